#include "git/tree_lines.h"

#include <algorithm>
#include <cstring>

#include "base/error.h"

namespace dc::git {
namespace {

constexpr std::size_t id_size = 20;

// How many bytes two texts have in common at their start.
std::size_t common_bytes(std::string_view a, std::string_view b) {
  constexpr std::size_t block = 64;
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t at = 0;
  while (at + block <= most && std::memcmp(a.data() + at, b.data() + at, block) == 0) at += block;
  while (at < most && a[at] == b[at]) ++at;
  return at;
}

}  // namespace

bool sorts_before(const TreeLine& a, const TreeLine& b) {
  const std::size_t common = std::min(a.name.size(), b.name.size());
  const int order = a.name.substr(0, common).compare(b.name.substr(0, common));
  if (order != 0) return order < 0;
  const auto next = [common](const TreeLine& line) {
    return common < line.name.size() ? static_cast<unsigned char>(line.name[common])
                                     : static_cast<unsigned char>(line.is_folder() ? '/' : 0);
  };
  return next(a) < next(b);
}

TreeLine TreeLines::next() const {
  const std::size_t end = rest_.find('\0');
  const std::size_t space = rest_.substr(0, end).find(' ');
  if (end == std::string_view::npos || space == std::string_view::npos ||
      rest_.size() - end - 1 < id_size)
    throw file_error(text("error.git-tree-malformed", object_id(tree_)),
                     {text("error.git-object.hint")});
  return {rest_.substr(0, space), rest_.substr(space + 1, end - space - 1),
          rest_.substr(end + 1, id_size)};
}

void TreeLines::skip(const TreeLine& line) {
  rest_.remove_prefix(static_cast<std::size_t>(line.id.data() - rest_.data()) + id_size);
}

// How many bytes the lines take that end within the first `count`.
std::size_t TreeLines::whole_within(std::size_t count) const {
  for (std::size_t from = 0;;) {
    const std::size_t end = rest_.find('\0', from);
    if (end == std::string_view::npos || end + 1 + id_size > count) return from;
    from = end + 1 + id_size;
  }
}

void skip_common(TreeLines& a, TreeLines& b) {
  const std::size_t whole = a.whole_within(common_bytes(a.rest_, b.rest_));
  a.rest_.remove_prefix(whole);
  b.rest_.remove_prefix(whole);
}

}  // namespace dc::git
