// dc log: the steps of a record in the domain's words, or of the whole ledger, newest first.
#include "view/log.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/records.h"
#include "app/session.h"
#include "base/error.h"
#include "base/suggest.h"
#include "query/step_filter.h"
#include "rules/transitions.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::optional<int> limit;
  std::vector<std::string> actors;
  std::vector<std::string> deciders;
  std::vector<std::string> acts;
  std::vector<std::string> units;
  query::StepFilter days;
};

void require_act(const std::string& act) {
  std::vector<std::string> known;
  for (const rules::Transition& row : rules::transitions()) {
    known.emplace_back(row.act);
    known.emplace_back(row.act.substr(0, row.act.find('-')));
  }
  if (std::find(known.begin(), known.end(), act) == known.end())
    throw usage_error(text("error.no-step", act), did_you_mean(act, known));
}

query::StepFilter filter_of(Session& session, const Options& options) {
  query::StepFilter filter = options.days;
  for (const std::string& act : options.acts) require_act(act);
  filter.acts = options.acts;
  filter.units = session.units(options.units);
  for (const std::string& words : options.actors) filter.actors.push_back(session.person(words));
  for (const std::string& words : options.deciders)
    filter.deciders.push_back(session.person(words));
  return filter;
}

// With every step, and though it was withdrawn whole.
Docket with_all_steps(Session& session, const std::string& words) {
  if (auto docket = session.ledger().recorded(words)) return std::move(*docket);
  return *session.ledger().recorded(named_record(session, words).id());
}

std::vector<view::LoggedStep> steps_of(Session& session, const std::vector<Docket>& dockets,
                                       const query::StepFilter& filter) {
  std::vector<view::LoggedStep> steps;
  for (const Docket& docket : dockets) {
    auto some = view::logged_steps(docket, steps_that_hold(filter, docket), session.registers());
    std::move(some.begin(), some.end(), std::back_inserter(steps));
  }
  return steps;
}

void show(Session& session, Text title, const std::vector<view::LoggedStep>& steps,
          view::LogOf of) {
  std::vector<store::StepPlace> places;
  for (const view::LoggedStep& one : steps) places.push_back({one.docket->path(), one.step().id()});
  session.show(view::log_table(session.table("dc/log/1", std::move(title)), steps,
                               commit_of(session, places), of, session.language()));
}

// Of one record, the last N in their order; of the ledger, the last N newest first.
int log(Session& session, const Options& options) {
  if (options.limit && *options.limit < 1) throw usage_error(text("error.limit", *options.limit));
  session.shelf();
  const query::StepFilter filter = filter_of(session, options);
  const bool one = !options.id.empty();
  const auto dockets =
      one ? std::vector<Docket>{with_all_steps(session, options.id)} : all_recorded(session);
  auto steps = steps_of(session, dockets, filter);
  if (!one) view::sort_newest_first(steps);
  if (options.limit && steps.size() > static_cast<std::size_t>(*options.limit)) {
    const auto surplus = static_cast<std::ptrdiff_t>(steps.size()) - *options.limit;
    one ? steps.erase(steps.begin(), steps.begin() + surplus)
        : steps.erase(steps.end() - surplus, steps.end());
  }
  show(session, one ? text("view.log-of", dockets.front().id()) : text("view.log"), steps,
       one ? view::LogOf::record : view::LogOf::ledger);
  return 0;
}

}  // namespace

void declare_log(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("ID", options->id, "help.log.id");
  command.option("--limit", options->limit, "N", "help.log.limit");
  command.option("--actor", options->actors, "PERSON", "help.log.actor");
  command.option("--by", options->deciders, "PERSON", "help.log.by");
  command.option("--step", options->acts, "STEP", "help.log.step");
  command.option("--unit", options->units, "UNIT", "help.log.unit");
  command.option("--from", options->days.from, "DATE", "help.log.from");
  command.option("--to", options->days.to, "DATE", "help.log.to");
  command.option("--recorded-from", options->days.recorded_from, "DATE", "help.log.recorded-from");
  command.option("--recorded-to", options->days.recorded_to, "DATE", "help.log.recorded-to");
  command.action([options](Session& session) { return log(session, *options); });
}

}  // namespace dc
