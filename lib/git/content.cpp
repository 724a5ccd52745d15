#include <algorithm>

#include "git/impl.h"
#include "git/names.h"
#include "git/tree.h"

namespace dc::git {
namespace {

constexpr unsigned submodule = 0160000;

bool is_blob(const TreeEntry& entry) {
  return !entry.is_folder() && entry.mode != submodule;
}

// The tree of `folder` ("" for the root), empty where there is none.
ObjectId folder_tree(Trees& trees, const ObjectId& commit, const std::string& folder) {
  if (folder.empty()) return trees.root_of(commit);
  const auto entry = trees.find(trees.root_of(commit), folder);
  return entry && entry->is_folder() ? entry->id : ObjectId();
}

std::string without_slash(std::string folder) {
  while (folder.ends_with('/')) folder.pop_back();
  return folder;
}

}  // namespace

std::optional<ObjectId> Repository::blob_at(const ObjectId& commit, const std::string& path) const {
  Trees& trees = impl_->recent_trees();
  const auto entry = trees.find(trees.root_of(commit), path);
  if (!entry || !is_blob(*entry)) return std::nullopt;
  return entry->id;
}

std::string Repository::read_blob(const ObjectId& blob) const {
  return impl_->objects.read(blob, ObjectType::blob);
}

std::vector<TreeFile> Repository::files(const ObjectId& commit, const std::string& folder) const {
  Trees& trees = impl_->recent_trees();
  const std::string start = without_slash(folder);
  const ObjectId tree = folder_tree(trees, commit, start);
  std::vector<TreeFile> files;
  each_file(trees, tree, start.empty() ? "" : start + "/",
            [&files](const std::string& path, const TreeEntry& entry) {
              files.push_back({path, entry.id, entry.mode});
            });
  return files;
}

std::vector<std::string> Repository::names(const ObjectId& commit,
                                           const std::string& folder) const {
  Trees& trees = impl_->recent_trees();
  std::vector<std::string> names;
  for (const TreeEntry& entry : trees.read(folder_tree(trees, commit, without_slash(folder)))) {
    names.push_back(entry.name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<TreeFile> Repository::changed_files(const ObjectId& before,
                                                const ObjectId& after) const {
  Trees& trees = impl_->recent_trees();
  const ObjectId left = trees.root_of(before);
  const ObjectId right = trees.root_of(after);
  return differing_files(trees, left, right);
}

std::vector<std::string> Repository::changed_paths(const ObjectId& before,
                                                   const ObjectId& after) const {
  std::vector<std::string> paths;
  for (TreeFile& file : changed_files(before, after)) paths.push_back(std::move(file.path));
  return paths;
}

ObjectId Repository::blob_id(std::string_view bytes) {
  return Objects::id_of(ObjectType::blob, bytes);
}

}  // namespace dc::git
