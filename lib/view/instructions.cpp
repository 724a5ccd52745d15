#include "view/instructions.h"

#include <algorithm>
#include <map>

#include "model/instructions.h"
#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using query::Judged;
using Grouping = InstructionStyle::Grouping;
using Instructions = std::vector<Source::Instruction>;

// One row: the paper, what was written on it, and the item it became.
struct Entry {
  Source paper;
  Instructions written;
  const Judged* judged = nullptr;  // null: no item yet
};

std::vector<Column> columns(const InstructionStyle& style) {
  std::vector<Column> all = {{"no", text("column.no"), Align::right, true},
                             {"id", text("field.id"), Align::left, true},
                             {"received", text("field.received"), Align::left, true},
                             {"leaders", text("column.leader-id"), Align::left, false},
                             {"leader_names", text("column.instructed-by"), Align::left, true},
                             {"instructed", text("column.instructed-on"), Align::left, true},
                             {"source", text("field.sources"), Align::left, false},
                             {"source_title", text("column.paper-title"), Align::left, true},
                             {"text", text("column.instruction"), Align::left, true},
                             {"issuing_organ", text("field.issuing_organ"), Align::left, false},
                             {"issuing_organ_name", text("field.issuing_organ"), Align::left, true},
                             {"handler_name", text("field.handler"), Align::left, false},
                             {"lead", text("column.lead-id"), Align::left, false},
                             {"lead_name", text("column.unit-in-charge"), Align::left, true},
                             {"co", text("field.co"), Align::left, true},
                             {"due", text("column.instruction-due"), Align::left, true},
                             {"answered", text("column.answered"), Align::left, true},
                             {"result", text("column.result"), Align::left, true},
                             {"light", text("field.state"), Align::left, true}};
  if (style.month) all.push_back({"checks", text("column.checks"), Align::left, true});
  return all;
}

bool asks_for(const std::vector<std::string>& asked, const std::string& held) {
  return asked.empty() || std::find(asked.begin(), asked.end(), held) != asked.end();
}

Cell list_cell(const Instructions& all, Value (*value)(const Source::Instruction&),
               const Text& separator) {
  Value list = Value::list();
  std::vector<Text> words;
  for (const Source::Instruction& one : all) {
    list.push_back(value(one));
    words.push_back(verbatim(value(one).text()));
  }
  return words.empty() ? Cell{} : cell_of(list, joined(words, separator));
}

// Of several leaders each one's words stand after his name.
Cell text_cell(const Instructions& all) {
  Cell cell = list_cell(
      all, [](const Source::Instruction& one) { return Value(one.text); }, text("view.semicolon"));
  if (all.size() < 2) return cell;
  std::vector<Text> words;
  for (const Source::Instruction& one : all)
    words.push_back(text("view.written-by", one.leader_name, one.text));
  cell.words = joined(words, text("view.semicolon"));
  return cell;
}

Cell unit_cell(const std::string& id, const Surroundings& around) {
  return cell_of(id.empty() ? id : unit_name(id, around.registers, around.day));
}

Cell paper_cell(const Source& paper) {
  if (paper.number.empty()) return cell_of(paper.title);
  return cell_of(Value(paper.title), text("view.source-with-number", paper.title, paper.number));
}

Cell checks_cell(const Item& item, const Month& month) {
  std::vector<std::string> days;
  std::vector<Text> words;
  for (const Date day : item.checks)
    if (month.holds(day)) days.push_back(day.iso()), words.push_back(verbatim(day.iso()));
  if (days.empty()) return cell_of(Value::list(), text("said.nothing"));
  return cell_of(Value::texts(days), joined(words, text("text.comma")));
}

void add_paper(std::vector<Cell>& cells, const Entry& entry, const Surroundings& around) {
  const Text comma = text("text.comma");
  cells.push_back(cell_of(entry.paper.received));
  cells.push_back(list_cell(
      entry.written, [](const Source::Instruction& one) { return Value(one.leader); }, comma));
  cells.push_back(list_cell(
      entry.written, [](const Source::Instruction& one) { return Value(one.leader_name); }, comma));
  cells.push_back(list_cell(
      entry.written, [](const Source::Instruction& one) { return Value(one.day.iso()); }, comma));
  cells.push_back(cell_of(entry.paper.id));
  cells.push_back(paper_cell(entry.paper));
  cells.push_back(text_cell(entry.written));
  cells.push_back(cell_of(entry.paper.issuing_organ));
  cells.push_back(unit_cell(entry.paper.issuing_organ, around));
  cells.push_back(unit_cell(entry.paper.handler, around));
}

void add_item(std::vector<Cell>& cells, const Judged& judged, const Surroundings& around) {
  const Item& item = judged.item;
  const Value co = Value::texts(item.co);
  cells.push_back(cell_of(item.lead));
  cells.push_back(unit_cell(item.lead, around));
  cells.push_back(
      item.co.empty() ? Cell{} : cell_of(co, value_words("co", co, around.registers, around.day)));
  cells.push_back(cell_of(item.due));
  cells.push_back(cell_of(item.last_report));
  const std::string state(code_of(item.state));
  cells.push_back(cell_of(Value(state), text("state." + state)));
  cells.push_back(light_cell(judged.judgement));
}

