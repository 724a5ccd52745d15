#include "base/suggest.h"

#include "base/near.h"

namespace dc {
namespace {

constexpr std::size_t longest_word = 80;  // bytes: beyond it nothing is near, and comparing costs

}  // namespace

Text quoted_choice(const std::vector<std::string>& words) {
  if (words.empty()) return {};
  std::vector<Text> quoted;
  for (const std::string& word : words) quoted.push_back(text("text.quoted", word));
  if (quoted.size() == 1) return quoted.front();
  const Text last = quoted.back();
  quoted.pop_back();
  return text("text.either", joined(quoted, text("text.comma")), last);
}

std::vector<std::string> near_known(std::string_view word, const std::vector<std::string>& known) {
  if (word.empty() || word.size() > longest_word) return {};
  return near_words(word, known);
}

std::vector<Text> did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::vector<std::string> near = near_known(word, known);
  if (near.empty()) return {};
  return {text("hint.did-you-mean", quoted_choice(near))};
}

}  // namespace dc
