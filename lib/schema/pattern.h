#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dc::schema {

class RowPattern;

// A regular expression of JSON Schema over code points, matched in time linear in the text:
// characters,
// `.`, [classes], \d \w \s \n \t, groups, |, * + ? {m,n}, ^ and $. It is searched for, not
// anchored.
class Pattern {
 public:
  // An expression outside this subset is a bug of the schema: throws Error{bug}.
  explicit Pattern(std::string_view expression);
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;
  ~Pattern();

  bool matches(std::string_view utf8) const;

  // Characters that are taken; where negated, all others are.
  struct Set {
    struct Range {
      char32_t first = 0;
      char32_t last = 0;
    };
    std::vector<Range> ranges;
    bool negated = false;
  };

  // One step of the compiled program.
  struct Instruction {
    enum class Kind { set, split, jump, begin, end };
    Kind kind = Kind::set;
    std::size_t set = 0;  // which of the program's sets
    int next = 1;         // where to go on, relative
    int other = 1;        // split: the other way
  };

  struct Program {
    std::vector<Instruction> code;
    std::vector<Set> sets;
  };

 private:
  Program program_;
  std::unique_ptr<RowPattern> row_;  // where the expression is simple enough
};

}  // namespace dc::schema
