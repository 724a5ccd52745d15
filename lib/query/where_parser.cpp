#include "query/where_parser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "calendar/deadline.h"

namespace dc::query {
namespace {

constexpr std::size_t longest_expression = 2000;  // bytes
constexpr int deepest = 32;                       // parentheses and nots

using Operator = Where::Operator;
using Node = Where::Node;

// The longer ones first: <= before <.
constexpr std::array<std::pair<std::string_view, Operator>, 7> operators = {{
    {"!=", Operator::unequal},
    {"<=", Operator::at_most},
    {">=", Operator::at_least},
    {"=", Operator::equal},
    {"<", Operator::less},
    {">", Operator::more},
    {"~", Operator::contains},
}};

struct Token {
  enum class Kind { end, open, close, op, word, quoted } kind = Kind::end;
  std::string text;
  Operator op = Operator::equal;
};

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}

std::optional<std::pair<std::string_view, Operator>> operator_at(std::string_view rest) {
  for (const auto& one : operators)
    if (rest.starts_with(one.first)) return one;
  return {};
}

class Tokens {
 public:
  explicit Tokens(std::string_view expression) : expression_(expression), rest_(expression) {
    advance();
  }
  const Token& next() const { return next_; }
  bool is_word(std::string_view word) const {
    return next_.kind == Token::Kind::word && next_.text == word;
  }
  Token take() {
    Token taken = std::move(next_);
    advance();
    return taken;
  }
  Error misplaced() const {
    const Text where = next_.kind == Token::Kind::end ? text("where.end") : verbatim(next_.text);
    return usage_error(text("error.where", expression_, where), {text("hint.where")});
  }

 private:
  void advance() {
    while (!rest_.empty() && is_blank(rest_.front())) rest_.remove_prefix(1);
    next_ = {};
    if (rest_.empty()) return;
    const char first = rest_.front();
    if (first == '(' || first == ')') {
      next_ = {first == '(' ? Token::Kind::open : Token::Kind::close, std::string(1, first), {}};
      rest_.remove_prefix(1);
    } else if (const auto found = operator_at(rest_)) {
      next_ = {Token::Kind::op, std::string(found->first), found->second};
      rest_.remove_prefix(found->first.size());
    } else if (first == '\'' || first == '"') {
      take_quoted(first);
    } else {
      take_word();
    }
  }

  void take_quoted(char mark) {
    const std::size_t end = rest_.find(mark, 1);
    if (end == std::string_view::npos)
      throw usage_error(text("error.where-quote", expression_), {text("hint.where")});
    next_ = {Token::Kind::quoted, std::string(rest_.substr(1, end - 1)), {}};
    rest_.remove_prefix(end + 1);
  }

  void take_word() {
    std::size_t end = 0;
    while (end < rest_.size() && !is_blank(rest_[end]) && rest_[end] != '(' && rest_[end] != ')' &&
           !operator_at(rest_.substr(end)))
      ++end;
    next_ = {Token::Kind::word, std::string(rest_.substr(0, end)), {}};
    rest_.remove_prefix(end);
  }

  std::string_view expression_;
  std::string_view rest_;
  Token next_;
};

Value number_of(const std::string& words) {
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(words.data(), words.data() + words.size(), number);
  return failure == std::errc() && end == words.data() + words.size() ? Value(number) : Value();
}

// The words as the field's type; null where they are none of it.
Value typed(FieldType type, const std::string& words) {
  switch (type) {
    case FieldType::number:
      return number_of(words);
    case FieldType::date: {
      const auto date = read_date(words);
      return date ? Value(*date) : Value();
    }
    case FieldType::flag:
      return words == "true" || words == "false" ? Value(words == "true") : Value();
    case FieldType::text:
    case FieldType::list:
      break;
  }
  return words;
}

class Parser {
 public:
  Parser(std::string_view expression, const std::vector<Field>& fields)
      : tokens_(expression), fields_(fields) {}

  Node parse() {
    Node root = any(0);
    if (tokens_.next().kind != Token::Kind::end) throw tokens_.misplaced();
    return root;
  }

 private:
  Node any(int depth) {
    Node node{Node::Kind::any, {}, {all(depth)}};
    while (tokens_.is_word("or")) {
      tokens_.take();
      node.parts.push_back(all(depth));
    }
    return node;
  }

  Node all(int depth) {
    Node node{Node::Kind::all, {}, {term(depth)}};
    while (tokens_.is_word("and")) {
      tokens_.take();
      node.parts.push_back(term(depth));
    }
    return node;
  }

  Node term(int depth) {
    if (depth > deepest) throw usage_error(text("error.where-deep", deepest));
    if (tokens_.is_word("not")) {
      tokens_.take();
      return {Node::Kind::none, {}, {term(depth + 1)}};
    }
    if (tokens_.next().kind != Token::Kind::open) return comparison();
    tokens_.take();
    Node inner = any(depth + 1);
    if (tokens_.next().kind != Token::Kind::close) throw tokens_.misplaced();
    tokens_.take();
    return inner;
  }

  Node comparison() {
    if (tokens_.next().kind != Token::Kind::word) throw tokens_.misplaced();
    const Token field = tokens_.take();
    Node node;
    node.comparison.field = field_named(field.text);
    node.comparison.type = fields_[node.comparison.field].type;
    if (tokens_.next().kind != Token::Kind::op) throw tokens_.misplaced();
    node.comparison.op = tokens_.take().op;
    if (tokens_.next().kind != Token::Kind::word && tokens_.next().kind != Token::Kind::quoted)
      throw tokens_.misplaced();
    read_value(node.comparison, tokens_.take());
    return node;
  }

  std::size_t field_named(const std::string& key) const {
    const auto found = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const Field& field) { return field.key == key; });
    if (found != fields_.end()) return static_cast<std::size_t>(found - fields_.begin());
    std::vector<std::string> keys;
    for (const Field& field : fields_) keys.push_back(field.key);
    std::vector<Text> hints = did_you_mean(key, keys);
    if (hints.empty()) hints.push_back(text("hint.known-fields", quoted_choice(keys)));
    throw usage_error(text("error.unknown-field", key), std::move(hints));
  }

  void read_value(Where::Comparison& comparison, const Token& token) const {
    const bool by_order = comparison.op != Operator::equal && comparison.op != Operator::unequal;
    const bool is_null = token.kind == Token::Kind::word && token.text == "null";
    const std::string& key = fields_[comparison.field].key;
    if (is_null && by_order) throw usage_error(text("error.where-null", key), {text("hint.where")});
    if (is_null) return;
    const bool words_only =
        comparison.type == FieldType::text || comparison.type == FieldType::list;
    if (comparison.op == Operator::contains && !words_only)
      throw usage_error(text("error.where-contains", key), {text("hint.where")});
    comparison.value = typed(comparison.type, token.text);
    if (comparison.value.is_null())
      throw usage_error(text("error.field-value", key, token.text), {text("hint.where")});
  }

  Tokens tokens_;
  const std::vector<Field>& fields_;
};

}  // namespace

Where::Node parse_where(std::string_view expression, const std::vector<Field>& fields) {
  if (expression.size() > longest_expression)
    throw usage_error(text("error.where-long", longest_expression));
  if (invalid_utf8_at(expression)) throw usage_error(text("error.where-utf8"));
  return Parser(expression, fields).parse();
}

}  // namespace dc::query
