#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "model/docket.h"

namespace dc::query {

// A field of a record and the step that gave it the value it has.
struct FieldOrigin {
  enum class Part { head, standing };
  Part part = Part::head;
  std::string field;
  Value value;
  std::optional<std::size_t> step;  // its place among the steps; nothing where no step did
};

// Of head and standing, each field in its order. The head is of the first step unless corrected;
// steps that were taken back give nothing.
std::vector<FieldOrigin> field_origins(const Docket& docket);

}  // namespace dc::query
