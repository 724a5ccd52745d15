#include "base/near.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"

namespace dc {
namespace {

using Word = std::u32string;

constexpr std::size_t longest_compared = 64;  // code points; beyond them only containment is tried

Word folded(std::string_view utf8) {
  Word word = to_code_points(to_half_width(utf8));
  for (char32_t& c : word)
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
  return word;
}

bool has_han(const Word& word) {
  return std::any_of(word.begin(), word.end(), [](char32_t c) { return c >= 0x2E80; });
}

// Optimal string alignment: insertions, deletions, substitutions, swapped neighbours.
std::size_t edit_distance(const Word& a, const Word& b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] =
          std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

// Length of the longest run of characters that both have in the same order.
std::size_t shared_in_order(const Word& a, const Word& b) {
  std::vector<std::size_t> last(b.size() + 1), row(b.size() + 1);
  for (char32_t c : a) {
    for (std::size_t j = 1; j <= b.size(); ++j)
      row[j] = c == b[j - 1] ? last[j - 1] + 1 : std::max(last[j], row[j - 1]);
    std::swap(last, row);
  }
  return last[b.size()];
}

// 0 the same word … 100; nothing where the words are not near.
using Cost = std::optional<std::size_t>;

Cost by_edits(const Word& a, const Word& b) {
  const std::size_t longer = std::max(a.size(), b.size());
  const std::size_t shorter = std::min(a.size(), b.size());
  const std::size_t allowed = std::max<std::size_t>(1, longer / 3);
  if (longer - shorter > allowed || longer < 2) return {};
  const std::size_t distance = edit_distance(a, b);
  if (distance > allowed || distance >= longer) return {};
  return 100 * distance / longer;
}

Cost by_containment(const Word& a, const Word& b) {
  const Word& shorter = a.size() < b.size() ? a : b;
  const Word& longer = a.size() < b.size() ? b : a;
  if (shorter.size() < 2 || longer.find(shorter) == Word::npos) return {};
  return 40 - 20 * shorter.size() / longer.size();
}

// 区住建局 ~ 住房和城乡建设局: only words in Han are abbreviated so.
Cost by_abbreviation(const Word& a, const Word& b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter < 3 || !has_han(a) || !has_han(b)) return {};
  const std::size_t shared = shared_in_order(a, b);
  if (10 * shared < 7 * shorter) return {};
  return 60 - 20 * shared / shorter;
}

Cost cost_of(const Word& a, const Word& b) {
  if (a == b) return 0;
  std::vector<Cost> costs = {by_containment(a, b)};
  if (std::max(a.size(), b.size()) <= longest_compared) {
    costs.push_back(by_edits(a, b));
    costs.push_back(by_abbreviation(a, b));
  }
  Cost best;
  for (const Cost& cost : costs)
    if (cost && (!best || *cost < *best)) best = cost;
  return best;
}

}  // namespace

std::vector<std::string> near_words(std::string_view word, const std::vector<std::string>& known,
                                    std::size_t most) {
  const Word wanted = folded(word);
  std::vector<std::pair<std::size_t, std::string>> near;
  for (const std::string& candidate : known) {
    const Cost cost = cost_of(wanted, folded(candidate));
    const auto same = [&](const auto& one) { return one.second == candidate; };
    if (cost && std::none_of(near.begin(), near.end(), same)) near.emplace_back(*cost, candidate);
  }
  std::stable_sort(near.begin(), near.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  if (near.size() > most) near.resize(most);
  std::vector<std::string> words;
  words.reserve(near.size());
  for (auto& [cost, name] : near) words.push_back(std::move(name));
  return words;
}

}  // namespace dc
