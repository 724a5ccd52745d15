#include "git/intent.h"

#include <charconv>

#include "base/error.h"
#include "git/names.h"

namespace dc::git {
namespace {

constexpr std::string_view heading = "dc-lock 1";
constexpr std::string_view last = "end";
constexpr std::size_t longest_word = 255;

std::string harmless(std::string_view word) {
  std::string out(word.substr(0, longest_word));
  for (char& c : out) {
    if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7f) c = '?';
  }
  return out;
}

std::string line(std::string_view key, std::string_view value) {
  return std::string(key) + " " + std::string(value) + "\n";
}

std::string_view next_line(std::string_view& bytes) {
  const std::size_t end = bytes.find('\n');
  const std::string_view found = bytes.substr(0, end);
  bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
  return found;
}

long to_long(std::string_view digits) {
  long value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

void take(LockRecord& record, Intent& intent, std::string_view key, std::string_view value) {
  if (key == "host") record.holder.host = harmless(value);
  if (key == "boot") record.holder.boot = harmless(value);
  if (key == "pid") record.holder.pid = to_long(value);
  if (key == "branch") intent.branch = value;
  if (key == "before") intent.before = value;
  if (key == "after") intent.after = value;
  if (key == "path") intent.paths.emplace_back(value);
}

bool is_sound(const Intent& intent) {
  if (!is_branch(intent.branch) || !is_object_id(intent.after)) return false;
  if (!intent.before.empty() && !is_object_id(intent.before)) return false;
  for (const std::string& path : intent.paths) {
    if (!is_safe_path(path)) return false;
  }
  return true;
}

}  // namespace

std::string to_bytes(const Holder& holder) {
  return std::string(heading) + "\n" + line("host", harmless(holder.host)) +
         line("boot", harmless(holder.boot)) + line("pid", std::to_string(holder.pid));
}

std::string to_bytes(const Holder& holder, const Intent& intent) {
  if (!is_sound(intent)) throw bug("unsound intent");
  std::string bytes = to_bytes(holder);
  bytes +=
      line("branch", intent.branch) + line("before", intent.before) + line("after", intent.after);
  for (const std::string& path : intent.paths) bytes += line("path", path);
  return bytes + std::string(last) + "\n";
}

std::optional<LockRecord> parse_lock_record(std::string_view bytes) {
  if (next_line(bytes) != heading) return std::nullopt;
  LockRecord record;
  Intent intent;
  bool complete = false;
  while (!bytes.empty() && !complete) {
    const std::string_view one = next_line(bytes);
    const std::size_t space = one.find(' ');
    complete = one == last;
    if (space != std::string_view::npos)
      take(record, intent, one.substr(0, space), one.substr(space + 1));
  }
  if (!complete || !is_sound(intent)) return record;
  intent.host = record.holder.host;
  intent.boot = record.holder.boot;
  intent.pid = record.holder.pid;
  record.intent = std::move(intent);
  return record;
}

}  // namespace dc::git
