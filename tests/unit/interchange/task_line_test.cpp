#include "interchange/task_line.h"

#include <doctest/doctest.h>

using dc::TaskLine;

TEST_CASE("a subtask has title, units, goal and limit between bars of either width") {
  const auto task = TaskLine::parse("城北片区 | 区住建局、区交通局｜改造8个小区|6月底前");
  REQUIRE(task);
  CHECK(task->title == "城北片区");
  CHECK(task->units == "区住建局、区交通局");
  CHECK(task->goal == "改造8个小区");
  CHECK(task->due == "6月底前");
}

TEST_CASE("a subtask that lacks a part, or has one too many, is none") {
  for (const char* wrong : {"", "|||", "排查|区住建局|底数清楚", "排查||底数清楚|6月底前",
                            "排查|区住建局|底数清楚|6月底前|陈志"})
    CHECK_FALSE(TaskLine::parse(wrong));
}
