#pragma once
#include <functional>
#include <optional>
#include <string>

#include "git/repository.h"
#include "index/catch_up.h"
#include "index/failure.h"
#include "index/shelf.h"

namespace dc::index {

struct Opening {
  std::string cache = {};                          // the reader's own cache folder, "" for none
  int patience_ms = 2000;                          // with another process that writes it
  Progress progress = {};                          // of what has to be done first
  std::function<void(Failure::Kind)> mended = {};  // told where one was of no use and is made anew
};

// The index at `tip`, brought up to date or made first. Throws Failure where the reader must do
// without; Error where the repository itself cannot be read.
Shelf open(const git::Repository& repository, const git::ObjectId& tip, const Opening& opening);
// The index where it reflects `tip` as it is; nothing otherwise, whatever the reason.
std::optional<Shelf> current(const git::Repository& repository, const git::ObjectId& tip,
                             const std::string& cache);
// Makes the index anew, whatever there is. Gives the path it lies at.
std::string rebuild(const git::Repository& repository, const git::ObjectId& tip,
                    const Opening& opening);
// After a commit landed: brings an index that is there along, if that is quickly done; never fails.
void follow(const git::Repository& repository, const git::ObjectId& tip) noexcept;
// Takes a damaged index away, where the reader may: the next one makes it anew.
void discard(const git::Repository& repository, const std::string& cache) noexcept;

// How the index stands, for dc index status and dc doctor.
struct Status {
  std::string path;                      // "" where there is none
  std::optional<Failure::Kind> failure;  // why it cannot be used as it is
  std::int64_t bytes = 0;
  git::ObjectId commit;  // what it reflects
  std::int64_t commits = 0;
  std::int64_t records = 0;
};
Status status(const git::Repository& repository, const std::string& cache);

}  // namespace dc::index
