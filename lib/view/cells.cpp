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

void fill(Cell& cell, std::string_view words) {
  if (words.empty()) {
    cell.value = Value();
  } else {
    cell.value.set_text(words);
  }
  cell.words.clear();
}

void fill(Cell& cell, const std::optional<Date>& day) {
  fill(cell, day ? day->iso() : std::string());
}

void fill(Cell& cell, const std::optional<int>& number) {
  cell.value = number ? Value(*number) : Value();
  cell.words.clear();
}

void fill_coded(Cell& cell, std::string_view family, std::string_view code) {
  fill(cell, code);
  if (!code.empty()) cell.words.id.assign(family).append(".").append(code);
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

void fill_light(Cell& cell, const query::Judgement& judgement) {
  fill(cell, query::code_of(judgement.light));
  cell.light = lights[static_cast<std::size_t>(judgement.light)];
  if (judgement.timing == query::Timing::none) {
    cell.words.id = "view.no-timing";
  } else {
    cell.words.id.assign("signal.").append(query::code_of(judgement.timing));
  }
}

Cell light_cell(const query::Judgement& judgement) {
  Cell cell;
  fill_light(cell, judgement);
  return cell;
}

}  // namespace dc::view
