#include "view/statistics.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using query::Figures;
using query::GroupedBy;

struct Group {
  std::string key;
  Figures figures;
};

struct CountColumn {
  std::string_view key;
  int Figures::*count;
  bool shown = true;
};

constexpr std::array counts = {
    CountColumn{"docketed", &Figures::docketed},
    CountColumn{"due", &Figures::due},
    CountColumn{"completed", &Figures::completed},
    CountColumn{"on_time", &Figures::on_time},
    CountColumn{"late", &Figures::late},
    CountColumn{"open_overdue", &Figures::open_overdue},
    CountColumn{"due_original", &Figures::due_original, false},
    CountColumn{"on_time_original", &Figures::on_time_original},
    CountColumn{"terminated", &Figures::terminated, false},
    CountColumn{"returned", &Figures::returned},
    CountColumn{"reminded", &Figures::reminded},
    CountColumn{"extended", &Figures::extended},
    CountColumn{"reopened", &Figures::reopened, false},
    CountColumn{"false", &Figures::found_false, false},
};

struct RateColumn {
  std::string_view key;
  int Figures::*part;
  int Figures::*whole;
};

constexpr std::array rates = {
    RateColumn{"completion_rate", &Figures::completed, &Figures::docketed},
    RateColumn{"on_time_rate", &Figures::on_time, &Figures::due},
    RateColumn{"on_time_rate_original", &Figures::on_time_original, &Figures::due_original},
};

Text title_of(std::string_view key) {
  return text("stats." + std::string(key));
}

// 83.3 for 5 of 6, rounded half up.
std::string percent(int part, int whole) {
  const int permille = (part * 2000 + whole) / (whole * 2);
  return std::to_string(permille / 10) + "." + std::to_string(permille % 10);
}

Cell rate_cell(int part, int whole) {
  Value value = Value::map().set("n", part).set("m", whole);
  value.set("percent", whole == 0 ? Value() : Value(percent(part, whole)));
  if (whole == 0) return {std::move(value), text("view.no-timing"), Light::none};
  return {std::move(value), text("stats.rate", percent(part, whole), part, whole), Light::none};
}

Text name_of_group(const std::string& key, GroupedBy by, const Surroundings& around) {
  if (key.empty()) return text("view.no-timing");
  if (by == GroupedBy::unit) return verbatim(unit_name(key, around.registers, around.day));
  if (by == GroupedBy::leader || by == GroupedBy::district_leader)
    return verbatim(person_name(key, around.registers));
  if (by == GroupedBy::category) return text("category." + key);
  const Source* source = by == GroupedBy::source ? around.registers.source(key) : nullptr;
  return verbatim(source != nullptr ? source->title : key);
}

// What orders the groups: the units' official order, then the key; what has none last.
std::map<std::string, std::size_t> places(GroupedBy by, const Registers& registers) {
  std::map<std::string, std::size_t> order;
  if (by == GroupedBy::unit)
    for (const Unit* unit : registers.units()) order.emplace(unit->id, order.size());
  return order;
}

std::vector<Cell> row(Cell key, Text name, const Figures& figures) {
  const bool is_name = name.id.empty();
  std::vector<Cell> cells{key,
                          is_name ? cell_of(name.literal) : cell_of(key.value, std::move(name))};
  for (const CountColumn& column : counts) cells.push_back(cell_of(Value(figures.*column.count)));
  for (const RateColumn& rate : rates)
    cells.push_back(rate_cell(figures.*rate.part, figures.*rate.whole));
  return cells;
}

std::vector<Group> in_order(const query::Tallies& tallies, GroupedBy by,
                            const Registers& registers) {
  const auto order = places(by, registers);
  const auto rank = [&](const Group& group) {
    const auto place = order.find(group.key);
    return std::tuple(group.key.empty(), place != order.end() ? place->second : order.size(),
                      group.key);
  };
  std::vector<Group> groups;
  for (const auto& [key, figures] : tallies)
    if (figures != Figures{}) groups.push_back({key, figures});
  std::sort(groups.begin(), groups.end(),
            [&](const Group& a, const Group& b) { return rank(a) < rank(b); });
  return groups;
}

}  // namespace

Table statistics_table(Table frame, const query::Tallies& groups, const Figures& total,
                       GroupedBy by, const Surroundings& surroundings) {
  frame.columns = {{"key", text("stats.key"), Align::left, false},
                   {"name", text("stats.name"), Align::left, true}};
  for (const CountColumn& column : counts)
    frame.columns.push_back(
        {std::string(column.key), title_of(column.key), Align::right, column.shown});
  for (const RateColumn& rate : rates)
    frame.columns.push_back({std::string(rate.key), title_of(rate.key), Align::right, true});
  for (const Group& group : in_order(groups, by, surroundings.registers))
    frame.rows.push_back(
        row(cell_of(group.key), name_of_group(group.key, by, surroundings), group.figures));
  frame.rows.push_back(row(cell_of(Value("total")), text("stats.total"), total));
  return frame;
}

Table statistics_definitions(Table frame, Language language) {
  frame.columns = {{"column", text("column.key"), Align::left, false},
                   {"title", text("stats.column"), Align::left, true},
                   {"definition", text("stats.definition"), Align::left, true}};
  const auto define = [&](std::string_view key) {
    const std::string definition = "stats." + std::string(key) + ".definition";
    frame.rows.push_back({cell_of(std::string(key)), cell_of(say(title_of(key), language)),
                          cell_of(say(text(definition), language))});
  };
  for (const CountColumn& column : counts) define(column.key);
  for (const RateColumn& rate : rates) define(rate.key);
  return frame;
}

}  // namespace dc::view
