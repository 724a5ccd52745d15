#include "view/missing.h"

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using query::Missed;

std::vector<Column> columns() {
  return {{"id", text("field.id"), Align::left, true},
          {"title", text("column.task"), Align::left, true},
          {"lead", text("column.lead-id"), Align::left, false},
          {"lead_name", text("field.lead"), Align::left, true},
          {"leader", text("column.leader-id"), Align::left, false},
          {"leader_name", text("field.leader"), Align::left, false},
          {"person", text("column.person-id"), Align::left, false},
          {"person_name", text("field.person"), Align::left, true},
          {"kind", text("column.missed-kind"), Align::left, true},
          {"for", text("column.missed-for"), Align::left, true},
          {"day", text("column.missed-day"), Align::left, true},
          {"days", text("column.missed-days"), Align::right, true},
          {"reported", text("column.reported"), Align::left, true}};
}

Cell what_cell(const Item& item, const Missed& missed) {
  if (missed.kind == Missed::Kind::milestone) return cell_of(missed.milestone);
  return item.cycle ? cell_of(Value(item.cycle->code()), words_for(*item.cycle)) : Cell{};
}

Cell kind_cell(Missed::Kind kind) {
  const std::string code(query::code_of(kind));
  return cell_of(Value(code), text("missed." + code));
}

std::vector<Cell> row(const MissedReport& report, const Surroundings& around) {
  const Item& item = report.judged.item;
  const auto person = [&](const std::string& id) {
    return cell_of(id.empty() ? id : person_name(id, around.registers));
  };
  const std::string lead =
      item.lead.empty() ? "" : unit_name(item.lead, around.registers, around.day);
  const Date until = report.missed.reported.value_or(around.day);
  return {cell_of(item.id),
          cell_of(item.title),
          cell_of(item.lead),
          cell_of(lead),
          cell_of(item.leader),
          person(item.leader),
          cell_of(item.person),
          person(item.person),
          kind_cell(report.missed.kind),
          what_cell(item, report.missed),
          cell_of(Value(report.missed.day)),
          cell_of(Value(until - report.missed.day)),
          cell_of(report.missed.reported)};
}

}  // namespace

Table missing_list(Table frame, const std::vector<MissedReport>& reports,
                   const Surroundings& surroundings) {
  frame.columns = columns();
  for (const MissedReport& report : reports) frame.rows.push_back(row(report, surroundings));
  return frame;
}

}  // namespace dc::view
