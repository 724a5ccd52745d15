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

// A row of 台账, and perhaps why, after the columns that are shown.
class OverdueRows {
 public:
  OverdueRows(Detail detail, OverdueStyle::Why why) : rows_(shown(), detail), why_(why) {}

  std::vector<Column> columns() const {
    std::vector<Column> columns = rows_.columns();
    if (tells_why()) columns.insert(columns.begin() + why_place(), why_column());
    return columns;
  }

  // In the room of another row.
  void fill(Row& cells, const Judged& judged, const Surroundings& around,
            std::size_t number) const {
    cells.resize(rows_.size());
    rows_.fill(cells, judged, around, number);
    if (tells_why())
      cells.insert(cells.begin() + why_place(),
                   cell_of(why_value(judged), why_words(judged, around.day)));
  }

 private:
  bool tells_why() const { return why_ == OverdueStyle::Why::told; }
  static Column why_column() { return {"why", text("column.why"), Align::left, true}; }
  static std::ptrdiff_t why_place() {
    return static_cast<std::ptrdiff_t>(shown().size() + ledger_extras);
  }

  LedgerRows rows_;
  OverdueStyle::Why why_;
};

class Writer {
 public:
  Writer(Table frame, const Surroundings& surroundings, const OverdueStyle& style)
      : table_(std::move(frame)), rows_(table_.detail, style.why), around_(surroundings) {
    table_.columns = rows_.columns();
  }

  // Rows under a heading, numbered on from `from`; none where there are no items.
  void add(const Text& heading, const std::vector<Judged>& items, std::size_t from) {
    if (items.empty()) return;
    const std::size_t begin = table_.rows.size();
    for (const Judged& judged : items)
      rows_.fill(table_.rows.emplace_back(), judged, around_, ++from);
    if (!heading.empty()) table_.groups.push_back({heading, begin, table_.rows.size()});
  }

  Table take() { return std::move(table_); }
  Table& table() { return table_; }

 private:
  Table table_;
  OverdueRows rows_;
  const Surroundings& around_;
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

// Who waits for the office, and how many there are.
class ReviewingNote {
 public:
  void add(const std::string& id) {
    if (++count_ <= most_named) ids_.push_back(verbatim(id));
  }
  void tell(std::vector<Text>& notes) {
    if (count_ == 0) return;
    if (count_ > most_named) ids_.push_back(text("view.and-more"));
    notes.push_back(text("view.reviewing-note", count_, joined(ids_, text("text.comma"))));
  }

 private:
  std::size_t count_ = 0;
  std::vector<Text> ids_;
};

bool is_late(const Judged& judged) {
  return judged.judgement.timing == Timing::overdue;
}

bool waits_for_the_office(const Judged& judged, Date as_of) {
  return judged.judgement.timing == Timing::under_office_review && judged.item.due &&
         *judged.item.due < as_of;
}

}  // namespace

void Overdue::add(Judged&& judged, Date as_of) {
  if (is_late(judged)) {
    late.push_back(std::move(judged));
  } else if (waits_for_the_office(judged, as_of)) {
    reviewing.push_back(std::move(judged));
  }
}

Table overdue_stream(Table frame, const EachJudged& each, const Surroundings& surroundings,
                     const WorkingDays& days, OverdueStyle::Why why, std::size_t& late) {
  const OverdueRows rows(frame.detail, why);
  frame.columns = rows.columns();
  frame.stream = [rows, &each, &surroundings, &days, &late](const RowVisitor& visit) {
    ReviewingNote reviewing;
    MissingCalendars missing(days);
    Row cells;
    late = 0;
    each([&](const Judged& judged) {
      if (waits_for_the_office(judged, surroundings.day)) reviewing.add(judged.item.id);
      if (!is_late(judged)) return;
      missing.add(judged);
      rows.fill(cells, judged, surroundings, ++late);
      visit(cells);
    });
    std::vector<Text> notes;
    reviewing.tell(notes);
    for (Text& note : missing.notes()) notes.push_back(std::move(note));
    return notes;
  };
  return frame;
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
    ReviewingNote note;
    for (const Judged& judged : overdue.reviewing) note.add(judged.item.id);
    note.tell(writer.table().notes);
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
