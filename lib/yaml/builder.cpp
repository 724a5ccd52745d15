#include "yaml/builder.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "yaml/block.h"
#include "yaml/plain.h"
#include "yaml/shape.h"

namespace dc::yaml {
namespace {

int line_of(const YAML::Mark& mark) {
  return mark.line + 1;
}

// The word without quotes at the start of `source`.
std::string word_at(std::string_view source) {
  return std::string(source.substr(0, source.find_first_of(" \n,:[]{}#")));
}

// Whether every escape is one that all readers know: yaml-cpp alone takes \', and makes broken
// UTF-8 of \_ and \N.
bool has_common_escapes(std::string_view quoted) {
  constexpr std::string_view common = "0abtnvfre \"/\\xuU";
  for (std::size_t at = quoted.find('\\'); at < quoted.size(); at = quoted.find('\\', at + 2))
    if (common.find(quoted[at + 1]) == std::string_view::npos) return false;
  return true;
}

bool is_null_word(std::string_view word) {
  return word == "null" || word == "~" || word == "Null" || word == "NULL";
}

}  // namespace

void Builder::OnDocumentStart(const YAML::Mark& mark) {
  if (++documents_ == 1) return;
  report_.add("format-documents", line_of(mark), text("format.second-document"),
              text("format.second-document-remedy"));
  throw Stop{};
}

void Builder::OnDocumentEnd() {
  settle_null({});
}

void Builder::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
  Node node = node_at(mark, Node::Kind::scalar);
  node.plain = true;
  std::string word = word_at(source_at(mark));
  if (word == "null") node.scalar = pool_.keep(word);
  node.reading = reading_of(node.scalar);
  const Node* key = open_.empty() || !open_.back().key ? nullptr : &*open_.back().key;
  null_ = Null{static_cast<std::size_t>(mark.pos), key ? key->line : node.line, std::move(word),
               is_out_of_place(mark)};
  if (expects_key() && null_->word == "null") ambiguous(node);
  add(node);
}

void Builder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  report_.add("format-alias", line_of(mark), text("format.alias"), text("format.alias-remedy"));
  add(node_at(mark, Node::Kind::scalar));
}

void Builder::OnAnchor(const YAML::Mark& mark, const std::string&) {
  report_.add("format-alias", line_of(mark), text("format.anchor"), text("format.alias-remedy"));
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       const std::string& value) {
  Node node = node_at(mark, Node::Kind::scalar);
  node.scalar = pool_.keep(value);
  node.plain = tag == "?";
  if (node.plain) node.reading = reading_of(node.scalar);
  check_tag(mark, tag);
  const std::string_view source = source_at(mark);
  if (is_out_of_place(mark)) misplaced(node.line);
  if (anchor == 0 && !source.starts_with('!')) check_scalar(node, source);
  add(node);
}

void Builder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                              YAML::EmitterStyle::value style) {
  check_tag(mark, tag);
  open(mark, Node::Kind::list, style);
}

void Builder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                         YAML::EmitterStyle::value style) {
  check_tag(mark, tag);
  open(mark, Node::Kind::map, style);
}

Node Builder::node_at(const YAML::Mark& mark, Node::Kind kind) {
  settle_null(static_cast<std::size_t>(mark.pos));
  if (++nodes_ > limits_.nodes) {
    report_.add("format-nodes", line_of(mark), text("format.nodes", limits_.nodes),
                text("format.size-remedy"));
    throw Stop{};
  }
  Node node;
  node.kind = kind;
  node.line = line_of(mark);
  node.column = mark.column + 1;
  return node;
}

std::string_view Builder::source_at(const YAML::Mark& mark) const {
  return source_.substr(std::min(static_cast<std::size_t>(mark.pos), source_.size()));
}

bool Builder::expects_key() const {
  return !open_.empty() && open_.back().node.kind == Node::Kind::map && !open_.back().key;
}

void Builder::open(const YAML::Mark& mark, Node::Kind kind, YAML::EmitterStyle::value style) {
  Node node = node_at(mark, kind);
  if (expects_key()) {
    report_.add("format-complex-key", node.line, text("format.complex-key"),
                text("format.complex-key-remedy"));
    throw Stop{};
  }
  if (static_cast<int>(open_.size()) >= limits_.depth) {
    report_.add("format-depth", node.line, text("format.depth", limits_.depth),
                text("format.depth-remedy"));
    throw Stop{};
  }
  if (is_out_of_place(mark)) misplaced(node.line);
  const bool is_pair =
      in_flow() && kind == Node::Kind::map &&
      std::string_view("{!&").find(source_at(mark).front()) == std::string_view::npos;
  if (is_pair)
    report_.add("format-syntax", node.line, text("format.syntax-pair"),
                text("format.syntax-remedy"));
  const bool flow = in_flow() || style == YAML::EmitterStyle::Flow;
  open_.push_back({node, flow});
}

