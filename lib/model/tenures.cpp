#include "model/tenures.h"

namespace dc {
namespace {

bool holds_beyond(const Value& tenure, Date day) {
  const auto to = tenure.date("to");
  return !to || *to > day;
}

}  // namespace

Value end_tenures(const Value& tenures, Date last_day,
                  const std::function<bool(const Value&)>& which) {
  Value ended = Value::list();
  for (Value tenure : tenures.list_items()) {
    if (!which(tenure) || !holds_beyond(tenure, last_day)) {
      ended.push_back(std::move(tenure));
    } else if (tenure.date("from") <= last_day) {
      ended.push_back(tenure.set("to", last_day));
    }
  }
  return ended;
}

}  // namespace dc
