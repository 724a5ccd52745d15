#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dc::git {

// git's configuration read without libgit2: the machine's, the user's, then the repository's. What
// takes more than sections and plain values to read (includes, quotes, escapes, several lines) is
// left to libgit2.
class PlainConfig {
 public:
  // Nothing where a file needs libgit2, or nobody said where the user's files lie.
  static std::optional<PlainConfig> read(const std::string& common_dir);

  // A setting's value as one line; unset, or not to be told from here.
  struct Setting {
    enum class State { unset, plain, doubtful } state = State::unset;
    std::string value;
  };
  // `name` as "user.name"; no subsections.
  Setting find(std::string_view name) const;

  // Takes the settings of one file's text, over those taken before; false where it is not plain.
  bool take(std::string_view text);

 private:
  bool take_line(std::string_view line, std::string& section);
  std::map<std::string, Setting, std::less<>> settings_;  // names in lower case
};

}  // namespace dc::git
