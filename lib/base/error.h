#pragma once
#include <exception>
#include <string>
#include <vector>

#include "base/finding.h"
#include "base/text.h"

namespace dc {

// Why a command stops; the value is the exit code that scripts see (cli.md).
enum class ErrorKind {
  refused = 1,        // a rule refuses the act
  usage = 2,          // the words of the command line
  unreadable = 3,     // a file cannot be read as its kind
  not_found = 4,      // no such record, or several
  busy = 5,           // lock timeout or conflict: try again
  not_permitted = 6,  // unknown person, role, signature, closed period
  unverified = 7,     // the history fails verification
  files = 8,          // files, disk, git
  bug = 70,
};

// "rule", "usage" …: the kind as JSON names it.
std::string_view name_of(ErrorKind kind);

// What stops a command: thrown by whoever cannot go on, caught once in cmd/app.
struct Error : std::exception {
  ErrorKind kind = ErrorKind::bug;
  Text message;             // lower case, no final stop, failure first, subject quoted
  std::vector<Text> hints;  // the ways out
  std::string where;        // "items/2026/00/2026-0012.yaml:12", or empty
  std::string rule;         // "art3-one-lead", or empty
  Findings findings;        // every rule that refuses; the message is the first one's

  Error(ErrorKind a_kind, Text a_message, std::vector<Text> a_hints = {}, std::string a_where = {});
  const char* what() const noexcept override { return what_.c_str(); }

 private:
  std::string what_;
};

Error usage_error(Text message, std::vector<Text> hints = {});
Error unreadable(Text message, std::string where = {}, std::vector<Text> hints = {});
Error not_found(Text message, std::vector<Text> hints = {});
Error busy(Text message, std::vector<Text> hints = {});
Error not_permitted(Text message, std::vector<Text> hints = {});
Error file_error(Text message, std::vector<Text> hints = {});
Error bug(std::string_view what);

}  // namespace dc
