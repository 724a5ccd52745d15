#include "app/upkeep.h"

#include "app/indexing.h"
#include "app/work.h"
#include "git/housekeeping.h"
#include "git/lock.h"
#include "index/opening.h"

namespace dc {
namespace {

using view::Diagnosis;

constexpr std::size_t many_loose_objects = 6700;  // git's own measure, gc.auto
constexpr std::size_t many_files = 20'000;        // the index of so many costs every writer 10 ms
constexpr int sure_to_be_left = 600;              // seconds; no living git holds a lock so long

Diagnosis room(const git::Room& room) {
  Diagnosis one{"size", Diagnosis::State::good, {}, {}, {}};
  const auto bytes = static_cast<long long>(room.loose_bytes + room.pack_bytes);
  one.value = static_cast<int>(bytes >> 10);
  one.words = text("doctor.size-found", view::size_words(bytes), room.packs);
  return one;
}

Diagnosis loose_objects(Session& session, const git::Room& room, Mending mending) {
  Diagnosis one{
      "loose-objects", Diagnosis::State::good, static_cast<int>(room.loose_objects), {}, {}};
  one.words = text("doctor.loose-found", room.loose_objects,
                   view::size_words(static_cast<long long>(room.loose_bytes)));
  if (room.loose_objects <= many_loose_objects) return one;
  one.state = mending == Mending::done ? Diagnosis::State::mended : Diagnosis::State::advice;
  one.remedy = text(mending == Mending::done ? "doctor.packing" : "doctor.pack");
  if (mending == Mending::done) git::start_housekeeping(session.repository());
  return one;
}

Diagnosis work_tree(Session& session) {
  const std::size_t files = session.repository().files(session.revision(), "").size();
  const bool follows = session.ledger().keeps_work_tree() && session.repository().work_tree();
  Diagnosis one{"worktree", Diagnosis::State::good, static_cast<int>(files), {}, {}};
  one.words = text(follows ? "doctor.worktree-full" : "doctor.worktree-none", files);
  if (!follows || files < many_files) return one;
  one.state = Diagnosis::State::advice;
  one.remedy = text("doctor.set-worktree-none");
  return one;
}

Diagnosis index_as_found(Session& session) {
  const auto status = index::status(session.repository(), cache_folder(session.environment()));
  const auto behind = status.failure ? std::nullopt : commits_behind(session, status.commit);
  if (status.path.empty())
    return {"index", Diagnosis::State::good, {}, text("doctor.index-absent"), {}};
  if (!behind)
    return {
        "index", Diagnosis::State::advice, {}, text("doctor.index-unusable"), text("doctor.fix")};
  if (*behind == 0) return {"index", Diagnosis::State::good, 0, text("doctor.index-current"), {}};
  return {"index", Diagnosis::State::advice, *behind, text("doctor.index-behind", *behind),
          text("doctor.fix")};
}

// An index of no use to this program is another's business where a newer one made it.
Diagnosis index_age(Session& session, Mending mending) {
  Diagnosis one = index_as_found(session);
  if (one.state == Diagnosis::State::good || mending == Mending::none) return one;
  index::Opening opening;
  opening.cache = cache_folder(session.environment());
  try {
    index::open(session.repository(), session.revision(), opening);
    one.state = Diagnosis::State::mended;
    one.remedy = {};
  } catch (const index::Failure&) {
    one.remedy = text("hint.index-unwritable");
  }
  return one;
}

std::vector<Diagnosis> left_behind(Session& session, Mending mending) {
  const long long since = session.environment().unix_seconds() - sure_to_be_left;
  std::vector<Diagnosis> all;
  for (const std::string& path : git::left_behind(session.repository(), since)) {
    Diagnosis one{"left-behind", Diagnosis::State::wrong, path, text("doctor.left", path), {}};
    if (mending == Mending::done) {
      git::remove_left(session.repository(), path);
      one.state = Diagnosis::State::mended;
    } else {
      one.remedy = text("doctor.fix");
    }
    all.push_back(std::move(one));
  }
  if (all.empty())
    all.push_back({"left-behind", Diagnosis::State::good, {}, text("doctor.nothing-left"), {}});
  return all;
}

// What makes git itself show other history than the ledger's own.
std::vector<Diagnosis> foreign(Session& session) {
  std::vector<Diagnosis> all;
  for (const std::string& source : session.repository().foreign_sources())
    all.push_back({"foreign", Diagnosis::State::wrong, source, text("doctor.foreign-found", source),
                   text("doctor.foreign-remedy")});
  return all;
}

// Under the lock nobody else writes; taking it finishes what a writer that is gone had begun.
git::WriterLock lock_out_writers(Session& session) {
  return git::WriterLock::take(session.repository(), session.holder(),
                               {std::chrono::milliseconds(session.globals().lock_timeout_ms)});
}

}  // namespace

std::vector<Diagnosis> examine(Session& session, Mending mending) {
  std::optional<git::WriterLock> lock;
  if (mending == Mending::done) lock.emplace(lock_out_writers(session));
  const git::Room taken = git::room_of(session.repository());
  std::vector<Diagnosis> all = {room(taken), loose_objects(session, taken, mending),
                                work_tree(session), index_age(session, mending)};
  for (const auto& some : {left_behind(session, mending), foreign(session)})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

git::CheckedOut bring_files(Session& session, const std::vector<std::string>& paths) {
  const auto lock = lock_out_writers(session);
  return session.repository().check_out(session.revision(), paths);
}

}  // namespace dc
