#include "view/cells.h"

#include <array>

namespace dc::view {
namespace {

constexpr std::array lights = {Light::green, Light::yellow, Light::red, Light::grey};

}  // namespace

Cell cell_of(Value value) {
  return {std::move(value), {}, Light::none};
}

Cell cell_of(Value value, Text words) {
  return {std::move(value), std::move(words), Light::none};
}

Cell cell_of(const std::string& words) {
  return cell_of(words.empty() ? Value() : Value(words));
}

Cell cell_of(const std::optional<Date>& day) {
  return cell_of(day ? Value(*day) : Value());
}

Cell cell_of(const std::optional<int>& number) {
  return cell_of(number ? Value(*number) : Value());
}

Cell recorded_cell(const Step& step) {
  constexpr std::size_t minutes = 16;  // 2026-03-02T09:12
  const std::string& at = step.text("at");
  std::string words = at.substr(0, minutes);
  if (words.size() == minutes) words[10] = ' ';
  return at.empty() ? Cell{} : cell_of(Value(at), verbatim(words));
}

Cell commit_cell(const std::string& commit) {
  constexpr std::size_t shortened = 7;
  return commit.empty() ? Cell{} : cell_of(Value(commit), verbatim(commit.substr(0, shortened)));
}

Cell light_cell(const query::Judgement& judgement) {
  const std::string code(query::code_of(judgement.light));
  const Light light = lights[static_cast<std::size_t>(judgement.light)];
  if (judgement.timing == query::Timing::none) return {code, text("view.no-timing"), light};
  return {code, text("signal." + std::string(query::code_of(judgement.timing))), light};
}

}  // namespace dc::view
