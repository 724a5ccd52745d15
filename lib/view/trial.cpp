#include "view/trial.h"

#include <array>
#include <unordered_map>

#include "model/item.h"
#include "view/cells.h"
#include "view/step_words.h"

namespace dc::view {
namespace {

constexpr std::array<std::string_view, 4> change_codes = {"refused", "warned", "no-longer-refused",
                                                          "no-longer-warned"};

Cell change_cell(const std::string& code) {
  const bool is_worse = code == "refused" || code == "warned";
  return {code, text("trial." + code), is_worse ? Light::yellow : Light::none};
}

using ById = std::unordered_map<std::string, const Docket*>;

ById by_id(const rules::Records& records) {
  ById dockets;
  for (const auto* some :
       {&records.items, &records.sources, &records.stage_reports, &records.units, &records.persons})
    for (const Docket& docket : *some) dockets.emplace(docket.id(), &docket);
  return dockets;
}

Cell code_cell(const TimingChange& change, const std::string& code) {
  if (code.empty()) return {};
  const char* family = change.of == TimingChange::Of::timing ? "timing." : "stage.";
  return cell_of(Value(code), text(family + code));
}

std::vector<Cell> timing_row(const TimingChange& change) {
  const std::string code = change.of == TimingChange::Of::timing ? "timing" : "pressing";
  return {change_cell(code),
          cell_of(change.item),
          cell_of(change.title),
          {},
          {},
          {},
          code_cell(change, change.was),
          code_cell(change, change.now),
          {},
          {}};
}

std::vector<Cell> outcome_row(const rules::Outcome& outcome, const ById& dockets,
                              Language language) {
  const std::string id = !outcome.record.empty()
                             ? outcome.record
                             : id_of_path(outcome.finding.file).value_or(outcome.finding.file);
  const auto found = dockets.find(id);
  const Docket* docket = found != dockets.end() ? found->second : nullptr;
  const Step* step = docket != nullptr && outcome.step ? &docket->steps[*outcome.step] : nullptr;
  const std::string act = step != nullptr ? act_of(*step) : "";
  return {change_cell(std::string(change_codes[static_cast<std::size_t>(outcome.change)])),
          cell_of(id),
          cell_of(docket != nullptr ? docket->head.text("title") : ""),
          step != nullptr ? cell_of((*step)["day"]) : Cell{},
          act.empty() ? Cell{} : cell_of(Value(act), act_word(act)),
          cell_of(outcome.finding.rule),
          {},
          {},
          cell_of(say(outcome.finding.sentence, language)),
          step != nullptr ? cell_of(step->id()) : Cell{}};
}

}  // namespace

Table trial_table(Table frame, const std::vector<TimingChange>& timings,
                  const std::vector<rules::Outcome>& outcomes, const rules::Records& records,
                  Language language) {
  frame.columns = {{"change", text("column.change"), Align::left, true},
                   {"record", text("column.record"), Align::left, true},
                   {"title", text("field.title"), Align::left, true},
                   {"day", text("column.day"), Align::left, true},
                   {"act", text("column.act"), Align::left, true},
                   {"rule", text("column.rule"), Align::left, true},
                   {"was", text("column.today-is"), Align::left, true},
                   {"now", text("column.would-be"), Align::left, true},
                   {"sentence", text("column.found"), Align::left, true},
                   {"step", text("column.step"), Align::left, false}};
  for (const TimingChange& one : timings) frame.rows.push_back(timing_row(one));
  const ById dockets = by_id(records);
  for (const rules::Outcome& one : outcomes)
    frame.rows.push_back(outcome_row(one, dockets, language));
  return frame;
}

Table policy_difference(Table frame, const Policy& was, const Policy& now) {
  frame.columns = {{"key", text("column.key"), Align::left, true},
                   {"was", text("column.value-was"), Align::right, true},
                   {"now", text("column.value-now"), Align::right, true},
                   {"unit", text("column.span"), Align::left, true},
                   {"source", text("column.basis"), Align::left, true},
                   {"was_source", text("column.basis-was"), Align::left, false},
                   {"was_unit", text("column.span-was"), Align::left, false}};
  const auto row = [&](const std::string& key) {
    const Value& old_one = was.values()[key];
    const Value& new_one = now.values()[key];
    const std::string& unit = new_one.is_null() ? old_one.text("unit") : new_one.text("unit");
    frame.rows.push_back({cell_of(key), cell_of(old_one["value"]), cell_of(new_one["value"]),
                          unit.empty() ? Cell{} : cell_of(Value(unit), text("span." + unit)),
                          cell_of(new_one["source"]), cell_of(old_one["source"]),
                          cell_of(old_one["unit"])});
  };
  for (const auto& [key, value] : was.values().entries())
    if (now.values()[key] != value) row(key);
  for (const auto& [key, value] : now.values().entries())
    if (!was.values().has(key)) row(key);
  return frame;
}

}  // namespace dc::view
