#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "git/repository.h"

namespace dc::git {

// Who takes the lock. The environment tells: lib asks the machine only whether a pid still runs.
struct Holder {
  std::string host;
  std::string boot;  // /proc/sys/kernel/random/boot_id
  long pid = 0;
};

// What a writer is about to do, kept in <common-dir>/dc.lock while it does it (design.md §2).
struct Intent {
  std::string host;  // host, boot and pid are the lock's holder's: declare() fills them in
  std::string boot;
  long pid = 0;
  std::string branch;
  ObjectId before;
  ObjectId after;
  std::vector<std::string> paths;  // those to refresh; none where no work tree follows the commits
};

struct Waiting {
  std::chrono::milliseconds timeout{10'000};
};

// The ledger's one writer lock: flock on <common-dir>/dc.lock, held until destruction. Taking it
// finishes what a killed holder left: removes a stale reference lock only if it is that intent's
// (empty, or holding its `after`), a stale index lock only if the intent's process is gone (same
// host), and refreshes only paths still equal to `before`. Error{busy} names the holder: host, pid,
// since when. The file itself stays for ever; it is made 0600, or as core.sharedRepository says.
class WriterLock {
 public:
  static WriterLock take(Repository& repository, const Holder& holder, Waiting waiting);
  WriterLock(WriterLock&&) noexcept;
  ~WriterLock();

  // Writes the intent, synced, before the branch moves; clears it when all is done. One that is not
  // cleared when the lock is let go is finished by the next holder.
  void declare(const Intent& intent);
  void clear();

 private:
  struct Impl;
  explicit WriterLock(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace dc::git
