#include "git/line.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "base/error.h"
#include "git/blobs_ahead.h"
#include "git/raw.h"
#include "git/stored_objects.h"
#include "git/tree_lines.h"

namespace dc::git {
namespace {

constexpr std::size_t id_size = 20;
constexpr int deepest = 64;
constexpr RawId none{};

std::string_view view(const RawId& id) {
  return {id.data(), id.size()};
}

RawId raw_from(std::string_view bytes) {
  RawId id;
  std::copy_n(bytes.begin(), id.size(), id.begin());
  return id;
}

std::optional<std::string_view> line_after(std::string_view key, std::string_view& rest) {
  if (!rest.starts_with(key)) return {};
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) return {};
  const std::string_view line = rest.substr(key.size(), end - key.size());
  rest.remove_prefix(end + 1);
  return line;
}

// "Name <email> 1488934144 +0800" -> 1488934144
std::optional<long long> seconds_of(std::string_view signature) {
  const std::size_t close = signature.rfind("> ");
  if (close == std::string_view::npos) return {};
  const std::string_view when = signature.substr(close + 2);
  const std::size_t space = when.find(' ');
  if (space == std::string_view::npos || space > 10) return {};
  long long seconds = -1;
  const char* const end = when.data() + space;
  if (std::from_chars(when.data(), end, seconds).ptr != end || seconds < 0) return {};
  return seconds;
}

struct Parsed {
  RawId tree{};
  RawId parent{};
  long long landed = 0;
};

std::optional<RawId> id_in(std::optional<std::string_view> line) {
  if (!line || line->size() != 2 * id_size) return {};
  return raw_id(ObjectId(*line));
}

// A commit as git writes it; nothing where a closer look is needed.
std::optional<Parsed> parse(std::string_view rest) {
  Parsed parsed;
  const auto tree = id_in(line_after("tree ", rest));
  if (!tree) return {};
  parsed.tree = *tree;
  for (bool is_first = true; rest.starts_with("parent "); is_first = false) {
    const auto parent = id_in(line_after("parent ", rest));
    if (!parent) return {};
    if (is_first) parsed.parent = *parent;
  }
  if (!line_after("author ", rest)) return {};
  const auto committer = line_after("committer ", rest);
  const auto seconds = committer ? seconds_of(*committer) : std::nullopt;
  if (!seconds) return {};
  parsed.landed = *seconds;
  return parsed;
}

}  // namespace

namespace {

// Each folder's tree that was read last: going along the line, the one a change starts from.
class LatestTrees {
 public:
  std::shared_ptr<const StoredObject> find(const std::string& path, const RawId& id) const {
    const auto found = trees_.find(path);
    return found != trees_.end() && found->second.id == id ? found->second.object : nullptr;
  }

  void put(const std::string& path, const RawId& id, std::shared_ptr<const StoredObject> object) {
    constexpr std::size_t most_bytes = std::size_t{12} << 20;
    if (bytes_ > most_bytes) clear();
    Tree& tree = trees_[path];
    bytes_ += object->bytes.size();
    if (tree.object) bytes_ -= tree.object->bytes.size();
    tree = {id, std::move(object)};
  }

  void clear() {
    trees_.clear();
    bytes_ = 0;
  }

 private:
  struct Tree {
    RawId id{};
    std::shared_ptr<const StoredObject> object;
  };
  std::unordered_map<std::string, Tree> trees_;
  std::size_t bytes_ = 0;
};

}  // namespace

struct Line::Impl {
  const Repository& repository;
  StoredObjects objects;
  std::optional<RawObjects> others;  // by libgit2, for what plain reading does not find
  BlobsAhead ahead;
  LatestTrees latest;
  std::shared_ptr<const StoredObject> given;  // the blob that was asked for last
  std::string path;
  const Visit* visit = nullptr;

  explicit Impl(const Repository& a_repository)
      : repository(a_repository), objects(a_repository.common_dir() + "objects/") {}

  std::shared_ptr<const StoredObject> read(const RawId& id, ObjectType type) {
    auto object = objects.find(view(id));
    if (object && object->type == static_cast<int>(type)) return object;
    if (!others) others.emplace(repository);
    return std::make_shared<const StoredObject>(
        StoredObject{static_cast<int>(type), others->bytes(object_id(id), type)});
  }