void Builder::close() {
  Node node = open_.back().node;
  node.items = pool_.keep(std::span<const Node>(open_.back().items));
  node.members = pool_.keep(std::span<const Member>(open_.back().members));
  open_.pop_back();
  add(node);
}

void Builder::add(const Node& node) {
  if (open_.empty()) {
    if (node.kind == Node::Kind::scalar)
      report_.add("format-syntax", node.line, text("format.syntax-map"),
                  text("format.syntax-remedy"));
    root_ = node;
  } else if (open_.back().node.kind == Node::Kind::list) {
    open_.back().items.push_back(node);
  } else if (!open_.back().key) {
    add_key(node);
  } else {
    Open& map = open_.back();
    map.members.push_back({*map.key, node});
    map.key.reset();
  }
}

// A value on a line of its own stands deeper than its key or dash; only a key's dashes need not.
bool Builder::is_out_of_place(const YAML::Mark& mark) const {
  if (open_.empty() || open_.back().flow || expects_key()) return false;
  const Open& parent = open_.back();
  const int column = mark.column + 1;
  const bool is_dash = source_at(mark).starts_with("- ") || source_at(mark).starts_with("-\n");
  if (is_dash && parent.node.kind == Node::Kind::map) return column < parent.node.column;
  return column <= parent.node.column;
}

void Builder::misplaced(int line) {
  report_.add("format-syntax", line, text("format.syntax-indent"), text("format.syntax-remedy"));
}

void Builder::add_key(const Node& key) {
  const auto [earlier, is_new] = open_.back().keys.emplace(std::string(key.scalar), key.line);
  if (!is_new) {
    report_.add("format-duplicate-key", key.line,
                text("format.duplicate-key", excerpt(key.scalar), earlier->second),
                text("format.duplicate-key-remedy"));
  }
  open_.back().key = key;
}

void Builder::settle_null(std::optional<std::size_t> next_position) {
  if (!null_) return;
  const Null null = *std::exchange(null_, std::nullopt);
  if (next_position == null.position || !is_null_word(null.word)) {
    report_.add("format-empty", null.line, text("format.empty"), text("format.empty-remedy"));
  } else if (null.word != "null") {
    report_.add("format-ambiguous", null.line, text("format.ambiguous", excerpt(null.word)),
                text("format.null-remedy"));
  } else if (null.out_of_place) {
    misplaced(null.line);
  }
}

void Builder::check_tag(const YAML::Mark& mark, const std::string& tag) {
  const bool written = source_at(mark).starts_with('!') || (tag != "?" && tag != "!");
  if (written)
    report_.add("format-tag", line_of(mark), text("format.tag"), text("format.tag-remedy"));
}

void Builder::check_scalar(const Node& node, std::string_view source) {
  const char first = source.empty() ? '\n' : source.front();
  if (node.plain) {
    check_plain(node, source);
  } else if (first == '|' || first == '>') {
    check_block(node, source);
  } else {
    check_quoted(node, source);
  }
  check_characters(node);
}

void Builder::check_quoted(const Node& node, std::string_view source) {
  const std::size_t end = end_of_quoted(source, 0);
  const std::string_view written = source.substr(0, end);
  if (end == std::string_view::npos) {
    report_.add("format-quote", node.line, text("format.quote"), text("format.quote-remedy"));
  } else if (written.find('\n') != std::string_view::npos) {
    report_.add("format-folded", node.line, text("format.folded"), text("format.folded-remedy"));
  } else if (written.front() == '"' && !has_common_escapes(written)) {
    report_.add("format-syntax", node.line, text("format.syntax-escape"),
                text("format.syntax-remedy"));
  }
}

void Builder::check_plain(const Node& node, std::string_view source) {
  if (!source.starts_with(node.scalar)) {
    report_.add("format-folded", node.line, text("format.folded"), text("format.folded-remedy"));
    return;
  }
  constexpr std::string_view indicators = "?:,%@`";
  const bool special = indicators.find(node.scalar.front()) != std::string_view::npos ||
                       (in_flow() && node.scalar.find('?') != std::string::npos);
  if (special || node.reading == Reading::ambiguous ||
      (expects_key() && node.reading != Reading::text))
    ambiguous(node);
}

void Builder::check_block(const Node& node, std::string_view source) {
  if (source.starts_with('>')) {
    report_.add("format-folded", node.line, text("format.folded"), text("format.folded-remedy"));
  } else if (!is_clear_block(source, node.scalar)) {
    report_.add("format-block", node.line, text("format.block"), text("format.block-remedy"));
  }
}

void Builder::check_characters(const Node& node) {
  if (forbidden_in_text(node.scalar, Lines::many))
    report_.add("format-control", node.line, text("format.escaped-control"),
                text("format.control-remedy"));
}

void Builder::ambiguous(const Node& node) {
  report_.add("format-ambiguous", node.line, text("format.ambiguous", excerpt(node.scalar)),
              text("format.ambiguous-remedy", "\"" + excerpt(node.scalar) + "\""));
}

}  // namespace dc::yaml
