#pragma once
#include <string>

#include "base/value.h"

namespace dc::yaml {

// Canonical text (design.md §1). A map or list that holds only one-line scalars, or lists of them,
// is flow (`{state: received}`, `["a", "b"]`); everything else is block, two spaces a level, lists
// not indented below their key. Keys come in the value's order. Every string that YAML 1.1 or 1.2
// could read as another type is double-quoted, dates and numbers in strings always; text of several
// lines is a literal block; never folded, no aliases. parse(emit(v)) == v for every reader.
std::string emit(const Value& map);

// The members of one map as block text, `indent` spaces in: how a record's parts are written.
std::string emit_members(const Value& map, int indent = 0);

// One step of a docket: `- step: new` in column 0, its other members two spaces in.
std::string emit_step(const Value& step);

}  // namespace dc::yaml
