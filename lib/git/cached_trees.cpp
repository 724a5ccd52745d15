// The index's TREE extension: for each folder its name, number of entries (-1: not known), number
// of subfolders and tree id (absent where not known), depth first (gitformat-index(5)).
#include <charconv>
#include <set>

#include "git/index_file.h"

namespace dc::git {
namespace {

constexpr std::size_t raw_id = 20;
constexpr int deepest = 64;

struct Unreadable {};

class Rewriter {
 public:
  Rewriter(std::string_view in, const std::set<std::string, std::less<>>& changed)
      : in_(in), changed_(changed) {}

  std::string run() {
    folder("", 0);
    if (!in_.empty()) throw Unreadable();
    return std::move(out_);
  }

 private:
  std::string_view until(char end) {
    const std::size_t at = in_.find(end);
    if (at == std::string_view::npos) throw Unreadable();
    const std::string_view word = in_.substr(0, at);
    in_.remove_prefix(at + 1);
    return word;
  }

  long number(char end) {
    const std::string_view word = until(end);
    long value = 0;
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || stop != word.data() + word.size()) throw Unreadable();
    return value;
  }

  std::string_view id(long entries) {
    if (entries < 0) return {};
    if (in_.size() < raw_id) throw Unreadable();
    const std::string_view raw = in_.substr(0, raw_id);
    in_.remove_prefix(raw_id);
    return raw;
  }

  void folder(const std::string& above, int depth) {
    if (depth > deepest) throw Unreadable();
    const std::string_view name = until('\0');
    const long entries = number(' ');
    const long subfolders = number('\n');
    const std::string_view tree = id(entries);
    const std::string path = name.empty() ? above : above + std::string(name) + "/";
    const bool known = entries >= 0 && !changed_.contains(path);
    out_ += std::string(name) + '\0' + std::to_string(known ? entries : -1) + " " +
            std::to_string(subfolders) + "\n";
    if (known) out_ += tree;
    for (long i = 0; i < subfolders; ++i) folder(path, depth + 1);
  }

  std::string_view in_;
  const std::set<std::string, std::less<>>& changed_;
  std::string out_;
};

std::set<std::string, std::less<>> folders_of(const std::vector<std::string>& paths) {
  std::set<std::string, std::less<>> folders;
  for (const std::string& path : paths) {
    folders.insert("");
    for (std::size_t slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
      folders.insert(path.substr(0, slash + 1));
    }
  }
  return folders;
}

}  // namespace

std::string without_cached(std::string_view extension, const std::vector<std::string>& paths) {
  try {
    return Rewriter(extension, folders_of(paths)).run();
  } catch (const Unreadable&) {
    return {};
  }
}

}  // namespace dc::git
