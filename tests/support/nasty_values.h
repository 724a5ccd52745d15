#pragma once
#include <cstdint>
#include <random>
#include <string>

#include "base/value.h"

namespace dc {

// Values made to hurt a reader of YAML: the same for a seed on every machine.
class NastyValues {
 public:
  explicit NastyValues(std::uint32_t seed) : random_(seed) {}

  std::string text();
  std::string key();
  // A map of up to `depth` levels; every key once.
  Value map(int depth);
  std::size_t below(std::size_t bound) { return random_() % bound; }

 private:
  Value value(int depth);
  Value list(int depth);

  std::mt19937 random_;
};

}  // namespace dc
