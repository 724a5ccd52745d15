#include "query/hits.h"

#include <algorithm>
#include <set>

#include "query/contains.h"
#include "query/sort.h"

namespace dc::query {
namespace {

constexpr std::size_t before_match = 36;  // bytes: a dozen Han characters
constexpr std::size_t after_match = 72;

bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

bool is_before(const Hit& a, const Hit& b) {
  return a.id != b.id ? a.id < b.id : a.order < b.order;
}

bool is_newer(const Hit& a, const Hit& b) {
  return a.passage.at != b.passage.at ? a.passage.at > b.passage.at : is_before(a, b);
}

}  // namespace

void Hits::add(std::size_t word, Hit hit) {
  if (contains(hit.passage.words, words_[word])) found_.push_back({std::move(hit), word});
}

// Leaves the records that have every word, and of a passage that has several one.
void Hits::keep_complete() {
  std::sort(found_.begin(), found_.end(),
            [](const Found& a, const Found& b) { return is_before(a.hit, b.hit); });
  auto kept = found_.begin();
  for (auto first = found_.begin(); first != found_.end();) {
    const auto end = std::find_if(first, found_.end(),
                                  [&](const Found& one) { return one.hit.id != first->hit.id; });
    std::set<std::size_t> words;
    for (auto one = first; one != end; ++one) words.insert(one->word);
    if (words.size() == words_.size()) {
      const auto last = std::unique(
          first, end, [](const Found& a, const Found& b) { return a.hit.order == b.hit.order; });
      kept = kept == first ? last : std::move(first, last, kept);
    }
    first = end;
  }
  found_.erase(kept, found_.end());
}

std::vector<Hit> Hits::take() {
  if (words_.size() > 1) keep_complete();
  std::vector<Hit> hits;
  hits.reserve(found_.size());
  for (Found& found : found_) hits.push_back(std::move(found.hit));
  found_.clear();
  std::sort(hits.begin(), hits.end(), is_newer);
  return hits;
}

std::string excerpt(std::string_view text, const std::vector<std::string>& words) {
  const std::string low = folded(text);
  std::size_t at = std::string::npos;
  std::size_t size = 0;
  for (const std::string& word : words)
    if (const std::size_t found = low.find(folded(word)); found < at)
      at = found, size = word.size();
  if (at == std::string::npos) at = 0;
  std::size_t from = at > before_match ? at - before_match : 0;
  while (from > 0 && continues(text[from])) --from;
  std::size_t to = std::min(text.size(), at + size + after_match);
  while (to < text.size() && continues(text[to])) ++to;
  return (from > 0 ? "…" : "") + std::string(text.substr(from, to - from)) +
         (to < text.size() ? "…" : "");
}

}  // namespace dc::query
