#include "git/raw.h"

#include <algorithm>
#include <unordered_map>

#include "base/error.h"
#include "base/number.h"
#include "git/failure.h"
#include "git/library_calls.h"
#include "git/names.h"
#include "git/objects.h"
#include "git/stored_objects.h"
#include "git/tree.h"

namespace dc::git {
namespace {

constexpr std::size_t id_size = 20;
constexpr std::size_t shortest_entry = 28;  // bytes of a tree's line: a mode, a letter, an id
constexpr std::size_t most_trees = 1000;    // remembered
// Who walks a history meets most of what was read again as the base of a delta some thousand
// commits later, and walks it in several threads.
constexpr PackMemory memory{std::size_t{96} << 20, 10000};
constexpr std::size_t largest_object = std::size_t{512} << 20;

struct FreeObject {
  void operator()(git_odb_object* object) const { git_odb_object_free(object); }
};
using ObjectHandle = std::unique_ptr<git_odb_object, FreeObject>;

std::string_view take_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line;
}

// "+0800" -> 480
std::optional<int> minutes_of(std::string_view zone) {
  if (zone.size() != 5 || (zone[0] != '+' && zone[0] != '-')) return {};
  const auto digits = whole_number(zone.substr(1));
  if (!digits) return {};
  const int minutes = *digits / 100 * 60 + *digits % 100;
  return zone[0] == '-' ? -minutes : minutes;
}

// "Name <email> seconds +hhmm"
std::optional<Signature> read_signature(std::string_view line) {
  const std::size_t open = line.find(" <");
  const std::size_t close = line.rfind("> ");
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
  const std::string_view when = line.substr(close + 2);
  const std::size_t space = when.find(' ');
  if (space == std::string_view::npos || space > 11) return {};
  long long seconds = 0;
  for (const char digit : when.substr(0, space)) {
    if (digit < '0' || digit > '9') return {};
    seconds = seconds * 10 + (digit - '0');
  }
  const auto zone = minutes_of(when.substr(space + 1));
  if (!zone) return {};
  return Signature{std::string(line.substr(0, open)),
                   std::string(line.substr(open + 2, close - open - 2)), Moment(seconds, *zone)};
}

bool take_id(std::string_view line, std::string_view key, ObjectId& id) {
  if (!line.starts_with(key) || !is_object_id(line.substr(key.size()))) return false;
  id = line.substr(key.size());
  return true;
}

bool take_signature(std::string_view line, std::string_view key, Signature& signature) {
  if (!line.starts_with(key)) return false;
  const auto read = read_signature(line.substr(key.size()));
  if (read) signature = *read;
  return read.has_value();
}

// Lines after the committer's: encoding, a signature, and whatever git adds; until a blank one.
void read_further_headers(std::string_view& rest, RawCommit& commit) {
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (line.empty()) return;
    if (line.starts_with("encoding ")) commit.encoding = line.substr(9);
  }
}

RawCommit read_commit(const ObjectId& id, std::string_view rest) {
  RawCommit commit;
  commit.id = id;
  commit.is_whole = take_id(take_line(rest), "tree ", commit.tree);
  std::string_view line = take_line(rest);
  for (ObjectId parent; take_id(line, "parent ", parent); line = take_line(rest))
    commit.parents.push_back(parent);
  const bool has_author = take_signature(line, "author ", commit.author);
  const bool has_committer = take_signature(take_line(rest), "committer ", commit.committer);
  commit.is_whole = commit.is_whole && has_author && has_committer;
  read_further_headers(rest, commit);
  commit.message = rest;
  return commit;
}

git_odb* open_database(const std::string& folder) {
  start_library();
  git_odb* database = nullptr;
  check(git_odb_open(&database, folder.c_str()), folder);
  return database;
}

git_oid oid_of(const ObjectId& id) {
  git_oid oid;
  if (!is_object_id(id) || git_oid_fromstr(&oid, id.c_str()) < 0)
    throw file_error(text("error.git-object-missing", id));
  return oid;
}

// By libgit2's hash, which knows bytes that were made to collide.
bool is_of(const std::string& bytes, ObjectType type, const ObjectId& id) {
  git_oid oid;
  start_library();
  return git_odb_hash(&oid, bytes.data(), bytes.size(), static_cast<git_object_t>(type)) == 0 &&
         std::string_view(reinterpret_cast<const char*>(oid.id), id_size) == raw_of(id);
}

}  // namespace

