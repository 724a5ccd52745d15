#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace dc::schema {

// A regular expression of JSON Schema over code points, matched in time linear in the text:
// characters,
// `.`, [classes], \d \w \s \n \t, groups, |, * + ? {m,n}, ^ and $. It is searched for, not
// anchored.
class Pattern {
 public:
  // An expression outside this subset is a bug of the schema: throws Error{bug}.
  explicit Pattern(std::string_view expression);

  bool matches(std::string_view utf8) const;

  // One step of the compiled program.
  struct Instruction {
    enum class Kind { set, split, jump, begin, end };
    struct Range {
      char32_t first = 0;
      char32_t last = 0;
    };
    Kind kind = Kind::set;
    std::vector<Range> ranges;  // set: the characters taken
    bool negated = false;       // set: all others are taken
    int next = 1;               // where to go on, relative
    int other = 1;              // split: the other way
  };
  using Program = std::vector<Instruction>;

 private:
  Program program_;
};

}  // namespace dc::schema
