#pragma once
#include <deque>
#include <mutex>
#include <optional>
#include <string_view>

#include "schema/pattern.h"
#include "schema/tables.h"

namespace dc::schema {

// The expressions of a schema, each compiled when it is first matched, by whatever thread.
class Patterns {
 public:
  explicit Patterns(const Tables& tables);
  // `at`: Node::pattern.
  bool matches(Place at, std::string_view utf8) const;
  std::string_view expression(Place at) const { return slots_[at].expression; }

 private:
  struct Slot {
    explicit Slot(std::string_view written) : expression(written) {}
    std::string_view expression;
    mutable std::once_flag compiling;
    mutable std::optional<Pattern> pattern;
  };
  std::deque<Slot> slots_;
};

}  // namespace dc::schema
