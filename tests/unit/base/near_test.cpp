#include "base/near.h"

#include <doctest/doctest.h>

using Words = std::vector<std::string>;

TEST_CASE("a slip of the finger finds the word that was meant") {
  CHECK(dc::near_words("asign", {"accept", "assign", "archive"}) == Words{"assign"});
  CHECK(dc::near_words("2026-0021", {"2026-0012", "2025-0999"}) == Words{"2026-0012"});
  CHECK(dc::near_words("OVERDUE", {"overdue", "due"}) == Words{"overdue", "due"});
}

TEST_CASE("the short name of an organ finds the full one") {
  const Words units = {"区财政局", "住房和城乡建设局", "发展和改革局"};
  CHECK(dc::near_words("区住建局", units) == Words{"住房和城乡建设局"});
  CHECK(dc::near_words("区发改局", units) == Words{"发展和改革局"});
}

TEST_CASE("a word within a longer one is near it") {
  CHECK(dc::near_words("财政局", {"大安区财政局", "大安区审计局"}) == Words{"大安区财政局"});
}

TEST_CASE("nothing is suggested where nothing is near") {
  CHECK(dc::near_words("archive", {"due", "list"}).empty());
  CHECK(dc::near_words("区住建局", {"区教育局", "区财政局"}).empty());
  CHECK(dc::near_words("x", {"y", "z"}).empty());
  CHECK(dc::near_words("", {"due"}).empty());
}

TEST_CASE("at most so many words, the nearest first, each once") {
  const Words known = {"item-4", "item-1x", "item-1", "item-2", "item-1"};
  CHECK(dc::near_words("item-1", known, 2) == Words{"item-1", "item-1x"});
}
