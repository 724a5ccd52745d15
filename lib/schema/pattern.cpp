#include "schema/pattern.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "schema/expression.h"
#include "schema/row_pattern.h"

namespace dc::schema {
namespace {

using Instruction = Pattern::Instruction;

bool takes(const Pattern::Set& set, char32_t c) {
  for (const auto& range : set.ranges)
    if (c >= range.first && c <= range.last) return !set.negated;
  return set.negated;
}

// All ways through the program at once, a character at a time.
class Run {
 public:
  Run(const Pattern::Program& program, std::u32string_view text)
      : program_(program), text_(text), seen_(program.code.size() + 1, text.size() + 1) {}

  bool matches() {
    const bool anchored =
        !program_.code.empty() && program_.code.front().kind == Instruction::Kind::begin;
    for (at_ = 0; at_ <= text_.size(); ++at_) {
      if (at_ == 0 || !anchored) enter(0);
      if (matched_ || (anchored && reached_.empty())) return matched_;
      if (at_ < text_.size()) step();
    }
    return matched_;
  }

 private:
  // Takes text_[at_]; what is reached stands before at_ + 1.
  void step() {
    now_.swap(reached_);
    reached_.clear();
    const char32_t c = text_[at_++];
    for (const std::size_t place : now_)
      if (takes(program_.sets[program_.code[place].set], c)) enter(place + 1);
    --at_;
  }

  void enter(std::size_t first) {
    open_.assign(1, first);
    while (!open_.empty()) {
      const std::size_t place = open_.back();
      open_.pop_back();
      if (std::exchange(seen_[place], at_) == at_) continue;
      if (place == program_.code.size()) {
        matched_ = true;
      } else {
        follow(place);
      }
    }
  }

  void follow(std::size_t place) {
    const Instruction& instruction = program_.code[place];
    const auto target = [&](int offset) {
      return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(place) + offset);
    };
    switch (instruction.kind) {
      case Instruction::Kind::set:
        reached_.push_back(place);
        return;
      case Instruction::Kind::begin:
        if (at_ == 0) open_.push_back(target(1));
        return;
      case Instruction::Kind::end:
        if (at_ == text_.size()) open_.push_back(target(1));
        return;
      case Instruction::Kind::split:
        open_.push_back(target(instruction.other));
        [[fallthrough]];
      case Instruction::Kind::jump:
        open_.push_back(target(instruction.next));
    }
  }

  const Pattern::Program& program_;
  std::u32string_view text_;
  std::size_t at_ = 0;
  std::vector<std::size_t> seen_;  // for each place, the position at which it was entered last
  std::vector<std::size_t> reached_, now_, open_;
  bool matched_ = false;
};

}  // namespace

Pattern::Pattern(std::string_view expression) : program_(compile_expression(expression)) {
  if (auto row = RowPattern::of(expression)) row_ = std::make_unique<RowPattern>(std::move(*row));
}
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

bool Pattern::matches(std::string_view utf8) const {
  if (row_) return row_->matches(utf8);
  return Run(program_, to_code_points(utf8)).matches();
}

}  // namespace dc::schema
