#pragma once
#include <string>
#include <vector>

#include "base/finding.h"
#include "interchange/sheet.h"

namespace dc {

// One task of a list, as its row names it: names and phrases are not looked up here.
struct TaskRow {
  int row = 0;        // the spreadsheet's row number, from 1
  std::string key;    // by which the row is known again: its 序号, else its title
  std::string title;  // one line
  std::string lead;   // "" where the row names none
  std::vector<std::string> co;
  std::vector<std::string> collective;  // 各街道, 相关单位: kept as text, never units
  std::string leader;
  std::string person;
  std::string due;  // the phrase: 年底前
  std::string goal;
  std::string remarks;
};

struct TaskList {
  int header_row = 0;
  std::string caption;  // the merged title above the header
  std::vector<TaskRow> rows;
  // What was noticed: errors (the file is not to be imported) and warnings. `line` is the row
  // number, `file` is empty.
  Findings findings;
};

// Reads a task list: finds its header by the column names (header.h), then a task a row. Units: of
// 牵头单位 the first is the lead, the rest and 责任单位 are co-units; without that column of
// 责任单位 the first is the lead. A cell whose first word is collective names no lead. Left out are
// blank rows, totals, repeated headers and rows of a single cell that is no task (section headings,
// told). Empty cells stay empty: nothing is filled down. Where a 序号 repeats (numbered by section)
// the title is the key. Errors: a row with cells and no task, a forbidden character, two rows with
// one key.
TaskList read_task_list(const Sheet& sheet);

}  // namespace dc
