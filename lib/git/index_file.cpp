#include "git/index_file.h"

#include <algorithm>

#include "git/index_bytes.h"

namespace dc::git {
namespace {

std::uint32_t cut(long long value) {
  return static_cast<std::uint32_t>(value);
}

}  // namespace

IndexStat IndexStat::of(const struct stat& info) {
  IndexStat out;
  out.ctime_seconds = cut(info.st_ctim.tv_sec);
  out.ctime_nanoseconds = cut(info.st_ctim.tv_nsec);
  out.mtime_seconds = cut(info.st_mtim.tv_sec);
  out.mtime_nanoseconds = cut(info.st_mtim.tv_nsec);
  out.device = static_cast<std::uint32_t>(info.st_dev);
  out.inode = static_cast<std::uint32_t>(info.st_ino);
  out.user = info.st_uid;
  out.group = info.st_gid;
  out.size = cut(info.st_size);
  return out;
}

bool IndexStat::seems_same(const IndexStat& other) const {
  return ctime_seconds == other.ctime_seconds && mtime_seconds == other.mtime_seconds &&
         inode == other.inode && user == other.user && group == other.group && size == other.size;
}

const IndexEntry* IndexFile::find(std::string_view path) const {
  const auto at = std::lower_bound(
      entries_.begin(), entries_.end(), path,
      [](const IndexEntry& entry, std::string_view key) { return entry.path < key; });
  return at != entries_.end() && at->path == path && at->stage() == 0 ? &*at : nullptr;
}

bool IndexFile::obstructed(std::string_view path) const {
  const auto first_from = [this](std::string_view key) {
    return std::lower_bound(
        entries_.begin(), entries_.end(), key,
        [](const IndexEntry& entry, std::string_view wanted) { return entry.path < wanted; });
  };
  const auto here = first_from(path);
  if (here != entries_.end() && here->path == path && here->stage() != 0) return true;
  const std::string folder = std::string(path) + "/";
  const auto below = first_from(folder);
  if (below != entries_.end() && below->path.starts_with(folder)) return true;
  for (std::size_t slash = path.rfind('/'); slash != std::string_view::npos;
       slash = path.rfind('/')) {
    path = path.substr(0, slash);
    const auto above = first_from(path);
    if (above != entries_.end() && above->path == path) return true;
  }
  return false;
}

void IndexFile::put(IndexEntry entry) {
  const IndexEntry* now = find(entry.path);
  if (now == nullptr || now->blob != entry.blob || now->mode != entry.mode)
    restructured_.push_back(entry.path);
  std::string path = entry.path;
  changes_[std::move(path)] = std::move(entry);
}

void IndexFile::remove(const std::string& path) {
  restructured_.push_back(path);
  changes_[path] = std::nullopt;
}

void IndexFile::distrust(const IndexEntry& entry) {
  IndexEntry doubtful = entry;
  doubtful.stat.size = 0;
  changes_[entry.path] = std::move(doubtful);
}

IndexFile IndexFile::parse(std::string bytes) {
  IndexFile index;
  if (bytes.empty()) return index;
  index.held_ = std::make_shared<const std::string>(std::move(bytes));
  IndexReader reader(*index.held_);
  index.entries_ = reader.entries();
  for (auto extension = reader.next_extension(); extension; extension = reader.next_extension()) {
    if (extension->name == "TREE") index.cached_trees_ = extension->content;
    if (extension->name == "REUC") index.resolve_undo_ = extension->content;
  }
  return index;
}

std::string IndexFile::bytes() const {
  IndexWriter writer(held_ ? held_->size() : 0);
  auto change = changes_.begin();
  const auto add_change = [&writer, &change] {
    if (change->second) writer.add(*change->second);
    ++change;
  };
  for (const IndexEntry& entry : entries_) {
    while (change != changes_.end() && change->first < entry.path) add_change();
    if (!changes_.contains(entry.path)) writer.add_unchanged(entry);
  }
  while (change != changes_.end()) add_change();
  if (!cached_trees_.empty())
    writer.extension("TREE", without_cached(cached_trees_, restructured_));
  if (!resolve_undo_.empty()) writer.extension("REUC", resolve_undo_);
  return writer.finish();
}

}  // namespace dc::git
