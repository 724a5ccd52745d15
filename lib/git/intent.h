#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "git/lock.h"

namespace dc::git {

// What dc.lock holds while somebody holds it: who, and from declare() to clear() what he is at.
struct LockRecord {
  Holder holder;
  std::optional<Intent> intent;
};

// Lines "key value"; an intent counts only where its last line is there.
std::string to_bytes(const Holder& holder);
std::string to_bytes(const Holder& holder, const Intent& intent);
// Nothing where the bytes are not a record; an intent with an unsafe branch, id or path is none.
std::optional<LockRecord> parse_lock_record(std::string_view bytes);

}  // namespace dc::git
