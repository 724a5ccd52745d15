#include <doctest/doctest.h>

#include "import/remarks.h"

using namespace dc;

namespace {

Finding finding(std::string rule, std::string_view sentence) {
  return {std::move(rule), Severity::error, {}, 0, verbatim(sentence), {}};
}

std::vector<std::string> sentences(const Findings& findings) {
  std::vector<std::string> all;
  for (const Finding& one : findings) all.push_back(say(one.sentence, Language::en));
  return all;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("row numbers are told once, in order, as ranges") {
  CHECK(say(rows_text({9, 3, 5, 6, 7, 5}), Language::zh) == "3、5–7、9");
}

TEST_CASE("rows of which the same is said are one line") {
  RowRemarks remarks("tasks.csv");
  remarks.refuse(3, ErrorKind::not_found, finding("import-unit", "no unit 'a'"));
  remarks.refuse(5, ErrorKind::not_found, finding("import-unit", "no unit 'b'"));
  remarks.refuse(4, ErrorKind::not_found, finding("import-unit", "no unit 'a'"));
  CHECK(sentences(remarks.gathered()) == Sentences{"rows 3–4: no unit 'a'", "row 5: no unit 'b'"});
  CHECK(remarks.refused() == std::set<int>{3, 4, 5});
}

TEST_CASE("a rule that warns of more than five rows is summed up, with its article") {
  RowRemarks remarks("tasks.csv");
  for (int row = 2; row < 8; ++row)
    remarks.warn(row, finding("art3-duplicate", "twin of " + std::to_string(row)));
  const Findings gathered = remarks.gathered();
  REQUIRE(gathered.size() == 1);
  CHECK(gathered.front().severity == Severity::warning);
  CHECK(gathered.front().file == "tasks.csv");
  CHECK(say(gathered.front().sentence, Language::en).starts_with("rows 2–7 (6 times): "));
}

TEST_CASE("five rows of a rule are told one by one") {
  RowRemarks remarks("tasks.csv");
  for (int row = 2; row < 7; ++row)
    remarks.warn(row, finding("art3-duplicate", "twin of " + std::to_string(row)));
  CHECK(remarks.gathered().size() == 5);
}

TEST_CASE("errors name every row, warnings no more than can be read") {
  RowRemarks remarks("tasks.csv");
  for (int row = 2; row < 100; row += 2) {
    remarks.refuse(row, ErrorKind::unreadable, finding("import-limit", "no limit"));
    remarks.warn(row, finding("import-similar-unit", "similar"));
  }
  const Sentences told = sentences(remarks.gathered());
  REQUIRE(told.size() == 2);
  CHECK(told[0].find("98") != std::string::npos);
  CHECK(told[1].find("98") == std::string::npos);
  CHECK(told[1].find("(49 rows)") != std::string::npos);
}

TEST_CASE("an unreadable row outranks an unknown unit, which outranks a refusal") {
  RowRemarks remarks("tasks.csv");
  CHECK_FALSE(remarks.kind());
  remarks.refuse(2, ErrorKind::refused, finding("art6-category", "a"));
  CHECK(remarks.kind() == ErrorKind::refused);
  remarks.refuse(3, ErrorKind::unreadable, finding("import-limit", "b"));
  remarks.refuse(4, ErrorKind::not_found, finding("import-unit", "c"));
  CHECK(remarks.kind() == ErrorKind::unreadable);
}

TEST_CASE("what the file's reader warns of again and again is counted") {
  RowRemarks remarks("tasks.csv");
  Findings read;
  for (int row = 2; row < 10; ++row)
    read.push_back(
        {"import-collapsed", Severity::warning, {}, row, text("import.collapsed", row), {}});
  remarks.add_reading(read);
  const Sentences told = sentences(remarks.gathered());
  REQUIRE(told.size() == 6);
  CHECK(told.back() == "3 more of this kind");
  CHECK_FALSE(remarks.kind());
}
