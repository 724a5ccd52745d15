#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "calendar/deadline.h"
#include "support/phrases.h"

namespace dc {
namespace {

using namespace phrases;

TEST_CASE("ongoing work has a review cycle, quarterly where it names none") {
  for (const std::string phrase :
       {"长期", "长期坚持", "持续推进", "常态化", "常态化推进", "长期任务", "持续用力"}) {
    CAPTURE(phrase);
    const Deadline deadline = read(phrase);
    CHECK(deadline.rule == "ongoing");
    CHECK_FALSE(deadline.due);
    CHECK(cycle_of(deadline) == "quarterly");
    CHECK(deadline.warnings.size() == 1);
  }
  const Deadline named = read("长期坚持，每月5日前报送进展");
  CHECK(named.rule == "ongoing");
  CHECK(cycle_of(named) == "monthly-5");
  CHECK(named.warnings.empty());
}

TEST_CASE("a limit may be followed by ongoing work") {
  check({
      {"年内持续推进", "due-then-ongoing", "2026-12-31"},
      {"2026年持续推进", "due-then-ongoing", "2026-12-31"},
      {"2025年底前，并长期坚持", "due-then-ongoing", "2025-12-31"},
      {"2025年底前完成并长期坚持", "due-then-ongoing", "2025-12-31"},
      {"6月底前，长期坚持", "due-then-ongoing", "2026-06-30"},
      {"6月底前，每周五报送进展", "due-then-ongoing", "2026-06-30"},
  });
  CHECK(cycle_of(read("2025年底前，并长期坚持")) == "quarterly");
  CHECK(cycle_of(read("6月底前，每周五报送进展")) == "weekly-5");
}

struct CycleRow {
  std::string phrase;
  std::string code;
};

TEST_CASE("recurring reports are cycles without a limit") {
  const std::vector<CycleRow> rows = {
      {"每月5日前", "monthly-5"},
      {"每月28日前", "monthly-28"},
      {"每月31日前", "monthly-31"},
      {"每月五号前", "monthly-5"},
      {"每月", "monthly-31"},
      {"每月底前", "monthly-31"},
      {"每月上旬", "monthly-10"},
      {"每月一次", "monthly-31"},
      {"按月", "monthly-31"},
      {"每周五", "weekly-5"},
      {"每星期一", "weekly-1"},
      {"每周日前", "weekly-7"},
      {"每周五下班前", "weekly-5"},
      {"每周", "weekly-5"},
      {"每周一次", "weekly-5"},
      {"每季度末", "quarterly"},
      {"每季度", "quarterly"},
      {"每季度至少报告一次", "quarterly"},
      {"每半年", "half-yearly"},
      {"每半年一次", "half-yearly"},
      {"每年", "yearly"},
      {"每年底前", "yearly"},
      {"每月5日前报送上月工作进展情况", "monthly-5"},
  };
  for (const CycleRow& row : rows) {
    CAPTURE(row.phrase);
    const Deadline deadline = read(row.phrase);
    CHECK(deadline.rule == "recurring");
    CHECK(cycle_of(deadline) == row.code);
    CHECK_FALSE(deadline.due);
  }
}

TEST_CASE("a cycle that cannot be held is refused, not read as another") {
  for (const std::string phrase :
       {"每季度首月5日前", "每年3月底前", "每月两次", "每两周", "每10天", "每天", "每月前三天",
        "每年汛期前", "每周五、每月5日前", "每半月"}) {
    CAPTURE(phrase);
    CHECK(refusal_of(phrase).kind == ErrorKind::usage);
  }
}
}  // namespace
}  // namespace dc
