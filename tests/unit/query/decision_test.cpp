#include "query/decision.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Docket;
using dc::Step;
using dc::Value;
using dc::literal::ItemBuilder;
using dc::query::decision_of;

namespace {

Value answering(const std::string& request) {
  return Value::map().set("answers", request);
}

// An application, refused its effect once, then granted and filed.
ItemBuilder filed() {
  auto item =
      ItemBuilder().registered("2026-03-02").issued("2026-03-04", "jiaotongju", "2026-06-30");
  item.step("extend", "2026-06-20", Value::map().set("reason", "征地未完")).with("by", "p-0101");
  const std::string request = item.docket().steps.back().id();
  item.step("extend-grant", "2026-06-21", answering(request)).with("by", "p-0011");
  item.step("extend-grant", "2026-06-21", answering(request)).with("by", "p-0010");
  item.with("irregular", Value::texts(std::vector<std::string>{"art20.2-leader"}));
  return item.step("extend-filed", "2026-06-22", answering(request));
}

}  // namespace

TEST_CASE("who granted an extension decided it, whoever filed it; the application says why") {
  const Docket item = filed();
  const auto decision = decision_of(item, item.steps.back());
  CHECK(decision.step->by() == "p-0011");
  CHECK(decision.reason == "征地未完");
}

TEST_CASE("a grant that was taken back decided nothing") {
  const Docket item = filed();
  Docket after = item;
  const Step& granted = item.steps[item.steps.size() - 3];
  after.steps.push_back(
      {Value::map()
           .set("step", "withdraw")
           .set("id", "00000000000000zz")
           .set("withdraws", Value::texts(std::vector<std::string>{granted.id()}))});
  CHECK(decision_of(after, after.steps[item.steps.size() - 1]).step->by().empty());
}

TEST_CASE("any other step decides for itself and says why") {
  const Docket item = ItemBuilder()
                          .registered("2026-03-02")
                          .step("terminate", "2026-03-04", Value::map().set("reason", "不再办理"))
                          .with("by", "p-0011");
  const auto decision = decision_of(item, item.steps.back());
  CHECK(decision.step == &item.steps.back());
  CHECK(decision.reason == "不再办理");
}
