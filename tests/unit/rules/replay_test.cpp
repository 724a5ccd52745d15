#include "rules/replay.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/builder.h"

namespace dc {
namespace {

using literal::ItemBuilder;

Value registration(std::string_view at) {
  return Value::map()
      .set("step", "new")
      .set("id", "register00000000")
      .set("day", "2020-01-01")
      .set("at", at)
      .set("actor_name", "clerk");
}

Docket unit(std::string_view id, std::string_view name) {
  Docket docket{Kind::unit, Value::map().set("id", id).set("kind", "department"), Value::map(), {}};
  const Value names = Value::List{Value::map().set("name", name).set("from", "2020-01-01")};
  docket.append(
      {registration("2020-01-01T09:00:00+08:00").set("sets", Value::map().set("names", names))});
  return docket;
}

Docket person(std::string_view id, std::string_view unit_id, std::string_view role = "") {
  Docket docket{Kind::person, Value::map().set("id", id).set("name", id), Value::map(), {}};
  Value post = Value::map().set("unit", unit_id).set("title", "post").set("from", "2020-01-01");
  if (!role.empty()) post.set("roles", Value::List{Value(role)});
  docket.append({registration("2020-01-01T09:00:00+08:00")
                     .set("sets", Value::map().set("posts", Value::List{post}))});
  return docket;
}

// Two units, a leader, and who works in the first of them.
rules::Records registers() {
  rules::Records records;
  records.units = {unit("zhujianju", "Housing"), unit("jiaotongju", "Transport")};
  records.persons = {person("p-0011", "zhujianju", "portfolio-leader"),
                     person("p-0102", "zhujianju")};
  return records;
}

// A step of the unit that merges it into another, recorded at that moment.
Step merger(std::string_view into, std::string_view on, std::string_view at) {
  Step step;
  step.body.set("step", "merge")
      .set("id", "merger0000000000")
      .set("day", on)
      .set("at", at)
      .set("actor_name", "clerk");
  step.body.set("into", into)
      .set("sets", Value::map().set("merged_into", into).set("merged_on", on));
  return step;
}

ItemBuilder& assigned(ItemBuilder& item) {
  item.registered("2026-03-02").proposed("2026-03-03").approved("2026-03-04").with("by", "p-0011");
  const Value sets = Value::map()
                         .set("state", "docketed")
                         .set("lead", "zhujianju")
                         .set("leader", "p-0011")
                         .set("person", "p-0102");
  return item.step("assign", "2026-03-05", Value::map(), sets);
}

std::vector<std::string> errors_of(const Docket& docket, const rules::Records& records) {
  const Policies policies;
  const WorkingDays days;
  std::vector<std::string> errors;
  for (const Findings& found :
       rules::Replay(records, policies, days, rules::current_version).judge(docket))
    for (const Finding& finding : found)
      if (finding.severity == Severity::error) errors.push_back(finding.rule);
  return errors;
}

using Ids = std::vector<std::string>;

TEST_CASE("steps that kept the rules when they were taken keep them when they are judged again") {
  ItemBuilder item;
  CHECK(errors_of(assigned(item), registers()) == Ids{});
}

TEST_CASE("a step out of its state is found at its own place") {
  ItemBuilder item;
  assigned(item).accepted("2026-03-06");
  const rules::Records records = registers();
  const Policies policies;
  const WorkingDays days;
  const auto judged = rules::Replay(records, policies, days, rules::current_version).judge(item);
  REQUIRE(judged.size() == 5);
  for (std::size_t i = 0; i < 4; ++i) CHECK(judged[i].empty());
  REQUIRE(judged[4].size() == 1);
  CHECK(judged[4].front().rule == "art7.2-state");
}

TEST_CASE("a merger that was recorded later does not count against what came before it") {
  rules::Records records = registers();
  records.units[0].append(merger("jiaotongju", "2026-03-01", "2026-06-01T09:00:00+08:00"));
  ItemBuilder item;
  CHECK(errors_of(assigned(item), records) == Ids{});
}

TEST_CASE("a merger that was recorded before counts") {
  rules::Records records = registers();
  records.units[0].append(merger("jiaotongju", "2026-03-01", "2026-03-01T09:00:00+08:00"));
  ItemBuilder item;
  const Ids errors = errors_of(assigned(item), records);
  CHECK(std::find(errors.begin(), errors.end(), "art3-merged-unit") != errors.end());
}

TEST_CASE("of two steps recorded in one second either may have come first") {
  rules::Records records = registers();
  records.units[0].append(merger("jiaotongju", "2026-03-01", "2026-03-05T09:00:00+08:00"));
  ItemBuilder item;
  CHECK(errors_of(assigned(item), records) == Ids{});
}

TEST_CASE("what others broke is honoured once it is recorded as irregular") {
  ItemBuilder item;
  assigned(item).step("issue", "2026-03-05", Value::map(), Value::map().set("state", "issued"));
  item.standing("goal", "g");
  item.step("report", "2026-03-09", Value::map().set("kind", "written").set("text", "done"));
  const rules::Records records = registers();
  const auto before = errors_of(item, records);
  CHECK(std::count(before.begin(), before.end(), "art20.1-sealed") == 1);
  item.with("irregular", Value::List{"art20.1-signed", "art20.1-sealed"});
  const auto after = errors_of(item, records);
  CHECK(std::count(after.begin(), after.end(), "art20.1-sealed") == 0);
  CHECK(std::count(after.begin(), after.end(), "ledger-irregular") == 0);
}

TEST_CASE(
    "the office's own breach cannot be recorded as irregular, nor can an irregular step have an "
    "effect") {
  Step step;
  step.body.set("step", "accept").set("irregular", Value::List{"art7.2-state"});
  CHECK(rules::honour_records({}, step, "f").size() == 1);
  step.body.set("irregular", Value::List{"art20.1-sealed"})
      .set("sets", Value::map().set("state", "accepted"));
  const Findings effect = rules::honour_records({}, step, "f");
  REQUIRE(effect.size() == 1);
  CHECK(effect.front().rule == "ledger-irregular");
}

TEST_CASE("a waiver counts for a rule that can be waived and for no other") {
  Finding finding;
  finding.rule = "art7.1-consultation";
  const auto waiving = [](const char* rule) {
    Step step;
    step.body.set("step", "approve").set("waived", Value::List{Value::map().set("rule", rule)});
    return step;
  };
  CHECK(rules::honour_records({finding}, waiving("art7.1-consultation"), "f").empty());
  const Findings never = rules::honour_records({}, waiving("art3-one-lead"), "f");
  REQUIRE(never.size() == 1);
  CHECK(never.front().rule == "ledger-waiver");
}

TEST_CASE("a head that was corrected later is judged as it was when each step was taken") {
  ItemBuilder item;
  item.head("category", 4).registered("2026-03-02");
  item.step(
      "correct", "2026-03-03",
      Value::map().set("field", "category").set("old", 2).set("new", 4).set("reason", "slip"));
  CHECK(errors_of(item, registers()) == Ids{});
}

TEST_CASE("an item is a twin only of one that was open and registered before it") {
  rules::Records records = registers();
  records.items = {ItemBuilder("2026-0001").registered("2026-03-02").docket(),
                   ItemBuilder("2026-0002").registered("2026-03-03").docket()};
  const Policies policies;
  const WorkingDays days;
  rules::Replay replay(records, policies, days, rules::current_version);
  const auto warned = [&](const Docket& docket) {
    const Findings first = replay.judge(docket).front();
    return std::any_of(first.begin(), first.end(),
                       [](const Finding& f) { return f.rule == "art3-duplicate"; });
  };
  CHECK_FALSE(warned(records.items[0]));
  CHECK(warned(records.items[1]));
}

}  // namespace
}  // namespace dc
