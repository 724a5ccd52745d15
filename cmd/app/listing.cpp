#include "app/listing.h"

#include <algorithm>
#include <map>
#include <memory>

namespace dc {
namespace {

std::vector<std::string> state_words() {
  std::vector<std::string> words;
  for (const State state : all_states())
    if (state != State::none) words.emplace_back(code_of(state));
  return words;
}

const std::vector<std::string>& timing_words() {
  static const std::vector<std::string> words = {
      "not-due", "due-soon", "under-office-review", "overdue", "on-time", "late", "ongoing"};
  return words;
}

std::vector<std::string> persons(Session& session, const std::vector<std::string>& words) {
  std::vector<std::string> ids;
  for (const std::string& one : words) ids.push_back(session.person(one));
  return ids;
}

std::vector<std::string> sources(Session& session, const std::vector<std::string>& refs) {
  for (const std::string& ref : refs) session.record(Kind::source, SourceRef::parse(ref).source);
  return refs;
}

query::Filter filter_of(Session& session, const FilterOptions& options) {
  query::Filter filter;
  filter.units = session.units(options.units);
  filter.leads = session.units(options.leads);
  filter.cos = session.units(options.cos);
  filter.leaders = persons(session, options.leaders);
  filter.district_leaders = persons(session, options.district_leaders);
  filter.persons = persons(session, options.persons);
  for (const std::string& word : options.states) filter.states.push_back(*state_of(word));
  for (const std::string& word : options.timings) filter.timings.push_back(*query::timing_of(word));
  for (const std::string& word : options.categories) filter.categories.push_back(word[0] - '0');
  filter.sources = sources(session, options.sources);
  filter.from = options.from;
  filter.to = options.to;
  filter.texts = options.texts;
  return filter;
}

std::vector<query::Where> wheres_of(const FilterOptions& options) {
  std::vector<query::Where> wheres;
  for (const std::string& expression : options.wheres)
    wheres.push_back(query::Where::parse(expression, view::item_fields()));
  return wheres;
}

bool one_holds(const std::vector<query::Where>& wheres, const query::Judged& judged,
               const view::Surroundings& around) {
  if (wheres.empty()) return true;
  const std::vector<view::Cell> row = view::ItemRows().row(judged, around);
  const auto value_of = [&](std::size_t field) -> const Value& { return row[field].value; };
  return std::any_of(wheres.begin(), wheres.end(),
                     [&](const query::Where& where) { return where.holds(value_of); });
}

// Whether only items under way with a limit have these timings.
bool all_run(const std::vector<query::Timing>& timings) {
  using query::Timing;
  const auto runs = [](Timing timing) {
    return timing == Timing::not_due || timing == Timing::due_soon || timing == Timing::overdue ||
           timing == Timing::under_office_review;
  };
  return !timings.empty() && std::all_of(timings.begin(), timings.end(), runs);
}

void narrow(index::Selection& selection, const query::Filter& filter, Date today) {
  if (all_run(filter.timings)) selection.reach = index::Selection::Reach::running;
  if (filter.timings == std::vector{query::Timing::overdue}) selection.due_before = today;
  if (!filter.texts.empty()) selection.depth = index::Selection::Depth::whole;
}

}  // namespace

void declare_filter(Command& command, FilterOptions& options) {
  command.option("--unit", options.units, "UNIT", "help.filter.unit");
  command.option("--lead", options.leads, "UNIT", "help.filter.lead");
  command.option("--co", options.cos, "UNIT", "help.filter.co");
  command.option("--leader", options.leaders, "PERSON", "help.filter.leader");
  command.option("--district-leader", options.district_leaders, "PERSON",
                 "help.filter.district-leader");
  command.option("--person", options.persons, "PERSON", "help.filter.person");
  command.choice("--state", options.states, state_words(), "help.filter.state");
  command.choice("--timing", options.timings, timing_words(), "help.filter.timing");
  command.choice("--category", options.categories, {"1", "2", "3", "4", "5", "6"},
                 "help.filter.category");
  command.option("--source", options.sources, "ID[#CLAUSE]", "help.filter.source");
  command.option("--from", options.from, "DATE", "help.filter.from");
  command.option("--to", options.to, "DATE", "help.filter.to");
  command.option("--text", options.texts, "WORD", "help.filter.text");
  command.option("--where", options.wheres, "EXPR", "help.filter.where");
}

bool asks_anything(const FilterOptions& options) {
  const std::vector<std::string>* lists[] = {&options.units,
                                             &options.leads,
                                             &options.cos,
                                             &options.leaders,
                                             &options.district_leaders,
                                             &options.persons,
                                             &options.states,
                                             &options.timings,
                                             &options.categories,
                                             &options.sources,
                                             &options.texts,
                                             &options.wheres};
  const auto asks = [](const std::vector<std::string>* list) { return !list->empty(); };
  return options.from || options.to || std::any_of(std::begin(lists), std::end(lists), asks);
}

view::Surroundings surroundings_of(Session& session) {
  const auto numbers = std::make_shared<std::map<std::string, std::string>>();
  return {session.registers(), session.today(), [numbers, &session](const std::string& id) {
            const auto known = numbers->find(id);
            if (known != numbers->end()) return known->second;
            return (*numbers)[id] = session.notice_number(id);
          }};
}

query::Judged judged(Session& session, const Docket& docket) {
  const Date today = session.today();
  Item item = item_of(docket);
  const store::Ledger& ledger = session.ledger();
  auto judgement = query::judge(item, today, ledger.days(), ledger.policies().on(today));
  return {std::move(item), judgement};
}

void each_judged(Session& session, const FilterOptions& options, index::Selection selection,
                 const std::function<void(query::Judged&&)>& visit) {
  session.shelf();
  const auto wheres = wheres_of(options);
  const query::Filter filter = filter_of(session, options);
  const view::Surroundings around = surroundings_of(session);
  const Date today = session.today();
  const WorkingDays& days = session.ledger().days();
  const Policy& policy = session.ledger().policies().on(today);
  narrow(selection, filter, today);
  query::Judged one;
  session.each_item(selection, one.item, [&] {
    one.judgement = query::judge(one.item, today, days, policy);
    if (holds(filter, one) && one_holds(wheres, one, around)) visit(std::move(one));
  });
}

std::vector<query::Judged> judged_items(Session& session, const FilterOptions& options,
                                        const index::Selection& selection) {
  std::vector<query::Judged> items;
  each_judged(session, options, selection,
              [&](query::Judged&& one) { items.push_back(std::move(one)); });
  return items;
}

}  // namespace dc
