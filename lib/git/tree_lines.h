#pragma once
#include <cstddef>
#include <string_view>

#include "git/raw_id.h"

namespace dc::git {

// One line of a tree object, as it stands.
struct TreeLine {
  std::string_view mode;
  std::string_view name;
  std::string_view id;  // 20 bytes

  bool is_folder() const { return mode == "40000" || mode == "040000"; }
};

// Git's order: a folder sorts as if its name ended in a slash.
bool sorts_before(const TreeLine& a, const TreeLine& b);

// The lines of a tree object one by one. Throws Error{files} where it is malformed.
class TreeLines {
 public:
  TreeLines(const RawId& tree, std::string_view bytes) : tree_(tree), rest_(bytes) {}

  bool at_end() const { return rest_.empty(); }
  TreeLine next() const;
  void skip(const TreeLine& line);
  // To the first line in which the two differ.
  friend void skip_common(TreeLines& a, TreeLines& b);

 private:
  std::size_t whole_within(std::size_t count) const;

  const RawId& tree_;
  std::string_view rest_;
};

}  // namespace dc::git
