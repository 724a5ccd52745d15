// The files of a work tree as they lie there, whatever the index says of them.
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "base/error.h"
#include "git/failure.h"
#include "git/files.h"
#include "git/impl.h"

namespace dc::git {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = std::size_t{512} << 20;
constexpr unsigned plain_file = 0100644;
constexpr unsigned executable_file = 0100755;
constexpr unsigned symbolic_link = 0120000;
constexpr unsigned something_else = 0;

unsigned mode_of(const fs::file_status& status, bool executables_count) {
  if (status.type() == fs::file_type::symlink) return symbolic_link;
  if (status.type() != fs::file_type::regular) return something_else;
  const bool executable = (status.permissions() & fs::perms::owner_exec) != fs::perms::none;
  return executable && executables_count ? executable_file : plain_file;
}

}  // namespace

std::vector<TreeFile> Repository::work_tree_files() const {
  const std::string root = impl_->layout.work_tree.value_or("");
  const bool executables_count = config("core.fileMode").value_or("true") != "false";
  std::vector<TreeFile> files;
  std::error_code problem;
  fs::recursive_directory_iterator entry(root, problem);
  for (; !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
    if (entry.depth() == 0 && entry->path().filename() == ".git") {
      entry.disable_recursion_pending();
    } else if (const fs::file_status status = entry->symlink_status(); !fs::is_directory(status)) {
      files.push_back(
          {entry->path().string().substr(root.size()), {}, mode_of(status, executables_count)});
    }
  }
  if (problem) fail_at(root, problem.value());
  std::sort(files.begin(), files.end(),
            [](const TreeFile& a, const TreeFile& b) { return a.path < b.path; });
  return files;
}

std::string Repository::read_work_tree_file(const std::string& path) const {
  const std::string full = impl_->layout.work_tree.value_or("") + path;
  const Fd fd(::open(full.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd) fail_at(full, errno);
  return read_all(fd.get(), full, largest_file);
}

}  // namespace dc::git
