#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dc {

// One subtask as a clerk types it: TITLE|UNIT|GOAL|WHEN, the bar half or full width, spaces round
// it of no account; of several units the first leads.
struct TaskLine {
  std::string title;
  std::string units;
  std::string goal;
  std::string due;

  // Nothing unless all four are there, and no more.
  static std::optional<TaskLine> parse(std::string_view written);
};

}  // namespace dc
