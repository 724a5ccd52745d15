#include <algorithm>
#include <chrono>

#include "base/error.h"
#include "git/commit_text.h"
#include "git/failure.h"
#include "git/impl.h"
#include "git/library_calls.h"
#include "git/names.h"
#include "git/shallow.h"

namespace dc::git {
namespace {

struct FreeGitObject {
  void operator()(git_object* object) const { git_object_free(object); }
  void operator()(git_commit* commit) const { git_commit_free(commit); }
};
using ObjectHandle = std::unique_ptr<git_object, FreeGitObject>;
using CommitHandle = std::unique_ptr<git_commit, FreeGitObject>;

constexpr std::size_t longest_name = 512;

ObjectId to_id(const git_oid* oid) {
  ObjectId id(40, '\0');
  git_oid_fmt(id.data(), oid);
  return id;
}

// Years 2 to 9998: whatever the zone, a day exists.
Moment to_moment(const git_time& when) {
  constexpr long long earliest = -62'104'060'800;
  constexpr long long latest = 253'370'764'799;
  constexpr int widest = 23 * 60 + 59;
  return {std::clamp<long long>(when.time, earliest, latest),
          std::clamp(when.offset, -widest, widest)};
}

Signature to_signature(const git_signature* who) {
  if (who == nullptr) return {};
  return {who->name, who->email, to_moment(who->when)};
}

CommitHandle lookup(git_repository* repository, const ObjectId& id) {
  git_oid oid;
  git_commit* commit = nullptr;
  if (!is_object_id(id) || git_oid_fromstr(&oid, id.c_str()) < 0) {
    throw file_error(text("error.git-object-missing", id));
  }
  const int code = git_commit_lookup(&commit, repository, &oid);
  if (code == GIT_ENOTFOUND) {
    throw file_error(text("error.git-object-missing", id), {text("error.git-object.hint")});
  }
  if (code < 0)
    throw file_error(text("error.git-object-damaged", id), {text("error.git-object.hint")});
  return CommitHandle(commit);
}

Commit to_commit(const git_commit* commit) {
  Commit out;
  out.id = to_id(git_commit_id(commit));
  out.tree = to_id(git_commit_tree_id(commit));
  for (unsigned i = 0; i < git_commit_parentcount(commit); ++i) {
    out.parents.push_back(to_id(git_commit_parent_id(commit, i)));
  }
  out.author = to_signature(git_commit_author(commit));
  out.committer = to_signature(git_commit_committer(commit));
  out.message = git_commit_message_raw(commit);
  return out;
}

// A path or a search of messages is no name of a commit.
bool names_a_commit(const std::string& name) {
  return !name.empty() && name.size() <= longest_name && name.find('\0') == std::string::npos &&
         name.find(':') == std::string::npos && name.find("{/") == std::string::npos;
}

}  // namespace

std::optional<ObjectId> Repository::resolve(const std::string& name) const {
  if (!names_a_commit(name)) return std::nullopt;
  git_object* raw = nullptr;
  if (git_revparse_single(&raw, impl_->library->repository(), name.c_str()) < 0)
    return std::nullopt;
  const ObjectHandle object(raw);
  git_object* peeled = nullptr;
  if (git_object_peel(&peeled, raw, GIT_OBJECT_COMMIT) < 0) return std::nullopt;
  const ObjectHandle commit(peeled);
  return to_id(git_object_id(peeled));
}

Commit Repository::commit(const ObjectId& id) const {
  const auto bytes = impl_->objects.read_plainly(id, ObjectType::commit);
  if (auto plain = bytes ? parse_commit(id, *bytes) : std::nullopt) return std::move(*plain);
  return to_commit(lookup(impl_->library->repository(), id).get());
}

void Repository::walk(const ObjectId& from, const std::function<bool(const Commit&)>& visit) const {
  const ShallowEnd end(*this);
  for (ObjectId next = from; !next.empty();) {
    const Commit commit = this->commit(next);
    if (!visit(commit) || end.is_at(next)) return;
    next = commit.parents.empty() ? ObjectId() : commit.parents.front();
  }
}

}  // namespace dc::git
