#include "view/coverage.h"

#include <algorithm>

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using query::Gap;

std::vector<Column> columns() {
  return {{"kind", text("column.gap"), Align::left, true},
          {"source", text("field.sources"), Align::left, true},
          {"source_title", text("column.source"), Align::left, true},
          {"clause", text("column.clause"), Align::left, true},
          {"id", text("field.id"), Align::left, true},
          {"title", text("column.task"), Align::left, true},
          {"lead", text("column.lead-id"), Align::left, false},
          {"lead_name", text("field.lead"), Align::left, true},
          {"since", text("column.gap-since"), Align::left, true},
          {"days", text("column.gap-days"), Align::right, true}};
}

std::vector<Cell> row(const Gap& gap, const Surroundings& around) {
  const std::string kind(query::code_of(gap.kind));
  const Source* source = around.registers.source(gap.source.source);
  const std::string lead = gap.item ? gap.item->lead : "";
  const auto days = gap.since ? std::optional(around.day - *gap.since) : std::nullopt;
  return {cell_of(Value(kind), text("gap." + kind)),
          cell_of(gap.source.source),
          cell_of(source != nullptr ? source->title : std::string()),
          cell_of(gap.source.clause),
          cell_of(gap.item ? gap.item->id : std::string()),
          cell_of(gap.words),
          cell_of(lead),
          cell_of(lead.empty() ? lead : unit_name(lead, around.registers, around.day)),
          cell_of(gap.since),
          cell_of(days)};
}

void add_group(Table& table, const std::vector<Gap>& gaps, Gap::Kind kind,
               const Surroundings& around) {
  const std::size_t begin = table.rows.size();
  for (const Gap& gap : gaps)
    if (gap.kind == kind) table.rows.push_back(row(gap, around));
  const std::size_t count = table.rows.size() - begin;
  const std::string heading = "gap-list." + std::string(query::code_of(kind));
  if (count > 0) table.groups.push_back({text(heading, count), begin, table.rows.size()});
}

}  // namespace

Table coverage_table(Table frame, const std::vector<Gap>& gaps, const Surroundings& around) {
  frame.columns = columns();
  for (const auto kind : {Gap::Kind::no_item, Gap::Kind::no_answer, Gap::Kind::not_returned})
    add_group(frame, gaps, kind, around);
  if (gaps.empty()) frame.notes.push_back(text("view.covered"));
  return frame;
}

}  // namespace dc::view
