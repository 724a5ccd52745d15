#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "git/objects_ahead.h"
#include "git/raw_id.h"
#include "git/stored_objects.h"
#include "git/tree_lines.h"

namespace dc::git {

// Two trees, and what the caller counts them by.
struct TreePair {
  RawId before{};  // all zero: an empty one
  RawId after{};
  std::int64_t n = 0;
};

// Finds the files in which many pairs of trees differ, a level of folders after the other: the
// trees of a level are read as they are stored, not as the pairs come.
class TreeLevels {
 public:
  using Read = std::function<std::shared_ptr<const StoredObject>(const RawId& tree)>;
  // The file as the later tree has it; null where it is gone. Both live until the visit is over.
  using Visit = std::function<void(std::int64_t n, const std::string& path, const RawId* blob)>;

  // `read`: for a tree that was not read ahead.
  TreeLevels(StoredObjects& objects, ObjectsAhead& ahead, Read read, const Visit& visit)
      : objects_(objects), ahead_(ahead), read_(std::move(read)), visit_(visit) {}

  // Those of one path are visited in the order of the pairs. Equal subtrees cost nothing. Names
  // that no file of a work tree may have are passed over, and folders where no record can lie.
  // Throws Error{files} where a tree is malformed, too deep or holds more than anybody could have
  // put there.
  void go_through(const std::vector<TreePair>& pairs);

 private:
  struct Folder {
    TreePair trees;
    std::string path;
  };
  void go_down(const std::vector<Folder>& level, int depth);
  void read_ahead(const std::vector<Folder>& level, std::size_t from, std::size_t to);
  std::string_view tree(const RawId& id, std::shared_ptr<const StoredObject>& holder);
  // Folders that differ go to `next`, the level below.
  void compare(const Folder& folder, std::vector<Folder>& next);
  void step(const Folder& folder, TreeLines& a, TreeLines& b, std::vector<Folder>& next);
  void only(const Folder& folder, const TreeLine& entry, bool is_after, std::vector<Folder>& next);
  void both(const Folder& folder, const TreeLine& before, const TreeLine& after,
            std::vector<Folder>& next);
  void visit(const Folder& folder, std::string_view name, const RawId* blob);
  void go_into(const Folder& folder, std::string_view name, const RawId& before, const RawId& after,
               std::vector<Folder>& next);
  [[noreturn]] static void refuse(const Folder& folder);

  StoredObjects& objects_;
  ObjectsAhead& ahead_;
  Read read_;
  const Visit& visit_;
  std::size_t folders_left_ = 0;  // that may still be compared,
  std::size_t visits_left_ = 0;   // and files that may still be told of
};

}  // namespace dc::git
