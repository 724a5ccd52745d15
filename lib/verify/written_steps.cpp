#include "verify/written_steps.h"

#include <algorithm>

#include "store/record.h"

namespace dc::verify {
namespace {

constexpr std::string_view begins_step = "- step: ";
constexpr std::string_view names_step = "  id: ";
constexpr std::string_view says_when = "  at: ";
constexpr std::string_view says_order = "  seq: ";

bool is_step_id(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  });
}

std::string_view unquoted(std::string_view word) {
  const bool is_quoted = word.size() > 1 && word.front() == '"' && word.back() == '"';
  return is_quoted ? word.substr(1, word.size() - 2) : word;
}

// Takes a line of the list of steps; false where it is not as the program writes it.
bool take(std::string_view line, std::vector<WrittenStep>& steps) {
  if (line.starts_with(begins_step)) {
    if (!steps.empty() && steps.back().id.empty()) return false;
    steps.emplace_back();
    return true;
  }
  if (line.empty()) return true;
  if (line.front() != ' ' || steps.empty()) return false;
  WrittenStep& step = steps.back();
  if (line.starts_with(names_step)) {
    const bool is_first = step.id.empty();
    step.id = unquoted(line.substr(names_step.size()));
    return is_first && is_step_id(step.id);
  }
  if (line.starts_with(says_when)) step.at = unquoted(line.substr(says_when.size()));
  if (line.starts_with(says_order)) step.seq = line.substr(says_order.size());
  return true;
}

}  // namespace

std::optional<std::vector<WrittenStep>> steps_by_lines(std::string_view text) {
  const std::string_view list = store::steps_part(text);
  std::vector<WrittenStep> steps;
  for (std::size_t start = list.find('\n'); start < list.size();) {
    const std::size_t end = std::min(list.find('\n', start + 1), list.size());
    if (!take(list.substr(start + 1, end - start - 1), steps)) return {};
    start = end;
  }
  if (steps.empty() || steps.back().id.empty()) return {};
  return steps;
}

}  // namespace dc::verify