ObjectId RawEntry::object() const {
  constexpr char digits[] = "0123456789abcdef";
  ObjectId hex;
  hex.reserve(2 * id_size);
  for (const char c : id) {
    hex += digits[static_cast<unsigned char>(c) >> 4];
    hex += digits[static_cast<unsigned char>(c) & 15];
  }
  return hex;
}

bool RawEntry::is_folder() const {
  return mode == "40000" || mode == "040000";
}

RawTree::RawTree(std::string bytes) : bytes_(std::move(bytes)) {
  entries_.reserve(bytes_.size() / shortest_entry);
  std::string_view rest = bytes_;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\0');
    const std::size_t space = rest.substr(0, end).find(' ');
    is_whole_ = end != std::string_view::npos && space != std::string_view::npos &&
                rest.size() - end - 1 >= id_size;
    if (!is_whole_) return;
    entries_.push_back({rest.substr(0, space), rest.substr(space + 1, end - space - 1),
                        rest.substr(end + 1, id_size)});
    rest.remove_prefix(end + 1 + id_size);
  }
}

struct RawObjects::Impl {
  std::string folder;
  StoredObjects stored;
  DatabaseHandle database;  // libgit2's: opened for what plain reading cannot do
  std::unordered_map<ObjectId, std::shared_ptr<const RawTree>> trees;

  explicit Impl(const std::string& common_dir)
      : folder(common_dir + "objects"), stored(folder + "/", memory) {}

  git_odb* library_database() {
    if (!database) database.reset(open_database(folder));
    return database.get();
  }

  std::string read(const ObjectId& id, ObjectType type) {
    auto bytes = stored.read_unchecked(id, type);
    if (bytes && is_of(*bytes, type, id)) return std::move(*bytes);
    return read_by_library(id, static_cast<git_object_t>(type));
  }

  std::string read_by_library(const ObjectId& id, git_object_t type) {
    const git_oid oid = oid_of(id);
    git_odb_object* raw = nullptr;
    const int code = git_odb_read(&raw, library_database(), &oid);
    if (code == GIT_ENOTFOUND)
      throw file_error(text("error.git-object-missing", id), {text("error.git-object.hint")});
    const ObjectHandle object(code < 0 ? nullptr : raw);
    if (!object || git_odb_object_type(raw) != type)
      throw file_error(text("error.git-object-damaged", id), {text("error.git-object.hint")});
    if (git_odb_object_size(raw) > largest_object)
      throw file_error(text("error.git-too-large", id));
    return {static_cast<const char*>(git_odb_object_data(raw)), git_odb_object_size(raw)};
  }
};

RawObjects::RawObjects(const Repository& repository)
    : impl_(std::make_unique<Impl>(repository.common_dir())) {}
RawObjects::RawObjects(RawObjects&&) noexcept = default;
RawObjects::~RawObjects() = default;

bool RawObjects::holds(const ObjectId& id) const {
  const git_oid oid = oid_of(id);
  return git_odb_exists(impl_->library_database(), &oid) == 1;
}

RawCommit RawObjects::commit(const ObjectId& id) const {
  return read_commit(id, impl_->read(id, ObjectType::commit));
}

ObjectId RawObjects::first_parent(const ObjectId& id) const {
  const auto bytes = impl_->stored.read(id, ObjectType::commit);
  if (!bytes) {
    const RawCommit whole = commit(id);
    return whole.parents.empty() ? ObjectId() : whole.parents.front();
  }
  std::string_view rest = *bytes;
  ObjectId tree, parent;
  take_id(take_line(rest), "tree ", tree);
  take_id(take_line(rest), "parent ", parent);
  return parent;
}

std::shared_ptr<const RawTree> RawObjects::tree(const ObjectId& id) {
  auto& trees = impl_->trees;
  const auto held = trees.find(id);
  if (held != trees.end()) return held->second;
  if (trees.size() >= most_trees) trees.clear();
  auto tree = std::make_shared<const RawTree>(id.empty() ? std::string()
                                                         : impl_->read(id, ObjectType::tree));
  trees.emplace(id, tree);
  return tree;
}

std::string RawObjects::blob(const ObjectId& id) const {
  return impl_->read(id, ObjectType::blob);
}

std::string RawObjects::bytes(const ObjectId& id, ObjectType type) const {
  return impl_->read(id, type);
}

}  // namespace dc::git
