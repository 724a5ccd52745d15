#include "view/overdue.h"

#include <algorithm>
#include <map>

#include "view/cells.h"
#include "view/field_words.h"
#include "view/ledger_rows.h"
#include "view/why.h"

namespace dc::view {
namespace {

using query::Judged;
using query::Timing;

constexpr std::size_t most_named = 20;  // ids in the note of what waits for the office

const std::vector<std::string>& shown() {
  static const std::vector<std::string> keys = {
      "id",  "title", "lead_name", "leader_name",  "person_name",     "issued",
      "due", "state", "light",     "days_overdue", "workdays_overdue"};
  return keys;
}

std::vector<Column> columns_of(const LedgerRows& rows, const OverdueStyle& style) {
  std::vector<Column> columns = rows.columns();
  if (style.why == OverdueStyle::Why::told)
    columns.insert(columns.begin() + static_cast<std::ptrdiff_t>(shown().size() + ledger_extras),
                   {"why", text("column.why"), Align::left, true});
  return columns;
}

class Writer {
 public:
  Writer(Table frame, const Surroundings& surroundings, const OverdueStyle& style)
      : table_(std::move(frame)),
        rows_(shown(), table_.detail),
        around_(surroundings),
        style_(style) {
    table_.columns = columns_of(rows_, style);
  }

  // Rows under a heading, numbered on from `from`; none where there are no items.
  void add(const Text& heading, const std::vector<Judged>& items, std::size_t from) {
    if (items.empty()) return;
    const std::size_t begin = table_.rows.size();
    for (const Judged& judged : items) table_.rows.push_back(row(judged, ++from));
    if (!heading.empty()) table_.groups.push_back({heading, begin, table_.rows.size()});
  }

  Table take() { return std::move(table_); }
  Table& table() { return table_; }

 private:
  Row row(const Judged& judged, std::size_t number) const {
    Row cells = rows_.row(judged, around_, number);
    if (style_.why == OverdueStyle::Why::told)
      cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(shown().size() + ledger_extras),
                   cell_of(why_value(judged), why_words(judged, around_.day)));
    return cells;
  }

  Table table_;
  LedgerRows rows_;
  const Surroundings& around_;
  const OverdueStyle& style_;
};

// Lead units in their official order; those unknown to the register last.
std::map<std::string, std::size_t> official_order(const Registers& registers) {
  std::map<std::string, std::size_t> order;
  for (const Unit* unit : registers.units()) order.emplace(unit->id, order.size());
  return order;
}

std::vector<std::vector<Judged>> by_unit(std::vector<Judged> items, const Registers& registers) {
  const auto order = official_order(registers);
  std::map<std::pair<std::size_t, std::string>, std::vector<Judged>> shares;
  for (Judged& judged : items) {
    const auto place = order.find(judged.item.lead);
    const std::size_t rank = place != order.end() ? place->second : order.size();
    shares[{rank, judged.item.lead}].push_back(std::move(judged));
  }
  std::vector<std::vector<Judged>> all;
  for (auto& [key, share] : shares) all.push_back(std::move(share));
  return all;
}

Text unit_heading(const std::vector<Judged>& share, const Surroundings& around) {
  const std::string name = unit_name(share.front().item.lead, around.registers, around.day);
  return text("view.unit-count", name, share.size());
}

void note_reviewing(Table& table, const std::vector<Judged>& reviewing) {
  if (reviewing.empty()) return;
  std::vector<Text> ids;
  for (const Judged& judged : reviewing)
    if (ids.size() < most_named) ids.push_back(verbatim(judged.item.id));
  if (reviewing.size() > ids.size()) ids.push_back(text("view.and-more"));
  table.notes.push_back(
      text("view.reviewing-note", reviewing.size(), joined(ids, text("text.comma"))));
}

}  // namespace

void Overdue::add(Judged&& judged, Date as_of) {
  const Timing timing = judged.judgement.timing;
  if (timing == Timing::overdue) {
    late.push_back(std::move(judged));
  } else if (timing == Timing::under_office_review && judged.item.due && *judged.item.due < as_of) {
    reviewing.push_back(std::move(judged));
  }
}

Table overdue_table(Table frame, const Overdue& overdue, const Surroundings& surroundings,
                    const OverdueStyle& style) {
  Writer writer(std::move(frame), surroundings, style);
  const bool lists_reviewing = style.reviewing == OverdueStyle::Reviewing::listed;
  if (style.grouping == OverdueStyle::Grouping::unit) {
    std::size_t number = 0;
    for (const auto& share : by_unit(overdue.late, surroundings.registers)) {
      writer.add(unit_heading(share, surroundings), share, number);
      number += share.size();
    }
  } else {
    const Text heading = lists_reviewing ? text("view.overdue-count", overdue.late.size()) : Text{};
    writer.add(heading, overdue.late, 0);
  }
  if (lists_reviewing) {
    writer.add(text("view.reviewing-count", overdue.reviewing.size()), overdue.reviewing, 0);
  } else {
    note_reviewing(writer.table(), overdue.reviewing);
  }
  return writer.take();
}

Table overdue_share(Table frame, const std::vector<Judged>& late, const Surroundings& surroundings,
                    const OverdueStyle& style) {
  const std::string as_of = frame.as_of;
  const Text title = frame.title;
  const std::string name =
      unit_name(late.front().item.lead, surroundings.registers, surroundings.day);
  Writer writer(std::move(frame), surroundings, style);
  writer.add(text("view.share", title, name, as_of, late.size()), late, 0);
  return writer.take();
}

}  // namespace dc::view
