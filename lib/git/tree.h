#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "git/objects.h"

namespace dc::git {

// One line of a tree object.
struct TreeEntry {
  unsigned mode = 0;
  std::string name;
  ObjectId id;

  bool is_folder() const { return mode == 040000; }
  bool operator==(const TreeEntry&) const = default;
};

// The 20 bytes an id spells, as trees and packs write it.
std::string raw_of(const ObjectId& id);
ObjectId hex_of(std::string_view raw);
// A tree object's entries as they stand; Error{files} where it is malformed or a name unsafe.
std::vector<TreeEntry> parse_tree(const ObjectId& id, std::string_view bytes);
// The bytes of a tree with these entries, in git's order.
std::string tree_bytes(std::vector<TreeEntry> entries);

// Reads trees, each once while it lives. An empty id is a tree without entries.
class Trees {
 public:
  explicit Trees(const Objects& objects) : objects_(objects) {}
  const std::vector<TreeEntry>& read(const ObjectId& tree);
  // The tree of a commit; empty for an empty id.
  ObjectId root_of(const ObjectId& commit);
  // The entry at `path` (no "" path), or nothing.
  std::optional<TreeEntry> find(const ObjectId& root, std::string_view path);
  std::size_t count() const { return known_.size() + roots_.size(); }
  // What was read before is read again when it is asked for.
  void forget();

 private:
  const Objects& objects_;
  std::unordered_map<ObjectId, std::vector<TreeEntry>> known_;
  std::unordered_map<ObjectId, ObjectId> roots_;  // by commit
};

// What to throw at a tree that unfolds deeper or wider than anybody could have put there.
Error too_large(const ObjectId& tree);

// Visits every file below `tree`, in path order; folders deeper than 64, more than five million
// files or a million folders are Error{files}.
void each_file(Trees& trees, const ObjectId& tree, const std::string& prefix,
               const std::function<void(const std::string& path, const TreeEntry&)>& visit);
// The files in which two trees differ, by path, as `after` has them; without a blob where it has
// none.
std::vector<TreeFile> differing_files(Trees& trees, const ObjectId& before, const ObjectId& after);

// The tree `base` with `edits` made; only changed folders are written. Removing what is not there
// is no change; a file where a folder is, or the other way round, is Error{files}.
ObjectId edited_tree(Objects& objects, const ObjectId& base, const std::vector<TreeEdit>& edits);

}  // namespace dc::git
