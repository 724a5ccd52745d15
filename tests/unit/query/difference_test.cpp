#include "query/difference.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Docket;
using dc::Value;
using dc::literal::ItemBuilder;
using dc::query::Change;
using dc::query::changes_between;

namespace {

ItemBuilder issued() {
  return ItemBuilder().registered("2026-03-02").issued("2026-03-04", "zhujianju", "2026-06-30");
}

Value due(const char* day) {
  return Value::map().set("due", day);
}

std::vector<Change> moves(const Docket& before, const Docket& after) {
  auto changes = changes_between(&before, &after);
  std::erase_if(changes, [](const Change& one) { return one.what != Change::What::moved; });
  return changes;
}

}  // namespace

TEST_CASE("a field that moved names the steps that moved it") {
  const Docket after = issued().step("extend-grant", "2026-06-20", Value::map(), due("2026-09-30"));
  const Docket before = issued();
  const auto changes = moves(before, after);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].field == "due");
  CHECK(changes[0].was == Value("2026-06-30"));
  CHECK(changes[0].now == Value("2026-09-30"));
  REQUIRE(changes[0].steps.size() == 1);
  CHECK(changes[0].steps[0]->name() == "extend-grant");
}

TEST_CASE("a limit moved by extension, instruction or approved correction does not stand out") {
  const Docket before = issued();
  for (const char* act : {"extend-grant", "extend-filed", "instruct", "correct-due"}) {
    const Docket after = issued().step(act, "2026-06-20", Value::map(), due("2026-09-30"));
    CAPTURE(act);
    CHECK_FALSE(is_limit_moved_otherwise(moves(before, after).at(0)));
  }
}

TEST_CASE("a limit moved by anything else stands out, even when a later extension moved it too") {
  const Docket before = issued();
  const Docket after = issued()
                           .step("note", "2026-06-19", Value::map(), due("2026-08-30"))
                           .step("extend-grant", "2026-06-20", Value::map(), due("2026-09-30"));
  CHECK(is_limit_moved_otherwise(moves(before, after).at(0)));
}

TEST_CASE("a first limit is no move") {
  const Docket before = ItemBuilder().registered("2026-03-02");
  const Docket after = issued();
  for (const Change& change : moves(before, after)) CHECK_FALSE(is_limit_moved_otherwise(change));
}

TEST_CASE("what no step tells of is untold") {
  const Docket before = issued();
  const Docket after = issued().head("title", "另一个标题");
  const auto changes = moves(before, after);
  REQUIRE(changes.size() == 1);
  CHECK(is_untold(changes[0]));
  CHECK(is_untold(changes_between(&before, nullptr).at(0)));
}

TEST_CASE("a step that takes another back tells of what it moved back") {
  const auto extended = [] {
    return issued().step("extend-grant", "2026-06-20", Value::map(), due("2026-09-30"));
  };
  const Docket before = extended();
  const std::string taken = before.steps.back().id();
  Docket after =
      extended().step("withdraw", "2026-06-21",
                      Value::map().set("withdraws", Value::texts(std::vector<std::string>{taken})));
  after.standing = overlay(after.steps);
  const auto changes = moves(before, after);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].now == Value("2026-06-30"));
  CHECK_FALSE(is_untold(changes[0]));
}

TEST_CASE("steps that move nothing are told together, the layout not at all") {
  const Docket before = issued();
  const Docket after = issued().reminded("2026-06-20").reminded("2026-06-21");
  const auto changes = changes_between(&before, &after);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].what == Change::What::acted);
  CHECK(changes[0].steps.size() == 2);
  CHECK(changes_between(&before, &before).empty());
}

TEST_CASE("of a new record it is told that it is new, and how its limit moved since") {
  const Docket quiet = issued();
  REQUIRE(changes_between(nullptr, &quiet).size() == 1);
  CHECK(changes_between(nullptr, &quiet)[0].what == Change::What::added);
  const Docket moved = issued().step("note", "2026-06-19", Value::map(), due("2026-08-30"));
  REQUIRE(changes_between(nullptr, &moved).size() == 2);
  CHECK(is_limit_moved_otherwise(changes_between(nullptr, &moved)[1]));
}

TEST_CASE("a former step that says something else, or is gone, is told") {
  const auto noted = [](const char* text) {
    return issued().step("note", "2026-06-19", Value::map().set("text", text));
  };
  const Docket before = noted("电话核实");
  const Docket after = noted("已办结");
  const auto rewritten = changes_between(&before, &after);
  REQUIRE(rewritten.size() == 1);
  CHECK(rewritten[0].what == Change::What::rewritten);
  CHECK(rewritten[0].was == Value::map().set("text", "电话核实"));
  CHECK(rewritten[0].now == Value::map().set("text", "已办结"));
  CHECK(is_untold(rewritten[0]));
  const Docket shorter = issued();
  const auto dropped = changes_between(&before, &shorter);
  REQUIRE(dropped.size() == 1);
  CHECK(dropped[0].what == Change::What::dropped);
  CHECK(dropped[0].steps.at(0)->name() == "note");
  CHECK(is_untold(dropped[0]));
}

TEST_CASE("a value that is not what the steps come to is untold, though one of them moved it") {
  const Docket before = issued();
  const auto extended = [] {
    return issued().step("extend-grant", "2026-06-20", Value::map(), due("2026-09-30"));
  };
  const Docket after = extended();
  const Docket forged = extended().standing("due", "2026-12-31");
  CHECK_FALSE(is_untold(moves(before, after).at(0)));
  CHECK(is_untold(moves(before, forged).at(0)));
  const auto corrected = [] {
    return issued()
        .head("title", "新标题")
        .step("correct", "2026-06-20",
              Value::map().set("field", "title").set("old", "标题").set("new", "新标题"));
  };
  const Docket right = corrected();
  const Docket wrong = corrected().head("title", "另一个标题");
  CHECK_FALSE(is_untold(moves(before, right).at(0)));
  CHECK(is_untold(moves(before, wrong).at(0)));
}
