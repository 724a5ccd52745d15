#include "app/batch_lines.h"

#include "base/error.h"
#include "base/suggest.h"

namespace dc {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_name_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// The name that begins after the '@' at `at`.
std::string_view name_after(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && is_name_character(text[end])) ++end;
  return text.substr(at + 1, end - at - 1);
}

class Reader {
 public:
  Reader(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  std::vector<BatchLine> read() {
    while (!at_end()) read_line();
    return std::move(lines_);
  }

 private:
  bool at_end() const { return at_ == text_.size(); }
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\n';
  }
  char take() {
    if (peek() == '\n') ++line_;
    return text_[at_++];
  }
  bool at_line_end(std::size_t ahead = 0) const {
    return peek(ahead) == '\n' || (peek(ahead) == '\r' && peek(ahead + 1) == '\n');
  }
  bool skip_line_end() {
    if (!at_line_end()) return false;
    if (!at_end() && peek() == '\r') take();
    if (!at_end()) take();
    return true;
  }
  bool at_continuation() const { return peek() == '\\' && at_ < text_.size() && at_line_end(1); }
  bool skip_continuation() {
    if (!at_continuation()) return false;
    take();
    return skip_line_end();
  }

  void read_line() {
    BatchLine line;
    skip_blanks();
    line.line = line_;
    while (!skip_line_end()) {
      if (peek() == '#') {
        skip_comment();
      } else {
        line.words.push_back(read_word());
      }
      skip_blanks();
    }
    take_name(line);
    if (!line.words.empty() || !line.name.empty()) lines_.push_back(std::move(line));
  }

  void skip_blanks() {
    while (!at_end() && (peek() == ' ' || peek() == '\t' || at_continuation()))
      if (!skip_continuation()) take();
  }

  void skip_comment() {
    while (!at_line_end()) take();
  }

  BatchWord read_word() {
    BatchWord word;
    while (!at_end() && peek() != ' ' && peek() != '\t' && !at_line_end()) {
      if (skip_continuation()) continue;
      read_piece(word);
    }
    return word;
  }

  void read_piece(BatchWord& word) {
    const char c = peek();
    if (c == '\'' || c == '"') return read_quoted(word);
    if (c == '@' && may_name_here(word.text) && is_letter(peek(1))) word.name_at = word.text.size();
    if (c == '\\') take();
    word.text += take();
  }

  static bool may_name_here(const std::string& before) {
    return before.empty() || (before.starts_with("--") && before.find('=') == before.size() - 1);
  }

  void read_quoted(BatchWord& word) {
    const int opened = line_;
    const char quote = take();
    const bool knows_backslash = quote == '"';
    while (!at_end() && peek() != quote) {
      if (knows_backslash && skip_continuation()) continue;
      if (knows_backslash && peek() == '\\' && (peek(1) == '"' || peek(1) == '\\')) take();
      if (peek() == '\r' && peek(1) == '\n') take();
      word.text += take();
    }
    if (at_end()) throw unreadable(text("batch.open-quote"), file_ + ":" + std::to_string(opened));
    take();
  }

  // "@a = item new": the first word is taken off the line, with the "=" that follows it.
  static void take_name(BatchLine& line) {
    if (line.words.empty() || line.words.front().name_at != 0) return;
    const std::string first = line.words.front().text;
    const std::string name(name_after(first, 0));
    const std::string rest = first.substr(name.size() + 1);
    const bool parted = rest.empty() && line.words.size() > 1 && line.words[1].text == "=";
    if (!parted && !rest.starts_with('=')) return;
    line.name = name;
    line.words.erase(line.words.begin(), line.words.begin() + (parted ? 2 : 1));
    if (rest.size() > 1) line.words.insert(line.words.begin(), BatchWord{rest.substr(1), {}});
  }

  std::string_view text_;
  const std::string& file_;
  std::size_t at_ = 0;
  int line_ = 1;
  std::vector<BatchLine> lines_;
};

}  // namespace

std::vector<BatchLine> read_batch(std::string_view utf8, const std::string& file) {
  return Reader(utf8, file).read();
}

std::vector<std::string> BatchNames::resolved(const BatchLine& line) const {
  std::vector<std::string> words;
  for (const BatchWord& word : line.words) {
    words.push_back(word.text);
    if (!word.name_at) continue;
    const std::string name(name_after(word.text, *word.name_at));
    const auto id = ids_.find(name);
    if (id == ids_.end()) {
      std::vector<std::string> known;
      for (const auto& [other, _] : ids_) known.push_back("@" + other);
      throw usage_error(text("batch.no-name", "@" + name), did_you_mean("@" + name, known));
    }
    words.back().replace(*word.name_at, name.size() + 1, id->second);
  }
  return words;
}

void BatchNames::add(const std::string& name, const std::string& id) {
  if (!ids_.emplace(name, id).second) throw usage_error(text("batch.name-twice", "@" + name));
}

}  // namespace dc
