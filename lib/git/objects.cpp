#include "git/objects.h"

#include <unistd.h>

#include "base/error.h"
#include "git/failure.h"
#include "git/files.h"
#include "git/library_calls.h"
#include "git/loose_file.h"
#include "git/names.h"
#include "git/pack_file.h"
#include "git/sha1.h"
#include "git/stored_objects.h"
#include "git/tree.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_object = std::size_t{512} << 20;  // bytes

struct FreeObject {
  void operator()(git_odb_object* object) const { git_odb_object_free(object); }
};
using ObjectHandle = std::unique_ptr<git_odb_object, FreeObject>;

git_oid to_oid(const ObjectId& id) {
  git_oid oid;
  if (!is_object_id(id)) throw file_error(text("error.git-object-missing", id));
  check(git_oid_fromstr(&oid, id.c_str()), id);
  return oid;
}

ObjectHandle read_handle(git_odb* database, const git_oid& oid) {
  git_odb_object* object = nullptr;
  if (git_odb_read(&object, database, &oid) < 0) return nullptr;
  return ObjectHandle(object);
}

std::string_view bytes_of(git_odb_object* object) {
  return {static_cast<const char*>(git_odb_object_data(object)), git_odb_object_size(object)};
}

void refuse_too_large(git_odb* database, const git_oid& oid, const ObjectId& id) {
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_ANY;
  const int code = git_odb_read_header(&size, &type, database, &oid);
  if (code == GIT_ENOTFOUND) {
    throw file_error(text("error.git-object-missing", id), {text("error.git-object.hint")});
  }
  if (code < 0)
    throw file_error(text("error.git-object-damaged", id), {text("error.git-object.hint")});
  if (size > largest_object) throw file_error(text("error.git-too-large", id));
}

}  // namespace

Objects::Objects(std::shared_ptr<Library> library, const std::string& common_dir, SharedMode mode)
    : library_(std::move(library)),
      stored_(std::make_unique<StoredObjects>(common_dir + "objects/")),
      folder_(common_dir + "objects/"),
      mode_(mode) {}
Objects::Objects(Objects&&) noexcept = default;
Objects::~Objects() = default;

ObjectId Objects::id_of(ObjectType type, std::string_view bytes) {
  const std::string start = object_start(type, bytes.size());
  Sha1 sum;
  sum.add(start);
  sum.add(bytes);
  const Sha1::Digest digest = sum.finish();
  return hex_of({digest.data(), digest.size()});
}

std::string Objects::read(const ObjectId& id, ObjectType type) const {
  if (auto bytes = read_plainly(id, type)) return std::move(*bytes);
  return read_by_library(id, type);
}

std::optional<std::string> Objects::read_plainly(const ObjectId& id, ObjectType type) const {
  return stored_->read(id, type);
}

std::string Objects::read_by_library(const ObjectId& id, ObjectType type) const {
  const git_oid oid = to_oid(id);
  git_odb* database = library_->database();
  refuse_too_large(database, oid, id);
  const ObjectHandle object = read_handle(database, oid);
  if (!object || git_odb_object_type(object.get()) != static_cast<git_object_t>(type)) {
    throw file_error(text("error.git-object-damaged", id), {text("error.git-object.hint")});
  }
  return std::string(bytes_of(object.get()));
}

// What only libgit2 could read is written again: that does no harm.
bool Objects::holds(const ObjectId& id, ObjectType type, std::string_view bytes) const {
  return stored_->read(id, type) == bytes;
}

void Objects::gather() {
  gathered_ = std::make_unique<PackFile>(folder_, mode_);
}

ObjectId Objects::write(ObjectType type, std::string_view bytes) {
  ObjectId id = id_of(type, bytes);
  if (gathered_) {
    gathered_->add(id, type, bytes);
    return id;
  }
  if (!holds(id, type, bytes)) write_loose(folder_, id, type, bytes, mode_);
  unsynced_.push_back(id);
  return id;
}

void Objects::sync() {
  sync_objects(folder_, unsynced_, mode_);
  unsynced_.clear();
  if (gathered_) kept_.push_back(gathered_->finish());
  gathered_.reset();
}

void Objects::release() {
  for (const std::string& keep : kept_) ::unlink(keep.c_str());
  kept_.clear();
}

}  // namespace dc::git
