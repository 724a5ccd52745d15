#include "yaml/canonical.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "yaml/block.h"
#include "yaml/plain.h"
#include "yaml/shape.h"

namespace dc::yaml {
namespace {

constexpr std::size_t longest_key = 256;
constexpr std::size_t most_keys = 256;
constexpr std::size_t usual_keys = 8;

bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

// Every function reads one thing at `at_` and says whether it is canonical; where one is not, the
// whole text is not, and the state no longer matters.
class Canonical {
 public:
  Canonical(std::string_view source, const Limits& limits) : source_(source), limits_(limits) {}

  bool document(Node& root) {
    is_json_ = peek() == '{' || peek() == '[';
    if (source_.empty() || !(is_json_ ? flow(root) && end_of_line() : block(root, 0))) return false;
    return at_ == source_.size();
  }

 private:
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }

  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  bool end_of_line() {
    if (at_ == source_.size()) return true;
    if (!take('\n')) return false;
    begin_line();
    return true;
  }

  void begin_line() {
    ++line_;
    line_start_ = at_;
  }

  // The spaces at the start of the line that `at_` stands at.
  int indent() const {
    const std::size_t first = std::min(source_.find_first_not_of(' ', at_), source_.size());
    return static_cast<int>(first - at_);
  }

  bool skip_indent(int spaces) {
    if (at_ == source_.size() || indent() != spaces) return false;
    at_ += static_cast<std::size_t>(spaces);
    return true;
  }

  bool is_dash() const { return peek() == '-' && peek(1) == ' '; }

  bool begin(Node& node, Node::Kind kind) {
    node.kind = kind;
    node.line = line_;
    node.column = static_cast<int>(at_ - line_start_) + 1;
    return ++nodes_ <= limits_.nodes;
  }

  // Of a scalar as it is written: that is what check_shape bounds.
  bool is_too_long(std::size_t from) const { return at_ - from > limits_.scalar_bytes; }

  // A map or list in block style whose members stand at column `column`; the first one is at `at_`.
  bool block(Node& node, int column) {
    if (++depth_ > limits_.depth) return false;
    const bool good = is_dash() ? list(node, column) : map(node, column);
    --depth_;
    return good;
  }

  bool map(Node& node, int column) {
    if (!begin(node, Node::Kind::map)) return false;
    do {
      if (is_dash() || !add_key(node)) return false;
      if (!member(node.members.back().value, column)) return false;
    } while (skip_indent(column));
    return at_ == source_.size() || indent() < column;
  }

  bool list(Node& node, int column) {
    if (!begin(node, Node::Kind::list)) return false;
    do {
      if (!is_dash()) return false;
      at_ += 2;
      if (!item(node.items.emplace_back(), column)) return false;
    } while (skip_indent(column) && is_dash());
    if (at_ < source_.size() && at_ > line_start_) at_ = line_start_;
    return at_ == source_.size() || indent() <= column;
  }

  // A key and its colon, as a new member of `map`.
  bool add_key(Node& map) {
    Node name;
    if (map.members.size() >= most_keys || !key(name) || map.find(name.scalar)) return false;
    if (map.members.empty()) map.members.reserve(usual_keys);
    map.members.emplace_back(std::move(name), Node{});
    return take(':');
  }

  bool key(Node& node) {
    const std::size_t from = at_;
    if (!begin(node, Node::Kind::scalar)) return false;
    if (peek() == '"') return quoted(node) && at_ - from <= longest_key;
    while (is_key_character(peek())) ++at_;
    node.scalar = source_.substr(from, at_ - from);
    node.plain = true;
    return at_ - from <= longest_key && !is_too_long(from) &&
           is_plain_text(node.scalar, Place::flow);
  }

  // What follows the colon of a key at `column`.
  bool member(Node& node, int column) {
    if (peek() == ' ') return ++at_, value(node, column);
    if (at_ == source_.size() || !end_of_line()) return false;
    const int deeper = indent();
    at_ += static_cast<std::size_t>(deeper);
    if (deeper < column || (deeper == column && !is_dash())) return false;
    return block(node, deeper);
  }

  // What follows a dash at `column`.
  bool item(Node& node, int column) {
    return is_dash() || is_key() ? block(node, column + 2) : value(node, column);
  }

  bool is_key() const {
    std::size_t end = at_;
    if (peek() == '"') end = std::min(end_of_quoted(source_, at_), source_.size());
    while (end < source_.size() && is_key_character(source_[end])) ++end;
    return source_.substr(end).starts_with(':');
  }

  // A value on the line of its key or dash, which stands at `column`.
  bool value(Node& node, int column) {
    if (peek() == '{' || peek() == '[') return flow(node) && end_of_line();
    if (!begin(node, Node::Kind::scalar)) return false;
    if (peek() == '|') return literal(node, static_cast<std::size_t>(column) + 2);
    if (peek() == '"') return quoted(node) && end_of_line();
    const std::size_t end = std::min(source_.find('\n', at_), source_.size());
    return plain(node, end, Place::block) && end_of_line();
  }

