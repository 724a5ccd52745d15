#include "base/value.h"

#include <doctest/doctest.h>

#include <utility>

namespace dc {
namespace {

using Words = std::vector<std::string>;

Value person() {
  Value value = Value::map();
  value.set("id", "p-0003").set("name", "张敏").set("order", 7).set("active", true);
  return value;
}

TEST_CASE("a value says what it is") {
  CHECK(Value().is_null());
  CHECK(Value(true).is_flag());
  CHECK(Value(3).is_number());
  CHECK(Value("3").is_text());
  CHECK(Value(Date::parse("2026-03-02").value()).text() == "2026-03-02");
  CHECK(Value::list().is_list());
  CHECK(Value::map().is_map());
}

TEST_CASE("asked for another type, a value is empty rather than converted") {
  CHECK(Value("12").number() == 0);
  CHECK(Value(12).text().empty());
  CHECK_FALSE(Value(1).flag());
  CHECK_FALSE(Value("true").flag());
  CHECK(Value("a").list_items().empty());
  CHECK(Value("a").entries().empty());
  CHECK(Value()["key"].is_null());
}

TEST_CASE("a number keeps 64 bits") {
  CHECK(Value(std::int64_t{1} << 62).number() == std::int64_t{1} << 62);
}

TEST_CASE("a map keeps the order of its keys, and setting again keeps the place") {
  Value value = person();
  value.set("name", "李文");
  REQUIRE(value.entries().size() == 4);
  CHECK(value.entries()[1].first == "name");
  CHECK(value.text("name") == "李文");
  CHECK(value.entries()[3].first == "active");
}

TEST_CASE("an absent member is null, empty text, no date, no list") {
  const Value value = person();
  CHECK_FALSE(value.has("post"));
  CHECK(value["post"].is_null());
  CHECK(value.text("post").empty());
  CHECK_FALSE(value.date("post"));
  CHECK_FALSE(value.date("name"));
  CHECK(value.texts("post").empty());
}

TEST_CASE("a member's date is read from its text") {
  Value value;
  value.set("due", Date::parse("2026-09-30").value());
  CHECK(value.date("due") == Date::parse("2026-09-30"));
}

TEST_CASE("set_present leaves out what says nothing") {
  Value value = Value::map();
  value.set_present("null", Value())
      .set_present("text", "")
      .set_present("list", Value::list())
      .set_present("no", false)
      .set_present("zero", 0);
  CHECK(value.entries().size() == 2);
  CHECK(value.has("no"));
  CHECK(value.has("zero"));
}

TEST_CASE("erase removes a member and only it") {
  Value value = person();
  value.erase("name");
  value.erase("never there");
  CHECK_FALSE(value.has("name"));
  CHECK(value.entries().size() == 3);
}

TEST_CASE("a list of texts comes back in order") {
  const Value list = Value::texts(Words{"城建局", "水务局"});
  CHECK(list.texts() == Words{"城建局", "水务局"});
  Value value;
  value.set("co", list);
  CHECK(value.texts("co").size() == 2);
}

TEST_CASE("pushing on anything but a list makes it one") {
  Value value;
  value.push_back("a");
  value.push_back(2);
  REQUIRE(value.list_items().size() == 2);
  CHECK(value.list_items()[1].number() == 2);
}

TEST_CASE("maps are equal whatever the order of their keys, lists are not") {
  Value one = Value::map();
  one.set("a", 1).set("b", 2);
  Value other = Value::map();
  other.set("b", 2).set("a", 1);
  CHECK(one == other);
  other.set("c", 3);
  CHECK_FALSE(one == other);
  CHECK(Value::texts(Words{"a", "b"}) == Value::texts(Words{"a", "b"}));
  CHECK_FALSE(Value::texts(Words{"a", "b"}) == Value::texts(Words{"b", "a"}));
}

TEST_CASE("equality goes into nested maps and tells types apart") {
  Value inner_one = Value::map();
  inner_one.set("x", 1).set("y", 2);
  Value inner_other = Value::map();
  inner_other.set("y", 2).set("x", 1);
  CHECK(Value(Value::List{inner_one}) == Value(Value::List{inner_other}));
  CHECK_FALSE(Value(1) == Value("1"));
  CHECK_FALSE(Value(0) == Value(false));
  CHECK_FALSE(Value::list() == Value::map());
  CHECK_FALSE(Value() == Value(""));
}

TEST_CASE("a copy shares what is in it, and nothing that is changed in one shows in the other") {
  Value one = person();
  one.set("posts", Value::texts(Words{"科长"}));
  Value copy = one;
  CHECK(&std::as_const(one)["posts"] == &std::as_const(copy)["posts"]);
  Value posts = copy["posts"];
  posts.push_back("局长");
  copy.set("posts", posts).set("name", "李文");
  copy.erase("order");
  CHECK(one == person().set("posts", Value::texts(Words{"科长"})));
  CHECK(copy.texts("posts") == Words{"科长", "局长"});
  CHECK_FALSE(copy.has("order"));
}

TEST_CASE("what becomes a text is that text, whatever it was") {
  for (Value was : {Value(), Value(7), Value("局长局长局长局长"), person(), Value::list()}) {
    const Value copy = was;
    was.set_text("科长");
    CHECK(was == Value("科长"));
    CHECK_FALSE(copy == was);
  }
}

TEST_CASE("what is moved away leaves nothing that harms") {
  Value one = person();
  const Value other = std::move(one);
  one = Value::list();
  one.push_back(other);
  CHECK(one.list_items().front() == person());
}

}  // namespace
}  // namespace dc
