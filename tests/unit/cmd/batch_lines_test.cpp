#include "app/batch_lines.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace dc;

namespace {

using Words = std::vector<std::string>;

Words words_of(const BatchLine& line) {
  Words words;
  for (const BatchWord& word : line.words) words.push_back(word.text);
  return words;
}

// The words of a text that holds one command.
Words words_of(const std::string& text) {
  const auto lines = read_batch(text, "tasks");
  REQUIRE(lines.size() == 1);
  return words_of(lines.front());
}

}  // namespace

TEST_CASE("words are parted by blanks") {
  CHECK(words_of("item new\t--title  甲 \n") == Words{"item", "new", "--title", "甲"});
}

TEST_CASE("the last line needs no newline, and Windows' line ends are line ends") {
  CHECK(words_of("accept 2026-0001") == Words{"accept", "2026-0001"});
  const auto lines = read_batch("clear 2026-0001\r\nclear 2026-0002\r\n", "tasks");
  REQUIRE(lines.size() == 2);
  CHECK(words_of(lines[1]) == Words{"clear", "2026-0002"});
}

TEST_CASE("blank lines and comments are no commands, and lines keep their numbers") {
  const auto lines = read_batch("# 一批\n\n  \naccept 2026-0001 # 签收\n", "tasks");
  REQUIRE(lines.size() == 1);
  CHECK(lines.front().line == 4);
  CHECK(words_of(lines.front()) == Words{"accept", "2026-0001"});
}

TEST_CASE("inside a word # is itself: a source's clause") {
  CHECK(words_of("--source s2026-0003#三") == Words{"--source", "s2026-0003#三"});
}

TEST_CASE("single quotes take everything as it is") {
  CHECK(words_of(R"(note 'a "b" \n # $HOME')") == Words{"note", R"(a "b" \n # $HOME)"});
}

TEST_CASE("double quotes know only \\\" and \\\\") {
  CHECK(words_of(R"(note "a \"b\" \\ \n $HOME")") == Words{"note", R"(a "b" \ \n $HOME)"});
}

TEST_CASE("outside quotes a backslash takes the next character as it is") {
  CHECK(words_of(R"(note a\ b\#c\'d)") == Words{"note", "a b#c'd"});
}

TEST_CASE("quoted pieces side by side are one word, and an empty one is a word") {
  CHECK(words_of(R"(a'b'"c"d '')") == Words{"abcd", ""});
}

TEST_CASE("a backslash at the end of a line continues it") {
  const auto lines =
      read_batch("assign 2026-0001 \\\n  --lead \\\r\n  zhujianju\naccept x\n", "tasks");
  REQUIRE(lines.size() == 2);
  CHECK(words_of(lines[0]) == Words{"assign", "2026-0001", "--lead", "zhujianju"});
  CHECK(lines[1].line == 4);
}

TEST_CASE("quoted text may go over several lines") {
  const auto lines = read_batch("note '一\n二'\naccept x", "tasks");
  REQUIRE(lines.size() == 2);
  CHECK(words_of(lines[0]) == Words{"note", "一\n二"});
  CHECK(lines[1].line == 3);
}

TEST_CASE("a quote that never closes names the line it opens on") {
  try {
    read_batch("accept x\nnote 'a\nb\n", "tasks");
    FAIL("not refused");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::unreadable);
    CHECK(error.where == "tasks:2");
  }
}

TEST_CASE("@a = names what a line makes") {
  for (const char* text : {"@a = item new", "@a= item new", "@a=item new"}) {
    CAPTURE(text);
    const auto lines = read_batch(text, "tasks");
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().name == "a");
    CHECK(words_of(lines.front()) == Words{"item", "new"});
  }
}

TEST_CASE("a name stands for its id at a word's beginning and after --option=") {
  BatchNames names;
  names.add("s", "s2026-0003");
  const auto lines = read_batch("item new --source @s#三 --source=@s", "tasks");
  CHECK(names.resolved(lines.front()) ==
        Words{"item", "new", "--source", "s2026-0003#三", "--source=s2026-0003"});
}

TEST_CASE("elsewhere, and in quotes, @ is itself") {
  const auto lines = read_batch("add zhang@s.cn '@s' \"@s\" \\@s --email=a@s @ @张敏", "tasks");
  CHECK(BatchNames().resolved(lines.front()) ==
        Words{"add", "zhang@s.cn", "@s", "@s", "@s", "--email=a@s", "@", "@张敏"});
}

TEST_CASE("a name that no line made is refused with the near one") {
  BatchNames names;
  names.add("gaizao", "2026-0001");
  try {
    names.resolved(read_batch("accept @gaizo", "tasks").front());
    FAIL("not refused");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::usage);
    CHECK(say(error.message, Language::en) == "no line before made '@gaizo'");
    REQUIRE(error.hints.size() == 1);
    CHECK(say(error.hints.front(), Language::en) == "did you mean '@gaizao'?");
  }
}

TEST_CASE("a name stands for one id") {
  BatchNames names;
  names.add("a", "2026-0001");
  CHECK_THROWS_AS(names.add("a", "2026-0002"), Error);
}
