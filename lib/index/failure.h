#pragma once
#include <exception>

namespace dc::index {

// Why an index cannot serve. It never reaches a user as an error: whoever asked does without.
struct Failure : std::exception {
  enum class Kind { absent, damaged, locked, newer, unwritable, unreadable };
  explicit Failure(Kind a_kind) : kind(a_kind) {}
  const char* what() const noexcept override { return "index"; }
  Kind kind;
};

}  // namespace dc::index
