#include "view/extensions.h"

#include <fmt/format.h>

#include "model/extension.h"
#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using Outcome = Extension::Outcome;

std::vector<Column> columns() {
  return {{"item", text("column.item"), Align::left, true},
          {"title", text("column.task"), Align::left, true},
          {"lead", text("column.lead-id"), Align::left, false},
          {"lead_name", text("field.lead"), Align::left, true},
          {"number", text("column.extension-no"), Align::right, true},
          {"asked", text("column.asked"), Align::left, true},
          {"asked_by", text("column.asked-by"), Align::left, false},
          {"reason", text("column.reason"), Align::left, true},
          {"progress", text("column.progress"), Align::left, false},
          {"original", text("field.due_original"), Align::left, true},
          {"was", text("column.was"), Align::left, true},
          {"until", text("column.until"), Align::left, true},
          {"granted", text("column.granted"), Align::left, true},
          {"decided", text("column.decided"), Align::left, false},
          {"decided_by", text("column.by"), Align::left, true},
          {"filed", text("column.filed"), Align::left, true},
          {"outcome", text("column.outcome"), Align::left, true},
          {"moved", text("column.moved"), Align::left, false},
          {"days", text("column.extended-days"), Align::right, true},
          {"total_days", text("column.total-days"), Align::right, true},
          {"current", text("column.current"), Align::left, true},
          {"repeated", text("column.repeated"), Align::left, true},
          {"irregular", text("column.irregular"), Align::left, true}};
}

// What has been counted of an item's applications so far.
struct Count {
  int times = 0;
  int days = 0;
};

// Which extension it is, or will be once decided and filed.
std::optional<int> number_of(const Extension& one, const Count& before) {
  const bool counts = one.outcome == Outcome::moved || one.outcome == Outcome::granted ||
                      one.outcome == Outcome::undecided;
  return counts ? std::optional(before.times + 1) : std::nullopt;
}

Cell repeated_cell(const Extension& one, const Count& before, int from) {
  const auto number = number_of(one, before);
  if (!number || from == 0 || *number < from) return {};
  Cell cell = cell_of(Value(true), text("extension.repeated", *number));
  cell.light = Light::yellow;
  return cell;
}

Cell outcome_cell(Outcome outcome) {
  const std::string code(code_of(outcome));
  return cell_of(Value(code), text("extension." + code));
}

std::vector<Cell> row_of(const Item& item, const Extension& one, const Count& before,
                         const Surroundings& around, int repeated_from) {
  const std::string lead =
      item.lead.empty() ? "" : unit_name(item.lead, around.registers, around.day);
  const bool moved = one.moved.has_value();
  return {cell_of(item.id),
          cell_of(item.title),
          cell_of(item.lead),
          cell_of(lead),
          cell_of(number_of(one, before)),
          cell_of(std::optional(one.asked)),
          cell_of(one.asked_by),
          cell_of(one.reason),
          cell_of(one.progress),
          cell_of(item.due_original),
          cell_of(one.was),
          cell_of(one.until),
          cell_of(one.granted),
          cell_of(one.decided),
          cell_of(one.decided_by),
          cell_of(one.filed),
          outcome_cell(one.outcome),
          cell_of(one.moved),
          moved ? cell_of(Value(one.days)) : Cell{},
          cell_of(Value(before.days + one.days)),
          cell_of(item.due),
          repeated_cell(one, before, repeated_from),
          cell_of(Value::texts(one.irregular))};
}

bool is_shown(const Extension& one, const Item& item, ExtensionsShown shown) {
  const bool waits = one.outcome == Outcome::undecided || one.outcome == Outcome::granted;
  return shown == ExtensionsShown::every || (waits && is_open(item.state));
}

}  // namespace

Table extensions_table(Table frame, const std::vector<Docket>& items,
                       const Surroundings& surroundings, ExtensionsShown shown, int repeated_from) {
  frame.columns = columns();
  for (const Docket& docket : items) {
    const Item item = item_of(docket);
    Count count;
    for (const Extension& one : extensions_of(docket)) {
      if (is_shown(one, item, shown))
        frame.rows.push_back(row_of(item, one, count, surroundings, repeated_from));
      count.times += one.moved ? 1 : 0;
      count.days += one.days;
    }
  }
  return frame;
}

}  // namespace dc::view
