#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "calendar/deadline.h"
#include "support/phrases.h"

namespace dc {
namespace {

using namespace phrases;

std::string milestones_of(const Deadline& deadline) {
  std::string all;
  for (const Milestone& milestone : deadline.milestones)
    all += (all.empty() ? "" : " ") + milestone.date.iso() + milestone.text;
  return all;
}

struct MilestoneRow {
  std::string phrase;
  std::string due;
  std::string milestones;
};

TEST_CASE("several dates are milestones, and the last is the limit") {
  const std::vector<MilestoneRow> rows = {
      {"3月底前全部开工，5月底前全部竣工", "2026-05-31", "2026-03-31全部开工 2026-05-31全部竣工"},
      {"3月底前全部开工;5月底前全部竣工", "2026-05-31", "2026-03-31全部开工 2026-05-31全部竣工"},
      {"2026年3月底前开工，5月底前竣工，年底前投用", "2026-12-31",
       "2026-03-31开工 2026-05-31竣工 2026-12-31投用"},
      {"2027年3月底前开工，5月底前竣工", "2027-05-31", "2027-03-31开工 2027-05-31竣工"},
      {"11月底前开工，次年3月底前竣工", "2027-03-31", "2026-11-30开工 2027-03-31竣工"},
      {"11月底前开工，3月底前竣工", "2027-03-31", "2026-11-30开工 2027-03-31竣工"},
      {"10日内完成方案，30日内完成整改", "2026-04-04", "2026-03-15完成方案 2026-04-04完成整改"},
      {"3月底前Ａ区（一期）开工，5月底前竣工", "2026-05-31",
       "2026-03-31Ａ区（一期）开工 2026-05-31竣工"},
  };
  for (const MilestoneRow& row : rows) {
    CAPTURE(row.phrase);
    const Deadline deadline = read(row.phrase);
    CHECK(deadline.rule == "milestones");
    CHECK(due_of(deadline) == row.due);
    CHECK(milestones_of(deadline) == row.milestones);
  }
}

TEST_CASE("counted milestones wait for issue together") {
  const Deadline deadline = read("10日内完成方案，30日内完成整改", basis_written("2026-03-02"));
  CHECK(deadline.counts_from_issue);
  CHECK(deadline.count == 30);
  CHECK_FALSE(deadline.due);
  CHECK(deadline.milestones.empty());
}

TEST_CASE("milestones out of order are refused") {
  const Error error = refusal_of("5月底前竣工，2026年3月底前开工");
  CHECK(error.message.id == "deadline.disorder");
}

TEST_CASE("a span of years has yearly milestones") {
  for (const std::string phrase :
       {"2024—2026年", "2024-2026年", "2024年至2026年", "2024～2026年", "2024－2026"}) {
    CAPTURE(phrase);
    const Deadline deadline = read(phrase);
    CHECK(deadline.rule == "years");
    CHECK(due_of(deadline) == "2026-12-31");
    CHECK(milestones_of(deadline) == "2024-12-312024年 2025-12-312025年 2026-12-312026年");
  }
}
}  // namespace
}  // namespace dc
