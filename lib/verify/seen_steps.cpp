#include "verify/seen_steps.h"

#include <functional>
#include <utility>

namespace dc::verify {
namespace {

constexpr std::size_t fewest_slots = 1024;  // a power of two

}  // namespace

std::string_view SeenSteps::word_at(std::size_t place) const {
  return words_.data() + place;
}

// The slot of the id, or the free one where it would be.
std::size_t SeenSteps::slot_of(std::string_view id) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = std::hash<std::string_view>()(id) & mask;
  while (slots_[slot] != 0 && word_at(slots_[slot] - 1) != id) slot = (slot + 1) & mask;
  return slot;
}

void SeenSteps::grow() {
  const auto former = std::exchange(
      slots_, std::vector<std::uint64_t>(slots_.empty() ? fewest_slots : 2 * slots_.size()));
  for (const std::uint64_t place : former)
    if (place != 0) slots_[slot_of(word_at(place - 1))] = place;
}

std::string_view SeenSteps::take(std::string_view id, std::string_view record) {
  if (4 * (size_ + 1) > 3 * slots_.size()) grow();
  std::uint64_t& place = slots_[slot_of(id)];
  if (place == 0) {
    place = words_.size() + 1;
    words_.append(id).append(1, '\0').append(record).append(1, '\0');
    ++size_;
  }
  return word_at(place + id.size());
}

}  // namespace dc::verify
