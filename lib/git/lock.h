#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "git/repository.h"

namespace dc::git {

// What a writer is about to do, kept in <common-dir>/dc.lock while it does it (design.md §2).
struct Intent {
  std::string host;
  std::string boot;  // /proc/sys/kernel/random/boot_id
  long pid = 0;
  std::string branch;
  ObjectId before;
  ObjectId after;
  std::vector<std::string> paths;
};

// Sleeps and tells the time for whoever waits: the real one is cmd's.
struct Waiting {
  std::chrono::milliseconds timeout{10'000};
};

// The ledger's one writer lock: flock on <common-dir>/dc.lock, held until destruction. Taking it
// finishes what a killed holder left: removes a stale reference or index lock only if it is that
// intent's, refreshes only paths still equal to `before`. Error{busy} names the holder (host, pid).
class WriterLock {
 public:
  static WriterLock take(Repository& repository, Waiting waiting);
  WriterLock(WriterLock&&) noexcept;
  ~WriterLock();

  // Writes the intent, synced, before the branch moves; clears it when all is done.
  void declare(const Intent& intent);
  void clear();

 private:
  struct Impl;
  explicit WriterLock(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace dc::git
