#include "view/plan.h"

#include <algorithm>

#include "query/plan.h"
#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using query::Judged;
using query::Stage;

Cell unit_cell(const std::string& id, const Surroundings& around) {
  return cell_of(id.empty() ? id : unit_name(id, around.registers, around.day));
}

Cell person_cell(const std::string& id, const Surroundings& around) {
  return cell_of(id.empty() ? id : person_name(id, around.registers));
}

Cell code_cell(const std::string& family, std::string_view code) {
  return cell_of(Value(code), text(family + "." + std::string(code)));
}

Cell progress_cell(Stage::Progress progress) {
  Cell cell = code_cell("progress", query::code_of(progress));
  cell.light = progress == Stage::Progress::missed     ? Light::red
               : progress == Stage::Progress::late     ? Light::yellow
               : progress == Stage::Progress::reported ? Light::green
                                                       : Light::none;
  return cell;
}

// What is to be done by then: the milestone's words; of the limit the goal.
Cell step_cell(const Item& item, const Stage& stage) {
  if (stage.kind == Stage::Kind::milestone) return cell_of(stage.text);
  if (stage.kind == Stage::Kind::limit) return cell_of(item.goal);
  return cell_of(Value(item.cycle->code()), words_for(*item.cycle));
}

struct PlanColumn {
  const char* key;
  const char* title;
  Align align = Align::left;
  bool shown = true;
};

std::vector<Column> columns_of(std::initializer_list<PlanColumn> some) {
  std::vector<Column> columns;
  for (const PlanColumn& one : some)
    columns.push_back({one.key, text(one.title), one.align, one.shown});
  return columns;
}

std::vector<Cell> task_row(const Judged& judged, int number, const Surroundings& around) {
  const Item& item = judged.item;
  return {cell_of(Value(number)),
          cell_of(item.id),
          cell_of(item.title),
          cell_of(item.goal),
          cell_of(item.content),
          cell_of(item.lead),
          unit_cell(item.lead, around),
          cell_of(Value::texts(item.co),
                  value_words("co", Value::texts(item.co), around.registers, around.day)),
          person_cell(item.leader, around),
          person_cell(item.person, around),
          cell_of(item.due),
          item.cycle ? cell_of(Value(item.cycle->code()), words_for(*item.cycle)) : Cell{}};
}

struct Dated {
  const Judged* judged;
  Stage stage;
};

std::vector<Dated> dated(const std::vector<Judged>& items, Date as_of) {
  std::vector<Dated> all;
  for (const Judged& judged : items)
    for (Stage& stage : query::stages_of(judged, as_of)) all.push_back({&judged, std::move(stage)});
  return all;
}

}  // namespace

Table task_book(Table frame, const std::vector<Judged>& items, const Surroundings& surroundings) {
  frame.columns = columns_of({{"no", "column.no", Align::right},
                              {"id", "field.id"},
                              {"title", "column.task"},
                              {"goal", "field.goal"},
                              {"content", "column.work"},
                              {"lead", "column.lead-id", Align::left, false},
                              {"lead_name", "field.lead"},
                              {"co", "field.co"},
                              {"leader_name", "field.leader"},
                              {"person_name", "field.person"},
                              {"due", "field.due"},
                              {"cycle", "field.cycle"}});
  int number = 0;
  for (const Judged& judged : items) frame.rows.push_back(task_row(judged, ++number, surroundings));
  return frame;
}

Table road_map(Table frame, const std::vector<Judged>& items, const Surroundings& surroundings) {
  frame.columns = columns_of({{"id", "field.id"},
                              {"title", "column.task"},
                              {"lead", "column.lead-id", Align::left, false},
                              {"lead_name", "field.lead"},
                              {"person_name", "field.person"},
                              {"stage", "column.stage", Align::right},
                              {"kind", "column.stage-kind"},
                              {"day", "column.date"},
                              {"step", "column.stage-goal"},
                              {"progress", "column.stage-progress"},
                              {"came", "column.came"}});
  for (const Judged& judged : items) {
    int number = 0;
    for (const Stage& stage : query::stages_of(judged, surroundings.day))
      frame.rows.push_back({cell_of(judged.item.id), cell_of(judged.item.title),
                            cell_of(judged.item.lead), unit_cell(judged.item.lead, surroundings),
                            person_cell(judged.item.person, surroundings), cell_of(Value(++number)),
                            code_cell("stage", query::code_of(stage.kind)),
                            cell_of(std::optional(stage.day)), step_cell(judged.item, stage),
                            progress_cell(stage.progress), cell_of(stage.came)});
  }
  return frame;
}

Table timetable(Table frame, const std::vector<Judged>& items, const Surroundings& surroundings) {
  frame.columns = columns_of({{"day", "column.date"},
                              {"kind", "column.stage-kind"},
                              {"step", "column.stage-goal"},
                              {"id", "field.id"},
                              {"title", "column.task"},
                              {"lead", "column.lead-id", Align::left, false},
                              {"lead_name", "field.lead"},
                              {"person_name", "field.person"},
                              {"progress", "column.stage-progress"},
                              {"came", "column.came"}});
  std::vector<Dated> all = dated(items, surroundings.day);
  std::stable_sort(all.begin(), all.end(),
                   [](const Dated& a, const Dated& b) { return a.stage.day < b.stage.day; });
  for (const auto& [judged, stage] : all)
    frame.rows.push_back(
        {cell_of(std::optional(stage.day)), code_cell("stage", query::code_of(stage.kind)),
         step_cell(judged->item, stage), cell_of(judged->item.id), cell_of(judged->item.title),
         cell_of(judged->item.lead), unit_cell(judged->item.lead, surroundings),
         person_cell(judged->item.person, surroundings), progress_cell(stage.progress),
         cell_of(stage.came)});
  return frame;
}

}  // namespace dc::view
