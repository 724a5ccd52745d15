#pragma once
#include <cstddef>
#include <ostream>

#include "app/session.h"
#include "base/text.h"

namespace dc {

// How far long work has come: one line on a terminal's stderr that is wiped when it ends. Says
// nothing elsewhere, with -q, or where there is little to do.
class Progress {
 public:
  // `what` is a sentence with places for two numbers: done and in all.
  Progress(Session& session, std::string_view what, std::size_t total);
  Progress(const Progress&) = delete;
  ~Progress();

  void advance();

 private:
  void show();

  Session& session_;
  std::string what_;
  std::size_t total_;
  std::size_t done_ = 0;
  bool is_shown_;
};

// A word on a terminal's stderr while nobody knows how long it will take, wiped at the end.
class Waiting {
 public:
  Waiting(Session& session, std::string_view what);
  Waiting(const Waiting&) = delete;
  ~Waiting();

 private:
  Session& session_;
  bool is_shown_;
};

}  // namespace dc
