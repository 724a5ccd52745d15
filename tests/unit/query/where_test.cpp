#include "query/where.h"

#include <doctest/doctest.h>

#include "base/error.h"

using dc::Value;
using dc::query::Field;
using dc::query::FieldType;
using dc::query::Where;

namespace {

const std::vector<Field> fields = {
    {"id", FieldType::text},        {"title", FieldType::text},
    {"due", FieldType::date},       {"days_overdue", FieldType::number},
    {"on_time", FieldType::flag},   {"co", FieldType::list},
    {"completed", FieldType::date},
};
const std::vector<Value> row = {
    "2026-0012",  "城北片区 (一期)",
    "2026-06-30", 9,
    true,         Value(Value::List{"caizhengju", "gonganju"}),
    {},
};

bool holds(std::string_view expression) {
  return Where::parse(expression, fields).holds([](std::size_t i) -> const Value& {
    return row[i];
  });
}

dc::Error refusal(std::string_view expression) {
  try {
    holds(expression);
  } catch (const dc::Error& error) {
    return error;
  }
  return dc::bug("not refused: " + std::string(expression));
}

}  // namespace

TEST_CASE("numbers compare as numbers") {
  CHECK(holds("days_overdue < 10"));
  CHECK(holds("days_overdue>=9"));
  CHECK(holds("days_overdue = 09"));
  CHECK_FALSE(holds("days_overdue > 9"));
}

TEST_CASE("dates compare as dates, written in any plain form") {
  CHECK(holds("due <= 2026-06-30"));
  CHECK(holds("due = 2026年6月30日"));
  CHECK(holds("due > 20260629"));
  CHECK_FALSE(holds("due != 2026/6/30"));
}

TEST_CASE("text is equal or contained; quotes keep spaces and parentheses together") {
  CHECK(holds("title ~ 城北"));
  CHECK(holds("title = '城北片区 (一期)'"));
  CHECK(holds("title ~ \"(一期)\""));
  CHECK_FALSE(holds("title = 城北"));
}

TEST_CASE("a flag is true or false") {
  CHECK(holds("on_time = true"));
  CHECK_FALSE(holds("on_time = false"));
}

TEST_CASE("of a list one item suffices, and != asks that none is") {
  CHECK(holds("co = gonganju"));
  CHECK(holds("co ~ caizheng"));
  CHECK(holds("co != jiaotongju"));
  CHECK_FALSE(holds("co != gonganju"));
}

TEST_CASE("what is absent equals only null") {
  CHECK(holds("completed = null"));
  CHECK(holds("due != null"));
  CHECK(holds("completed != 2026-06-30"));
  CHECK_FALSE(holds("completed = 2026-06-30"));
  CHECK_FALSE(holds("completed < 2026-06-30"));
  CHECK_FALSE(holds("completed != null"));
  CHECK_FALSE(holds("due = null"));
}

TEST_CASE("not binds closer than and, and closer than or; parentheses say otherwise") {
  CHECK(holds("id = x and id = y or on_time = true"));
  CHECK_FALSE(holds("id = x and (id = y or on_time = true)"));
  CHECK(holds("not id = x and on_time = true"));
  CHECK_FALSE(holds("not (id = x or on_time = true)"));
  CHECK(holds("not not on_time = true"));
}

TEST_CASE("a wrong field names the near ones") {
  const dc::Error error = refusal("dwe < 2026-06-30");
  CHECK(error.kind == dc::ErrorKind::usage);
  CHECK(error.message == dc::text("error.unknown-field", "dwe"));
  REQUIRE_FALSE(error.hints.empty());
  CHECK(say(error.hints.front(), dc::Language::en).find("'due'") != std::string::npos);
}

TEST_CASE("a value of the wrong type is refused rather than never true") {
  CHECK(refusal("due < soon").message == dc::text("error.field-value", "due", "soon"));
  CHECK(refusal("days_overdue > many").kind == dc::ErrorKind::usage);
  CHECK(refusal("on_time = maybe").kind == dc::ErrorKind::usage);
  CHECK(refusal("due ~ 2026").kind == dc::ErrorKind::usage);
  CHECK(refusal("due < null").kind == dc::ErrorKind::usage);
}

TEST_CASE("what is unfinished or out of place is refused") {
  for (const char* expression :
       {"", "id", "id =", "= 1", "id = 1 id = 2", "(id = 1", "id = 1)", "and", "id = 1 or",
        "title ~ 'open", "not", "id == 1", "()", "id = = 1"}) {
    CAPTURE(expression);
    CHECK(refusal(expression).kind == dc::ErrorKind::usage);
  }
}

TEST_CASE("what is longer or deeper than any person writes is refused") {
  CHECK(refusal(std::string(3000, 'x')).kind == dc::ErrorKind::usage);
  CHECK(refusal(std::string(500, '(') + "id = 1" + std::string(500, ')')).kind ==
        dc::ErrorKind::usage);
  std::string nots;
  for (int i = 0; i < 300; ++i) nots += "not ";
  CHECK(refusal(nots + "id = 1").kind == dc::ErrorKind::usage);
  CHECK(refusal("title = \xff").kind == dc::ErrorKind::usage);
}
