#include "interchange/task_line.h"

#include <algorithm>
#include <vector>

namespace dc {
namespace {

constexpr std::string_view bar = "|";
constexpr std::string_view wide_bar = "｜";

std::string trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(' ');
  if (from == std::string_view::npos) return "";
  return std::string(text.substr(from, text.find_last_not_of(' ') - from + 1));
}

std::vector<std::string> pieces_of(std::string_view written) {
  std::vector<std::string> pieces;
  for (;;) {
    const auto narrow = written.find(bar);
    const auto wide = written.find(wide_bar);
    const auto end = std::min(narrow, wide);
    pieces.push_back(trimmed(written.substr(0, end)));
    if (end == std::string_view::npos) return pieces;
    written.remove_prefix(end + (narrow < wide ? bar : wide_bar).size());
  }
}

}  // namespace

std::optional<TaskLine> TaskLine::parse(std::string_view written) {
  const auto pieces = pieces_of(written);
  const bool has_empty = std::any_of(pieces.begin(), pieces.end(),
                                     [](const std::string& piece) { return piece.empty(); });
  if (pieces.size() != 4 || has_empty) return {};
  return TaskLine{pieces[0], pieces[1], pieces[2], pieces[3]};
}

}  // namespace dc
