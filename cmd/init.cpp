// dc init: a new ledger with its policy, calendars and pre-commit hook, in one commit.
#include <memory>
#include <string>

#include "app/work.h"
#include "base/date.h"
#include "base/embedded.h"
#include "base/error.h"
#include "base/hash.h"
#include "rules/registry.h"
#include "store/ledger.h"
#include "store/paths.h"
#include "store/record.h"

namespace dc {
namespace {

struct Options {
  std::string directory;
  std::string organ;
  std::string series;
  std::string zone = "+08:00";
  std::string language = "zh";
  std::string worktree = "full";
};

Value adopted(const store::Document& document) {
  return Value::map().set("file", document.path).set("sha256", sha256(document.bytes));
}

store::Document default_document(const std::string& kind, const EmbeddedFile& file) {
  const auto reading = store::read_document(kind, std::string(file.path), file.bytes);
  if (!reading.findings.empty())
    throw unreadable(reading.findings.front().sentence, where_of(reading.findings.front()));
  const std::string name = kind == "policy" ? reading.value.text("from")
                                            : std::to_string(reading.value["year"].number());
  return {kind + "/" + name + ".yaml", store::document_text(kind, reading.value)};
}

// The default policy, and the official calendars of every year that is known.
void adopt_defaults(store::Ledger& ledger, Value& sets) {
  Value policies = Value::list();
  Value calendars = Value::list();
  for (const EmbeddedFile& file : embedded_files()) {
    const bool is_policy = file.path == "lib/store/defaults/policy.yaml";
    if (!is_policy && !file.path.starts_with("lib/store/defaults/calendar/")) continue;
    const store::Document document = default_document(is_policy ? "policy" : "calendar", file);
    (is_policy ? policies : calendars).push_back(adopted(document));
    ledger.put(document);
  }
  sets.set("policies", policies).set("calendars", calendars);
}

Docket new_ledger(const Options& options) {
  Docket docket;
  docket.kind = Kind::ledger;
  docket.head.set("format", 1)
      .set("id", "ledger")
      .set("organ", options.organ)
      .set("zone", options.zone);
  return docket;
}

int init(Session& session, const Options& options) {
  if (!parse_zone(options.zone)) throw usage_error(text("error.zone", options.zone));
  const std::string& base = session.globals().directory.empty() ? session.environment().directory
                                                                : session.globals().directory;
  const std::string directory = options.directory.empty() ? base
                                : options.directory.starts_with('/')
                                    ? options.directory
                                    : base + "/" + options.directory;
  session.found(directory);
  Value sets = Value::map();
  sets.set("requires", Value::list())
      .set("rules", rules::current_version)
      .set("language", options.language);
  sets.set("series", options.series.empty() ? session.say(text("init.series")) : options.series)
      .set("worktree", options.worktree);
  adopt_defaults(session.ledger(), sets);
  session.ledger().put(
      store::Document{std::string(store::attributes_path), std::string(store::attributes_text)});
  Step step = session.begin("new");
  step.body.set("sets", std::move(sets));
  session.act(new_ledger(options), std::move(step), verbatim(options.organ));
  git::Repository& repository = session.repository();
  const bool judges_hand_commits =
      repository.install_pre_commit_hook(session.environment().executable());
  if (!judges_hand_commits && repository.work_tree())
    session.note(text("note.hook-left", directory));
  return 0;
}

}  // namespace

void declare_init(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("DIR", options->directory, "help.init.dir");
  command.option("--organ", options->organ, "NAME", "help.init.organ");
  command.require("--organ");
  command.option("--series", options->series, "NAME", "help.init.series");
  command.option("--zone", options->zone, "+HH:MM", "help.init.zone");
  command.choice("--language", options->language, {"zh", "en"}, "help.init.language");
  command.choice("--worktree", options->worktree, {"full", "none"}, "help.init.worktree");
  command.action([options](Session& session) { return init(session, *options); });
}

}  // namespace dc
