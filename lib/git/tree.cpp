#include "git/tree.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include "git/names.h"

namespace dc::git {
namespace {

constexpr std::size_t raw_id = 20;
constexpr int deepest = 64;
constexpr std::size_t most_files = 5'000'000;
constexpr std::size_t most_folders = 1'000'000;

[[noreturn]] void malformed(const ObjectId& tree) {
  throw file_error(text("error.git-tree-malformed", tree), {text("error.git-object.hint")});
}

char nibble(char c) {
  return static_cast<char>(c <= '9' ? c - '0' : c - 'a' + 10);
}

unsigned parse_mode(const ObjectId& tree, std::string_view digits) {
  if (digits.empty() || digits.size() > 6) malformed(tree);
  unsigned mode = 0;
  for (const char c : digits) {
    if (c < '0' || c > '7') malformed(tree);
    mode = mode * 8 + static_cast<unsigned>(c - '0');
  }
  return mode;
}

std::string octal(unsigned mode) {
  std::string digits;
  for (; mode != 0; mode /= 8) digits.insert(digits.begin(), static_cast<char>('0' + mode % 8));
  return digits;
}

std::string sort_key(const TreeEntry& entry) {
  return entry.is_folder() ? entry.name + "/" : entry.name;
}

void sort_as_git(std::vector<TreeEntry>& entries) {
  std::sort(entries.begin(), entries.end(),
            [](const TreeEntry& a, const TreeEntry& b) { return sort_key(a) < sort_key(b); });
}

}  // namespace

ObjectId hex_of(std::string_view raw) {
  constexpr char digits[] = "0123456789abcdef";
  ObjectId id;
  id.reserve(40);
  for (const char c : raw) {
    id += digits[static_cast<unsigned char>(c) >> 4];
    id += digits[static_cast<unsigned char>(c) & 15];
  }
  return id;
}

std::string raw_of(const ObjectId& id) {
  std::string raw;
  raw.reserve(raw_id);
  for (std::size_t i = 0; i + 1 < id.size(); i += 2) {
    raw += static_cast<char>(nibble(id[i]) << 4 | nibble(id[i + 1]));
  }
  return raw;
}

std::vector<TreeEntry> parse_tree(const ObjectId& id, std::string_view bytes) {
  std::vector<TreeEntry> entries;
  while (!bytes.empty()) {
    const std::size_t space = bytes.find(' ');
    const std::size_t end = bytes.find('\0');
    if (end == std::string_view::npos || space > end || bytes.size() - end - 1 < raw_id)
      malformed(id);
    const std::string_view name = bytes.substr(space + 1, end - space - 1);
    if (!is_safe_part(name)) malformed(id);
    entries.push_back({parse_mode(id, bytes.substr(0, space)), std::string(name),
                       hex_of(bytes.substr(end + 1, raw_id))});
    bytes.remove_prefix(end + 1 + raw_id);
  }
  return entries;
}

std::string tree_bytes(std::vector<TreeEntry> entries) {
  sort_as_git(entries);
  std::string bytes;
  for (const TreeEntry& entry : entries) {
    bytes += octal(entry.mode) + " " + entry.name + '\0' + raw_of(entry.id);
  }
  return bytes;
}

const std::vector<TreeEntry>& Trees::read(const ObjectId& tree) {
  const auto [place, is_new] = known_.try_emplace(tree);
  if (!is_new || tree.empty()) return place->second;
  try {
    place->second = parse_tree(tree, objects_.read(tree, ObjectType::tree));
  } catch (...) {
    known_.erase(place);
    throw;
  }
  return place->second;
}

void Trees::forget() {
  known_.clear();
  roots_.clear();
}

ObjectId Trees::root_of(const ObjectId& commit) {
  if (commit.empty()) return {};
  const auto held = roots_.find(commit);
  if (held != roots_.end()) return held->second;
  const std::string bytes = objects_.read(commit, ObjectType::commit);
  constexpr std::string_view start = "tree ";
  ObjectId tree = bytes.starts_with(start) ? bytes.substr(start.size(), 40) : ObjectId();
  if (!is_object_id(tree)) throw file_error(text("error.git-object-damaged", commit));
  return roots_[commit] = tree;
}

std::optional<TreeEntry> Trees::find(const ObjectId& root, std::string_view path) {
  ObjectId tree = root;
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view name = path.substr(0, slash);
    const auto& entries = read(tree);
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [name](const TreeEntry& entry) { return entry.name == name; });
    if (found == entries.end()) return std::nullopt;
    if (slash == std::string_view::npos) return *found;
    if (!found->is_folder()) return std::nullopt;
    tree = found->id;
    path.remove_prefix(slash + 1);
  }
}

