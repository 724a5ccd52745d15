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

Cell unit_cell(const std::string& id, const Surroundings& around) {
  return cell_of(id.empty() ? id : unit_name(id, around.registers, around.day));
}

Cell person_cell(const std::string& id, const Surroundings& around) {
  return cell_of(id.empty() ? id : person_name(id, around.registers));
}

Cell list_cell(const std::vector<std::string>& all) {
  return cell_of(Value::texts(all));
}

Cell co_cell(const Item& item, const Surroundings& around) {
  return cell_of(Value::texts(item.co),
                 value_words("co", Value::texts(item.co), around.registers, around.day));
}

Cell word_cell(const char* family, std::string_view code) {
  if (code.empty()) return {};
  return cell_of(Value(code), text(std::string(family) + "." + std::string(code)));
}

Cell category_cell(const Item& item) {
  if (item.category == 0) return {};
  return cell_of(Value(item.category));
}

Cell weight_cell(const Item& item) {
  std::vector<std::string> codes;
  std::vector<Text> words;
  if (item.major) codes.emplace_back("major"), words.push_back(text("weight.major"));
  if (item.complex) codes.emplace_back("complex"), words.push_back(text("weight.complex"));
  if (item.key) codes.emplace_back("key"), words.push_back(text("weight.key"));
  return cell_of(Value::texts(codes), joined(words, text("text.comma")));
}

Cell source_cell(const Item& item) {
  std::vector<std::string> refs;
  for (const SourceRef& ref : item.sources) refs.push_back(ref.written());
  return list_cell(refs);
}

Cell on_time_cell(const query::Judgement& judgement) {
  return cell_of(judgement.on_time ? Value(*judgement.on_time) : Value());
}

struct ColumnRow {
  std::string_view key;
  std::string_view title;
  FieldType type;
  Cell (*cell)(const Judged&, const Surroundings&);
};

