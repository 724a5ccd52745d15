#include "schema/pattern.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "schema/expression.h"

namespace dc::schema {
namespace {

using Instruction = Pattern::Instruction;

bool takes(const Instruction& set, char32_t c) {
  const bool inside = std::any_of(set.ranges.begin(), set.ranges.end(), [&](const auto& range) {
    return c >= range.first && c <= range.last;
  });
  return inside != set.negated;
}

// All ways through the program at once, a character at a time.
class Run {
 public:
  Run(const Pattern::Program& program, std::u32string_view text)
      : program_(program), text_(text), seen_(program.size() + 1, text.size() + 1) {}

  bool matches() {
    for (at_ = 0; at_ <= text_.size(); ++at_) {
      enter(0);
      if (matched_) return true;
      if (at_ < text_.size()) step();
    }
    return matched_;
  }

 private:
  // Takes text_[at_]; what is reached stands before at_ + 1.
  void step() {
    const std::vector<std::size_t> now = std::exchange(reached_, {});
    const char32_t c = text_[at_++];
    for (const std::size_t place : now)
      if (takes(program_[place], c)) enter(place + 1);
    --at_;
  }

  void enter(std::size_t first) {
    std::vector<std::size_t> open = {first};
    while (!open.empty()) {
      const std::size_t place = open.back();
      open.pop_back();
      if (std::exchange(seen_[place], at_) == at_) continue;
      if (place == program_.size()) {
        matched_ = true;
      } else {
        follow(place, open);
      }
    }
  }

  void follow(std::size_t place, std::vector<std::size_t>& open) {
    const Instruction& instruction = program_[place];
    const auto target = [&](int offset) {
      return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(place) + offset);
    };
    switch (instruction.kind) {
      case Instruction::Kind::set:
        reached_.push_back(place);
        return;
      case Instruction::Kind::begin:
        if (at_ == 0) open.push_back(target(1));
        return;
      case Instruction::Kind::end:
        if (at_ == text_.size()) open.push_back(target(1));
        return;
      case Instruction::Kind::split:
        open.push_back(target(instruction.other));
        [[fallthrough]];
      case Instruction::Kind::jump:
        open.push_back(target(instruction.next));
    }
  }

  const Pattern::Program& program_;
  std::u32string_view text_;
  std::size_t at_ = 0;
  std::vector<std::size_t> seen_;  // for each place, the position at which it was entered last
  std::vector<std::size_t> reached_;
  bool matched_ = false;
};

}  // namespace

Pattern::Pattern(std::string_view expression) : program_(compile_expression(expression)) {}

bool Pattern::matches(std::string_view utf8) const {
  return Run(program_, to_code_points(utf8)).matches();
}

}  // namespace dc::schema
