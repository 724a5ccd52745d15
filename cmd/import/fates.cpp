#include "import/fates.h"

#include <algorithm>
#include <set>

namespace dc {
namespace {

using Sentences = std::map<int, std::vector<Text>>;

std::string code_of(Fate fate) {
  switch (fate) {
    case Fate::fresh:
      return "new";
    case Fate::known:
      return "known";
    case Fate::updated:
      return "updated";
    case Fate::refused:
      return "refused";
  }
  return "";
}

view::Cell cell(Value value, Text words = {}) {
  return {std::move(value), std::move(words), {}};
}

view::Cell present(const std::string& words) {
  return cell(words.empty() ? Value() : Value(words));
}

view::Cell limit_cell(const PlannedRow& row) {
  if (row.task->due.empty()) return {};
  if (!row.limit) return cell({}, verbatim(row.task->due));
  if (row.limit->due) return cell(*row.limit->due);
  return cell({}, row.limit->cycle ? words_for(*row.limit->cycle) : verbatim(row.task->due));
}

view::Cell units_cell(const std::vector<std::string>& names, const UnitNames& units, Date day) {
  Value list = Value::list();
  std::vector<Text> words;
  for (const std::string& name : names) {
    list.push_back(units.shown(name, day));
    words.push_back(verbatim(units.shown(name, day)));
  }
  return cell(std::move(list), joined(words, text("text.comma")));
}

Text quoted(const std::vector<std::string>& names) {
  std::vector<Text> quoted;
  for (const std::string& name : names) quoted.push_back(text("text.quoted", name));
  return joined(quoted, text("text.comma"));
}

bool names_nothing(const TaskRow& task) {
  return task.lead.empty() && task.co.empty() && task.due.empty();
}

void add_remarks(const PlannedRow& row, Sentences& sentences) {
  auto& remarks = sentences[row.task->row];
  const auto& collective = row.task->collective;
  if (!collective.empty()) remarks.push_back(text("import.kept-as-text", quoted(collective)));
  if (row.fate == Fate::fresh && names_nothing(*row.task))
    remarks.push_back(text("import.names-nothing"));
  if (!row.differs.empty())
    remarks.push_back(text("import.differs", joined(row.differs, text("text.comma"))));
  if (row.could_update) remarks.push_back(text("import.blanks"));
}

view::Cell remarks_cell(Session& session, const std::vector<Text>& sentences) {
  if (sentences.empty()) return {};
  const Text all = joined(sentences, text("import.between-remarks"));
  return cell(session.say(all), all);
}

std::vector<view::Column> columns() {
  using view::Align;
  return {{"row", text("import.column-row"), Align::right, true},
          {"fate", text("import.column-fate"), Align::left, true},
          {"id", text("import.column-id"), Align::left, true},
          {"title", text("import.column-title"), Align::left, true},
          {"lead", text("import.column-lead"), Align::left, true},
          {"co", text("import.column-co"), Align::left, true},
          {"due", text("import.column-due"), Align::left, true},
          {"remarks", text("import.column-remarks"), Align::left, true}};
}

view::Cell fate_cell(Fate fate) {
  const std::string code = code_of(fate);
  return cell(code, text("fate." + code));
}

template <typename Test>
void note_rows(std::vector<Text>& notes, const std::vector<PlannedRow>& rows, std::string_view id,
               Test test) {
  std::vector<int> numbers;
  for (const PlannedRow& row : rows)
    if (test(row)) numbers.push_back(row.task->row);
  if (!numbers.empty()) notes.push_back(text(id, rows_text(numbers)));
}

}  // namespace

view::Table fates_table(Session& session, const std::vector<PlannedRow>& rows,
                        const UnitNames& units, const RowRemarks& remarks) {
  view::Table table = session.table("dc/import/1", text("import.title"));
  table.columns = columns();
  Sentences sentences = remarks.by_row();
  std::vector<std::pair<int, std::vector<view::Cell>>> numbered;
  std::set<int> listed;
  for (const PlannedRow& row : rows) {
    const TaskRow& task = *row.task;
    listed.insert(task.row);
    add_remarks(row, sentences);
    const std::vector<std::string> lead = {units.shown(task.lead, session.day())};
    numbered.push_back({task.row,
                        {cell(task.row), fate_cell(row.fate), present(row.item), cell(task.title),
                         present(lead.front()), units_cell(task.co, units, session.day()),
                         limit_cell(row), remarks_cell(session, sentences[task.row])}});
  }
  for (const int row : remarks.refused()) {
    if (!listed.contains(row))
      numbered.push_back({row,
                          {cell(row),
                           fate_cell(Fate::refused),
                           {},
                           {},
                           {},
                           {},
                           {},
                           remarks_cell(session, sentences[row])}});
  }
  std::stable_sort(numbered.begin(), numbered.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [_, cells] : numbered) table.rows.push_back(std::move(cells));
  return table;
}

FateCounts count_fates(const std::vector<PlannedRow>& rows) {
  FateCounts counts;
  for (const PlannedRow& row : rows) {
    if (row.fate == Fate::fresh) ++counts.fresh;
    if (row.fate == Fate::fresh && row.proposes()) ++counts.proposed;
    if (row.fate == Fate::known) ++counts.known;
    if (row.fate == Fate::updated) ++counts.updated;
    if (row.fate == Fate::refused) ++counts.refused;
  }
  return counts;
}

std::vector<Text> notes_on(const std::vector<PlannedRow>& rows) {
  std::vector<Text> notes;
  const auto is_fresh = [](const PlannedRow& row) { return row.fate == Fate::fresh; };
  note_rows(notes, rows, "import.stays-received",
            [&](const PlannedRow& row) { return is_fresh(row) && names_nothing(*row.task); });
  note_rows(notes, rows, "import.no-lead", [&](const PlannedRow& row) {
    return is_fresh(row) && row.proposes() && row.task->lead.empty();
  });
  note_rows(notes, rows, "import.no-limit", [&](const PlannedRow& row) {
    return is_fresh(row) && row.proposes() && row.task->due.empty();
  });
  note_rows(notes, rows, "import.differing-rows",
            [](const PlannedRow& row) { return !row.differs.empty(); });
  note_rows(notes, rows, "import.could-update",
            [](const PlannedRow& row) { return row.could_update; });
  return notes;
}

}  // namespace dc
