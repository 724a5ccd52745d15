#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/docket.h"

namespace dc::query {

// Which steps of the ledger are asked for. The values of one member are alternatives, the members
// all hold; an empty member asks nothing. Both ends of a time count.
struct StepFilter {
  std::vector<std::string> actors = {};  // who recorded it: ids of persons
  std::vector<std::string> deciders = {};
  std::vector<std::string> acts = {};   // "report-final"; a step's name stands for all its acts
  std::vector<std::string> units = {};  // lead, co-unit or addressee then, or the unit itself
  std::optional<Date> from = {};        // the day it happened
  std::optional<Date> to = {};
  std::optional<Date> recorded_from = {};  // the day it was recorded, in its own zone
  std::optional<Date> recorded_to = {};
};

// The places of the docket's steps that pass, in order.
std::vector<std::size_t> steps_that_hold(const StepFilter& filter, const Docket& docket);

}  // namespace dc::query
