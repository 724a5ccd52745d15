#include "view/item_rows.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

constexpr std::size_t most_years = 5;  // named in one note
constexpr std::size_t most_added = 4;  // cells that a list puts beside those of its items

using query::FieldType;
using query::Judged;

// Unknown ids are told as they are; "" is nothing.
void fill_unit(Cell& cell, const std::string& id, const Surroundings& around) {
  const Unit* unit = id.empty() ? nullptr : around.registers.unit(id);
  fill(cell, unit != nullptr ? unit->name_on(around.day) : id);
}

void fill_person(Cell& cell, const std::string& id, const Surroundings& around) {
  const Person* person = id.empty() ? nullptr : around.registers.person(id);
  fill(cell, person != nullptr ? person->name : id);
}

void fill_co(Cell& cell, const Item& item, const Surroundings& around) {
  cell = cell_of(Value::texts(item.co),
                 value_words("co", Value::texts(item.co), around.registers, around.day));
}

void fill_category(Cell& cell, const Item& item) {
  fill(cell, item.category == 0 ? std::nullopt : std::optional(item.category));
}

void fill_weight(Cell& cell, const Item& item) {
  std::vector<std::string> codes;
  std::vector<Text> words;
  if (item.major) codes.emplace_back("major"), words.push_back(text("weight.major"));
  if (item.complex) codes.emplace_back("complex"), words.push_back(text("weight.complex"));
  if (item.key) codes.emplace_back("key"), words.push_back(text("weight.key"));
  cell = cell_of(Value::texts(codes), joined(words, text("text.comma")));
}

void fill_source(Cell& cell, const Item& item) {
  std::vector<std::string> refs;
  for (const SourceRef& ref : item.sources) refs.push_back(ref.written());
  cell = cell_of(Value::texts(refs));
}

void fill_on_time(Cell& cell, const query::Judgement& judgement) {
  cell = cell_of(judgement.on_time ? Value(*judgement.on_time) : Value());
}

void fill_notice(Cell& cell, const Item& item, const Surroundings& around) {
  fill(cell, item.notice.empty() ? std::string() : around.notice_number(item.notice));
}

struct ColumnRow {
  std::string_view key;
  std::string_view title;
  FieldType type;
  void (*fill)(Cell&, const Judged&, const Surroundings&);
};

// The keys of cli.md in its order, then what was added.
constexpr std::array columns = {
    ColumnRow{"id", "field.id", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.id); }},
    ColumnRow{"title", "column.task", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.title); }},
    ColumnRow{"category", "field.category", FieldType::number,
              [](Cell& c, const Judged& j, const Surroundings&) { fill_category(c, j.item); }},
    ColumnRow{"origin", "field.origin", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) {
                fill_coded(c, "origin", j.item.origin);
              }},
    ColumnRow{"state", "column.result", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) {
                fill_coded(c, "state", code_of(j.item.state));
              }},
    ColumnRow{"timing", "column.timing", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) {
                fill_coded(c, "timing", query::code_of(j.judgement.timing));
              }},
    ColumnRow{"lead", "column.lead-id", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.lead); }},
    ColumnRow{
        "lead_name", "field.lead", FieldType::text,
        [](Cell& c, const Judged& j, const Surroundings& s) { fill_unit(c, j.item.lead, s); }},
    ColumnRow{"leader", "column.leader-id", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.leader); }},
    ColumnRow{
        "leader_name", "field.leader", FieldType::text,
        [](Cell& c, const Judged& j, const Surroundings& s) { fill_person(c, j.item.leader, s); }},
    ColumnRow{"person", "column.person-id", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.person); }},
    ColumnRow{
        "person_name", "field.person", FieldType::text,
        [](Cell& c, const Judged& j, const Surroundings& s) { fill_person(c, j.item.person, s); }},
    ColumnRow{
        "district_leader", "field.district_leader", FieldType::text,
        [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.district_leader); }},
    ColumnRow{"co", "field.co", FieldType::list,
              [](Cell& c, const Judged& j, const Surroundings& s) { fill_co(c, j.item, s); }},
    ColumnRow{"issued", "column.issued", FieldType::date,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.issued); }},
    ColumnRow{"accepted", "column.accepted", FieldType::date,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.accepted); }},
    ColumnRow{"notice", "column.number", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings& s) { fill_notice(c, j.item, s); }},
    ColumnRow{"due", "field.due", FieldType::date,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.due); }},
    ColumnRow{"due_original", "field.due_original", FieldType::date,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.due_original); }},
    ColumnRow{
        "days_overdue", "column.days-overdue", FieldType::number,
        [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.judgement.days_overdue); }},
    ColumnRow{"workdays_overdue", "column.workdays-overdue", FieldType::number,
              [](Cell& c, const Judged& j, const Surroundings&) {
                fill(c, j.judgement.workdays_overdue);
              }},
    ColumnRow{"light", "column.light", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) { fill_light(c, j.judgement); }},
    ColumnRow{"reminders", "column.reminders", FieldType::number,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.reminders); }},
    ColumnRow{"extensions", "column.extensions", FieldType::number,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.extensions); }},
    ColumnRow{"returns", "column.returns", FieldType::number,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.returns); }},
    ColumnRow{"source", "field.sources", FieldType::list,
              [](Cell& c, const Judged& j, const Surroundings&) { fill_source(c, j.item); }},
    ColumnRow{"weight", "field.weight", FieldType::list,
              [](Cell& c, const Judged& j, const Surroundings&) { fill_weight(c, j.item); }},
    ColumnRow{"urgency", "field.urgency", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) {
                fill_coded(c, "urgency", j.item.urgency);
              }},
    ColumnRow{"completed", "column.completed", FieldType::date,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.completed); }},
    ColumnRow{"on_time", "column.on-time", FieldType::flag,
              [](Cell& c, const Judged& j, const Surroundings&) { fill_on_time(c, j.judgement); }},
    ColumnRow{
        "tier", "field.tier", FieldType::text,
        [](Cell& c, const Judged& j, const Surroundings&) { fill_coded(c, "tier", j.item.tier); }},
    ColumnRow{"parent", "field.parent", FieldType::text,
              [](Cell& c, const Judged& j, const Surroundings&) { fill(c, j.item.parent); }},
};