Error too_large(const ObjectId& tree) {
  return file_error(text("error.git-tree-too-large", tree),
                    {text("error.git-tree-too-large.hint")});
}

namespace {

struct Walk {
  Trees& trees;
  const std::function<void(const std::string&, const TreeEntry&)>& visit;
  std::size_t count = 0;
  std::size_t folders = 0;

  void below(const ObjectId& tree, const std::string& prefix, int depth) {
    if (depth > deepest || ++folders > most_folders) throw too_large(tree);
    auto entries = trees.read(tree);
    sort_as_git(entries);
    for (const TreeEntry& entry : entries) {
      if (entry.is_folder()) {
        below(entry.id, prefix + entry.name + "/", depth + 1);
      } else if (++count > most_files) {
        throw too_large(tree);
      } else {
        visit(prefix + entry.name, entry);
      }
    }
  }
};

}  // namespace

void each_file(Trees& trees, const ObjectId& tree, const std::string& prefix,
               const std::function<void(const std::string&, const TreeEntry&)>& visit) {
  Walk{trees, visit}.below(tree, prefix, 0);
}

namespace {

using Entries = std::span<const TreeEntry>;

std::pair<Entries, Entries> without_equal_ends(Entries a, Entries b) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a = a.subspan(1);
    b = b.subspan(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a = a.first(a.size() - 1);
    b = b.first(b.size() - 1);
  }
  return {a, b};
}

struct Comparison {
  Trees& trees;
  std::vector<TreeFile> files;
  std::size_t folders = 0;

  using Sides = std::pair<const TreeEntry*, const TreeEntry*>;

  void all_added(const ObjectId& tree, const std::string& prefix) {
    each_file(trees, tree, prefix, [this](const std::string& path, const TreeEntry& entry) {
      files.push_back({path, entry.id, entry.mode});
    });
  }

  void all_removed(const ObjectId& tree, const std::string& prefix) {
    each_file(trees, tree, prefix, [this](const std::string& path, const TreeEntry& entry) {
      files.push_back({path, {}, entry.mode});
    });
  }

  static ObjectId folder_of(const TreeEntry* entry) {
    return entry != nullptr && entry->is_folder() ? entry->id : ObjectId();
  }

  void differing(const Sides& sides, const std::string& path, int depth) {
    const auto [before, after] = sides;
    if (before != nullptr && after != nullptr && *before == *after) return;
    const bool file_before = before != nullptr && !before->is_folder();
    const bool file_after = after != nullptr && !after->is_folder();
    if (file_after)
      files.push_back({path, after->id, after->mode});
    else if (file_before)
      files.push_back({path, {}, before->mode});
    const ObjectId left = folder_of(before);
    const ObjectId right = folder_of(after);
    if (left != right) below(left, right, path + "/", depth + 1);
  }

  void below(const ObjectId& before, const ObjectId& after, const std::string& prefix, int depth) {
    if (before.empty()) return all_added(after, prefix);
    if (after.empty()) return all_removed(before, prefix);
    if (depth > deepest || ++folders > most_folders || files.size() > most_files)
      throw too_large(after);
    std::map<std::string_view, Sides> by_name;
    const auto [left, right] = without_equal_ends(trees.read(before), trees.read(after));
    for (const TreeEntry& entry : left) by_name[entry.name].first = &entry;
    for (const TreeEntry& entry : right) by_name[entry.name].second = &entry;
    for (const auto& [name, sides] : by_name) differing(sides, prefix + std::string(name), depth);
  }
};

}  // namespace

std::vector<TreeFile> differing_files(Trees& trees, const ObjectId& before, const ObjectId& after) {
  Comparison comparison{trees, {}};
  if (before != after) comparison.below(before, after, "", 0);
  auto& files = comparison.files;
  std::sort(files.begin(), files.end(),
            [](const TreeFile& a, const TreeFile& b) { return a.path < b.path; });
  return std::move(files);
}

}  // namespace dc::git
