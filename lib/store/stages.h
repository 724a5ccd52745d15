#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/record.h"

namespace dc::store {

// What a record was when a commit had landed: so many of its steps, and the standing they made.
struct Stage {
  std::size_t steps = 0;
  Value standing;
};

// The stages of a record that only ever grew, whose texts they were (oldest first, the last is the
// record's own), without reading more than the last one as YAML. Nothing where any of them is not
// what the record's steps say it was, to the byte, or where a step was withdrawn.
std::optional<std::vector<Stage>> stages_of(const Record& newest,
                                            const std::vector<std::string>& texts);

}  // namespace dc::store
