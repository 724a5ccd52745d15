#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

// A word of a batch file without its quotes. `name_at`: where an unquoted @name begins, which is
// the word's first character or the first after "--option="; it stands for an id.
struct BatchWord {
  std::string text;
  std::optional<std::size_t> name_at;
};

// One command of a batch file: `name` is the a of "@a = item new …".
struct BatchLine {
  int line = 0;  // the one it begins on, from 1
  std::string name;
  std::vector<BatchWord> words;
};

// The commands of a batch file, one a line, in words as a shell reads them: '…' is literal, "…"
// knows \" and \\, elsewhere a backslash takes the next character as it is, and at a line's end it
// continues the line; # begins a comment where a word could begin. Quoted text may go over several
// lines. Nothing is expanded. Error{unreadable} naming file:line where a quote never closes.
std::vector<BatchLine> read_batch(std::string_view utf8, const std::string& file);

// The ids that the @names of a batch stand for.
class BatchNames {
 public:
  // The line's words, each @name replaced by its id; Error{usage} for a name that no line made.
  std::vector<std::string> resolved(const BatchLine& line) const;
  // Error{usage} where the name stands for something already.
  void add(const std::string& name, const std::string& id);

 private:
  std::map<std::string, std::string> ids_;
};

}  // namespace dc