  Parsed commit(const RawId& id) {
    const auto object = objects.find(view(id));
    if (object && object->type == static_cast<int>(ObjectType::commit))
      if (const auto parsed = parse(object->bytes)) return *parsed;
    const git::Commit commit = repository.commit(object_id(id));
    return {raw_id(commit.tree), commit.parents.empty() ? none : raw_id(commit.parents.front()),
            commit.committer.time.unix_seconds()};
  }

  std::shared_ptr<const StoredObject> tree(const RawId& id) {
    static const auto empty = std::make_shared<const StoredObject>();
    if (id == none) return empty;
    auto known = latest.find(path, id);
    return known ? known : read(id, ObjectType::tree);
  }

  void only(const TreeLine& entry, int depth, bool is_after) {
    const std::size_t size = path.size();
    path += entry.name;
    const RawId id = raw_from(entry.id);
    if (entry.is_folder()) {
      path += '/';
      is_after ? compare(none, id, depth + 1) : compare(id, none, depth + 1);
    } else {
      (*visit)(path, is_after ? &id : nullptr);
    }
    path.resize(size);
  }

  void both(const TreeLine& before, const TreeLine& after, int depth) {
    if (before.id == after.id && before.mode == after.mode) return;
    if (!before.is_folder() || !after.is_folder()) return only(after, depth, true);
    const std::size_t size = path.size();
    path += after.name;
    path += '/';
    compare(raw_from(before.id), raw_from(after.id), depth + 1);
    path.resize(size);
  }

  void compare(const RawId& before, const RawId& after, int depth) {
    if (depth > deepest) throw file_error(text("error.git-tree-too-large", object_id(after)));
    const auto old_tree = tree(before);
    const auto new_tree = tree(after);
    latest.put(path, after, new_tree);
    TreeLines a(before, old_tree->bytes);
    TreeLines b(after, new_tree->bytes);
    for (skip_common(a, b); !a.at_end() || !b.at_end(); skip_common(a, b)) step(a, b, depth);
  }

  // The first entry of either, or of both where it has the same name and is of one sort.
  void step(TreeLines& a, TreeLines& b, int depth) {
    if (a.at_end() || b.at_end()) {
      TreeLines& rest = a.at_end() ? b : a;
      const TreeLine entry = rest.next();
      only(entry, depth, a.at_end());
      return rest.skip(entry);
    }
    const TreeLine before = a.next();
    const TreeLine after = b.next();
    if (sorts_before(before, after)) {
      only(before, depth, false);
      a.skip(before);
    } else if (sorts_before(after, before)) {
      only(after, depth, true);
      b.skip(after);
    } else {
      both(before, after, depth);
      a.skip(before);
      b.skip(after);
    }
  }
};

Line::Line(const Repository& repository) : impl_(std::make_unique<Impl>(repository)) {}
Line::~Line() = default;

void Line::Commits::put(const Commit& commit) {
  constexpr std::size_t most = 16384;
  if (pieces_.empty() || pieces_.back().size() == most) pieces_.emplace_back().reserve(most);
  pieces_.back().push_back(commit);
  ++size_;
}

Line::Commit Line::Commits::take() {
  const Commit commit = pieces_.back().back();
  pieces_.back().pop_back();
  if (pieces_.back().empty()) pieces_.pop_back();
  --size_;
  return commit;
}

Line::Commit Line::commit(const RawId& id) {
  const Parsed parsed = impl_->commit(id);
  return {id, parsed.tree, parsed.landed};
}

std::optional<Line::Commits> Line::from_to(const RawId& known, const RawId& tip) {
  Commits line;
  for (RawId next = tip; next != known;) {
    if (next == none) return {};
    const Parsed parsed = impl_->commit(next);
    line.put({next, parsed.tree, parsed.landed});
    next = parsed.parent;
  }
  return line;
}

void Line::each_change(const RawId& before, const RawId& after, const Visit& visit) {
  if (before == after) return;
  impl_->visit = &visit;
  impl_->path.clear();
  impl_->compare(before, after, 0);
}

std::string_view Line::blob(const RawId& id) {
  if (const auto known = impl_->ahead.find(id)) return *known;
  impl_->given = impl_->read(id, ObjectType::blob);
  return impl_->given->bytes;
}

void Line::read_ahead(std::vector<RawId> ids) {
  impl_->latest.clear();
  impl_->ahead.read(impl_->objects, std::move(ids));
}

}  // namespace dc::git
