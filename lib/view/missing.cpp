#include "view/missing.h"

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using Owes = OwedReport::Kind;

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

Cell what_cell(const Item& item, const OwedReport& missed) {
  if (missed.kind == Owes::milestone) return cell_of(missed.milestone);
  if (missed.kind == Owes::written) return {};
  return item.cycle ? cell_of(Value(item.cycle->code()), words_for(*item.cycle)) : Cell{};
}

Cell kind_cell(Owes kind) {
  const std::string code(code_of(kind));
  return cell_of(Value(code), text("missed." + code));
}

std::vector<Cell> row(const MissedReport& report, const Surroundings& around) {
  const Item& item = report.judged.item;
  const auto person = [&](const std::string& id) {
    return cell_of(id.empty() ? id : person_name(id, around.registers));
  };
  const std::string lead =
      item.lead.empty() ? "" : unit_name(item.lead, around.registers, around.day);
  const Date until = report.missed.came.value_or(around.day);
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
          cell_of(report.missed.came)};
}

Cell tally_cell(const query::Tally& tally) {
  if (tally.owed == 0) return cell_of(Value(), text("view.none-owed"));
  return cell_of(std::to_string(tally.missed) + "/" + std::to_string(tally.owed));
}

std::string key_of(const std::string& period) {
  std::string key = "p" + period;
  for (char& c : key) c = c == '-' ? '_' : c == 'W' ? 'w' : c == 'Q' ? 'q' : c;
  return key;
}

}  // namespace

Table missing_list(Table frame, const std::vector<MissedReport>& reports,
                   const Surroundings& surroundings) {
  frame.columns = columns();
  for (const MissedReport& report : reports) frame.rows.push_back(row(report, surroundings));
  return frame;
}

Table missing_matrix_table(Table frame, const query::MissingMatrix& matrix,
                           const Surroundings& surroundings) {
  frame.columns = {{"unit", text("column.lead-id"), Align::left, false},
                   {"unit_name", text("field.lead"), Align::left, true}};
  for (const std::string& period : matrix.periods)
    frame.columns.push_back({key_of(period), verbatim(period), Align::right, true});
  frame.columns.push_back({"total", text("column.total"), Align::right, true});
  for (const query::MissingMatrix::Row& row : matrix.rows) {
    std::vector<Cell> cells = {
        cell_of(row.unit), cell_of(unit_name(row.unit, surroundings.registers, surroundings.day))};
    for (const query::Tally& tally : row.tallies) cells.push_back(tally_cell(tally));
    cells.push_back(tally_cell(row.all));
    frame.rows.push_back(std::move(cells));
  }
  return frame;
}

}  // namespace dc::view
