#include "view/doctor.h"

#include <fmt/format.h>

#include "view/cells.h"

namespace dc::view {
namespace {

std::string code_of(Diagnosis::State state) {
  switch (state) {
    case Diagnosis::State::good:
      return "good";
    case Diagnosis::State::advice:
      return "advice";
    case Diagnosis::State::wrong:
      return "wrong";
    case Diagnosis::State::mended:
      return "mended";
  }
  return "";
}

Cell state_cell(Diagnosis::State state) {
  Cell cell = cell_of(Value(code_of(state)), text("doctor-state." + code_of(state)));
  if (state == Diagnosis::State::wrong) cell.light = Light::red;
  if (state == Diagnosis::State::advice) cell.light = Light::yellow;
  return cell;
}

}  // namespace

Text size_words(long long bytes) {
  constexpr double step = 1024;
  const auto size = static_cast<double>(bytes);
  if (size < step) return verbatim(fmt::format("{} B", bytes));
  if (size < step * step) return verbatim(fmt::format("{:.1f} KB", size / step));
  return verbatim(fmt::format("{:.1f} MB", size / step / step));
}

Table doctor_table(Table frame, const std::vector<Diagnosis>& diagnoses, Language language) {
  const auto told = [language](const Text& words) {
    return words.empty() ? Cell{} : cell_of(Value(say(words, language)), words);
  };
  frame.columns = {{"check", text("doctor.check"), Align::left, true},
                   {"state", text("doctor.state"), Align::left, true},
                   {"found", text("doctor.found"), Align::left, true},
                   {"value", text("doctor.value"), Align::left, false},
                   {"remedy", text("doctor.remedy"), Align::left, true}};
  for (const Diagnosis& one : diagnoses)
    frame.rows.push_back({cell_of(Value(one.check), text("doctor." + one.check)),
                          state_cell(one.state), told(one.words), cell_of(one.value),
                          told(one.remedy)});
  return frame;
}

}  // namespace dc::view
