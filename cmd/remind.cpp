// dc remind: 催办, numbered 1..n for each item; may go to one co-unit; or all that is overdue, by
// the policy's stages (Art. 7(3)).
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/listing.h"
#include "app/session.h"
#include "app/unit_files.h"
#include "base/error.h"
#include "query/pressing.h"
#include "view/reminders.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::string to;
  std::string channel;
  std::string reply;
  bool overdue = false;
  std::string split_by;
  std::string output_dir;
};

void enter(Session& session, Docket docket, const std::string& to, const Options& options,
           const std::string& stage) {
  const int round = item_of(docket).reminders + 1;
  const std::string usual = stage.empty() ? "phone" : "letter";
  Step step = session.begin("remind");
  step.body.set("unit_name", session.unit_name(to, step.day()));
  step.body.set("to", to).set("round", round);
  step.body.set_present("stage", stage);
  step.body.set("channel", options.channel.empty() ? usual : options.channel);
  step.body.set_present("reply", options.reply);
  const Text told = text("told.remind", round, session.unit_name(to, step.day()));
  const Text detail = stage.empty() ? told : text("told.stage", told, text("stage." + stage));
  session.act(std::move(docket), std::move(step), detail);
}

int remind_named(Session& session, const Options& options) {
  for (const std::string& id : options.ids) {
    Docket docket = session.item(id);
    const std::string to =
        options.to.empty() ? docket.standing.text("lead") : session.unit(options.to);
    if (to.empty())
      throw usage_error(text("error.nobody-to-remind", id), {text("hint.nobody-to-remind")});
    enter(session, std::move(docket), to, options, "");
  }
  return 0;
}

// What has come to its next stage by the day of the step, by the policy of that day.
std::vector<view::Reminder> due_reminders(Session& session) {
  std::vector<view::Reminder> all;
  const store::Ledger& ledger = session.ledger();
  const Date day = session.day();
  const Policy& policy = ledger.policies().on(day);
  for (const Docket& docket : ledger.all(Kind::item)) {
    Item item = item_of(docket);
    const auto judgement = query::judge(item, day, ledger.days(), policy);
    query::Judged one{std::move(item), judgement};
    const auto pressing = query::next_pressing(one, policy, ledger.days());
    if (!pressing) continue;
    if (!pressing->from) throw no_calendar(pressing->since.plus_months(12).year());
    if (*pressing->from > day) continue;
    const int round = one.item.reminders + 1;
    all.push_back({std::move(one), pressing->stage, round});
  }
  return all;
}

void write_sheets(Session& session, const Options& options,
                  const std::vector<view::Reminder>& reminders) {
  std::map<std::string, std::vector<view::Reminder>> shares;
  for (const view::Reminder& one : reminders) shares[one.judged.item.lead].push_back(one);
  view::Surroundings around = surroundings_of(session);
  around.day = session.day();
  std::vector<UnitFile> files;
  for (const auto& [unit, share] : shares) {
    view::Table frame = session.table("dc/reminders/1", text("view.reminder-sheet"));
    frame.as_of = session.day().iso();
    files.push_back({unit, reminder_sheet(std::move(frame), share, around)});
  }
  const view::Table list = write_unit_files(session, options.output_dir, files);
  for (const auto& row : list.rows)
    session.note(text("note.sheet", row[1].value.text(), row[4].value.text()));
}

int remind_overdue(Session& session, const Options& options) {
  const auto reminders = due_reminders(session);
  if (reminders.empty()) session.note(text("note.nothing-to-remind", session.day().iso()));
  for (const view::Reminder& one : reminders)
    enter(session, session.item(one.judged.item.id), one.judged.item.lead, options,
          std::string(one.stage));
  if (!options.output_dir.empty() && !session.step_options().dry_run)
    write_sheets(session, options, reminders);
  return 0;
}

int remind(Session& session, const Options& options) {
  if (options.split_by.empty() != options.output_dir.empty())
    throw usage_error(text("error.split-needs"), {text("hint.split-needs")});
  if (options.overdue == !options.ids.empty())
    throw usage_error(text("error.remind-what"), {text("hint.remind-what")});
  return options.overdue ? remind_overdue(session, options) : remind_named(session, options);
}

}  // namespace

void declare_remind(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positionals("ID", options->ids, "help.option.items");
  command.option("--to", options->to, "UNIT", "help.remind.to");
  command.choice("--channel", options->channel, {"phone", "letter", "visit", "meeting"},
                 "help.remind.channel");
  command.option("--reply", options->reply, "TEXT", "help.remind.reply");
  command.flag("--overdue", options->overdue, "help.remind.overdue");
  command.exclude("--overdue", "--to");
  command.exclude("--overdue", "--reply");
  command.choice("--split-by", options->split_by, {"unit"}, "help.remind.split-by");
  command.option("--output-dir", options->output_dir, "DIR", "help.remind.output-dir");
  command.action([options](Session& session) { return remind(session, *options); });
}

}  // namespace dc
