// dc config: the ledger's own settings; --set changes one by a step.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"
#include "base/suggest.h"
#include "view/settings.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> set;
};

// What --set may change, and the words it may be changed to; none: any text.
struct Setting {
  const char* name;
  std::vector<std::string> words;
};

const std::vector<Setting>& settings() {
  static const std::vector<Setting> all = {
      {"language", {"zh", "en"}}, {"series", {}}, {"worktree", {"full", "none"}}};
  return all;
}

const Setting& setting_of(const std::string& name) {
  for (const Setting& setting : settings())
    if (setting.name == name) return setting;
  throw usage_error(text("error.no-setting", name), {text("hint.settings")});
}

void set_one(Value& sets, const std::string& assignment) {
  const auto equals = assignment.find('=');
  if (equals == std::string::npos || equals + 1 == assignment.size())
    throw usage_error(text("error.assignment", assignment), {text("hint.settings")});
  const Setting& setting = setting_of(assignment.substr(0, equals));
  const std::string value = assignment.substr(equals + 1);
  const auto& words = setting.words;
  if (!words.empty() && std::find(words.begin(), words.end(), value) == words.end())
    throw usage_error(text("error.field-value", setting.name, value),
                      {text("usage.choice.hint", setting.name, quoted_choice(words))});
  sets.set(setting.name, value);
}

void tell_consequences(Session& session, const Value& sets) {
  if (sets.text("worktree") == "full") session.note(text("note.worktree-full"));
  if (sets.text("worktree") == "none") session.note(text("note.worktree-none"));
}

int configure(Session& session, const Options& options) {
  Docket ledger = session.ledger().head();
  Value sets = Value::map();
  for (const std::string& assignment : options.set) set_one(sets, assignment);
  const auto is_so = [&](const Value::Entry& entry) {
    return ledger.standing[entry.first] == entry.second;
  };
  if (std::all_of(sets.entries().begin(), sets.entries().end(), is_so)) {
    session.note(text("note.set-already"));
    return 0;
  }
  Step step = session.begin("configure");
  step.body.set("sets", sets);
  std::vector<Text> told;
  for (const auto& [name, value] : sets.entries())
    told.push_back(text("told.setting", name, value.text()));
  session.act(std::move(ledger), std::move(step), joined(told, text("text.comma")));
  tell_consequences(session, sets);
  return 0;
}

// Reading needs no lock, so the ledger is not opened as a writer's.
int show(Session& session) {
  const git::Repository& repository = session.repository();
  const store::Ledger ledger(repository, repository.tip(repository.branch()));
  if (ledger.commit().empty()) throw not_found(text("error.no-ledger"), {text("hint.init")});
  view::Table frame;
  frame.schema = "dc/config/1";
  frame.title = text("view.config");
  frame.organ = ledger.organ();
  frame.as_of = session.today().iso();
  frame.revision = ledger.commit();
  session.show(view::config_table(std::move(frame), ledger.head()));
  return 0;
}

}  // namespace

void declare_config(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--set", options->set, "SETTING=VALUE", "help.config.set");
  command.action([options](Session& session) {
    return options->set.empty() ? show(session) : configure(session, *options);
  });
}

}  // namespace dc
