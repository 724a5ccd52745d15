#include "base/text.h"

#include <doctest/doctest.h>

#include <set>
#include <stdexcept>

using dc::Language;

namespace {

// The arguments that a sentence of the catalogue asks for, in any order: "{} … {}" -> 0, 1.
std::multiset<std::string> placeholders(std::string_view sentence) {
  std::multiset<std::string> found;
  int next = 0;
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    const bool doubled = at + 1 < sentence.size() && sentence[at] == sentence[at + 1];
    if ((sentence[at] == '{' || sentence[at] == '}') && doubled) {
      ++at;
    } else if (sentence[at] == '{') {
      const std::size_t end = sentence.find('}', at);
      const std::string inside(sentence.substr(at + 1, end - at - 1));
      const std::string name = inside.substr(0, inside.find(':'));
      found.insert(name.empty() ? std::to_string(next++) : name);
    }
  }
  return found;
}

bool is_number(const std::string& name) {
  return name.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace

TEST_CASE("a sentence is said in the language asked for") {
  const dc::Text sentence = dc::text("error.bug", "x");
  CHECK(say(sentence, Language::zh) == "程序内部错误：x");
  CHECK(say(sentence, Language::en) == "internal error: x");
}

TEST_CASE("an argument that is a sentence itself is said in the same language") {
  const dc::Text nested = dc::text("error.bug", dc::text("error.bug", 7));
  CHECK(say(nested, Language::en) == "internal error: internal error: 7");
}

TEST_CASE("words that are not ours are never a format") {
  CHECK(say(dc::verbatim("{} {0}"), Language::zh) == "{} {0}");
  CHECK(say(dc::text("error.bug", "{}{1}"), Language::en) == "internal error: {}{1}");
}

TEST_CASE("what is said can be put after other words") {
  std::string line = "dc: ";
  say(dc::text("error.bug", dc::text("error.bug", 7)), Language::en, line);
  say(joined({dc::verbatim("甲"), dc::verbatim("乙")}, dc::verbatim("、")), Language::zh, line);
  CHECK(line == "dc: internal error: internal error: 7甲、乙");
}

TEST_CASE("parts are joined by a separator") {
  const std::vector<dc::Text> parts = {dc::verbatim("甲"), dc::verbatim("乙"), dc::verbatim("丙")};
  CHECK(say(joined(parts, dc::verbatim("、")), Language::zh) == "甲、乙、丙");
  CHECK(say(joined({parts[0]}, dc::verbatim("、")), Language::zh) == "甲");
  CHECK(joined({}, dc::verbatim("、")).empty());
}

TEST_CASE("an id that the catalogue does not hold is a bug, not a blank") {
  CHECK_THROWS_AS(say(dc::text("no.such-id"), Language::zh), std::logic_error);
  CHECK(dc::find_in_catalogue("no.such-id") == nullptr);
}

TEST_CASE("the catalogue has every sentence in both languages, under an id of its own") {
  std::set<std::string_view> seen;
  for (const dc::CatalogueEntry& entry : dc::catalogue()) {
    CAPTURE(entry.id);
    CHECK_FALSE(entry.id.empty());
    CHECK_FALSE(entry.zh.empty());
    CHECK_FALSE(entry.en.empty());
    CHECK(seen.insert(entry.id).second);
    CHECK(dc::find_in_catalogue(entry.id) == &entry);
  }
  CHECK_FALSE(seen.empty());
}

TEST_CASE("both languages of a sentence use the same placeholders") {
  for (const dc::CatalogueEntry& entry : dc::catalogue()) {
    CAPTURE(entry.id);
    const auto zh = placeholders(entry.zh);
    const auto en = placeholders(entry.en);
    CHECK(std::set(zh.begin(), zh.end()) == std::set(en.begin(), en.end()));
    for (const std::string& name : zh) CHECK(is_number(name));
  }
}

TEST_CASE("every sentence of the catalogue can be said") {
  for (const dc::CatalogueEntry& entry : dc::catalogue()) {
    CAPTURE(entry.id);
    const dc::Text sentence{
        std::string(entry.id), {}, std::vector<dc::Text>(10, dc::verbatim("x"))};
    CHECK_NOTHROW(say(sentence, Language::zh));
    CHECK_NOTHROW(say(sentence, Language::en));
  }
}
