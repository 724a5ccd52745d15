// dc policy try: what another policy would change, before it is adopted: every step is replayed and
// today's views are made under it (domain.md §5).
#include <algorithm>
#include <memory>
#include <string>

#include "app/adopting.h"
#include "app/session.h"
#include "query/pressing.h"
#include "query/sort.h"
#include "rules/trial.h"
#include "view/trial.h"

namespace dc {
namespace {

struct Options {
  std::string file;
  bool exit_code = false;
};

rules::Records records_of(const store::Ledger& ledger) {
  rules::Records records;
  for (const Kind kind : {Kind::unit, Kind::person, Kind::source, Kind::item, Kind::stage_report})
    *records.of(kind) = ledger.all(kind);
  return records;
}

// The ledger's versions with the candidate among them, in the place of one of the same date.
Policies with_candidate(const Policies& own, const Policy& candidate) {
  std::vector<Policy> versions;
  for (const Policy& version : own.versions())
    if (version.from() != candidate.from()) versions.push_back(version);
  versions.push_back(candidate);
  return Policies(std::move(versions));
}

query::Judged judged_by(const Item& item, const Policy& policy, const rules::Trial& trial) {
  return {item, query::judge(item, trial.today, trial.days, policy)};
}

std::string stage_of(const query::Judged& judged, const Policy& policy, const rules::Trial& trial) {
  const auto pressing = query::next_pressing(judged, policy, trial.days);
  const bool has_come = pressing && pressing->from && *pressing->from <= trial.today;
  return has_come ? std::string(pressing->stage) : "";
}

std::vector<view::TimingChange> timing_changes(const rules::Trial& trial, const Policy& own,
                                               const Policy& other) {
  using Of = view::TimingChange::Of;
  std::vector<view::TimingChange> changes;
  for (const Docket& docket : trial.records.items) {
    const Item item = item_of(docket);
    const query::Judged was = judged_by(item, own, trial);
    const query::Judged now = judged_by(item, other, trial);
    const auto note = [&](Of of, const std::string& before, const std::string& after) {
      if (before != after) changes.push_back({item.id, item.title, before, after, of});
    };
    note(Of::timing, std::string(code_of(was.judgement.timing)),
         std::string(code_of(now.judgement.timing)));
    note(Of::pressing, stage_of(was, own, trial), stage_of(now, other, trial));
  }
  return changes;
}

int try_policy(Session& session, const Options& options) {
  const Policy candidate(read_adoptable("policy", options.file));
  const store::Ledger& ledger = session.ledger();
  const Policies& own = ledger.policies();
  const Policies other = with_candidate(own, candidate);
  const rules::Records records = records_of(ledger);
  const rules::Trial trial{records, ledger.head(), ledger.days(), session.today()};
  const auto timings = timing_changes(trial, own.on(trial.today), other.on(trial.today));
  const auto outcomes = rules::try_policies(trial, own, other);
  session.show(view::trial_table(
      session.table("dc/policy-trial/1", text("view.policy-trial", candidate.from().iso())),
      timings, outcomes, records, session.language()));
  if (other.on(trial.today).from() != candidate.from())
    session.note(text("note.policy-not-yet", candidate.from().iso(), trial.today.iso()));
  session.note(text("note.policy-tried", timings.size(), outcomes.size()));
  return options.exit_code && timings.size() + outcomes.size() > 0 ? 1 : 0;
}

}  // namespace

void declare_policy_try(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("FILE", options->file, "help.policy-try.file");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  command.action([options](Session& session) { return try_policy(session, *options); });
}

}  // namespace dc
