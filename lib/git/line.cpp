#include "git/line.h"

#include <charconv>

#include "base/error.h"
#include "git/objects_ahead.h"
#include "git/raw.h"
#include "git/stored_objects.h"

namespace dc::git {
namespace {

constexpr std::size_t id_size = 20;
constexpr RawId none{};

std::string_view view(const RawId& id) {
  return {id.data(), id.size()};
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

struct Line::Impl {
  const Repository& repository;
  StoredObjects objects;
  std::optional<RawObjects> others;  // by libgit2, for what plain reading does not find
  ObjectsAhead ahead;
  std::shared_ptr<const StoredObject> given;  // the blob that was asked for last

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
  impl_->objects.let_go();
  return line;
}

void Line::each_change(const std::vector<TreePair>& pairs, const TreeLevels::Visit& visit) {
  const auto read = [this](const RawId& id) { return impl_->read(id, ObjectType::tree); };
  TreeLevels(impl_->objects, impl_->ahead, read, visit).go_through(pairs);
}

std::string_view Line::blob(const RawId& id) {
  if (const auto known = impl_->ahead.find(id, ObjectType::blob)) return *known;
  impl_->given = impl_->read(id, ObjectType::blob);
  return impl_->given->bytes;
}

void Line::read_ahead(std::vector<RawId> ids) {
  const auto placed = in_stored_order(impl_->objects, std::move(ids));
  impl_->objects.let_go();
  impl_->ahead.read(impl_->objects, placed, ObjectType::blob);
  impl_->objects.let_go();
}

}  // namespace dc::git
