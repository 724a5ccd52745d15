#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "git/repository.h"

namespace dc::git {

// What a repository takes up.
struct Room {
  std::size_t loose_objects = 0;
  std::uint64_t loose_bytes = 0;
  std::size_t packs = 0;
  std::uint64_t pack_bytes = 0;
};
Room room_of(const Repository& repository);

// Files that a process which is gone left behind: locks of references and of the index, packs that
// were never finished, .keep files of ours. Only what was last written before `since` (seconds of
// the epoch) counts, for a live git may hold what is younger. Paths are relative to the
// repository's folder, sorted.
std::vector<std::string> left_behind(const Repository& repository, long long since);
// Removes one of them; the caller holds the writer lock.
void remove_left(const Repository& repository, const std::string& path);

// Is it time for git's housekeeping: are there more loose objects than gc.auto says (about: one
// folder of 256 is counted), and no other is at it?
bool wants_housekeeping(const Repository& repository);
// Starts `git gc --auto` apart from this process and does not wait for it. None of the repository's
// hooks or programs is run. Where there is no git nothing happens.
void start_housekeeping(const Repository& repository);

}  // namespace dc::git
