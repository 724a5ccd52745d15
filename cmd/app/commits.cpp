#include "app/commits.h"

#include <optional>

#include "base/error.h"
#include "calendar/deadline.h"
#include "git/shallow.h"
#include "model/docket.h"
#include "store/ledger.h"

namespace dc {
namespace {

std::optional<git::ObjectId> landed_by(const git::Repository& repository, const git::ObjectId& tip,
                                       Date date) {
  if (tip.empty()) return {};
  const int zone = store::Ledger(repository, tip).zone_minutes();
  std::optional<git::ObjectId> found;
  repository.walk(tip, [&](const git::Commit& commit) {
    if (commit.committer.time.in_zone(zone).date() > date) return true;
    found = commit.id;
    return false;
  });
  return found;
}

}  // namespace

git::ObjectId commit_named(const git::Repository& repository, const git::ObjectId& tip,
                           const std::string& name) {
  const auto date = read_date(name);
  const auto found = date ? landed_by(repository, tip, *date) : repository.resolve(name);
  if (found) return *found;
  const bool is_shallow = git::ShallowEnd(repository).is_there();
  throw not_found(text("error.no-commit", name),
                  {text(is_shallow ? "hint.shallow" : "hint.no-commit")});
}

bool names_commit(const git::Repository& repository, const std::string& name) {
  if (read_date(name)) return true;
  const auto kind = kind_of_id(name);
  const bool is_numbered = kind && *kind != Kind::unit && *kind != Kind::ledger;
  return !is_numbered && repository.resolve(name).has_value();
}

}  // namespace dc
