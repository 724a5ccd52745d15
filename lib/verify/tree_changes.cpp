#include "verify/tree_changes.h"

#include <algorithm>
#include <map>
#include <span>

#include "git/tree.h"
#include "verify/tree_form.h"

namespace dc::verify {
namespace {

constexpr int deepest = 64;
constexpr int most_folders = 1'000'000;

using Entries = std::span<const git::RawEntry>;
using Sides = std::pair<const git::RawEntry*, const git::RawEntry*>;

// Leaves out what is the same at the beginning and at the end of both.
void trim_equal(Entries& before, Entries& after) {
  while (!before.empty() && !after.empty() && before.front() == after.front()) {
    before = before.subspan(1);
    after = after.subspan(1);
  }
  while (!before.empty() && !after.empty() && before.back() == after.back()) {
    before = before.first(before.size() - 1);
    after = after.first(after.size() - 1);
  }
}

git::ObjectId folder_of(const git::RawEntry* entry) {
  return entry != nullptr && entry->is_folder() ? entry->object() : git::ObjectId();
}

git::ObjectId file_of(const git::RawEntry* entry) {
  return entry == nullptr || entry->is_folder() ? git::ObjectId() : entry->object();
}

class Comparison {
 public:
  explicit Comparison(git::RawObjects& objects) : objects_(objects) {}

  void below(const git::ObjectId& before, const git::ObjectId& after, const std::string& folder,
             int depth) {
    if (depth > deepest || ++folders_ > most_folders) throw git::too_large(after);
    const auto former = objects_.tree(before);
    const auto now = objects_.tree(after);
    Entries left(former->entries());
    Entries right(now->entries());
    trim_equal(left, right);
    tell_new_flaws(*former, *now, right, folder);
    std::map<std::string_view, Sides> by_name;
    for (const git::RawEntry& entry : left) by_name.try_emplace(entry.name, &entry, nullptr);
    for (const git::RawEntry& entry : right) {
      const git::RawEntry*& place = by_name[entry.name].second;
      if (place == nullptr) place = &entry;
    }
    for (const auto& [name, sides] : by_name) differing(sides, folder + std::string(name), depth);
  }

  TreeChanges changes;

 private:
  // Of the entries that are not as they were; what is wrong with the others was so before.
  void tell_new_flaws(const git::RawTree& former, const git::RawTree& now, Entries changed,
                      const std::string& folder) {
    const auto first = static_cast<std::size_t>(changed.data() - now.entries().data());
    Findings flaws = tree_flaws(now, folder, first, first + changed.size());
    if (flaws.empty()) return;
    const Findings known = tree_flaws(former, folder);
    for (Finding& flaw : flaws)
      if (std::find(known.begin(), known.end(), flaw) == known.end())
        changes.findings.push_back(std::move(flaw));
  }

  void differing(const Sides& sides, const std::string& path, int depth) {
    const auto [before, after] = sides;
    if (before != nullptr && after != nullptr && *before == *after) return;
    const git::ObjectId was = file_of(before);
    const git::ObjectId now = file_of(after);
    if (!was.empty() || !now.empty())
      changes.files.push_back({path, std::string((now.empty() ? before : after)->mode),
                               std::string(was.empty() ? "" : before->mode), was, now});
    if (folder_of(before) != folder_of(after))
      below(folder_of(before), folder_of(after), path + "/", depth + 1);
  }

  git::RawObjects& objects_;
  int folders_ = 0;  // that were compared
};

}  // namespace

TreeChanges compare_trees(git::RawObjects& objects, const git::ObjectId& before,
                          const git::ObjectId& after) {
  Comparison comparison(objects);
  if (before != after) comparison.below(before, after, "", 0);
  std::sort(comparison.changes.files.begin(), comparison.changes.files.end(),
            [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
  return std::move(comparison.changes);
}

}  // namespace dc::verify
