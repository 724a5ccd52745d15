#include "query/plan.h"

#include <doctest/doctest.h>

#include "support/builder.h"
#include "support/calendars.h"

using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;

namespace {

ItemBuilder two_milestones() {
  Value list = Value::list();
  list.push_back(Value::map().set("date", "2026-04-30").set("text", "land"));
  list.push_back(Value::map().set("date", "2026-09-30").set("text", "frame"));
  return ItemBuilder()
      .registered("2026-03-02")
      .issued("2026-03-02", "zhujianju", "2026-12-31")
      .standing("milestones", list);
}

// "2026-04-30 reported 2026-09-30 ahead …"
std::string stages(const ItemBuilder& item, const char* as_of) {
  const auto judgement = dc::query::judge(item.item(), day(as_of), dc::official_calendars(),
                                          dc::literal::policy_of({}));
  std::string all;
  for (const dc::query::Stage& stage : dc::query::stages_of({item.item(), judgement}, day(as_of)))
    all += (all.empty() ? "" : " ") + stage.day.iso() + " " + std::string(code_of(stage.progress));
  return all;
}

}  // namespace

TEST_CASE("a stage is ahead until its day has passed, then missed unless a report came") {
  CHECK(stages(two_milestones(), "2026-04-30") ==
        "2026-04-30 ahead 2026-09-30 ahead 2026-12-31 ahead");
  CHECK(stages(two_milestones(), "2026-05-01") ==
        "2026-04-30 missed 2026-09-30 ahead 2026-12-31 ahead");
  CHECK(stages(two_milestones(), "2027-01-01") ==
        "2026-04-30 missed 2026-09-30 missed 2026-12-31 missed");
}

TEST_CASE("a report by the day answers its milestone, one after it is late, and neither the next") {
  CHECK(stages(two_milestones().reported("2026-04-30"), "2026-10-08") ==
        "2026-04-30 reported 2026-09-30 missed 2026-12-31 ahead");
  CHECK(stages(two_milestones().reported("2026-05-06"), "2026-06-01") ==
        "2026-04-30 late 2026-09-30 ahead 2026-12-31 ahead");
}

TEST_CASE("an ongoing item shows its next report") {
  const ItemBuilder monthly =
      ItemBuilder().registered("2026-03-02").issued_ongoing("2026-03-02", "zhujianju", "monthly-5");
  CHECK(stages(monthly, "2026-04-01") == "2026-04-05 ahead");
}
