#include "view/coordination.h"

#include <algorithm>
#include <array>

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

std::vector<Column> columns() {
  return {{"id", text("field.id"), Align::left, true},
          {"title", text("column.task"), Align::left, true},
          {"lead", text("column.lead-id"), Align::left, false},
          {"lead_name", text("field.lead"), Align::left, true},
          {"up_to", text("column.up-to"), Align::left, true},
          {"leader", text("column.leader-id"), Align::left, false},
          {"leader_name", text("column.before-whom"), Align::left, true},
          {"by", text("column.opinion-of"), Align::left, false},
          {"by_name", text("column.opinion-of"), Align::left, true},
          {"opinion", text("column.opinion"), Align::left, true},
          {"meeting", text("column.meeting"), Align::left, true},
          {"opened", text("column.opened"), Align::left, true},
          {"answer_by", text("column.answer-by"), Align::left, true},
          {"closed", text("column.closed"), Align::left, true},
          {"days", text("column.days-open"), Align::right, true},
          {"outcome", text("column.outcome"), Align::left, true}};
}

Cell named(const std::string& id, const Surroundings& around) {
  return cell_of(id.empty() ? id : person_name(id, around.registers));
}

Cell outcome_cell(const Coordination& one) {
  if (!one.outcome.empty()) return cell_of(one.outcome);
  if (one.closed) return cell_of(Value("passed-on"), text("view.passed-on"));
  return {};
}

std::vector<Cell> row(const Item& item, const Coordination& one, std::optional<Date> answer_by,
                      const Surroundings& around) {
  const Registers& names = around.registers;
  return {cell_of(item.id),
          cell_of(item.title),
          cell_of(item.lead),
          cell_of(item.lead.empty() ? item.lead : unit_name(item.lead, names, around.day)),
          cell_of(Value(one.up_to), text("coordination." + one.up_to)),
          cell_of(one.leader),
          named(one.leader, around),
          cell_of(one.by),
          named(one.by, around),
          cell_of(one.opinion),
          cell_of(one.meeting),
          cell_of(std::optional(one.opened)),
          cell_of(answer_by),
          cell_of(one.closed),
          cell_of(Value(one.closed.value_or(around.day) - one.opened)),
          outcome_cell(one)};
}

struct Placed {
  const Item* item;
  const Coordination* one;
};

std::vector<Placed> placed(const std::vector<query::Judged>& items, CoordinationsShown shown) {
  std::vector<Placed> all;
  for (const query::Judged& judged : items)
    for (const Coordination& one : judged.item.coordinations)
      if (shown == CoordinationsShown::every || !one.closed) all.push_back({&judged.item, &one});
  std::stable_sort(all.begin(), all.end(),
                   [](const Placed& a, const Placed& b) { return a.one->opened < b.one->opened; });
  return all;
}

// What is under one leader.
struct Charge {
  const Person* leader = nullptr;
  int open = 0;
  int due_soon = 0;
  int overdue = 0;
  std::array<int, 3> tiers = {};
  int coordinations = 0;
  std::optional<Date> oldest;
};

constexpr std::array<std::string_view, 3> tier_codes = {"principal-leader", "portfolio-leader",
                                                        "unit-head"};

void count_item(Charge& charge, const query::Judged& judged) {
  const Item& item = judged.item;
  if (item.district_leader == charge.leader->id && is_open(item.state)) {
    ++charge.open;
    charge.due_soon += judged.judgement.timing == query::Timing::due_soon ? 1 : 0;
    charge.overdue += judged.judgement.timing == query::Timing::overdue ? 1 : 0;
    for (std::size_t i = 0; i < tier_codes.size(); ++i)
      charge.tiers[i] += item.tier == tier_codes[i] ? 1 : 0;
  }
  const Coordination* open = item.open_coordination();
  if (open == nullptr || open->leader != charge.leader->id || !is_open(item.state)) return;
  ++charge.coordinations;
  charge.oldest = std::min(charge.oldest.value_or(open->opened), open->opened);
}

Cell post_cell(const Person& leader, const Surroundings& around) {
  const auto posts = leader.posts_on(around.day);
  if (posts.empty()) return cell_of(Value(), text("view.has-left"));
  return cell_of(posts.front()->title);
}

Cell portfolio_cell(const Person& leader, const Surroundings& around) {
  Value fields = Value::list();
  std::vector<Text> words;
  for (const Portfolio& one : leader.portfolios) {
    if (!one.tenure.holds(around.day)) continue;
    fields.push_back(Value(one.field));
    words.push_back(verbatim(one.field));
  }
  return words.empty() ? Cell{} : cell_of(fields, joined(words, text("text.comma")));
}

std::vector<Cell> row(const Charge& charge, const Surroundings& around) {
  std::vector<Cell> cells = {cell_of(charge.leader->id), cell_of(charge.leader->name),
                             post_cell(*charge.leader, around),
                             portfolio_cell(*charge.leader, around), cell_of(Value(charge.open))};
  for (const int count : {charge.due_soon, charge.overdue, charge.tiers[0], charge.tiers[1],
                          charge.tiers[2], charge.coordinations})
    cells.push_back(cell_of(Value(count)));
  cells.push_back(cell_of(charge.oldest));
  return cells;
}

}  // namespace

Table coordination_list(Table frame, const std::vector<query::Judged>& items,
                        const Surroundings& around, const Policies& policies,
                        const WorkingDays& days, CoordinationsShown shown) {
  frame.columns = columns();
  for (const auto& [item, one] : placed(items, shown)) {
    const auto answer_by = policies.on(one->opened).after("coordination_within", one->opened, days);
    frame.rows.push_back(row(*item, *one, answer_by, around));
  }
  return frame;
}

Table leader_list(Table frame, const std::vector<query::Judged>& items,
                  const Surroundings& around) {
  frame.columns = {{"id", text("field.id"), Align::left, true},
                   {"name", text("field.name"), Align::left, true},
                   {"post", text("column.post"), Align::left, true},
                   {"portfolios", text("field.portfolios"), Align::left, true},
                   {"open", text("column.open"), Align::right, true},
                   {"due_soon", text("timing.due-soon"), Align::right, true},
                   {"overdue", text("timing.overdue"), Align::right, true},
                   {"tier_principal_leader", text("tier.principal-leader"), Align::right, true},
                   {"tier_portfolio_leader", text("tier.portfolio-leader"), Align::right, true},
                   {"tier_unit_head", text("tier.unit-head"), Align::right, true},
                   {"coordinations", text("column.coordinations"), Align::right, true},
                   {"oldest", text("column.oldest"), Align::left, true}};
  for (const Person* person : around.registers.persons()) {
    Charge charge;
    charge.leader = person;
    for (const query::Judged& judged : items) count_item(charge, judged);
    if (person->is_district_leader(around.day) || charge.open > 0 || charge.coordinations > 0)
      frame.rows.push_back(row(charge, around));
  }
  return frame;
}

}  // namespace dc::view
