#include "view/backdated.h"

#include <algorithm>
#include <tuple>

#include "model/item.h"
#include "view/cells.h"

namespace dc::view {
namespace {

using query::Backdated;

struct Entry {
  const Docket* docket;
  const Backdated* odd;
  const Step& step() const { return docket->steps[odd->step]; }
};

std::string code_of(Backdated::Oddity oddity) {
  switch (oddity) {
    case Backdated::Oddity::late:
      return "late";
    case Backdated::Oddity::future:
      return "future";
    case Backdated::Oddity::out_of_order:
      break;
  }
  return "out-of-order";
}

// By who recorded them, then by when.
std::vector<Entry> by_actor(const std::vector<BackdatedRecord>& records) {
  std::vector<Entry> entries;
  for (const BackdatedRecord& record : records)
    for (const Backdated& odd : record.steps) entries.push_back({&record.docket, &odd});
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return std::make_tuple(a.step().actor(), a.step().actor_name(), a.step().at()) <
           std::make_tuple(b.step().actor(), b.step().actor_name(), b.step().at());
  });
  return entries;
}

std::vector<Cell> row_of(const Entry& entry, const CommitOf& commit_of) {
  const Step& step = entry.step();
  const std::string oddity = code_of(entry.odd->oddity);
  return {cell_of(step.actor_name()),
          cell_of(entry.docket->id()),
          cell_of(Value(act_of(step)), act_word(act_of(step))),
          cell_of(Value(oddity), text("backdated." + oddity)),
          cell_of(step["day"]),
          recorded_cell(step),
          cell_of(Value(step.at().date() - step.day())),
          cell_of(entry.odd->record_by),
          cell_of(entry.odd->earlier),
          commit_cell(commit_of(step)),
          cell_of(step.id()),
          cell_of(step.actor()),
          cell_of(step.text("by_name"))};
}

void add_groups(Table& table, const std::vector<Entry>& entries) {
  for (std::size_t begin = 0; begin < entries.size();) {
    const std::string& name = entries[begin].step().actor_name();
    std::size_t end = begin;
    while (end < entries.size() && entries[end].step().actor_name() == name) ++end;
    table.groups.push_back({text("backdated.group", name, end - begin), begin, end});
    begin = end;
  }
}

}  // namespace

Table backdated_table(Table frame, const std::vector<BackdatedRecord>& records,
                      const CommitOf& commit_of) {
  frame.columns = {{"actor_name", text("column.actor"), Align::left, true},
                   {"record", text("column.record"), Align::left, true},
                   {"act", text("column.act"), Align::left, true},
                   {"oddity", text("column.oddity"), Align::left, true},
                   {"day", text("column.day"), Align::left, true},
                   {"recorded", text("column.recorded"), Align::left, true},
                   {"days_late", text("column.days-late"), Align::right, true},
                   {"record_by", text("column.record-by"), Align::left, true},
                   {"earlier", text("column.earlier"), Align::left, true},
                   {"commit", text("column.commit"), Align::left, true},
                   {"step", text("column.step"), Align::left, false},
                   {"actor", text("column.actor"), Align::left, false},
                   {"by_name", text("column.by"), Align::left, false}};
  const auto entries = by_actor(records);
  for (const Entry& entry : entries) frame.rows.push_back(row_of(entry, commit_of));
  add_groups(frame, entries);
  return frame;
}

}  // namespace dc::view
