#include "yaml/canonical.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "yaml/block.h"
#include "yaml/plain.h"
#include "yaml/shape.h"

namespace dc::yaml {
namespace {

constexpr std::size_t longest_key = 256;
constexpr std::size_t most_keys = 256;
constexpr std::size_t usual_nodes = 64;

constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Looked up byte by byte.
template <typename Test>
constexpr std::array<bool, 256> bytes_that(Test test) {
  std::array<bool, 256> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = test(static_cast<char>(i));
  return all;
}

constexpr auto key_characters = bytes_that(
    [](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; });
constexpr auto ends_of_runs =
    bytes_that([](char c) { return c == '"' || c == '\\' || c == '\n' || c == '\0'; });

bool is_in(const std::array<bool, 256>& bytes, char c) {
  return bytes[static_cast<unsigned char>(c)];
}

// A key of these characters that begins so is no word of YAML and no number.
bool is_surely_key(std::string_view key) {
  constexpr std::string_view firsts = "ntfyoNTFYO";
  return !key.empty() && is_letter(key.front()) &&
         (key.size() > 5 || firsts.find(key.front()) == std::string_view::npos);
}

// Every function reads one thing at `at_` and says whether it is canonical; where one is not, the
// whole text is not, and the state no longer matters.
class Canonical {
 public:
  Canonical(std::string_view source, const Limits& limits, Pool& pool)
      : source_(pool.keep(source)), limits_(limits), pool_(pool) {
    items_.reserve(usual_nodes);
    members_.reserve(usual_nodes);
  }

  bool document(Node& root) {
    is_json_ = peek() == '{' || peek() == '[';
    if (source_.empty() || !(is_json_ ? flow(root) && end_of_line() : block(root, 0))) return false;
    return at_ == source_.size();
  }

 private:
  // The source is followed by a NUL; what is not the last may be looked beyond.
  char peek(std::size_t ahead = 0) const { return source_.data()[at_ + ahead]; }

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

  // The children gathered since `first` become the node's.
  void settle(Node& node, std::size_t first) {
    if (node.kind == Node::Kind::map) {
      node.members = pool_.keep(std::span<const Member>(members_).subspan(first));
      members_.resize(first);
    } else {
      node.items = pool_.keep(std::span<const Node>(items_).subspan(first));
      items_.resize(first);
    }
  }

  // A map or list in block style whose members stand at column `column`; the first one is at `at_`.
  bool block(Node& node, int column) {
    if (++depth_ > limits_.depth) return false;
    const bool good = is_dash() ? list(node, column) : map(node, column);
    --depth_;
    return good;
  }

  bool map(Node& node, int column) {
    if (!begin(node, Node::Kind::map)) return false;
    const std::size_t first = members_.size();
    do {
      Member one;
      if (is_dash() || !new_key(one.key, first) || !member(one.value, column)) return false;
      members_.push_back(one);
    } while (skip_indent(column));
    settle(node, first);
    return at_ == source_.size() || indent() < column;
  }

  bool list(Node& node, int column) {
    if (!begin(node, Node::Kind::list)) return false;
    const std::size_t first = items_.size();
    do {
      if (!is_dash()) return false;
      at_ += 2;
      Node one;
      if (!item(one, column)) return false;
      items_.push_back(one);
    } while (skip_indent(column) && is_dash());
    settle(node, first);
    if (at_ < source_.size() && at_ > line_start_) at_ = line_start_;
    return at_ == source_.size() || indent() <= column;
  }

  // A key and its colon, none of those since `first`.
  bool new_key(Node& node, std::size_t first) {
    if (members_.size() - first >= most_keys || !key(node)) return false;
    for (std::size_t i = first; i < members_.size(); ++i)
      if (members_[i].key.scalar == node.scalar) return false;
    return take(':');
  }

  bool key(Node& node) {
    const std::size_t from = at_;
    if (!begin(node, Node::Kind::scalar)) return false;
    if (peek() == '"') return quoted(node) && at_ - from <= longest_key;
    while (is_in(key_characters, peek())) ++at_;
    node.scalar = source_.substr(from, at_ - from);
    node.plain = true;
    return at_ - from <= longest_key && !is_too_long(from) &&
           (is_surely_key(node.scalar) || is_plain_text(node.scalar, Place::flow));
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
    while (end < source_.size() && is_in(key_characters, source_[end])) ++end;
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
    node.reading = reading_of(node.scalar);
    return node.reading == Reading::text ? is_written_plainly(node.scalar, place)
                                         : node.reading != Reading::ambiguous;
  }

  bool quoted(Node& node) {
    const std::size_t from = at_++;
    node.scalar = run();
    if (peek() != '"' && !with_escapes(node)) return false;
    ++at_;
    return !is_too_long(from);
  }

  bool with_escapes(Node& node) {
    std::string out(node.scalar);
    while (peek() != '"') {
      if (at_ == source_.size() || peek() == '\n') return false;
      if (peek() == '\\' && !escape(out)) return false;
      out += run();
    }
    node.scalar = pool_.keep(out);
    return true;
  }

  std::string_view run() {
    const std::size_t from = at_;
    while (!is_in(ends_of_runs, peek())) ++at_;
    return source_.substr(from, at_ - from);
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
    std::string out;
    while (at_ < source_.size() && literal_line(out, spaces)) begin_line();
    if (is_too_long(from) || !fits_block(out)) return false;
    if (static_cast<std::size_t>(indent()) >= spaces && at_ < source_.size()) return false;
    if (!keeps) out.pop_back();
    node.scalar = pool_.keep(out);
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
    const std::size_t first = is_map ? members_.size() : items_.size();
    ++at_;
    const char close = is_map ? '}' : ']';
    for (skip_space(); !take(close); skip_space()) {
      if (!(is_map ? flow_member(first) : flow_item())) return false;
      skip_space();
      if (peek() != close && !(take(',') && (skip_space(), peek() != close))) return false;
    }
    settle(node, first);
    --depth_;
    return true;
  }

  bool flow_member(std::size_t first) {
    Member one;
    if (!new_key(one.key, first) || (peek() != ' ' && peek() != '\n')) return false;
    skip_space();
    if (!flow_value(one.value)) return false;
    members_.push_back(one);
    return true;
  }

  bool flow_item() {
    Node one;
    if (!flow_value(one)) return false;
    items_.push_back(one);
    return true;
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
  Pool& pool_;
  std::vector<Node> items_;      // of lists that are not at their end
  std::vector<Member> members_;  // of maps
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
  int depth_ = 0;
  std::size_t nodes_ = 0;
  bool is_json_ = false;  // flow over several lines
};

}  // namespace

std::optional<Node> read_canonical(std::string_view source, const Limits& limits, Pool& pool) {
  Node root;
  if (!Canonical(source, limits, pool).document(root)) return {};
  return root;
}

}  // namespace dc::yaml
