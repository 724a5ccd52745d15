#include "query/coverage.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Docket;
using dc::SourceRef;
using dc::Value;
using dc::literal::ItemBuilder;

namespace {

Docket source_with(std::string_view id, std::initializer_list<const char*> clauses) {
  Docket source;
  source.kind = dc::Kind::source;
  Value list = Value::list();
  for (const char* clause : clauses)
    list.push_back(Value::map().set("id", clause).set("text", "改造"));
  source.head.set("id", id).set("kind", "meeting").set("title", "常委会").set("date", "2026-03-01");
  source.head.set_present("clauses", list);
  return source;
}

ItemBuilder from(std::string_view id, const char* ref) {
  ItemBuilder item(id);
  item.head("sources", Value::texts(std::vector<std::string>{ref})).registered("2026-03-02");
  return item;
}

// "no-item s2026-0001#二; no-answer 2026-0001"
std::string listed(const std::vector<Docket>& sources, const std::vector<Docket>& items,
                   const char* only = "") {
  std::string out;
  for (const dc::query::Gap& gap : dc::query::gaps(sources, items, SourceRef::parse(only))) {
    if (!out.empty()) out += "; ";
    out += std::string(code_of(gap.kind)) + ' ' + (gap.item ? gap.item->id : gap.source.written());
  }
  return out;
}

}  // namespace

TEST_CASE("each clause needs its item, a source without clauses one") {
  const auto one = source_with("s2026-0001", {"一", "二"});
  const auto other = source_with("s2026-0002", {});
  CHECK(listed({one, other}, {from("2026-0001", "s2026-0001#一")}) ==
        "no-item s2026-0001#二; no-item s2026-0002");
  CHECK(listed({one}, {from("2026-0001", "s2026-0001")}) ==
        "no-item s2026-0001#一; no-item s2026-0001#二");
}

TEST_CASE("a refusal is as good as an item, a void entry is not") {
  const auto source = source_with("s2026-0001", {});
  CHECK(listed({source}, {from("2026-0001", "s2026-0001").standing("state", "declined")}) == "");
  CHECK(listed({source}, {from("2026-0001", "s2026-0001").standing("state", "void")}) ==
        "no-item s2026-0001");
}

TEST_CASE("an issued item waits for its lead's first report") {
  ItemBuilder item =
      from("2026-0001", "s2026-0001").issued("2026-03-03", "zhujianju", "2026-06-30");
  CHECK(listed({}, {item}) == "no-answer 2026-0001");
  CHECK(listed({}, {item.reported("2026-03-05")}) == "");
}

TEST_CASE("a completed item waits for its return, a reopened one again") {
  ItemBuilder item = from("2026-0001", "s2026-0001")
                         .issued("2026-03-03", "zhujianju", "2026-06-30")
                         .submitted("2026-03-05")
                         .passed("2026-03-06")
                         .completed("2026-03-06");
  CHECK(listed({}, {item}) == "not-returned 2026-0001");
  item.step("return-result", "2026-03-07");
  CHECK(listed({}, {item}) == "");
  item.reopened("2026-04-01").submitted("2026-04-02").passed("2026-04-03").completed("2026-04-03");
  CHECK(listed({}, {item}) == "not-returned 2026-0001");
}

TEST_CASE("one source, or one clause of it, is looked at alone") {
  const auto source = source_with("s2026-0001", {"一", "二"});
  const ItemBuilder item =
      from("2026-0001", "s2026-0002").issued("2026-03-03", "zhujianju", "2026-06-30");
  CHECK(listed({source}, {item}, "s2026-0001#二") == "no-item s2026-0001#二");
  CHECK(listed({source}, {item}, "s2026-0002") == "no-answer 2026-0001");
}
