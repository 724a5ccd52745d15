#include "query/ledgers.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Month;
using dc::literal::ItemBuilder;
using dc::query::SpecialLedger;

namespace {

dc::Item from(const char* source) {
  return ItemBuilder()
      .head("sources", dc::Value::texts(std::vector<std::string>{source}))
      .registered("2026-03-02")
      .item();
}

}  // namespace

TEST_CASE("a special ledger goes by either name") {
  CHECK(dc::query::special_ledger("批示") == SpecialLedger::instructions);
  CHECK(dc::query::special_ledger("superior") == SpecialLedger::superior);
  CHECK_FALSE(dc::query::special_ledger("民生"));
}

TEST_CASE("an item is of a special ledger by what it and its sources are") {
  dc::literal::LiteralRegisters registers;
  registers.add_source("s2026-0001", "meeting", "常委会");
  registers.add_source("s2026-0002", "document", "意见").major = true;
  registers.add_source("s2026-0003", "instruction", "报告").instructions.emplace_back();
  CHECK(belongs_to(SpecialLedger::resolutions, from("s2026-0001#一"), registers));
  CHECK_FALSE(belongs_to(SpecialLedger::resolutions, from("s2026-0002"), registers));
  CHECK(belongs_to(SpecialLedger::key, from("s2026-0002"), registers));
  CHECK_FALSE(belongs_to(SpecialLedger::key, from("s2026-0001"), registers));
  CHECK(belongs_to(SpecialLedger::instructions, from("s2026-0003"), registers));
  CHECK_FALSE(belongs_to(SpecialLedger::instructions, from("s2026-0001"), registers));
}

TEST_CASE("problems are those of the lead's last report") {
  const dc::literal::LiteralRegisters registers;
  ItemBuilder item;
  item.registered("2026-03-02").issued("2026-03-03", "zhujianju", "2026-06-30");
  item.reported("2026-03-05").with("problems", "资金缺口");
  CHECK(belongs_to(SpecialLedger::problems, item.item(), registers));
  item.reported("2026-03-06");
  CHECK_FALSE(belongs_to(SpecialLedger::problems, item.item(), registers));
}

TEST_CASE("an item is of a month from its receipt to its completion") {
  const Month march = *Month::parse("2026-03");
  ItemBuilder item;
  item.registered("2026-03-31");
  CHECK(dc::query::was_open_in(item.item(), march));
  CHECK_FALSE(dc::query::was_open_in(item.item(), *Month::parse("2026-02")));
  item.issued("2026-03-31", "zhujianju", "2026-06-30").submitted("2026-04-02");
  item.passed("2026-04-02").completed("2026-04-02");
  CHECK(dc::query::was_open_in(item.item(), *Month::parse("2026-04")));
  CHECK_FALSE(dc::query::was_open_in(item.item(), *Month::parse("2026-05")));
}
