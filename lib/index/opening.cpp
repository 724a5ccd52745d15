#include "index/opening.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <exception>

#include "index/building.h"
#include "index/layout.h"
#include "index/place.h"

namespace dc::index {
namespace {

struct State {
  std::int64_t layout = 0;
  std::string fingerprint;
  git::ObjectId commit;
  std::int64_t count = 0;
};

State state_of(const Database& database) {
  State state;
  auto find = database.prepare("SELECT key, value FROM meta");
  while (find.next()) {
    const std::string_view key = find.bytes(0);
    if (key == "layout") state.layout = find.number(1);
    if (key == "fingerprint") state.fingerprint = find.bytes(1);
    if (key == "commit") state.commit = find.bytes(1);
    if (key == "count") state.count = find.number(1);
  }
  return state;
}

void require_ours(const State& state) {
  if (state.layout > layout) throw Failure(Failure::Kind::newer);
  if (state.layout != layout || state.fingerprint != fingerprint)
    throw Failure(Failure::Kind::absent);
}

bool exists(const std::string& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0;
}

// Brings the file at `path` to `tip`; false where history is another.
bool bring_along(const std::string& path, const git::Repository& repository,
                 const git::ObjectId& tip, const Opening& opening) {
  Database database(path, Database::Access::write);
  database.wait(opening.patience_ms);
  database.run("PRAGMA synchronous=NORMAL; BEGIN IMMEDIATE");
  require_ours(state_of(database));
  const bool followed = catch_up(database, repository, tip, opening.progress);
  database.run(followed ? "COMMIT" : "ROLLBACK");
  return followed;
}

// What the file reflects stays the same as long as the shelf lives: it reads in one transaction.
std::optional<Shelf> shelf_at(const std::string& path, const git::ObjectId& tip,
                              const Opening& opening) {
  Database database(path, Database::Access::read);
  database.wait(opening.patience_ms);
  database.run("PRAGMA cache_size=48; BEGIN");  // what is read once needs no room of its own
  const State state = state_of(database);
  require_ours(state);
  if (state.commit != tip) return {};
  return Shelf(std::move(database), state.count, state.count);
}

// A writer that was killed leaves a journal that only a writer can play back: nothing then.
std::optional<Shelf> current_shelf(const std::string& path, const git::ObjectId& tip,
                                   const Opening& opening) try {
  return shelf_at(path, tip, opening);
} catch (const Failure& failure) {
  if (failure.kind != Failure::Kind::unwritable) throw;
  return {};
}

Shelf open_at(const std::string& path, const git::Repository& repository, const git::ObjectId& tip,
              const Opening& opening) {
  if (!exists(path)) throw Failure(Failure::Kind::absent);
  if (auto shelf = current_shelf(path, tip, opening)) return std::move(*shelf);
  if (!bring_along(path, repository, tip, opening)) throw Failure(Failure::Kind::absent);
  if (auto shelf = shelf_at(path, tip, opening)) return std::move(*shelf);
  throw Failure(Failure::Kind::locked);
}

bool mends(Failure::Kind kind) {
  return kind == Failure::Kind::absent || kind == Failure::Kind::damaged;
}

Shelf open_or_make(const Place& place, const git::Repository& repository, const git::ObjectId& tip,
                   const Opening& opening) {
  try {
    return open_at(place.path, repository, tip, opening);
  } catch (const Failure& failure) {
    if (!mends(failure.kind) || !place.may_make) throw;
    if (opening.mended) opening.mended(failure.kind);
  }
  build(place.path, repository, tip, opening.progress);
  if (auto shelf = shelf_at(place.path, tip, opening)) return std::move(*shelf);
  throw Failure(Failure::Kind::locked);
}

}  // namespace

// The reader's own index serves where another cannot be used; one that is only held for a moment is
// no reason to make a second.
Shelf open(const git::Repository& repository, const git::ObjectId& tip, const Opening& opening) {
  std::optional<Failure> first;
  for (const Place& place : places(repository.common_dir(), opening.cache)) {
    try {
      Shelf shelf = open_or_make(place, repository, tip, opening);
      if (first && opening.mended) opening.mended(first->kind);
      return shelf;
    } catch (const Failure& failure) {
      if (!first) first = failure;
      if (failure.kind == Failure::Kind::locked) throw;
    }
  }
  throw first.value_or(Failure(Failure::Kind::absent));
}

std::optional<Shelf> current(const git::Repository& repository, const git::ObjectId& tip,
                             const std::string& cache) {
  for (const Place& place : places(repository.common_dir(), cache)) {
    try {
      if (auto shelf = shelf_at(place.path, tip, {.patience_ms = 0})) return shelf;
    } catch (const Failure&) {  // another place may serve; open() tells why this one does not
    }
  }
  return {};
}

std::string rebuild(const git::Repository& repository, const git::ObjectId& tip,
                    const Opening& opening) {
  Failure last(Failure::Kind::unwritable);
  for (const Place& place : places(repository.common_dir(), opening.cache)) {
    if (!place.may_make) continue;
    try {
      build(place.path, repository, tip, opening.progress);
      return place.path;
    } catch (const Failure& failure) {
      last = failure;
    }
  }
  throw last;
}

void follow(const git::Repository& repository, const git::ObjectId& tip) noexcept try {
  for (const Place& place : places(repository.common_dir(), ""))
    if (place.may_make && exists(place.path))
      bring_along(place.path, repository, tip, {.patience_ms = 50});
} catch (const std::exception&) {
  // The next reader brings it along.
}

void discard(const git::Repository& repository, const std::string& cache) noexcept try {
  for (const Place& place : places(repository.common_dir(), cache))
    if (place.may_make) std::remove(place.path.c_str());
} catch (const std::exception&) {
  // It is in the way of nobody.
}

Status status(const git::Repository& repository, const std::string& cache) {
  Status status;
  for (const Place& place : places(repository.common_dir(), cache)) {
    struct stat info {};
    if (::stat(place.path.c_str(), &info) != 0) continue;
    status.path = place.path;
    status.bytes = info.st_size;
    try {
      const Database database(place.path, Database::Access::read);
      const State state = state_of(database);
      require_ours(state);
      status.commit = state.commit;
      status.commits = state.count;
      auto count = database.prepare("SELECT count(DISTINCT id) FROM changes");
      if (count.next()) status.records = count.number(0);
    } catch (const Failure& failure) {
      status.failure = failure.kind;
    }
    break;
  }
  return status;
}

}  // namespace dc::index
