#include <map>
#include <span>

#include "base/error.h"
#include "git/names.h"
#include "git/tree.h"

namespace dc::git {
namespace {

constexpr unsigned file_mode = 0100644;
constexpr unsigned folder_mode = 040000;

struct Pending {
  std::string_view rest;  // of the path, below the folder at hand
  const TreeEdit* edit;
};

// What happens to one name of a folder.
struct Change {
  const TreeEdit* here = nullptr;
  std::vector<Pending> below;
};

[[noreturn]] void clash(const TreeEdit& edit) {
  throw file_error(text("error.git-path-clash", edit.path));
}

std::map<std::string, Change> by_name(std::span<const Pending> pending) {
  std::map<std::string, Change> changes;
  for (const Pending& one : pending) {
    const std::size_t slash = one.rest.find('/');
    Change& change = changes[std::string(one.rest.substr(0, slash))];
    if (slash != std::string_view::npos) {
      change.below.push_back({one.rest.substr(slash + 1), one.edit});
    } else if (change.here != nullptr) {
      clash(*one.edit);
    } else {
      change.here = one.edit;
    }
    if (change.here != nullptr && !change.below.empty()) clash(*one.edit);
  }
  return changes;
}

class Editor {
 public:
  explicit Editor(Objects& objects) : objects_(objects), trees_(objects) {}

  // The folder's new tree; empty where nothing is left in it.
  ObjectId edit(const ObjectId& tree, std::span<const Pending> pending) {
    std::map<std::string, TreeEntry> entries;
    for (const TreeEntry& entry : trees_.read(tree)) entries[entry.name] = entry;
    for (const auto& [name, change] : by_name(pending)) {
      if (change.here != nullptr) {
        edit_file(entries, name, *change.here);
      } else {
        edit_folder(entries, name, change.below);
      }
    }
    return entries.empty() ? ObjectId() : write(entries);
  }

  ObjectId write(const std::map<std::string, TreeEntry>& entries) {
    std::vector<TreeEntry> lines;
    lines.reserve(entries.size());
    for (const auto& [name, entry] : entries) lines.push_back(entry);
    return objects_.write(ObjectType::tree, tree_bytes(std::move(lines)));
  }

 private:
  void edit_file(std::map<std::string, TreeEntry>& entries, const std::string& name,
                 const TreeEdit& edit) {
    const auto found = entries.find(name);
    if (found != entries.end() && found->second.is_folder()) clash(edit);
    if (!edit.bytes) {
      entries.erase(name);
    } else {
      entries[name] = {file_mode, name, objects_.write(ObjectType::blob, *edit.bytes)};
    }
  }

  void edit_folder(std::map<std::string, TreeEntry>& entries, const std::string& name,
                   std::span<const Pending> below) {
    const auto found = entries.find(name);
    if (found != entries.end() && !found->second.is_folder()) clash(*below.front().edit);
    const ObjectId tree = edit(found == entries.end() ? ObjectId() : found->second.id, below);
    if (tree.empty()) {
      entries.erase(name);
    } else {
      entries[name] = {folder_mode, name, tree};
    }
  }

  Objects& objects_;
  Trees trees_;
};

}  // namespace

ObjectId edited_tree(Objects& objects, const ObjectId& base, const std::vector<TreeEdit>& edits) {
  std::vector<Pending> pending;
  for (const TreeEdit& edit : edits) {
    check_path(edit.path);
    pending.push_back({edit.path, &edit});
  }
  Editor editor(objects);
  const ObjectId tree = editor.edit(base, pending);
  return tree.empty() ? editor.write({}) : tree;
}

}  // namespace dc::git
