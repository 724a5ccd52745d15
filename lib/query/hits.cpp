#include "query/hits.h"

#include <algorithm>

#include "query/contains.h"
#include "query/sort.h"

namespace dc::query {
namespace {

constexpr std::size_t before_match = 36;  // bytes: a dozen Han characters
constexpr std::size_t after_match = 72;

bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

bool is_newer(const Hit& a, const Hit& b) {
  if (a.passage.at != b.passage.at) return a.passage.at > b.passage.at;
  if (a.id != b.id) return a.id < b.id;
  return a.order < b.order;
}

}  // namespace

void Hits::add(std::size_t word, Hit hit) {
  if (!contains(hit.passage.words, words_[word])) return;
  Found& found = found_[std::move(hit.id)];
  if (found.words == 0 || found.last_word != word) ++found.words, found.last_word = word;
  found.passages.try_emplace(hit.order, std::move(hit.passage));
}

std::vector<Hit> Hits::take() {
  std::vector<Hit> hits;
  for (auto& [id, found] : found_) {
    if (found.words < words_.size()) continue;
    for (auto& [order, passage] : found.passages) hits.push_back({id, std::move(passage), order});
  }
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
