#pragma once
#include <cstdint>
#include <random>
#include <string>

namespace dc {

// Accidents that befall a text of YAML: the same for a seed on every machine.
class Mutations {
 public:
  explicit Mutations(std::uint32_t seed) : random_(seed) {}

  // The text with up to four accidents: pieces put in, taken out, doubled, a byte turned over, a
  // stretch of `other` laid over it.
  std::string mutated(std::string text, const std::string& other);
  std::size_t below(std::size_t bound) { return random_() % bound; }

 private:
  void befall(std::string& text, const std::string& other);

  std::mt19937 random_;
};

}  // namespace dc