std::size_t index_of(const std::string& key) {
  const auto* found = std::find_if(columns.begin(), columns.end(),
                                   [&](const ColumnRow& column) { return column.key == key; });
  return static_cast<std::size_t>(found - columns.begin());
}

void become(Text& words, std::string_view literal) {
  words.id.clear();
  words.literal.assign(literal);
  words.arguments.clear();
}

// A sentence of two arguments, which are still to be told.
void become_pair(Text& words, std::string_view id) {
  words.id.assign(id);
  words.literal.clear();
  words.arguments.resize(2);
}

// 文件标题（文号）第N条, in the room of other words.
void fill_source_words(Text& words, const SourceRef& ref, const std::optional<SourceName>& source) {
  if (!source) return become(words, ref.written());
  if (!ref.clause.empty()) {
    become_pair(words, "view.source-clause");
    become(words.arguments[1], ref.clause);
  }
  Text& title = ref.clause.empty() ? words : words.arguments[0];
  if (source->number.empty()) return become(title, source->title);
  become_pair(title, "view.source-with-number");
  become(title.arguments[0], source->title);
  become(title.arguments[1], source->number);
}

}  // namespace

ItemRows::ItemRows(const std::vector<std::string>& shown, Detail detail) : shown_(shown.size()) {
  for (const std::string& key : shown) order_.push_back(index_of(key));
  if (detail == Detail::shown) return;
  for (std::size_t i = 0; i < view::columns.size(); ++i)
    if (std::find(shown.begin(), shown.end(), view::columns[i].key) == shown.end())
      order_.push_back(i);
}

std::vector<Column> ItemRows::columns() const {
  std::vector<Column> all;
  for (const std::size_t index : order_) {
    const ColumnRow& row = view::columns[index];
    const Align align = row.type == FieldType::number ? Align::right : Align::left;
    all.push_back({std::string(row.key), text(row.title), align, all.size() < shown_});
  }
  return all;
}

Row ItemRows::row(const Judged& judged, const Surroundings& surroundings) const {
  Row cells;
  cells.reserve(size() + most_added);
  cells.resize(size());
  fill(cells, 0, judged, surroundings);
  return cells;
}

void ItemRows::fill(std::span<Cell> cells, std::size_t begin, const Judged& judged,
                    const Surroundings& surroundings) const {
  for (std::size_t i = 0; i < cells.size(); ++i)
    view::columns[order_[begin + i]].fill(cells[i], judged, surroundings);
}

std::vector<query::Field> item_fields() {
  std::vector<query::Field> fields;
  for (const ColumnRow& row : columns) fields.push_back({std::string(row.key), row.type});
  return fields;
}

ItemRows list_rows(Detail detail) {
  return ItemRows({"id", "title", "lead_name", "person_name", "due", "state", "light"}, detail);
}

void fill_sources(Cell& cell, const Item& item, const Registers& registers, Detail detail) {
  std::vector<Text> more;
  std::vector<Value> titles;
  for (const SourceRef& ref : item.sources) {
    const auto source = registers.source_name(ref.source);
    const bool is_first = &ref == &item.sources.front();
    fill_source_words(is_first ? cell.words : more.emplace_back(), ref, source);
    if (detail == Detail::every)
      titles.emplace_back(source ? source->title : std::string_view(ref.source));
  }
  if (item.sources.empty()) cell.words.clear();
  if (!more.empty()) {
    more.insert(more.begin(), std::move(cell.words));
    cell.words = joined(more, text("view.semicolon"));
  }
  cell.value = titles.empty() ? Value() : Value(std::move(titles));
}

Cell sources_cell(const Item& item, const Registers& registers) {
  Cell cell;
  fill_sources(cell, item, registers, Detail::every);
  return cell;
}

void MissingCalendars::add(const Judged& judged) {
  if (!judged.judgement.calendar_missing || !judged.item.due) return;
  const Date limit = judged.judgement.last_day.value_or(*judged.item.due);
  const Date from = std::min(limit, judged.judgement.unit_day);
  const Date to = std::max(limit, judged.judgement.unit_day);
  for (int year = from.year(); year <= to.year() && years_.size() < most_years; ++year)
    if (!days_.knows(year)) years_.insert(year);
}

std::vector<Text> MissingCalendars::notes() const {
  if (years_.empty()) return {};
  std::vector<Text> years;
  for (int year : years_) years.push_back(verbatim(std::to_string(year)));
  return {text("view.no-calendar", joined(years, text("text.comma")))};
}

void note_missing_calendars(Table& table, const std::vector<Judged>& items,
                            const WorkingDays& days) {
  MissingCalendars missing(days);
  for (const Judged& judged : items) missing.add(judged);
  for (Text& note : missing.notes()) table.notes.push_back(std::move(note));
}

}  // namespace dc::view
