#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/index_file.h"

namespace dc::git {

struct IndexExtension {
  std::string_view name;
  std::string_view content;
};

// Takes an index apart, in file order: entries() first, then the extensions.
class IndexReader {
 public:
  explicit IndexReader(std::string_view bytes);
  std::vector<IndexEntry> entries();
  // The next optional extension; one that git must understand to read the entries is Error{files}.
  std::optional<IndexExtension> next_extension();

 private:
  std::string_view take(std::size_t count);
  std::uint32_t number();
  std::uint16_t short_number();
  std::size_t variable_number();
  std::string_view text_until_nul();
  IndexEntry entry(const std::string& previous);
  std::string plain_path(std::size_t start);
  std::string compressed_path(const std::string& previous);

  std::string_view bytes_;  // without the checksum
  std::size_t at_ = 0;
  std::uint32_t version_ = 0;
  std::uint32_t count_ = 0;
  bool nameless_ = false;  // an entry without a path: only a split index has them
};

// Puts an index together: entries in order, then extensions.
class IndexWriter {
 public:
  // `expected`: bytes that it will come to, about.
  explicit IndexWriter(std::size_t expected = 0) { body_.reserve(expected + expected / 64); }
  void add(const IndexEntry& entry);
  void add_unchanged(const IndexEntry& entry);
  void extension(std::string_view name, std::string_view content);
  std::string finish();

 private:
  std::string body_;
  std::uint32_t count_ = 0;
  bool extended_ = false;
};

}  // namespace dc::git
