#include "query/step_filter.h"

#include <algorithm>

#include "model/item.h"

namespace dc::query {
namespace {

bool is_asked(const std::vector<std::string>& asked, const std::string& value) {
  return asked.empty() || std::find(asked.begin(), asked.end(), value) != asked.end();
}

bool is_within(Date day, const std::optional<Date>& from, const std::optional<Date>& to) {
  return (!from || *from <= day) && (!to || day <= *to);
}

// The units that a map of a record names as those who have it to do, or whom it is addressed to.
void add_units(std::vector<std::string>& units, const Value& map) {
  for (const char* key : {"lead", "unit", "to", "from_unit", "into"})
    if (map[key].is_text()) units.push_back(map.text(key));
  const auto co = map.texts("co");
  units.insert(units.end(), co.begin(), co.end());
  for (const Value& post : map["posts"].list_items()) units.push_back(post.text("unit"));
}

bool concerns(const std::vector<std::string>& asked, const Docket& docket, const Step& step,
              const Value& before, const Value& after) {
  if (asked.empty()) return true;
  std::vector<std::string> units{docket.id()};
  for (const Value* map : {&docket.head, &step.body, &before, &after}) add_units(units, *map);
  return std::any_of(asked.begin(), asked.end(), [&](const std::string& unit) {
    return std::find(units.begin(), units.end(), unit) != units.end();
  });
}

bool holds(const StepFilter& filter, const Step& step) {
  return is_asked(filter.actors, step.actor()) && is_asked(filter.deciders, step.by()) &&
         (is_asked(filter.acts, act_of(step)) || is_asked(filter.acts, step.name())) &&
         is_within(step.day(), filter.from, filter.to) &&
         is_within(step.at().date(), filter.recorded_from, filter.recorded_to);
}

}  // namespace

std::vector<std::size_t> steps_that_hold(const StepFilter& filter, const Docket& docket) {
  std::vector<std::size_t> chosen;
  Value standing = Value::map();
  for (std::size_t i = 0; i < docket.steps.size(); ++i) {
    const Step& step = docket.steps[i];
    const Value before = standing;
    lay_over(standing, step.sets());
    if (holds(filter, step) && concerns(filter.units, docket, step, before, standing))
      chosen.push_back(i);
  }
  return chosen;
}

}  // namespace dc::query