std::vector<Cell> row(const Entry& entry, std::size_t number, const Surroundings& around,
                      const InstructionStyle& style) {
  std::vector<Cell> cells{cell_of(Value(static_cast<int>(number))),
                          cell_of(entry.judged != nullptr ? entry.judged->item.id : std::string())};
  add_paper(cells, entry, around);
  if (entry.judged != nullptr) {
    add_item(cells, *entry.judged, around);
    if (style.month) cells.push_back(checks_cell(entry.judged->item, *style.month));
    return cells;
  }
  cells.resize(columns(style).size());
  cells[columns(style).size() - (style.month ? 3 : 2)] =
      cell_of(Value("no-item"), text("gap.no-item"));
  return cells;
}

Instructions asked_of(const Source& paper, const InstructionStyle& style) {
  Instructions some;
  for (const Source::Instruction& one : paper.instructions)
    if (asks_for(style.leaders, one.leader)) some.push_back(one);
  return some;
}

bool is_asked(const Entry& entry, const InstructionStyle& style) {
  if (!asks_for(style.issuing_organs, entry.paper.issuing_organ)) return false;
  if (!style.leaders.empty() && entry.written.empty()) return false;
  if (!style.month) return true;
  if (entry.judged != nullptr) return query::was_open_in(entry.judged->item, *style.month);
  return entry.paper.received.value_or(*entry.paper.date) <= style.month->last;
}

bool comes_from(const Item& item, const std::string& source) {
  return std::any_of(item.sources.begin(), item.sources.end(),
                     [&](const SourceRef& ref) { return ref.source == source; });
}

// Papers with an instruction, each once for every item it became; then items of category 4 that
// name no such paper.
std::vector<Entry> entries_of(const std::vector<Docket>& sources, const std::vector<Judged>& items,
                              const Surroundings& around, const InstructionStyle& style) {
  std::vector<Entry> all;
  for (const Docket& docket : sources) {
    const Source paper = source_of(docket);
    if (paper.instructions.empty() && paper.kind != "instruction") continue;
    const std::size_t before = all.size();
    for (const Judged& judged : items)
      if (comes_from(judged.item, paper.id))
        all.push_back({paper, asked_of(paper, style), &judged});
    if (all.size() == before && paper.date) all.push_back({paper, asked_of(paper, style), nullptr});
  }
  for (const Judged& judged : items)
    if (judged.item.category == 4 && instructed_source(judged.item, around.registers) == nullptr)
      all.push_back({{}, {}, &judged});
  std::erase_if(all, [&](const Entry& entry) { return !is_asked(entry, style); });
  return all;
}

// An entry once for each group it stands in: its organ, or each leader with what he wrote.
std::vector<std::pair<std::string, Entry>> keyed(const std::vector<Entry>& all, Grouping grouping) {
  std::vector<std::pair<std::string, Entry>> placed;
  for (const Entry& entry : all) {
    if (grouping == Grouping::issuing_organ) placed.emplace_back(entry.paper.issuing_organ, entry);
    std::map<std::string, Instructions> by_leader;
    for (const Source::Instruction& one : entry.written) by_leader[one.leader].push_back(one);
    if (grouping == Grouping::leader)
      for (auto& [leader, written] : by_leader)
        placed.emplace_back(leader, Entry{entry.paper, written, entry.judged});
  }
  std::stable_sort(placed.begin(), placed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  return placed;
}

Text heading_of(const std::string& key, Grouping grouping, const Surroundings& around,
                std::size_t count) {
  if (key.empty()) return text("view.unnamed-count", count);
  if (grouping == Grouping::issuing_organ)
    return text("view.unit-count", unit_name(key, around.registers, around.day), count);
  const Person* leader = around.registers.person(key);
  const bool has_left = leader != nullptr && !leader->is_district_leader(around.day);
  const std::string name = person_name(key, around.registers);
  return has_left ? text("view.left-count", name, count) : text("view.unit-count", name, count);
}

void add_groups(Table& table, const std::vector<Entry>& all, const Surroundings& around,
                const InstructionStyle& style) {
  const auto placed = keyed(all, style.grouping);
  for (std::size_t begin = 0; begin < placed.size();) {
    std::size_t end = begin;
    for (; end < placed.size() && placed[end].first == placed[begin].first; ++end)
      table.rows.push_back(row(placed[end].second, end - begin + 1, around, style));
    table.groups.push_back(
        {heading_of(placed[begin].first, style.grouping, around, end - begin), begin, end});
    begin = end;
  }
}

}  // namespace

Table instruction_ledger(Table frame, const std::vector<Docket>& sources,
                         const std::vector<Judged>& items, const Surroundings& around,
                         const InstructionStyle& style) {
  frame.columns = columns(style);
  const auto all = entries_of(sources, items, around, style);
  if (style.grouping != Grouping::none) {
    add_groups(frame, all, around, style);
    return frame;
  }
  for (const Entry& entry : all)
    frame.rows.push_back(row(entry, frame.rows.size() + 1, around, style));
  return frame;
}

}  // namespace dc::view
