#include "index/building.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <optional>

#include "index/database.h"
#include "index/failure.h"
#include "index/layout.h"
#include "index/place.h"

namespace dc::index {
namespace {

// The file an index is made in: one maker at a time.
class Draft {
 public:
  explicit Draft(const std::string& path)
      : path_(path), fd_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644)) {
    if (fd_ < 0) throw Failure(Failure::Kind::unwritable);
    if (::flock(fd_, LOCK_EX | LOCK_NB) != 0 || !is_still_there()) {
      ::close(fd_);
      throw Failure(Failure::Kind::locked);
    }
    ::unlink((path + "-journal").c_str());
    if (::ftruncate(fd_, 0) != 0) throw Failure(Failure::Kind::unwritable);
  }
  Draft(const Draft&) = delete;
  ~Draft() { ::close(fd_); }

  void replace(const std::string& target) const {
    if (::fsync(fd_) != 0) throw Failure(Failure::Kind::unwritable);
    ::unlink((target + "-journal").c_str());
    if (::rename(path_.c_str(), target.c_str()) != 0) throw Failure(Failure::Kind::unwritable);
  }

 private:
  bool is_still_there() const {
    struct stat ours {};
    struct stat named {};
    return ::fstat(fd_, &ours) == 0 && ::lstat(path_.c_str(), &named) == 0 &&
           ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
  }

  std::string path_;
  int fd_;
};

// While it is held nobody writes to the index that will be replaced, and its journal is its own.
std::optional<Database> hold(const std::string& path) try {
  Database database(path, Database::Access::write);
  database.wait(2000);
  database.run("BEGIN EXCLUSIVE");
  return database;
} catch (const Failure& failure) {
  if (failure.kind == Failure::Kind::locked) throw;
  return {};
}

void fill(const std::string& path, const git::Repository& repository, const git::ObjectId& tip,
          const Progress& progress) {
  Database database(path, Database::Access::make);
  database.run(
      "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; "
      "PRAGMA cache_size=-16384; BEGIN");
  database.run(tables);
  auto put = database.prepare("INSERT INTO meta VALUES (?1, ?2)");
  put.with(std::string_view("layout"), layout).run();
  put.with(std::string_view("fingerprint"), fingerprint).run();
  catch_up(database, repository, tip, progress);
  database.run(later_indexes);
  database.run("COMMIT");
}

}  // namespace

void build(const std::string& path, const git::Repository& repository, const git::ObjectId& tip,
           const Progress& progress) {
  if (!make_folder_of(path)) throw Failure(Failure::Kind::unwritable);
  const std::string draft_path = path + ".new";
  const Draft draft(draft_path);
  fill(draft_path, repository, tip, progress);
  const auto held = hold(path);
  draft.replace(path);
}

}  // namespace dc::index
