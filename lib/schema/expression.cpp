#include "schema/expression.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/error.h"
#include "base/utf8.h"

namespace dc::schema {
namespace {

using Instruction = Pattern::Instruction;
using Code = std::vector<Instruction>;
using Range = Pattern::Set::Range;

constexpr std::size_t most_instructions = 20'000;
constexpr int unbounded = -1;

struct Times {
  int least = 1;
  int most = 1;  // or unbounded
};

void append(Code& code, const Code& more) {
  code.insert(code.end(), more.begin(), more.end());
  if (code.size() > most_instructions) throw bug("schema: pattern too large");
}

Instruction go(Instruction::Kind kind, int next, int other = 1) {
  Instruction instruction;
  instruction.kind = kind;
  instruction.next = next;
  instruction.other = other;
  return instruction;
}

int length_of(const Code& code) {
  return static_cast<int>(code.size());
}

Code optional(const Code& once) {
  Code made = {go(Instruction::Kind::split, 1, length_of(once) + 1)};
  append(made, once);
  return made;
}

Code starred(const Code& once) {
  Code made = {go(Instruction::Kind::split, 1, length_of(once) + 2)};
  append(made, once);
  made.push_back(go(Instruction::Kind::jump, -length_of(made)));
  return made;
}

Code repeated(const Code& once, Times times) {
  Code made;
  for (int i = 0; i < times.least; ++i) append(made, once);
  if (times.most == unbounded) append(made, starred(once));
  for (int i = times.least; i < times.most; ++i) append(made, optional(once));
  return made;
}

Code either(const Code& one, const Code& other) {
  Code made = {go(Instruction::Kind::split, 1, length_of(one) + 2)};
  append(made, one);
  made.push_back(go(Instruction::Kind::jump, length_of(other) + 1));
  append(made, other);
  return made;
}

std::vector<Range> class_of(char32_t letter) {
  if (letter == 'd') return {{'0', '9'}};
  if (letter == 'w') return {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
  if (letter == 's')
    return {{'\t', '\r'}, {' ', ' '}, {0xA0, 0xA0}, {0x2028, 0x2029}, {0x3000, 0x3000}};
  return {};
}

// A recursive-descent reader of expressions.
class Reader {
 public:
  explicit Reader(std::string_view expression) : text_(to_code_points(expression)) {}

  Pattern::Program read() {
    Code code = alternatives();
    if (at_ < text_.size()) fail();
    return {std::move(code), std::move(sets_)};
  }

 private:
  [[noreturn]] void fail() const { throw bug("schema: unsupported pattern " + to_utf8(text_)); }
  bool done() const { return at_ == text_.size(); }
  char32_t take() { return done() ? (fail(), U'\0') : text_[at_++]; }
  bool take_if(char32_t c) {
    if (done() || text_[at_] != c) return false;
    return ++at_, true;
  }

  Code alternatives() {
    if (++depth_ > 50) fail();
    Code code = sequence();
    while (take_if('|')) code = either(code, sequence());
    --depth_;
    return code;
  }

  Code sequence() {
    Code code;
    while (!done() && text_[at_] != '|' && text_[at_] != ')') {
      const Code once = atom();
      append(code, repeated(once, times()));
    }
    return code;
  }

  Times times() {
    if (take_if('*')) return {0, unbounded};
    if (take_if('+')) return {1, unbounded};
    if (take_if('?')) return {0, 1};
    if (!take_if('{')) return {};
    Times times;
    times.least = times.most = number();
    if (take_if(',')) times.most = take_if('}') ? (--at_, unbounded) : number();
    if (!take_if('}') || (times.most != unbounded && times.most < times.least)) fail();
    return times;
  }

  int number() {
    int value = 0;
    const std::size_t from = at_;
    while (!done() && text_[at_] >= '0' && text_[at_] <= '9' && value < 10'000)
      value = value * 10 + static_cast<int>(text_[at_++] - '0');
    if (at_ == from || value >= 10'000) fail();
    return value;
  }

  Code atom() {
    const char32_t c = take();
    if (c == '(') return group();
    if (c == '[') return {bracket()};
    if (c == '^') return {go(Instruction::Kind::begin, 1)};
    if (c == '$') return {go(Instruction::Kind::end, 1)};
    if (c == '.') return {set({{'\n', '\n'}, {'\r', '\r'}, {0x2028, 0x2029}}, true)};
    if (c == '\\') return {set(escaped(), false)};
    if (c == '*' || c == '+' || c == '?' || c == '{' || c == '}' || c == ']') fail();
    return {set({{c, c}}, false)};
  }

  Code group() {
    if (take_if('?') && !take_if(':')) fail();
    Code code = alternatives();
    if (!take_if(')')) fail();
    return code;
  }

  Instruction set(std::vector<Range> ranges, bool negated) {
    Instruction instruction;
    instruction.set = sets_.size();
    sets_.push_back({std::move(ranges), negated});
    return instruction;
  }

  std::vector<Range> escaped() {
    const char32_t c = take();
    if (c == 'n') return {{'\n', '\n'}};
    if (c == 't') return {{'\t', '\t'}};
    if (std::vector<Range> ranges = class_of(c); !ranges.empty()) return ranges;
    const bool is_word =
        c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (is_word) fail();
    return {{c, c}};
  }

  Instruction bracket() {
    const bool negated = take_if('^');
    std::vector<Range> ranges;
    while (!take_if(']')) add_class_member(ranges);
    return set(std::move(ranges), negated);
  }

  void add_class_member(std::vector<Range>& ranges) {
    const char32_t first = take();
    std::vector<Range> one = first == '\\' ? escaped() : std::vector<Range>{{first, first}};
    const bool is_range = at_ + 1 < text_.size() && text_[at_] == '-' && text_[at_ + 1] != ']';
    if (is_range && one.size() == 1 && one.front().first == one.front().last) {
      ++at_;
      one.front().last = take();
      if (one.front().last == '\\' || one.front().last < one.front().first) fail();
    }
    ranges.insert(ranges.end(), one.begin(), one.end());
  }

  std::u32string text_;
  std::vector<Pattern::Set> sets_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

Pattern::Program compile_expression(std::string_view expression) {
  return Reader(expression).read();
}

}  // namespace dc::schema
