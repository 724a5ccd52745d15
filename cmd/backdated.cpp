// dc backdated: steps recorded longer after they happened than policy allows (补录), dated ahead of
// their recording, or before an earlier step; by who recorded them.
#include "view/backdated.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/records.h"
#include "app/session.h"
#include "app/sweep.h"

namespace dc {
namespace {

struct Options {
  std::string actor;
  std::optional<Date> from;
  std::optional<Date> to;
  bool exit_code = false;
};

bool is_asked(const Step& step, const Options& options, const std::string& actor) {
  const Date recorded = step.at().date();
  return (actor.empty() || step.actor() == actor) && (!options.from || *options.from <= recorded) &&
         (!options.to || recorded <= *options.to);
}

std::vector<view::BackdatedRecord> odd_records(Session& session, const Options& options) {
  const std::string actor = options.actor.empty() ? "" : session.person(options.actor);
  const store::Ledger& ledger = session.ledger();
  const auto odd_of = [&](const Docket& docket) {
    auto odd = query::backdated_steps(docket, ledger.policies(), ledger.days());
    std::erase_if(odd, [&](const query::Backdated& one) {
      return !is_asked(docket.steps[one.step], options, actor);
    });
    return odd;
  };
  std::vector<view::BackdatedRecord> records;
  for (Docket& docket : records_of_all_kinds_where(
           session, {}, [&](const Docket& one) { return !odd_of(one).empty(); })) {
    auto odd = odd_of(docket);
    records.push_back({std::move(docket), std::move(odd)});
  }
  return records;
}

// A policy of an earlier program does not name how late is late.
void note_silent_policy(Session& session) {
  const Policies& policies = session.ledger().policies();
  const bool is_silent =
      policies.versions().empty() || !policies.on(session.today()).values().has("record_within");
  if (is_silent) session.note(text("note.no-record-within"));
}

int backdated(Session& session, const Options& options) {
  const auto records = odd_records(session, options);
  std::vector<store::StepPlace> places;
  for (const view::BackdatedRecord& record : records)
    for (const query::Backdated& odd : record.steps)
      places.push_back({record.docket.path(), record.docket.steps[odd.step].id()});
  session.show(view::backdated_table(session.table("dc/backdated/1", text("view.backdated")),
                                     records, commit_of(session, places)));
  note_silent_policy(session);
  return options.exit_code && !records.empty() ? 1 : 0;
}

}  // namespace

void declare_backdated(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--actor", options->actor, "PERSON", "help.backdated.actor");
  command.option("--from", options->from, "DATE", "help.log.recorded-from");
  command.option("--to", options->to, "DATE", "help.log.recorded-to");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  command.action([options](Session& session) { return backdated(session, *options); });
}

}  // namespace dc
