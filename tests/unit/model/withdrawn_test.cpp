#include <doctest/doctest.h>

#include "model/docket.h"
#include "support/builder.h"

namespace dc {
namespace {

using literal::ItemBuilder;

Step step_of(std::string_view name, std::string_view id) {
  Step step;
  step.body.set("step", name).set("id", id).set("day", "2026-03-05");
  return step.body.set("at", "2026-03-05T09:00:00+08:00"), step;
}

Step withdrawal(std::initializer_list<const char*> ids) {
  Step step = step_of("withdraw", "wwwwwwwwwwwwwwww");
  Value list = Value::list();
  for (const char* id : ids) list.push_back(id);
  step.body.set("withdraws", list).set("reason", "误录");
  return step;
}

Step correction(std::string_view id, const Value& from, const Value& to) {
  Step step = step_of("correct", id);
  step.body.set("field", "title").set("old", from).set("new", to);
  return step;
}

}  // namespace

TEST_CASE("a withdrawn step is neither in the standing nor among what counts") {
  Docket item = ItemBuilder().registered("2026-03-02").proposed("2026-03-03").docket();
  item.append(withdrawal({"0000000000000002"}));
  CHECK(item.steps.size() == 3);
  CHECK(item.standing.text("state") == "received");
  CHECK(in_effect(item).steps.size() == 1);
  CHECK_FALSE(item_of(item).proposed.has_value());
}

TEST_CASE("a record whose new is withdrawn is not there and has an empty standing") {
  Docket item = ItemBuilder().registered("2026-03-02").docket();
  CHECK_FALSE(is_withdrawn(item));
  item.append(withdrawal({"0000000000000001"}));
  CHECK(is_withdrawn(item));
  CHECK(item.standing == Value::map());
}

TEST_CASE("only a step named withdraw takes steps back") {
  Docket item = ItemBuilder().registered("2026-03-02").docket();
  Step note = step_of("note", "nnnnnnnnnnnnnnnn");
  note.body.set("withdraws", Value(Value::List{"0000000000000001"}));
  item.append(note);
  CHECK(withdrawn_steps(item.steps).empty());
}

TEST_CASE(
    "withdrawn corrections are put back, the last one first, and made again on the way back") {
  Docket item = ItemBuilder().head("title", "一").registered("2026-03-02").docket();
  for (const Step& step :
       {correction("aaaaaaaaaaaaaaaa", "一", "二"), correction("bbbbbbbbbbbbbbbb", "二", "三")}) {
    correct_head(item.head, step);
    item.append(step);
  }
  CHECK(item.head.text("title") == "三");
  item.append(withdrawal({"aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"}));
  CHECK(item.head.text("title") == "一");
  CHECK(with_steps(item, 3).head.text("title") == "三");
  CHECK(with_steps(item, 2).head.text("title") == "二");
  CHECK(with_steps(item, 1).head.text("title") == "一");
}

TEST_CASE("a head field that a withdrawn correction had added is gone again") {
  Docket item = ItemBuilder().registered("2026-03-02").docket();
  Step step = step_of("correct", "aaaaaaaaaaaaaaaa");
  step.body.set("field", "content").set("old", Value()).set("new", "内容");
  correct_head(item.head, step);
  item.append(step);
  item.append(withdrawal({"aaaaaaaaaaaaaaaa"}));
  CHECK_FALSE(item.head.has("content"));
}

}  // namespace dc
