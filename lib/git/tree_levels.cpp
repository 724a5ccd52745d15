#include "git/tree_levels.h"

#include <algorithm>
#include <utility>

#include "git/names.h"
#include "git/tree.h"

namespace dc::git {
namespace {

constexpr int deepest = 64;
constexpr std::size_t most_at_once = 20000;    // pairs whose trees are read ahead
constexpr std::size_t few = 50;                // pairs that are not worth it
constexpr std::size_t most_waiting = 200'000;  // pairs
constexpr std::size_t longest_path = 255;      // bytes of a folder's; no record lies below a longer
// What no ledger reaches, and a tree that names itself over and over passes at once.
constexpr std::size_t most_folders = 1'000'000;
constexpr std::size_t most_visits = 10'000'000;
constexpr std::size_t more_a_pair = 100;
constexpr RawId none{};

RawId raw_from(std::string_view bytes) {
  RawId id;
  std::copy_n(bytes.begin(), id.size(), id.begin());
  return id;
}

}  // namespace

void TreeLevels::go_through(const std::vector<TreePair>& pairs) {
  std::vector<Folder> level;
  for (const TreePair& pair : pairs)
    if (pair.before != pair.after) level.push_back({pair, ""});
  folders_left_ = most_folders + more_a_pair * pairs.size();
  visits_left_ = most_visits + more_a_pair * pairs.size();
  go_down(level, 0);
}

// Where a level grows too large to be kept, what lies below its beginning comes first: of one path,
// which lies in one level alone, the order stays.
void TreeLevels::go_down(const std::vector<Folder>& level, int depth) {
  std::vector<Folder> next;
  for (std::size_t i = 0; i < level.size(); ++i) {
    if (depth > deepest) refuse(level[i]);
    if (i % most_at_once == 0) read_ahead(level, i, std::min(i + most_at_once, level.size()));
    compare(level[i], next);
    if (next.size() > most_waiting) go_down(std::exchange(next, {}), depth + 1);
  }
  if (!next.empty()) go_down(next, depth + 1);
}

void TreeLevels::read_ahead(const std::vector<Folder>& level, std::size_t from, std::size_t to) {
  if (level.size() <= few) return;
  std::vector<RawId> trees;
  for (std::size_t i = from; i < to; ++i)
    for (const RawId& tree : {level[i].trees.before, level[i].trees.after})
      if (tree != none) trees.push_back(tree);
  ahead_.read(objects_, in_stored_order(objects_, std::move(trees)), ObjectType::tree);
}

std::string_view TreeLevels::tree(const RawId& id, std::shared_ptr<const StoredObject>& holder) {
  if (id == none) return {};
  if (const auto known = ahead_.find(id, ObjectType::tree)) return *known;
  holder = read_(id);
  return holder->bytes;
}

void TreeLevels::compare(const Folder& folder, std::vector<Folder>& next) {
  std::shared_ptr<const StoredObject> former, now;
  TreeLines a(folder.trees.before, tree(folder.trees.before, former));
  TreeLines b(folder.trees.after, tree(folder.trees.after, now));
  for (skip_common(a, b); !a.at_end() || !b.at_end(); skip_common(a, b)) step(folder, a, b, next);
}

// The first entry of either, or of both where it has the same name and is of one sort.
void TreeLevels::step(const Folder& folder, TreeLines& a, TreeLines& b, std::vector<Folder>& next) {
  if (a.at_end() || b.at_end()) {
    TreeLines& rest = a.at_end() ? b : a;
    const TreeLine entry = rest.next();
    only(folder, entry, a.at_end(), next);
    return rest.skip(entry);
  }
  const TreeLine before = a.next();
  const TreeLine after = b.next();
  if (sorts_before(before, after)) {
    only(folder, before, false, next);
    a.skip(before);
  } else if (sorts_before(after, before)) {
    only(folder, after, true, next);
    b.skip(after);
  } else {
    both(folder, before, after, next);
    a.skip(before);
    b.skip(after);
  }
}

void TreeLevels::only(const Folder& folder, const TreeLine& entry, bool is_after,
                      std::vector<Folder>& next) {
  const RawId id = raw_from(entry.id);
  if (!entry.is_folder()) return visit(folder, entry.name, is_after ? &id : nullptr);
  go_into(folder, entry.name, is_after ? none : id, is_after ? id : none, next);
}

void TreeLevels::both(const Folder& folder, const TreeLine& before, const TreeLine& after,
                      std::vector<Folder>& next) {
  if (before.id == after.id && before.mode == after.mode) return;
  if (!before.is_folder() || !after.is_folder()) return only(folder, after, true, next);
  go_into(folder, after.name, raw_from(before.id), raw_from(after.id), next);
}

void TreeLevels::visit(const Folder& folder, std::string_view name, const RawId* blob) {
  if (!is_safe_part(name)) return;
  if (visits_left_-- == 0) refuse(folder);
  visit_(folder.trees.n, folder.path + std::string(name), blob);
}

void TreeLevels::go_into(const Folder& folder, std::string_view name, const RawId& before,
                         const RawId& after, std::vector<Folder>& next) {
  if (!is_safe_part(name) || folder.path.size() + name.size() >= longest_path) return;
  if (folders_left_-- == 0) refuse(folder);
  next.push_back({{before, after, folder.trees.n}, folder.path + std::string(name) + '/'});
}

void TreeLevels::refuse(const Folder& folder) {
  throw too_large(object_id(folder.trees.after));
}

}  // namespace dc::git
