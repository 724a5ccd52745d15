#pragma once
#include <sys/stat.h>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/pieces.h"
#include "git/repository.h"

namespace dc::git {

// What git's index keeps of a file's lstat, each cut to 32 bits; all zero: look at the content.
struct IndexStat {
  std::uint32_t ctime_seconds = 0;
  std::uint32_t ctime_nanoseconds = 0;
  std::uint32_t mtime_seconds = 0;
  std::uint32_t mtime_nanoseconds = 0;
  std::uint32_t device = 0;
  std::uint32_t inode = 0;
  std::uint32_t user = 0;
  std::uint32_t group = 0;
  std::uint32_t size = 0;

  static IndexStat of(const struct stat& info);
  // Would git, which compares whole seconds, take the two for the same file unchanged?
  bool seems_same(const IndexStat& other) const;
  bool operator==(const IndexStat&) const = default;
};

struct IndexEntry {
  std::string path;
  ObjectId blob;
  unsigned mode = 0;
  IndexStat stat;
  std::uint16_t flags = 0;     // assume-valid, stage; the rest is made when written
  std::uint16_t extended = 0;  // skip-worktree, intent-to-add

  unsigned stage() const { return (flags >> 12) & 3u; }
};

// git's index (gitformat-index(5)): versions 2, 3 and 4 are read, 2 or 3 written. Entries that are
// not changed keep all they have; of the extensions, the cached trees (invalidated where changed)
// and the undo of conflicts are kept, the others git makes anew.
class IndexFile {
 public:
  // An empty string is an empty index. Error{files} for a split, sparse or damaged one.
  static IndexFile parse(std::string bytes);

  // The same of a file in memory, which it keeps there.
  static IndexFile of(MappedFile file);

  // In order of path and stage, without the changes; those alone whose files were written at
  // `since`, in seconds, or later.
  void each(const std::function<void(const IndexEntry&)>& visit, std::uint32_t since = 0) const;
  // The entry of stage 0, without the changes.
  const IndexEntry* find(std::string_view path) const;
  // Is `path` in conflict, or a folder of an entry, or below an entry?
  bool obstructed(std::string_view path) const;

  void put(IndexEntry entry);
  void remove(const std::string& path);
  // Makes git compare the content of an unchanged entry.
  void distrust(const IndexEntry& entry);
  bool changed() const { return !changes_.empty(); }
  bool changes(const std::string& path) const { return changes_.contains(path); }

  // The whole file, its checksum too.
  void write(const std::function<void(std::string_view)>& out) const;
  std::string bytes() const;

 private:
  void read(std::string_view bytes);
  std::size_t count() const { return places_.empty() ? 0 : places_.size() - 1; }
  std::string_view entry(std::size_t i) const {
    return bytes_.substr(places_[i], places_[i + 1] - places_[i]);
  }
  std::size_t first_from(std::string_view path) const;

  std::shared_ptr<const void> held_;  // what bytes_ stands in
  std::string_view bytes_;
  std::vector<std::uint32_t> places_;  // of the entries in bytes_, and where the last ends
  mutable std::map<std::string, IndexEntry, std::less<>> found_;
  std::map<std::string, std::optional<IndexEntry>> changes_;
  std::vector<std::string> restructured_;  // paths whose cached trees no longer hold
  std::string cached_trees_;
  std::string resolve_undo_;
};

// The TREE extension's bytes with every folder of `paths` marked as not known.
std::string without_cached(std::string_view extension, const std::vector<std::string>& paths);

}  // namespace dc::git
