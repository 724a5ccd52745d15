#include "verify/merge.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace dc::verify {
namespace {

using Uses = std::vector<Use>;

Use made(std::string record, std::vector<std::string> steps) {
  return {std::move(record), "", std::move(steps), Use::Is::new_record};
}

Use changed(std::string record, std::vector<std::string> steps) {
  return {std::move(record), "", std::move(steps), Use::Is::known_record};
}

Use notice(std::string record, std::string number) {
  return {std::move(record), std::move(number), {}, Use::Is::new_record};
}

// Two years' items and notices: a gap, a number again, a step id and a 文号 of two records.
std::vector<Uses> history() {
  return {{made("2026-0001", {"a"})},
          {made("2026-0002", {"b"}), changed("2026-0001", {"c"})},
          {},
          {made("2026-0004", {"d"})},
          {changed("2026-0002", {"a"})},
          {made("2026-0004", {"e"}), changed("2026-0001", {"a"})},
          {notice("n2026-0001", "1号")},
          {notice("n2026-0002", "1号")}};
}

Finding finding(std::string rule, std::string file) {
  return {std::move(rule), Severity::error, std::move(file), 0, verbatim("x"), {}};
}

// The history in stretches that end before the places; its fifth commit has findings of its own.
VerifiedHistory verified(const std::vector<std::size_t>& ends) {
  const auto all = history();
  std::vector<Walked> stretches(1);
  for (std::size_t place = 0; place < all.size(); ++place) {
    if (std::find(ends.begin(), ends.end(), place) != ends.end()) stretches.emplace_back();
    Walked& stretch = stretches.back();
    if (place == 4) {
      OddCommit odd;
      odd.place = stretch.commits;
      odd.id = "4";
      odd.of_change = {finding("one", "items/2026/00/2026-0002.yaml"), finding("two", "a")};
      odd.of_commit = {finding("three", "items/2026/00/2026-0002.yaml")};
      stretch.odd.push_back(std::move(odd));
    }
    stretch.uses.add(all[place]);
    ++stretch.commits;
  }
  return merged(std::move(stretches), Identities(), [](std::size_t place) {
    OddCommit odd;
    odd.id = std::to_string(place);
    return odd;
  });
}

std::vector<std::string> told(const VerifiedHistory& history) {
  std::vector<std::string> lines;
  for (const HistoryFinding& one : history.findings)
    lines.push_back(one.commit + " " + one.finding.rule + " " + one.finding.file);
  return lines;
}

TEST_CASE("what is used twice is told in the commit that used it again, among its other findings") {
  const auto whole = verified({});
  CHECK(whole.commits == 8);
  CHECK(told(whole) ==
        std::vector<std::string>{
            "3 history-number items/2026/00/2026-0004.yaml", "4 two a",
            "4 one items/2026/00/2026-0002.yaml", "4 ledger-step-id items/2026/00/2026-0002.yaml",
            "4 three items/2026/00/2026-0002.yaml", "5 history-number items/2026/00/2026-0004.yaml",
            "7 history-number notices/2026/00/n2026-0002.yaml"});
}

TEST_CASE("wherever a history is cut, the same is told") {
  const auto whole = told(verified({}));
  for (std::size_t first = 1; first < 8; ++first)
    for (std::size_t second = first; second < 8; ++second)
      CHECK(told(verified({first, second})) == whole);
  CHECK(told(verified({1, 2, 3, 4, 5, 6, 7})) == whole);
}

TEST_CASE("uses are read back as they were added") {
  UseLog log;
  for (const Uses& one : history()) log.add(one);
  UseLog::Reader reader(log);
  for (const Uses& one : history()) CHECK(reader.next() == one);
}

TEST_CASE("a step id is the first record's that used it, among thousands") {
  SeenSteps seen;
  for (int i = 0; i < 5000; ++i)
    CHECK(seen.take("id" + std::to_string(i), std::to_string(i)) == std::to_string(i));
  for (int i = 0; i < 5000; ++i)
    CHECK(seen.take("id" + std::to_string(i), "another") == std::to_string(i));
}

}  // namespace
}  // namespace dc::verify
