#include "git/loose_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "git/deflate.h"
#include "git/failure.h"
#include "git/files.h"

namespace dc::git {
namespace {

constexpr mode_t read_only = 0444;

// git's housekeeping removes what a process that was killed leaves under such a name.
std::string name_in_the_making(const std::string& path) {
  return path.substr(0, path.rfind('/') + 1) + "tmp_obj_dc" + std::to_string(::getpid());
}

void make_file(const std::string& path, std::string_view bytes) {
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
  Fd file(::open(path.c_str(), flags, read_only));
  if (!file && errno == EEXIST && ::unlink(path.c_str()) == 0)
    file = Fd(::open(path.c_str(), flags, read_only));
  if (!file) fail_at(path, errno);
  try {
    write_all(file.get(), bytes, path);
  } catch (...) {
    ::unlink(path.c_str());
    throw;
  }
}

// What fits into one block of the disk takes one, deflated or not; the compressor's tables are
// larger than most records, and git packs anew what lasts.
void make_loose(const std::string& path, const std::string& whole) {
  constexpr std::size_t fits_a_block = 4096 - 16;
  if (whole.size() <= fits_a_block) return make_file(path, stored_stream(whole));
  static Deflater deflater;
  make_file(path, deflater.deflated(whole));
}

}  // namespace

std::string object_start(ObjectType type, std::size_t size) {
  constexpr const char* names[] = {"", "commit ", "tree ", "blob "};
  return names[static_cast<int>(type)] + std::to_string(size) + '\0';
}

void write_loose(const std::string& folder, const ObjectId& id, ObjectType type,
                 std::string_view bytes, const SharedMode& mode) {
  const std::string path = folder + loose_name(id);
  const std::string making = name_in_the_making(path);
  make_unsynced(path.substr(0, path.rfind('/')), mode);
  make_loose(making, object_start(type, bytes.size()).append(bytes));
  if (std::rename(making.c_str(), path.c_str()) == 0) return;
  const int problem = errno;
  ::unlink(making.c_str());
  fail_at(path, problem);
}

}  // namespace dc::git
