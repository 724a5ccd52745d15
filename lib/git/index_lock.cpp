#include "git/index_lock.h"

#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "git/names.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_index = std::size_t{1} << 30;
constexpr std::chrono::milliseconds patience{2000};
constexpr std::chrono::milliseconds step{20};

std::string index_path(const Layout& layout) {
  return layout.git_dir + "index";
}

[[noreturn]] void locked(const std::string& path) {
  throw busy(text("error.git-index-locked"),
             {text("error.git-lock-file.hint", shell_word(path + ".lock"))});
}

LockFile take(const Layout& layout) {
  auto lock = LockFile::take_within(patience, index_path(layout), layout.shared);
  if (!lock) locked(index_path(layout));
  return std::move(*lock);
}

IndexStat stat_of(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 ? IndexStat::of(info) : IndexStat();
}

bool is_plain(const IndexEntry& entry) {
  return entry.stage() == 0 && entry.extended == 0 &&
         (entry.mode == 0100644 || entry.mode == 0100755);
}

// Has the file other content under a stat that says it is unchanged? A path that is not looked at
// may.
bool differs_unseen(const WorkTree& files, const IndexEntry& entry) {
  if (!is_safe_path(entry.path)) return true;
  const auto info = files.status(entry.path);
  if (!info || !S_ISREG(info->st_mode) || !IndexStat::of(*info).seems_same(entry.stat))
    return false;
  return files.look(entry.path).blob != entry.blob;
}

}  // namespace

IndexFile read_index(const std::string& path) {
  auto file = MappedFile::open(path);
  if (file && file->bytes().size() <= largest_index) return IndexFile::of(std::move(*file));
  return IndexFile::parse(read_file(path, largest_index).value_or(""));
}

SeenIndex see_index(const Layout& layout) {
  const IndexStat stat = stat_of(index_path(layout));  // first: a later change is seen as one
  return {read_index(index_path(layout)), stat};
}

void await_index(const Layout& layout) {
  const std::string path = index_path(layout);
  for (auto waited = step; ::access((path + ".lock").c_str(), F_OK) == 0; waited += step) {
    if (waited > patience) locked(path);
    pause(step);
  }
}

IndexLock::IndexLock(const Layout& layout, std::optional<SeenIndex> seen)
    : path_(index_path(layout)), lock_(take(layout)) {
  const IndexStat now = stat_of(path_);
  written_ = now.mtime_seconds;
  index_ = seen && seen->stat == now ? std::move(seen->index) : read_index(path_);
}

void IndexLock::distrust_racy(const WorkTree& files) {
  const auto look = [&](const IndexEntry& entry) {
    if (!is_plain(entry) || index_.changes(entry.path)) return;
    if (differs_unseen(files, entry)) index_.distrust(entry);
  };
  index_.each(look, written_);
}

void IndexLock::commit(const WorkTree& files) {
  if (!index_.changed()) return;
  distrust_racy(files);
  index_.write([this](std::string_view piece) { lock_.write(piece); });
  lock_.replace_target();
}

}  // namespace dc::git