// The keys of cli.md in its order, then what was added.
constexpr std::array columns = {
    ColumnRow{"id", "field.id", FieldType::text,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.id); }},
    ColumnRow{"title", "column.task", FieldType::text,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.title); }},
    ColumnRow{"category", "field.category", FieldType::number,
              [](const Judged& j, const Surroundings&) { return category_cell(j.item); }},
    ColumnRow{
        "origin", "field.origin", FieldType::text,
        [](const Judged& j, const Surroundings&) { return word_cell("origin", j.item.origin); }},
    ColumnRow{"state", "column.result", FieldType::text,
              [](const Judged& j, const Surroundings&) {
                return word_cell("state", code_of(j.item.state));
              }},
    ColumnRow{"timing", "column.timing", FieldType::text,
              [](const Judged& j, const Surroundings&) {
                return word_cell("timing", query::code_of(j.judgement.timing));
              }},
    ColumnRow{"lead", "column.lead-id", FieldType::text,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.lead); }},
    ColumnRow{"lead_name", "field.lead", FieldType::text,
              [](const Judged& j, const Surroundings& s) { return unit_cell(j.item.lead, s); }},
    ColumnRow{"leader", "column.leader-id", FieldType::text,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.leader); }},
    ColumnRow{"leader_name", "field.leader", FieldType::text,
              [](const Judged& j, const Surroundings& s) { return person_cell(j.item.leader, s); }},
    ColumnRow{"person", "column.person-id", FieldType::text,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.person); }},
    ColumnRow{"person_name", "field.person", FieldType::text,
              [](const Judged& j, const Surroundings& s) { return person_cell(j.item.person, s); }},
    ColumnRow{"district_leader", "field.district_leader", FieldType::text,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.district_leader); }},
    ColumnRow{"co", "field.co", FieldType::list,
              [](const Judged& j, const Surroundings& s) { return co_cell(j.item, s); }},
    ColumnRow{"issued", "column.issued", FieldType::date,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.issued); }},
    ColumnRow{"accepted", "column.accepted", FieldType::date,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.accepted); }},
    ColumnRow{"notice", "column.number", FieldType::text,
              [](const Judged& j, const Surroundings& s) {
                return cell_of(j.item.notice.empty() ? std::string()
                                                     : s.notice_number(j.item.notice));
              }},
    ColumnRow{"due", "field.due", FieldType::date,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.due); }},
    ColumnRow{"due_original", "field.due_original", FieldType::date,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.due_original); }},
    ColumnRow{
        "days_overdue", "column.days-overdue", FieldType::number,
        [](const Judged& j, const Surroundings&) { return cell_of(j.judgement.days_overdue); }},
    ColumnRow{
        "workdays_overdue", "column.workdays-overdue", FieldType::number,
        [](const Judged& j, const Surroundings&) { return cell_of(j.judgement.workdays_overdue); }},
    ColumnRow{"light", "column.light", FieldType::text,
              [](const Judged& j, const Surroundings&) { return light_cell(j.judgement); }},
    ColumnRow{
        "reminders", "column.reminders", FieldType::number,
        [](const Judged& j, const Surroundings&) { return cell_of(Value(j.item.reminders)); }},
    ColumnRow{
        "extensions", "column.extensions", FieldType::number,
        [](const Judged& j, const Surroundings&) { return cell_of(Value(j.item.extensions)); }},
    ColumnRow{"returns", "column.returns", FieldType::number,
              [](const Judged& j, const Surroundings&) { return cell_of(Value(j.item.returns)); }},
    ColumnRow{"source", "field.sources", FieldType::list,
              [](const Judged& j, const Surroundings&) { return source_cell(j.item); }},
    ColumnRow{"weight", "field.weight", FieldType::list,
              [](const Judged& j, const Surroundings&) { return weight_cell(j.item); }},
    ColumnRow{
        "urgency", "field.urgency", FieldType::text,
        [](const Judged& j, const Surroundings&) { return word_cell("urgency", j.item.urgency); }},
    ColumnRow{"completed", "column.completed", FieldType::date,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.completed); }},
    ColumnRow{"on_time", "column.on-time", FieldType::flag,
              [](const Judged& j, const Surroundings&) { return on_time_cell(j.judgement); }},
    ColumnRow{"tier", "field.tier", FieldType::text,
              [](const Judged& j, const Surroundings&) { return word_cell("tier", j.item.tier); }},
    ColumnRow{"parent", "field.parent", FieldType::text,
              [](const Judged& j, const Surroundings&) { return cell_of(j.item.parent); }},
};

std::size_t index_of(const std::string& key) {
  const auto* found = std::find_if(columns.begin(), columns.end(),
                                   [&](const ColumnRow& column) { return column.key == key; });
  return static_cast<std::size_t>(found - columns.begin());
}

Text one_source_words(const SourceRef& ref, const std::optional<SourceName>& source) {
  if (!source) return verbatim(ref.written());
  const Text title = source->number.empty()
                         ? verbatim(source->title)
                         : text("view.source-with-number", source->title, source->number);
  return ref.clause.empty() ? title : text("view.source-clause", title, ref.clause);
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
  append(cells, 0, size(), judged, surroundings);
  return cells;
}

void ItemRows::append(Row& row, std::size_t begin, std::size_t end, const Judged& judged,
                      const Surroundings& surroundings) const {
  for (std::size_t i = begin; i < end; ++i)
    row.push_back(view::columns[order_[i]].cell(judged, surroundings));
}

std::vector<query::Field> item_fields() {
  std::vector<query::Field> fields;
  for (const ColumnRow& row : columns) fields.push_back({std::string(row.key), row.type});
  return fields;
}

ItemRows list_rows(Detail detail) {
  return ItemRows({"id", "title", "lead_name", "person_name", "due", "state", "light"}, detail);
}

Cell sources_cell(const Item& item, const Registers& registers) {
  std::vector<Text> words;
  std::vector<Value> titles;
  for (const SourceRef& ref : item.sources) {
    const auto source = registers.source_name(ref.source);
    titles.emplace_back(source ? source->title : ref.source);
    words.push_back(one_source_words(ref, source));
  }
  if (titles.empty()) return {};
  Text all = words.size() == 1 ? std::move(words.front()) : joined(words, text("view.semicolon"));
  return cell_of(Value(std::move(titles)), std::move(all));
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
