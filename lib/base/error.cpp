#include "base/error.h"

#include <utility>

namespace dc {

std::string_view name_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::refused:
      return "rule";
    case ErrorKind::usage:
      return "usage";
    case ErrorKind::unreadable:
      return "unreadable";
    case ErrorKind::not_found:
      return "not-found";
    case ErrorKind::busy:
      return "busy";
    case ErrorKind::not_permitted:
      return "not-permitted";
    case ErrorKind::unverified:
      return "unverified";
    case ErrorKind::files:
      return "files";
    case ErrorKind::bug:
      break;
  }
  return "bug";
}

Error::Error(ErrorKind a_kind, Text a_message, std::vector<Text> a_hints, std::string a_where)
    : kind(a_kind),
      message(std::move(a_message)),
      hints(std::move(a_hints)),
      where(std::move(a_where)) {
  what_ = message.id.empty() ? message.literal : message.id;
}

Error usage_error(Text message, std::vector<Text> hints) {
  return {ErrorKind::usage, std::move(message), std::move(hints)};
}
Error unreadable(Text message, std::string where, std::vector<Text> hints) {
  return {ErrorKind::unreadable, std::move(message), std::move(hints), std::move(where)};
}
Error not_found(Text message, std::vector<Text> hints) {
  return {ErrorKind::not_found, std::move(message), std::move(hints)};
}
Error busy(Text message, std::vector<Text> hints) {
  return {ErrorKind::busy, std::move(message), std::move(hints)};
}
Error not_permitted(Text message, std::vector<Text> hints) {
  return {ErrorKind::not_permitted, std::move(message), std::move(hints)};
}
Error file_error(Text message, std::vector<Text> hints) {
  return {ErrorKind::files, std::move(message), std::move(hints)};
}
Error bug(std::string_view what) {
  return {ErrorKind::bug, text("error.bug", what)};
}

}  // namespace dc
