#include "git/shared_mode.h"

#include <sys/stat.h>

#include <algorithm>
#include <string_view>

namespace dc::git {
namespace {

constexpr mode_t for_group = 0660;
constexpr mode_t for_everybody = 0664;

bool is_one_of(std::string_view value, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), value) != words.end();
}

std::optional<mode_t> octal(std::string_view digits) {
  if (digits.empty() || digits.size() > 5) return std::nullopt;
  mode_t mode = 0;
  for (const char c : digits) {
    if (c < '0' || c > '7') return std::nullopt;
    mode = mode * 8 + static_cast<mode_t>(c - '0');
  }
  return mode;
}

}  // namespace

SharedMode SharedMode::parse(const std::optional<std::string>& value) {
  SharedMode mode;
  if (!value) return mode;
  if (is_one_of(*value, {"group", "true", "yes", "on", "1"})) {
    mode.rule_ = Rule::widen;
    mode.bits_ = for_group;
  } else if (is_one_of(*value, {"all", "world", "everybody", "2"})) {
    mode.rule_ = Rule::widen;
    mode.bits_ = for_everybody;
  } else if (const auto bits = octal(*value); bits && (*bits & 0600) == 0600) {
    mode.rule_ = Rule::exactly;
    mode.bits_ = *bits & 0666;
  }
  return mode;
}

mode_t SharedMode::applied(mode_t mode) const {
  if (rule_ == Rule::umask) return mode;
  mode_t bits = bits_;
  if ((mode & S_IWUSR) == 0) bits &= ~mode_t{0222};
  if ((mode & S_IXUSR) != 0) bits |= (bits & 0444) >> 2;
  const mode_t wide = rule_ == Rule::exactly ? (mode & ~mode_t{0777}) | bits : mode | bits;
  return S_ISDIR(mode) ? wide | S_ISGID : wide;
}

void SharedMode::adjust(int fd) const {
  struct stat now {};
  if (rule_ == Rule::umask || ::fstat(fd, &now) != 0) return;
  const mode_t wanted = applied(now.st_mode);
  if (wanted != now.st_mode) static_cast<void>(::fchmod(fd, wanted & 07777));
}

}  // namespace dc::git
