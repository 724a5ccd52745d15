#pragma once
#include <cstdint>
#include <deque>
#include <functional>
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

// Of an entry as it stands in an index of version 2 or 3.
std::string_view path_of(std::string_view entry);
unsigned stage_of(std::string_view entry);
std::uint32_t mtime_seconds_of(std::string_view entry);
IndexEntry decoded(std::string_view entry);
std::string encoded(const IndexEntry& entry);
// Where each of many that follow one another begins, and at last where the last one ends.
std::vector<std::uint32_t> places_of(std::string_view entries);

// Takes an index apart, in file order: the entries first, then the extensions.
class IndexReader {
 public:
  explicit IndexReader(std::string_view bytes);
  // Version 4 has no path as a whole.
  bool is_compressed() const { return version_ == 4; }
  // Where each entry begins, and at last where the last one ends.
  std::vector<std::uint32_t> places();
  // Of version 4: the entries as version 3 has them.
  std::string plain_entries();
  // The next optional extension; one that git must understand to read the entries is Error{files}.
  std::optional<IndexExtension> next_extension();

 private:
  std::string_view take(std::size_t count);
  std::uint32_t number();
  std::size_t variable_number();
  std::string_view text_until_nul();
  std::string_view plain_entry();
  IndexEntry compressed_entry(const std::string& previous);
  void accept(std::string_view entry, std::string_view previous);

  std::string_view bytes_;  // without the checksum
  std::size_t at_ = 0;
  std::uint32_t version_ = 0;
  std::uint32_t count_ = 0;
  bool nameless_ = false;  // an entry without a path: only a split index has them
};

// Puts an index together: entries in order, then extensions. What is kept of another is not copied:
// it stays there until the end.
class IndexWriter {
 public:
  void add(const IndexEntry& entry);
  void keep(std::string_view entry);
  void extension(std::string_view name, std::string_view content);
  // The whole, in few pieces.
  void finish(const std::function<void(std::string_view)>& out) const;

 private:
  void put_made(std::string bytes);
  void put_entry(std::string_view entry);

  std::deque<std::string> made_;
  std::vector<std::string_view> pieces_;
  std::uint32_t count_ = 0;
  bool extended_ = false;
};

}  // namespace dc::git
