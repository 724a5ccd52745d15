#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/objects.h"
#include "git/repository.h"

namespace dc::git {

// One line of a tree object as it stands; the views live as long as the tree.
struct RawEntry {
  std::string_view mode;
  std::string_view name;
  std::string_view id;  // 20 bytes

  ObjectId object() const;
  bool is_folder() const;
  bool operator==(const RawEntry&) const = default;
};

// A tree object as it stands, in order or not.
class RawTree {
 public:
  explicit RawTree(std::string bytes);
  RawTree(const RawTree&) = delete;
  RawTree& operator=(const RawTree&) = delete;
  const std::vector<RawEntry>& entries() const { return entries_; }
  bool is_whole() const { return is_whole_; }  // false: its bytes break off in an entry

 private:
  std::string bytes_;
  std::vector<RawEntry> entries_;
  bool is_whole_ = true;
};

// A commit object as it stands.
struct RawCommit {
  ObjectId id;
  ObjectId tree;  // empty where none is named
  std::vector<ObjectId> parents;
  Signature author;
  Signature committer;
  std::string encoding;  // of the message; "" for UTF-8
  std::string message;
  bool is_whole = true;  // false: a line that every commit has is missing or malformed
};

// A repository's objects for whoever judges them: each is checked against its id, nothing else is
// mended, followed or refused; replace refs and grafts count for nothing. Each reader has a handle
// of its own. Throws Error{files} where an object is missing, damaged, too large or of another
// type.
class RawObjects {
 public:
  explicit RawObjects(const Repository& repository);
  RawObjects(RawObjects&&) noexcept;
  ~RawObjects();

  bool holds(const ObjectId& id) const;
  RawCommit commit(const ObjectId& id) const;
  // Of a commit; empty for a root. Less is read than for the whole.
  ObjectId first_parent(const ObjectId& id) const;
  // The same tree is read once while it is remembered. An empty id is a tree without entries.
  std::shared_ptr<const RawTree> tree(const ObjectId& id);
  std::string blob(const ObjectId& id) const;
  std::string bytes(const ObjectId& id, ObjectType type) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dc::git