  bool plain(Node& node, std::size_t end, Place place) {
    const std::size_t from = std::exchange(at_, end);
    node.scalar = source_.substr(from, end - from);
    node.plain = true;
    if (is_too_long(from)) return false;
    const Reading reading = reading_of(node.scalar);
    return reading == Reading::text ? is_written_plainly(node.scalar, place)
                                    : reading != Reading::ambiguous;
  }

  bool quoted(Node& node) {
    const std::size_t from = at_++;
    while (peek() != '"') {
      if (at_ == source_.size() || peek() == '\n') return false;
      if (peek() == '\\' ? !escape(node.scalar) : !run(node.scalar)) return false;
    }
    ++at_;
    return !is_too_long(from);
  }

  bool run(std::string& out) {
    const std::size_t end = std::min(source_.find_first_of("\"\\\n", at_), source_.size());
    out += source_.substr(at_, end - at_);
    at_ = end;
    return true;
  }

  bool escape(std::string& out) {
    const char c = peek(1);
    at_ += 2;
    if (c == 'n') return out += '\n', true;
    if (c == '"' || c == '\\' || c == '/') return out += c, true;
    if (c == 'u') return code_point(out, 4);
    return false;
  }

  bool code_point(std::string& out, std::size_t digits) {
    std::uint32_t code = 0;
    const char* from = source_.data() + at_;
    const char* end = from + std::min(digits, source_.size() - at_);
    if (std::from_chars(from, end, code, 16).ptr != from + digits) return false;
    const auto c = static_cast<char32_t>(code);
    if (code == 0 || (code >= 0xD800 && code < 0xE000)) return false;
    const std::string character = to_utf8({&c, 1});
    if (forbidden_in_text(character, Lines::many)) return false;
    out += character;
    at_ += digits;
    return true;
  }

  bool literal(Node& node, std::size_t spaces) {
    const std::size_t from = at_++;
    const bool keeps = !take('-');
    if (at_ == source_.size() || !end_of_line()) return false;
    while (at_ < source_.size() && literal_line(node.scalar, spaces)) begin_line();
    if (is_too_long(from) || !fits_block(node.scalar)) return false;
    if (static_cast<std::size_t>(indent()) >= spaces && at_ < source_.size()) return false;
    if (!keeps) node.scalar.pop_back();
    return true;
  }

  // Takes the next line if it is the block's: deep enough, or empty between lines that are.
  bool literal_line(std::string& out, std::size_t spaces) {
    const std::size_t end = source_.find('\n', at_);
    if (end == std::string_view::npos) return false;
    const bool is_blank = end == at_;
    if (!is_blank && (static_cast<std::size_t>(indent()) < spaces || end == at_ + spaces))
      return false;
    if (!is_blank) out += source_.substr(at_ + spaces, end - at_ - spaces);
    out += '\n';
    at_ = end + 1;
    return true;
  }

  void skip_space() {
    while (peek() == ' ' || (is_json_ && peek() == '\n')) {
      const bool newline = source_[at_++] == '\n';
      if (newline) begin_line();
    }
  }

  bool flow(Node& node) {
    if (++depth_ > limits_.depth) return false;
    const bool is_map = peek() == '{';
    if (!begin(node, is_map ? Node::Kind::map : Node::Kind::list)) return false;
    ++at_;
    const char close = is_map ? '}' : ']';
    for (skip_space(); !take(close); skip_space()) {
      if (!(is_map ? flow_member(node) : flow_value(node.items.emplace_back()))) return false;
      skip_space();
      if (peek() != close && !(take(',') && (skip_space(), peek() != close))) return false;
    }
    --depth_;
    return true;
  }

  bool flow_member(Node& map) {
    if (!add_key(map) || (peek() != ' ' && peek() != '\n')) return false;
    skip_space();
    return flow_value(map.members.back().value);
  }

  bool flow_value(Node& node) {
    if (peek() == '{' || peek() == '[') return flow(node);
    if (!begin(node, Node::Kind::scalar)) return false;
    if (peek() == '"') return quoted(node);
    const std::size_t end = std::min(source_.find_first_of(",]}\n", at_), source_.size());
    return plain(node, end, Place::flow);
  }

  std::string_view source_;
  const Limits& limits_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
  int depth_ = 0;
  std::size_t nodes_ = 0;
  bool is_json_ = false;  // flow over several lines
};

}  // namespace

std::optional<Node> read_canonical(std::string_view source, const Limits& limits) {
  Node root;
  if (!Canonical(source, limits).document(root)) return {};
  return root;
}

}  // namespace dc::yaml
