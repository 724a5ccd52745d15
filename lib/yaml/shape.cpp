#include "yaml/shape.h"

#include <algorithm>
#include <string>
#include <vector>

#include "yaml/bytes.h"

namespace dc::yaml {
namespace {

constexpr std::string_view blanks_and_ends = " \n";

// A reader of tokens, no more: it knows where scalars begin and end, not what they mean.
class Shape {
 public:
  Shape(std::string_view source, const Limits& limits, Report& report)
      : source_(source), limits_(limits), report_(report) {}

  void check() {
    while (good() && at_ < source_.size()) line();
    if (good() && in_flow()) unmatched(brackets_.back().at);
  }

 private:
  bool good() const { return report_.empty(); }
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\n';
  }
  bool ends_token(std::size_t ahead) const {
    return blanks_and_ends.find(peek(ahead)) != std::string_view::npos;
  }
  bool in_flow() const { return !brackets_.empty(); }
  int column() const { return static_cast<int>(at_ - line_start_); }

  void fail(std::string_view rule, Text sentence, Text remedy) {
    report_.add(rule, line_at(source_, at_), std::move(sentence), std::move(remedy));
  }

  void to_next_line() {
    at_ = std::min(source_.find('\n', at_), source_.size() - 1) + 1;
    line_start_ = at_;
  }

  void line() {
    line_start_ = at_;
    dashes_ = 0;
    if (is_document_mark()) return;
    while (peek() == ' ' && at_ < source_.size()) ++at_;
    if (peek() == '\n' || peek() == '#') return to_next_line();
    const bool continues = plain_is_open_ && !in_flow() && column() > parent_;
    if (continues) return skip_line_of_plain();
    while (good() && at_ < source_.size() && peek() != '\n') token();
    if (at_ < source_.size() && peek() == '\n') ++at_;
  }

  bool is_document_mark() {
    const std::string_view rest = source_.substr(at_);
    if (rest.starts_with('%')) {
      fail("format-directive", text("format.directive"), text("format.directive-remedy"));
    } else if ((rest.starts_with("---") || rest.starts_with("...")) && ends_token(3)) {
      fail("format-documents", text("format.documents", rest.substr(0, 3)),
           text("format.documents-remedy"));
    }
    return !good();
  }

  void token() {
    const char c = peek();
    const bool begins = at_ == line_start_ || source_[at_ - 1] == ' ';
    if (c != ' ' && ++tokens_ > 3 * limits_.nodes) {
      too_many();
    } else if (c == ' ') {
      at_ = std::min(source_.find_first_not_of(' ', at_), source_.size());
    } else if (c == '#' && begins) {
      plain_is_open_ = false;
      at_ = std::min(source_.find('\n', at_), source_.size());
    } else if (is_structure(c)) {
      plain_is_open_ = false;
    } else {
      content(c);
    }
  }

  // Brackets, dashes, colons and marks: consumed, true.
  bool is_structure(char c) {
    if (c == '[' || c == '{') return open_bracket();
    if (in_flow() && (c == ']' || c == '}')) return close_bracket(c);
    if (in_flow() && c == ',') return ++at_, true;
    if (c == '-' && ends_token(1) && !in_flow()) return dash();
    if (c == '?' && (ends_token(1) || in_flow())) return question_mark();
    if (c == ':' && (ends_token(1) || in_flow())) return colon();
    if (c == '&' || c == '*' || c == '!') return skip_mark();
    return false;
  }

  bool open_bracket() {
    brackets_.push_back({peek() == '[' ? ']' : '}', at_});
    if (static_cast<int>(brackets_.size()) > limits_.depth) too_deep();
    return ++at_, true;
  }

  bool close_bracket(char c) {
    if (brackets_.back().closing != c) unmatched(at_);
    brackets_.pop_back();
    return ++at_, true;
  }

  void unmatched(std::size_t at) {
    at_ = at;
    fail("format-syntax", text("format.syntax-bracket"), text("format.syntax-remedy"));
  }

  bool dash() {
    parent_ = column();
    if (++dashes_ > limits_.depth) too_deep();
    return ++at_, true;
  }

  bool question_mark() {
    fail("format-complex-key", text("format.complex-key"), text("format.complex-key-remedy"));
    return true;
  }

  bool colon() {
    if (!in_flow()) parent_ = key_;
    ++at_;
    if (ends_token(0) || may_follow_colon(peek())) return true;
    fail("format-syntax", text("format.syntax-space"), text("format.syntax-remedy"));
    return true;
  }

