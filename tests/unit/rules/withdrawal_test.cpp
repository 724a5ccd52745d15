#include "rules/withdrawal.h"

#include <doctest/doctest.h>

#include "support/builder.h"

namespace dc::rules {
namespace {

using literal::ItemBuilder;
using literal::LiteralRegisters;

struct World {
  LiteralRegisters registers;
  Policies policies;
  WorkingDays days;
  Neighbours neighbours;

  World() {
    registers.add_unit("zhujianju", "区住建局");
    registers.add_person("p-0101", "陈志", "zhujianju", {Role::unit_head});
  }

  Step withdrawal(const char* id) const {
    Step step;
    step.body.set("step", "withdraw").set("id", "wwwwwwwwwwwwwwww").set("day", "2026-04-01");
    step.body.set("at", "2026-04-01T09:00:00+08:00").set("reason", "误录");
    step.body.set("withdraws", Value(Value::List{id}));
    return step;
  }

  // The names of the steps that rest on the one.
  std::vector<std::string> resting_on(const Docket& docket, const char* id) const {
    const Step step = withdrawal(id);
    const Case the_case(docket, step, registers, policies, days, neighbours);
    std::vector<std::string> acts;
    for (const Resting& one : resting_within(the_case)) acts.push_back(one.step.name());
    return acts;
  }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE_FIXTURE(World, "nothing rests on the last step") {
  const ItemBuilder item = ItemBuilder()
                               .registered("2026-03-02")
                               .issued("2026-03-03", "zhujianju", "2026-06-30")
                               .accepted("2026-03-04");
  CHECK(resting_on(item, item.docket().steps.back().id().c_str()) == Names{});
}

TEST_CASE_FIXTURE(World, "what was taken on a standing rests on the step that made it") {
  ItemBuilder item;
  item.registered("2026-03-02")
      .issued("2026-03-03", "zhujianju", "2026-06-30")
      .accepted("2026-03-04");
  const std::string acceptance = item.docket().steps.back().id();
  item.reported("2026-03-10");
  CHECK(resting_on(item, acceptance.c_str()) == Names{"report"});
}

TEST_CASE_FIXTURE(World, "everything rests on the first step, a note too") {
  ItemBuilder item;
  item.registered("2026-03-02").step("note", "2026-03-03", Value::map().set("text", "电话核实"));
  CHECK(resting_on(item, "0000000000000001") == Names{"note"});
}

TEST_CASE_FIXTURE(World, "a note rests on no step of the life") {
  ItemBuilder item;
  item.registered("2026-03-02").proposed("2026-03-03");
  item.step("note", "2026-03-03", Value::map().set("text", "电话核实"));
  CHECK(resting_on(item, "0000000000000002") == Names{});
}

TEST_CASE_FIXTURE(World, "a reminder rests on the one it is numbered after") {
  ItemBuilder item;
  item.registered("2026-03-02").issued("2026-03-03", "zhujianju", "2026-06-30");
  item.step("remind", "2026-03-10", Value::map().set("to", "zhujianju").set("round", 1));
  const std::string first = item.docket().steps.back().id();
  item.step("remind", "2026-03-11", Value::map().set("to", "zhujianju").set("round", 2));
  CHECK(resting_on(item, first.c_str()) == Names{"remind"});
}

TEST_CASE_FIXTURE(World, "a correction rests on one of the same field only") {
  ItemBuilder item;
  item.registered("2026-03-02");
  const auto correction = [](const char* field) {
    return Value::map()
        .set("field", field)
        .set("old", Value())
        .set("new", "甲")
        .set("reason", "漏填");
  };
  item.step("correct", "2026-03-03", correction("content"));
  item.step("correct", "2026-03-04", correction("row_key"));
  CHECK(resting_on(item, "0000000000000002") == Names{});
  item.step("correct", "2026-03-05", correction("content"));
  CHECK(resting_on(item, "0000000000000002") == Names{"correct"});
}

TEST_CASE("a value names an id and its clauses, wherever it stands, and no longer id") {
  const Value sources = Value::map().set("sources", Value(Value::List{"s2026-0003#三"}));
  CHECK(names(sources, "s2026-0003"));
  CHECK_FALSE(names(sources, "s2026-000"));
  CHECK_FALSE(names(Value::map().set("kind", "district"), "district"));
}

}  // namespace dc::rules
