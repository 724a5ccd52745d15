#include "query/filter.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "query/sort.h"
#include "support/builder.h"

using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::query::Filter;
using dc::query::Judged;
using dc::query::Timing;

namespace {

Judged judged(const ItemBuilder& item, Timing timing = Timing::not_due) {
  Judged one{item.item(), {}};
  one.judgement.timing = timing;
  return one;
}

Judged sample() {
  return judged(ItemBuilder()
                    .head("title", "城北片区老旧小区改造")
                    .head("content", "完成 PM2.5 监测点建设")
                    .head("sources", Value(Value::List{"s2026-0003#三", "s2026-0007"}))
                    .registered("2026-03-02")
                    .issued("2026-03-05", "zhujianju", "2026-06-30")
                    .standing("co", Value(Value::List{"caizhengju"}))
                    .standing("person", "p-0102"));
}

}  // namespace

TEST_CASE("an empty filter lets everything through") {
  CHECK(holds(Filter{}, sample()));
}

TEST_CASE("a unit is lead or co, a lead only lead, a co only co") {
  CHECK(holds(Filter{.units = {"zhujianju"}}, sample()));
  CHECK(holds(Filter{.units = {"caizhengju"}}, sample()));
  CHECK_FALSE(holds(Filter{.units = {"jiaotongju"}}, sample()));
  CHECK_FALSE(holds(Filter{.leads = {"caizhengju"}}, sample()));
  CHECK_FALSE(holds(Filter{.cos = {"zhujianju"}}, sample()));
}

TEST_CASE("values of one option are alternatives, different options all hold") {
  CHECK(holds(Filter{.units = {"jiaotongju", "zhujianju"}}, sample()));
  CHECK(holds(Filter{.units = {"zhujianju"}, .categories = {1, 2}}, sample()));
  CHECK_FALSE(holds(Filter{.units = {"zhujianju"}, .categories = {1, 3}}, sample()));
  CHECK_FALSE(holds(Filter{.units = {"jiaotongju"}, .categories = {2}}, sample()));
}

TEST_CASE("state and timing") {
  CHECK(holds(Filter{.states = {dc::State::accepted, dc::State::issued}}, sample()));
  CHECK_FALSE(holds(Filter{.states = {dc::State::accepted}}, sample()));
  CHECK(holds(Filter{.timings = {Timing::not_due}}, sample()));
  CHECK_FALSE(holds(Filter{.timings = {Timing::overdue, Timing::late}}, sample()));
}

TEST_CASE("an asked-for person is not found on an item that has none") {
  CHECK(holds(Filter{.persons = {"p-0102"}}, sample()));
  CHECK_FALSE(holds(Filter{.leaders = {"p-0102"}}, sample()));
}

TEST_CASE("a source means any clause of it, a clause only that one") {
  CHECK(holds(Filter{.sources = {"s2026-0003"}}, sample()));
  CHECK(holds(Filter{.sources = {"s2026-0003#三"}}, sample()));
  CHECK(holds(Filter{.sources = {"s2026-0007"}}, sample()));
  CHECK_FALSE(holds(Filter{.sources = {"s2026-0003#二"}}, sample()));
}

TEST_CASE("from and to are of the limit, both days included; no limit is in no stretch") {
  CHECK(holds(Filter{.from = day("2026-06-30"), .to = day("2026-06-30")}, sample()));
  CHECK_FALSE(holds(Filter{.from = day("2026-07-01")}, sample()));
  CHECK_FALSE(holds(Filter{.to = day("2026-06-29")}, sample()));
  const Judged ongoing = judged(ItemBuilder()
                                    .registered("2026-03-02")
                                    .issued_ongoing("2026-03-05", "zhujianju", "quarterly"));
  CHECK_FALSE(holds(Filter{.from = day("2026-01-01")}, ongoing));
  CHECK_FALSE(holds(Filter{.to = day("2026-12-31")}, ongoing));
}

TEST_CASE("text is looked for in title and content, ASCII regardless of case") {
  CHECK(holds(Filter{.texts = {"老旧小区"}}, sample()));
  CHECK(holds(Filter{.texts = {"pm2.5"}}, sample()));
  CHECK(holds(Filter{.texts = {"没有的词", "监测点"}}, sample()));
  CHECK_FALSE(holds(Filter{.texts = {"没有的词"}}, sample()));
}

TEST_CASE("items stand by limit, without one last, then by number as a number") {
  const auto with = [](const char* id, const char* due) {
    return judged(ItemBuilder(id).registered("2026-03-02").issued("2026-03-05", "zhujianju", due));
  };
  std::vector<Judged> items = {with("2026-10000", "2026-06-30"), with("2026-0001", ""),
                               with("2026-9999", "2026-06-30"), with("2026-0002", "2026-07-31"),
                               with("2025-0007", "2026-06-30")};
  std::sort(items.begin(), items.end(),
            [](const auto& a, const auto& b) { return dc::query::limit_before(a.item, b.item); });
  std::string order;
  for (const Judged& one : items) order += one.item.id + " ";
  CHECK(order == "2025-0007 2026-9999 2026-10000 2026-0002 2026-0001 ");
}
