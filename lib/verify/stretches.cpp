#include "verify/stretches.h"

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

namespace dc::verify {
namespace {

constexpr std::chrono::milliseconds between_looks(10);
constexpr int most_kept_free = 1 << 28;       // bytes
constexpr int largest_of_the_heap = 1 << 24;  // bytes

struct Stretch {
  std::size_t from;
  std::size_t to;
};

// How far all threads have come.
struct Pace {
  std::atomic<std::size_t> judged = 0;
  std::atomic<std::size_t> at_work = 0;
};

// A thread that walks one stretch with a hold of the repository of its own.
class Walker {
 public:
  Walker(const git::Repository& repository, const History& history, Stretch stretch)
      : repository_(repository.another()), history_(history), stretch_(stretch) {}

  void run(const std::function<void()>& advanced) {
    try {
      walk_.emplace(repository_,
                    stretch_.from == 0 ? history_.base() : history_.at(stretch_.from - 1));
      for (std::size_t place = stretch_.from; place < stretch_.to; ++place) {
        walk_->judge(history_.at(place));
        advanced();
      }
    } catch (...) {
      failure_ = std::current_exception();
    }
  }

  // The walk at its end.
  Walk& walk() {
    if (failure_) std::rethrow_exception(failure_);
    return *walk_;
  }
  Stretch stretch() const { return stretch_; }

 private:
  git::Repository repository_;
  const History& history_;
  Stretch stretch_;
  std::optional<Walk> walk_;
  std::exception_ptr failure_;
};

// What a thread frees it needs again for the next commit: to give it back and ask for it anew would
// stop all of them twice a commit.
void keep_freed_memory() {
  ::mallopt(M_TRIM_THRESHOLD, most_kept_free);
  ::mallopt(M_MMAP_THRESHOLD, largest_of_the_heap);
}

using Walkers = std::vector<std::unique_ptr<Walker>>;

Walkers walkers_of(const git::Repository& repository, const History& history, std::size_t jobs) {
  Walkers walkers;
  const std::size_t size = history.size();
  const std::size_t count = std::clamp<std::size_t>(jobs, 1, std::max<std::size_t>(size, 1));
  for (std::size_t i = 0; i < count; ++i)
    walkers.push_back(std::make_unique<Walker>(repository, history,
                                               Stretch{size * i / count, size * (i + 1) / count}));
  return walkers;
}

// Until all have ended; the caller is told how far they have come.
void run_at_once(Walkers& walkers, const std::function<void()>& advanced) {
  Pace pace;
  pace.at_work = walkers.size();
  std::vector<std::jthread> threads;
  for (const auto& walker : walkers)
    threads.emplace_back([&pace, &walker] {
      walker->run([&pace] { ++pace.judged; });
      --pace.at_work;
    });
  for (std::size_t told = 0;;) {
    const bool is_over = pace.at_work == 0;
    for (const std::size_t judged = pace.judged; told < judged; ++told) advanced();
    if (is_over) return;
    std::this_thread::sleep_for(between_looks);
  }
}

}  // namespace

std::vector<Walked> walk_in_stretches(const git::Repository& repository, const History& history,
                                      std::size_t jobs, const std::function<void()>& advanced) {
  keep_freed_memory();
  Walkers walkers = walkers_of(repository, history, jobs);
  if (walkers.size() == 1) {
    walkers.front()->run(advanced);
  } else {
    run_at_once(walkers, advanced);
  }
  std::vector<Walked> stretches;
  Walk* former = nullptr;
  for (const auto& walker : walkers) {
    if (former != nullptr && former->is_astray()) {
      for (std::size_t place = walker->stretch().from; place < walker->stretch().to; ++place)
        former->judge(history.at(place));
    } else {
      former = &walker->walk();
    }
    stretches.push_back(std::exchange(former->done, {}));
  }
  return stretches;
}

}  // namespace dc::verify
