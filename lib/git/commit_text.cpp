#include "git/commit_text.h"

#include <charconv>

#include "git/names.h"

namespace dc::git {
namespace {

constexpr long long latest = 253'370'764'799;  // in the year 9998

// The line after `key` and a space; nothing where the text does not go on so.
std::optional<std::string_view> take(std::string_view& text, std::string_view key) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos || !text.starts_with(key) || text[key.size()] != ' ')
    return std::nullopt;
  const std::string_view line = text.substr(key.size() + 1, end - key.size() - 1);
  text.remove_prefix(end + 1);
  return line;
}

template <typename T>
bool read_number(std::string_view digits, T& number) {
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return !digits.empty() && digits[0] != '-' && error == std::errc() &&
         end == digits.data() + digits.size();
}

// "+0800"
std::optional<int> minutes_of(std::string_view zone) {
  int number = 0;
  if (zone.size() != 5 || (zone[0] != '+' && zone[0] != '-') ||
      !read_number(zone.substr(1), number))
    return std::nullopt;
  if (number / 100 > 23 || number % 100 > 59) return std::nullopt;
  const int minutes = number / 100 * 60 + number % 100;
  return zone[0] == '-' ? -minutes : minutes;
}

bool is_plain(std::string_view words) {
  const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  return !words.empty() && !is_blank(words.front()) && !is_blank(words.back()) &&
         words.find_first_of("<>") == std::string_view::npos;
}

// "name <email> seconds zone"
std::optional<Signature> signature_of(std::string_view line) {
  const std::size_t open = line.find(" <");
  const std::size_t close = line.find("> ");
  if (open == std::string_view::npos || close == std::string_view::npos || close < open)
    return std::nullopt;
  const std::string_view name = line.substr(0, open);
  const std::string_view email = line.substr(open + 2, close - open - 2);
  const std::string_view when = line.substr(close + 2);
  const std::size_t space = when.find(' ');
  long long seconds = 0;
  if (space == std::string_view::npos || !read_number(when.substr(0, space), seconds))
    return std::nullopt;
  const auto zone = minutes_of(when.substr(space + 1));
  if (!zone || seconds > latest || !is_plain(name) || !is_plain(email)) return std::nullopt;
  return Signature{std::string(name), std::string(email), Moment(seconds, *zone)};
}

}  // namespace

std::optional<Commit> parse_commit(const ObjectId& id, std::string_view bytes) {
  Commit commit;
  commit.id = id;
  const auto tree = take(bytes, "tree");
  if (!tree || !is_object_id(*tree)) return std::nullopt;
  commit.tree = *tree;
  while (const auto parent = take(bytes, "parent")) {
    if (!is_object_id(*parent)) return std::nullopt;
    commit.parents.emplace_back(*parent);
  }
  const auto author_line = take(bytes, "author");
  const auto committer_line = author_line ? take(bytes, "committer") : std::nullopt;
  if (!committer_line || !bytes.starts_with('\n')) return std::nullopt;
  const auto author = signature_of(*author_line);
  const auto committer = signature_of(*committer_line);
  if (!author || !committer || bytes.find('\0') != std::string_view::npos) return std::nullopt;
  commit.author = *author;
  commit.committer = *committer;
  commit.message = bytes.substr(1);
  return commit;
}

}  // namespace dc::git
