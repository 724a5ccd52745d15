#include "query/origins.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Docket;
using dc::Value;
using dc::literal::ItemBuilder;
using dc::query::field_origins;
using dc::query::FieldOrigin;

namespace {

// The name of the step that gave `field` its value, "" where none did.
std::string origin(const Docket& docket, const char* field) {
  for (const FieldOrigin& one : field_origins(docket))
    if (one.field == field) return one.step ? docket.steps[*one.step].name() : "";
  return "no such field";
}

Value correction(const char* field) {
  return Value::map().set("field", field).set("old", "甲").set("new", "乙").set("reason", "笔误");
}

ItemBuilder issued() {
  return ItemBuilder()
      .head("title", "乙")
      .registered("2026-03-02")
      .issued("2026-03-04", "zhujianju", "2026-06-30");
}

}  // namespace

TEST_CASE("a field of the standing comes from the last step that set it") {
  const Docket item = issued().step("correct-due", "2026-03-05", Value::map(),
                                    Value::map().set("due", "2026-07-31"));
  CHECK(origin(item, "due") == "correct-due");
  CHECK(origin(item, "lead") == "assign");
  CHECK(origin(item, "state") == "issue");
}

TEST_CASE("a field of the head comes from the first step unless corrected") {
  CHECK(origin(issued(), "title") == "new");
  CHECK(origin(issued().step("correct", "2026-03-05", correction("title")), "title") == "correct");
  CHECK(origin(issued().step("correct", "2026-03-05", correction("content")), "title") == "new");
}

TEST_CASE("a step that was taken back gives nothing") {
  ItemBuilder item =
      issued().step("extend-grant", "2026-06-20", {}, Value::map().set("due", "2026-09-30"));
  const std::string taken = item.docket().steps.back().id();
  item.step("withdraw", "2026-06-21",
            Value::map().set("withdraws", Value::texts(std::vector<std::string>{taken})));
  CHECK(origin(item, "due") != "extend-grant");
}

TEST_CASE("what no step set has no origin") {
  CHECK(origin(issued().standing("goal", "手写"), "goal").empty());
}
