#include "view/step_words.h"

#include <doctest/doctest.h>

#include "support/builder.h"

namespace dc {
namespace {

// Two units and two people, enough to tell ids from names.
literal::LiteralRegisters names() {
  literal::LiteralRegisters registers;
  registers.add_unit("zhujianju", "区住建局");
  registers.add_unit("jiaotongju", "区交通局");
  registers.add_person("p-0102", "周平", "zhujianju");
  registers.add_person("p-0112", "郑强", "jiaotongju");
  return registers;
}

Step step(const std::string& name, const std::string& id = "k7q2m0xw3c9d8e1f") {
  Step made;
  made.body.set("step", name).set("id", id).set("day", "2026-03-02").set("actor_name", "张敏");
  return made;
}

std::string chinese(const Step& one, const Value& before) {
  return say(view::step_words(one, before, names()).sentence(), Language::zh);
}

TEST_CASE("a moved limit is told with its former and its new day") {
  Step extend = step("correct-due");
  extend.body.set("reason", "登记有误").set("by", "p-0102");
  extend.body.set("sets", Value::map().set("due", "2026-09-30"));
  const Value before = Value::map().set("due", "2026-06-30");
  CHECK(chinese(extend, before) ==
        "更正时限：原因：登记有误；完成时限 2026-06-30→2026-09-30；周平决定");
}

TEST_CASE("units and persons are told by their names, never by their ids") {
  Step reassign = step("reassign");
  reassign.body.set("sets", Value::map().set("lead", "jiaotongju").set("person", "p-0112"));
  const Value before = Value::map().set("lead", "zhujianju").set("person", "p-0102");
  CHECK(chinese(reassign, before) == "改派：责任单位 区住建局→区交通局；责任人 周平→郑强");
}

TEST_CASE("an id that the registers do not know stands for itself") {
  Step accept = step("accept");
  accept.body.set("unit", "gone");
  CHECK(chinese(accept, Value::map()) == "协办签收：gone");
}

TEST_CASE("a field set to what it was before is no change") {
  Step assign = step("assign");
  assign.body.set("sets", Value::map().set("state", "docketed"));
  CHECK(view::step_words(assign, Value::map().set("state", "docketed"), names()).changes.empty());
}

TEST_CASE("of a list that is set whole, only what is new is told") {
  const Value old_post =
      Value::map().set("unit", "zhujianju").set("title", "科长").set("from", "2020-01-01");
  const Value new_post =
      Value::map().set("unit", "jiaotongju").set("title", "局长").set("from", "2026-03-01");
  Step post = step("post");
  post.body.set("sets", Value::map().set("posts", Value::List{old_post, new_post}));
  const Value before = Value::map().set("posts", Value::List{old_post});
  CHECK(chinese(post, before) == "任职：任职 区交通局局长（2026-03-01起）");
}

TEST_CASE("a waiver tells rule, reason and approver; an irregular record tells its rule") {
  Step approve = step("approve");
  const Value waiver = Value::map()
                           .set("rule", "art7.1-consultation")
                           .set("reason", "特急")
                           .set("approved_by", "p-0102");
  approve.body.set("waived", Value::List{waiver});
  CHECK(chinese(approve, Value::map()) == "审定：豁免 art7.1-consultation：特急（周平批准）");
  Step report = step("report");
  report.body.set("text", "已完成").set("irregular", Value::List{"art20.1-sealed"});
  CHECK(chinese(report, Value::map()) == "反馈：已完成；违规，如实登记而不生效：art20.1-sealed");
}

TEST_CASE("a step that a later one took back is marked in the history") {
  Docket item;
  item.append(step("new", "aaaaaaaaaaaaaaaa"));
  item.append(step("note", "bbbbbbbbbbbbbbbb"));
  Step withdraw = step("withdraw", "cccccccccccccccc");
  withdraw.body.set("withdraws", Value::List{"bbbbbbbbbbbbbbbb"});
  item.append(withdraw);
  const auto history = view::history_words(item, names());
  REQUIRE(history.size() == 3);
  CHECK(history[0].withdrawn.empty());
  CHECK(say(history[1].withdrawn, Language::zh) == "已撤回");
}

}  // namespace
}  // namespace dc
