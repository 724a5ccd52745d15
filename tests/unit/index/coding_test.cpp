#include "index/coding.h"

#include <doctest/doctest.h>

#include "index/failure.h"
#include "index/record_key.h"

namespace dc::index {
namespace {

const Date day = *Date::parse("2026-03-02");

Item full_item() {
  Item item;
  item.id = "2026-0012";
  item.title = "城北片区老旧小区改造";
  item.category = 2;
  item.sources = {{"s2026-0003", "三"}, {"s2026-0004", ""}};
  item.content = "管网\n道路";
  item.major = true;
  item.state = State::submitted;
  item.co = {"jiaotongju", ""};
  item.due = day;
  item.cycle = Cycle{Cycle::Every::week, 5};
  item.milestones = {{day, "全部开工"}};
  item.received = Date::from_days(-400000);
  item.submissions = {{day, Submission::Outcome::redo, day + 3, {}}};
  item.rests = {{day, day + 1}, {day + 5, {}}};
  item.returns = -1;
  return item;
}

Item through(const Item& item) {
  const CodedItem bytes = coded(item);
  return item_from(bytes.head, bytes.content, bytes.life);
}

}  // namespace

TEST_CASE("an item comes back as it was") {
  const Item item = through(full_item());
  CHECK(coded(item) == coded(full_item()));
  CHECK(item.id == "2026-0012");
  CHECK(item.sources == full_item().sources);
  CHECK(item.content == "管网\n道路");
  CHECK(item.state == State::submitted);
  CHECK(item.co == full_item().co);
  CHECK(item.due == day);
  CHECK_FALSE(item.due_original);
  CHECK(item.cycle == full_item().cycle);
  CHECK(item.milestones == full_item().milestones);
  CHECK(item.received == Date::from_days(-400000));
  CHECK(item.submissions[0].outcome == Submission::Outcome::redo);
  CHECK(item.submissions[0].decided == day + 3);
  CHECK_FALSE(item.rests[1].to);
  CHECK(item.returns == -1);
}

TEST_CASE("an item that takes another's room keeps nothing of it") {
  Item bare;
  bare.id = "2026-0013";
  bare.sources = {{"s2026-0005", ""}};
  for (const bool is_moved : {false, true}) {
    Item room = full_item();
    if (is_moved) const Item taken = std::move(room);
    const CodedItem bytes = coded(bare);
    decode(bytes.head, bytes.content, bytes.life, room);
    CHECK(coded(room) == bytes);
    Item core = full_item();
    const Item rest = full_item();
    if (is_moved) const Item taken = std::move(core);
    decode_core(coded_core(bare), core);
    CHECK(coded_core(core) == coded_core(bare));
  }
}

TEST_CASE("the head keeps its bytes when only the life goes on") {
  Item item = full_item();
  item.reminders = 7;
  CHECK(coded(item).head == coded(full_item()).head);
  CHECK(coded(item).life != coded(full_item()).life);
}

TEST_CASE("bytes that are cut or go on are damage, never a record") {
  const CodedItem bytes = coded(full_item());
  for (std::size_t size = 0; size < bytes.life.size(); ++size)
    CHECK_THROWS_AS(item_from(bytes.head, "", bytes.life.substr(0, size)), Failure);
  CHECK_THROWS_AS(item_from(bytes.head + "x", "", bytes.life), Failure);
  CHECK_THROWS_AS(item_from(std::string(40, '\xff'), "", bytes.life), Failure);
}

TEST_CASE("units, persons and sources come back as they were") {
  Unit unit;
  unit.id = "zhujianju";
  unit.names = {{"区住建局", day}};
  unit.supervision_heads = {{"p-0101", {day, day + 9}}};
  unit.merged_on = day;
  CHECK(coded(unit_from(coded(unit))) == coded(unit));
  CHECK(unit_from(coded(unit)).name_on(day) == "区住建局");
  Person person;
  person.id = "p-0001";
  person.posts = {{"u", "督查员", "", {Role::clerk, Role::auditor}, {day, {}}}};
  person.portfolios = {{"城建", {"zhujianju"}, {day, {}}}};
  CHECK(coded(person_from(coded(person))) == coded(person));
  CHECK(person_from(coded(person)).holds(Role::auditor, day));
  Source source;
  source.clauses = {{"三", "加快改造"}};
  source.instructions = {{"p-0010", "赵宏", day, "请抓紧", "k1", ""}};
  CHECK(coded(source_from(coded(source))) == coded(source));
}

TEST_CASE("items' keys sort as their numbers do") {
  CHECK(key_of_record("2026-9999") < key_of_record("2026-10000"));
  CHECK(key_of_record("2025-10000") < key_of_record("2026-0001"));
}

}  // namespace dc::index
