#include "verify/tree_form.h"

#include <algorithm>
#include <array>

namespace dc::verify {
namespace {

constexpr std::array reserved = {"con", "prn", "aux", "nul"};

bool is_portable(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

bool is_reserved(std::string_view stem) {
  if (stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")))
    return stem[3] >= '0' && stem[3] <= '9';
  return std::find(reserved.begin(), reserved.end(), stem) != reserved.end();
}

// git's order: a folder's name counts as if it ended with a slash.
std::string sort_key(const git::RawEntry& entry) {
  return std::string(entry.name) + (entry.is_folder() ? "/" : "");
}

bool in_order(const git::RawEntry& a, const git::RawEntry& b) {
  const int compared = a.name.compare(b.name);
  const bool is_prefix = b.name.starts_with(a.name) || a.name.starts_with(b.name);
  return is_prefix ? sort_key(a) < sort_key(b) : compared < 0;
}

class Form {
 public:
  Form(const git::RawTree& tree, const std::string& folder) : tree_(tree), folder_(folder) {}

  Findings flaws(std::size_t first, std::size_t last) {
    const auto& entries = tree_.entries();
    for (std::size_t i = first; i < std::min(last + 1, entries.size()); ++i) {
      if (i < last) check_entry(entries[i]);
      if (i > 0) check_order(entries[i - 1], entries[i]);
    }
    if (!tree_.is_whole()) add(folder_, text("history.tree-broken"));
    return std::move(findings_);
  }

 private:
  void add(const std::string& path, Text sentence) {
    findings_.push_back({"history-tree", Severity::error, path, 0, std::move(sentence), {}});
  }

  void check_entry(const git::RawEntry& entry) {
    const std::string path = folder_ + std::string(entry.name);
    if (entry.mode != "40000" && entry.mode != "100644")
      add(path, text("history.tree-mode", entry.mode));
    if (!is_portable_name(entry.name)) add(path, text("history.tree-name", entry.name));
  }

  void check_order(const git::RawEntry& former, const git::RawEntry& entry) {
    if (former.name == entry.name) {
      add(folder_ + std::string(entry.name), text("history.tree-twice", entry.name));
    } else if (!in_order(former, entry)) {
      add(folder_ + std::string(entry.name), text("history.tree-order", entry.name, former.name));
    }
  }

  const git::RawTree& tree_;
  const std::string& folder_;
  Findings findings_;
};

}  // namespace

bool is_portable_name(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name != ".git" && !name.ends_with('.') &&
         std::all_of(name.begin(), name.end(), is_portable) &&
         !is_reserved(name.substr(0, name.find('.')));
}

Findings tree_flaws(const git::RawTree& tree, const std::string& folder, std::size_t first,
                    std::size_t last) {
  return Form(tree, folder).flaws(first, last);
}

Findings tree_flaws(const git::RawTree& tree, const std::string& folder) {
  return tree_flaws(tree, folder, 0, tree.entries().size());
}

}  // namespace dc::verify
