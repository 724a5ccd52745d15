#include "store/kept_records.h"

namespace dc::store {
namespace {

// Values take about four times the room of their text.
std::size_t size_of(const std::optional<Record>& record) {
  constexpr std::size_t place = 256;
  return record ? place + 5 * record->text.size() : place;
}

}  // namespace

const std::optional<Record>* KeptRecords::find(const std::string& id) {
  if (!held_.empty())
    if (const auto held = held_.find(id); held != held_.end()) return &held->second;
  const auto place = places_.find(id);
  if (place == places_.end()) return nullptr;
  newest_first_.splice(newest_first_.begin(), newest_first_, place->second);
  return &place->second->second;
}

const std::optional<Record>& KeptRecords::put(const std::string& id, std::optional<Record> record) {
  erase(id);
  bytes_ += size_of(record);
  newest_first_.emplace_front(id, std::move(record));
  places_[id] = newest_first_.begin();
  return newest_first_.front().second;
}

void KeptRecords::erase(const std::string& id) {
  held_.erase(id);
  const auto place = places_.find(id);
  if (place == places_.end()) return;
  bytes_ -= size_of(place->second->second);
  newest_first_.erase(place->second);
  places_.erase(place);
}

void KeptRecords::hold(const std::string& id) {
  const auto place = places_.find(id);
  if (place == places_.end()) return;
  std::optional<Record> record = place->second->second;
  erase(id);
  held_[id] = std::move(record);
}

void KeptRecords::shrink(std::size_t most) {
  while (bytes_ > most && !newest_first_.empty()) erase(std::string(newest_first_.back().first));
}

}  // namespace dc::store
