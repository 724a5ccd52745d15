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
#include "app/sweep.h"
#include "base/error.h"
#include "base/suggest.h"
#include "query/step_filter.h"
#include "rules/transitions.h"
#include "verify/landings.h"

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

bool asks_for_some(const Options& options) {
  const query::StepFilter& days = options.days;
  return !options.actors.empty() || !options.deciders.empty() || !options.acts.empty() ||
         !options.units.empty() || days.from || days.to || days.recorded_from || days.recorded_to;
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

int show(Session& session, view::Table table, const std::vector<view::LoggedStep>& steps) {
  std::vector<store::StepPlace> places;
  for (const view::LoggedStep& one : steps) places.push_back({one.docket->path(), one.step().id()});
  const view::CommitOf commit_of = dc::commit_of(session, places);
  for (const view::LoggedStep& one : steps)
    table.rows.push_back(view::log_row(one, commit_of(one.step()), session.language()));
  session.show(table);
  return 0;
}

// In their order, the last N.
int log_of_record(Session& session, const Options& options) {
  const std::vector<Docket> docket{with_all_steps(session, options.id)};
  auto steps = steps_of(session, docket, filter_of(session, options));
  if (options.limit && steps.size() > static_cast<std::size_t>(*options.limit))
    steps.erase(steps.begin(), steps.end() - *options.limit);
  view::Table frame = session.table("dc/log/1", text("view.log-of", docket.front().id()));
  return show(session, view::log_table(std::move(frame), view::LogOf::record), steps);
}

// Those of the ledger's steps that pass, newest first.
int log_of_some(Session& session, const Options& options, view::Table table) {
  const query::StepFilter filter = filter_of(session, options);
  const auto dockets = recorded_of_all_kinds_where(
      session, [&](const Docket& docket) { return !steps_that_hold(filter, docket).empty(); });
  auto steps = steps_of(session, dockets, filter);
  view::sort_newest_first(steps);
  if (options.limit && steps.size() > static_cast<std::size_t>(*options.limit))
    steps.erase(steps.begin() + *options.limit, steps.end());
  return show(session, std::move(table), steps);
}

// The record's step, where the ledger still has it.
std::optional<view::Row> row_of(Session& session, const verify::Landing& landing) {
  const auto docket = recorded_once(session, landing.record);
  const Step* step = docket ? docket->find_step(landing.step) : nullptr;
  if (step == nullptr) return {};
  const auto place = static_cast<std::size_t>(step - docket->steps.data());
  const auto logged = view::logged_steps(*docket, {place}, session.registers());
  return view::log_row(logged.front(), landing.commit, session.language());
}

// Every step of the ledger, newest first, as the commits tell of them: none is held.
int log_of_all(Session& session, const Options& options, view::Table table) {
  table.stream = [&](const view::RowVisitor& visit) {
    int told = 0;
    bool is_cut = false;
    verify::each_landing(session.repository(), session.revision(),
                         [&](const verify::Landing& landing) {
                           const auto row = row_of(session, landing);
                           if (row) visit(*row);
                           told += row.has_value();
                           is_cut = is_cut || landing.commit.empty();
                           return !options.limit || told < *options.limit;
                         });
    return is_cut ? std::vector{text("note.shallow-steps")} : std::vector<Text>();
  };
  session.show(table);
  return 0;
}

int log(Session& session, const Options& options) {
  if (options.limit && *options.limit < 1) throw usage_error(text("error.limit", *options.limit));
  const bool is_of_all = options.id.empty() && !asks_for_some(options);
  if (!is_of_all) session.shelf();
  if (!options.id.empty()) return log_of_record(session, options);
  view::Table table =
      view::log_table(session.table("dc/log/1", text("view.log")), view::LogOf::ledger);
  return is_of_all ? log_of_all(session, options, std::move(table))
                   : log_of_some(session, options, std::move(table));
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