  // What JSON puts next to a colon without a space.
  static bool may_follow_colon(char c) {
    return std::string_view("\"[{,]}-").find(c) != std::string_view::npos ||
           (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  }

  // An anchor, alias or tag; the reader of events reports it.
  bool skip_mark() {
    at_ = std::min(source_.find_first_of(in_flow() ? " \n,]}" : " \n", at_), source_.size());
    return true;
  }

  void too_deep() {
    fail("format-depth", text("format.depth", limits_.depth), text("format.depth-remedy"));
  }

  void too_many() {
    fail("format-nodes", text("format.nodes", limits_.nodes), text("format.size-remedy"));
  }

  void content(char c) {
    const std::size_t from = at_;
    if (!in_flow()) key_ = column();
    if (c == '"' || c == '\'') {
      quoted();
    } else if ((c == '|' || c == '>') && !in_flow()) {
      block();
    } else {
      plain();
    }
    check_length(from);
  }

  void quoted() {
    plain_is_open_ = false;
    const std::size_t end = end_of_quoted(source_, at_);
    if (end == std::string_view::npos || !ends_well(end)) return open_quote();
    const std::size_t newline = source_.substr(at_, end - at_).rfind('\n');
    if (newline != std::string_view::npos) line_start_ = at_ + newline + 1;
    at_ = end;
  }

  void open_quote() { fail("format-quote", text("format.quote"), text("format.quote-remedy")); }

  // Whether what follows a closing quote may follow it.
  bool ends_well(std::size_t end) const {
    std::size_t next = source_.find_first_not_of(' ', end);
    if (next == std::string_view::npos || source_[next] == '\n') return true;
    if (source_[next] == '#') return next > end;
    return source_[next] == ':' ||
           (in_flow() && std::string_view(",]}").find(source_[next]) != std::string_view::npos);
  }

  void skip_line_of_plain() {
    const std::size_t from = at_;
    to_next_line();
    check_length(from);
  }

  void check_length(std::size_t from) {
    if (!good() || at_ - from <= limits_.scalar_bytes) return;
    at_ = from;
    fail("format-scalar", text("format.scalar", limits_.scalar_bytes), text("format.size-remedy"));
  }

  void plain() {
    plain_is_open_ = true;
    const auto ends = [&](char c) {
      if (c == '\n') return true;
      if (c == '#') return source_[at_ - 1] == ' ';
      if (c == ':')
        return ends_token(1) ||
               (in_flow() && std::string_view(",[]{}").find(peek(1)) != std::string_view::npos);
      return in_flow() && std::string_view(",[]{}").find(c) != std::string_view::npos;
    };
    do ++at_;
    while (at_ < source_.size() && !ends(peek()));
  }

  // A literal or folded block: its header, then every line further in than its parent.
  void block() {
    plain_is_open_ = false;
    to_next_line();
    while (at_ < source_.size() && belongs_to_block()) to_next_line();
    if (at_ < source_.size()) --at_;
  }

  bool belongs_to_block() const {
    const std::size_t first = source_.find_first_not_of(' ', at_);
    if (first == std::string_view::npos || source_[first] == '\n') return true;
    return static_cast<int>(first - at_) > parent_;
  }

  struct Bracket {
    char closing = ']';
    std::size_t at = 0;
  };

  std::string_view source_;
  const Limits& limits_;
  Report& report_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  std::vector<Bracket> brackets_;
  std::size_t tokens_ = 0;
  int dashes_ = 0;   // of this line
  int key_ = 0;      // the column of the last scalar: of the key, where a colon follows
  int parent_ = -1;  // the column of the last key or dash: what stands further in belongs to it
  bool plain_is_open_ = false;
};

}  // namespace

std::size_t end_of_quoted(std::string_view source, std::size_t at) {
  const char quote = source[at];
  for (++at; at < source.size(); ++at) {
    if (source[at] == '\\' && quote == '"') {
      ++at;
    } else if (source[at] == quote) {
      if (quote == '"' || at + 1 >= source.size() || source[at + 1] != quote) return at + 1;
      ++at;
    }
  }
  return std::string_view::npos;
}

bool check_shape(std::string_view source, const Limits& limits, Report& report) {
  Shape(source, limits, report).check();
  return report.empty();
}

}  // namespace dc::yaml
