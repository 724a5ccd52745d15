#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "query/passages.h"

namespace dc::query {

// A passage that has a word that was searched for.
struct Hit {
  std::string id;  // of its record
  Passage passage;
  std::size_t order = 0;  // among the passages of its record
};

// The hits of several words, each word's added on its own.
class Hits {
 public:
  explicit Hits(std::vector<std::string> words) : words_(std::move(words)) {}
  const std::vector<std::string>& words() const { return words_; }
  // Takes the passage if it has the word at that place.
  void add(std::size_t word, Hit hit);
  // Those of records that have every word; newest first, of one moment by record.
  std::vector<Hit> take();

 private:
  struct Found {
    Hit hit;
    std::size_t word;
  };
  void keep_complete();

  std::vector<std::string> words_;
  std::vector<Found> found_;
};

// The part of `text` round the first of the words that it has, as long as a line can show.
std::string excerpt(std::string_view text, const std::vector<std::string>& words);

}  // namespace dc::query
