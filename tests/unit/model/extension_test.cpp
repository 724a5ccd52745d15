#include "model/extension.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Extension;
using dc::LimitRule;
using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::literal::LiteralRegisters;

namespace {

Value limit(const char* was, const char* now) {
  return Value::map().set("due", Value::map().set("text", now).set("was", was).set("now", now));
}

// Due on 30 June 2026; its steps have ids that count from …1: the application is the fourth or so.
ItemBuilder issued() {
  return ItemBuilder().registered("2026-03-02").issued("2026-03-02", "zhujianju", "2026-06-30");
}

std::string last_id(const ItemBuilder& item) {
  return item.docket().steps.back().id();
}

ItemBuilder asked(ItemBuilder item, const char* on, const char* until) {
  return item.step("extend", on, limit("2026-06-30", until).set("by", "p-0101"));
}

std::string outcomes(const ItemBuilder& item) {
  std::string codes;
  for (const Extension& one : dc::extensions_of(item.docket()))
    codes += (codes.empty() ? "" : " ") + std::string(code_of(one.outcome));
  return codes;
}

LimitRule rule_with(const char* kind, dc::Role role, bool major) {
  LiteralRegisters registers;
  registers.add_person("p-0010", "Zhao", "office", {role});
  dc::Source& source = registers.add_source("s2026-0001", kind, "paper");
  source.major = major;
  source.instructions.push_back({"p-0010", "Zhao", day("2026-03-01"), "do it", "", ""});
  Value sources = Value::list();
  sources.push_back("s2026-0001#1");
  return dc::limit_rule_of(ItemBuilder().head("sources", sources).item(), registers);
}

}  // namespace

TEST_CASE(
    "an application waits, is replaced by a later one, and is answered by the step that names it") {
  ItemBuilder item = asked(issued(), "2026-06-10", "2026-08-31");
  CHECK(outcomes(item) == "undecided");
  item = asked(item, "2026-06-20", "2026-09-30");
  CHECK(outcomes(item) == "replaced undecided");
  const std::string request = last_id(item);
  item.step("extend-refuse", "2026-06-21", Value::map().set("answers", request));
  CHECK(outcomes(item) == "replaced refused");
}

TEST_CASE("an extension counts once its grant or its filing has moved the limit") {
  ItemBuilder item = asked(issued(), "2026-06-20", "2026-09-30");
  const std::string request = last_id(item);
  const Value answer = limit("2026-06-30", "2026-09-30").set("answers", request);
  item.step("extend-grant", "2026-06-21", answer);
  CHECK(outcomes(item) == "granted");
  CHECK(dc::times_extended(dc::extensions_of(item.docket())) == 0);
  CHECK(dc::unfiled(dc::extensions_of(item.docket())) != nullptr);
  item.step("extend-filed", "2026-06-22", answer, Value::map().set("due", "2026-09-30"));
  const auto all = dc::extensions_of(item.docket());
  CHECK(outcomes(item) == "moved");
  CHECK(all[0].days == 92);
  CHECK(all[0].moved == day("2026-06-22"));
  CHECK(item.item().extensions == 1);
}

TEST_CASE("what was irregular leaves the application as it was, and is remembered") {
  ItemBuilder item = asked(issued(), "2026-06-20", "2026-09-30");
  Value rules = Value::list();
  rules.push_back("art20.2-leader");
  const Value answer = limit("2026-06-30", "2026-09-30").set("answers", last_id(item));
  item.step("extend-grant", "2026-06-21", answer).with("irregular", rules);
  const auto all = dc::extensions_of(item.docket());
  CHECK(outcomes(item) == "undecided");
  CHECK(all[0].irregular == std::vector<std::string>{"art20.2-leader"});
  CHECK(!all[0].decided);
}

TEST_CASE("a late application is irregular, and no grant gives it effect") {
  ItemBuilder item = asked(issued(), "2026-07-01", "2026-09-30");
  const std::string request = last_id(item);
  Value rules = Value::list();
  rules.push_back("art20.2-early");
  item.with("irregular", rules);
  item.step("extend-grant", "2026-07-02",
            limit("2026-06-30", "2026-09-30").set("answers", request));
  CHECK(outcomes(item) == "irregular");
}

TEST_CASE("a withdrawn application is none") {
  ItemBuilder item = asked(issued(), "2026-06-20", "2026-09-30");
  Value ids = Value::list();
  ids.push_back(last_id(item));
  item.step("withdraw", "2026-06-20", Value::map().set("withdraws", ids));
  CHECK(outcomes(item) == "");
}

TEST_CASE("by which paragraph a limit is put off") {
  CHECK(rule_with("instruction", dc::Role::principal_leader, false) ==
        LimitRule::principal_instruction);
  CHECK(rule_with("instruction", dc::Role::portfolio_leader, false) == LimitRule::ordinary);
  CHECK(rule_with("meeting", dc::Role::principal_leader, true) == LimitRule::major_resolution);
  CHECK(rule_with("meeting", dc::Role::principal_leader, false) == LimitRule::ordinary);
  CHECK(rule_with("document", dc::Role::portfolio_leader, true) == LimitRule::ordinary);
}

TEST_CASE("the leader who set the limit is who approved it, or last instructed on it") {
  CHECK(dc::limit_set_by_leader(issued().docket()) == nullptr);
  ItemBuilder item = ItemBuilder().registered("2026-03-02").approved("2026-03-03");
  REQUIRE(dc::limit_set_by_leader(item.docket()) != nullptr);
  CHECK(dc::limit_set_by_leader(item.docket())->name() == "approve");
  item.step("instruct", "2026-03-04", Value::map().set("by", "p-0010"));
  CHECK(dc::limit_set_by_leader(item.docket())->by() == "p-0010");
}
