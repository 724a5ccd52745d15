#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dc::verify {

// The ids of a ledger's steps, each with the record that used it first; some sixty bytes a step.
// Neither holds a NUL.
class SeenSteps {
 public:
  // The record that the step id is known of: `record` where it was new.
  std::string_view take(std::string_view id, std::string_view record);

 private:
  std::string_view word_at(std::size_t place) const;
  std::size_t slot_of(std::string_view id) const;
  void grow();

  std::string words_;                 // "id NUL record NUL"
  std::vector<std::uint64_t> slots_;  // where in the words, from 1; 0: free
  std::size_t size_ = 0;
};

}  // namespace dc::verify
