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

std::size_t IndexFile::first_from(std::string_view path) const {
  std::size_t low = 0;
  for (std::size_t high = count(); low < high;) {
    const std::size_t middle = low + (high - low) / 2;
    path_of(entry(middle)) < path ? low = middle + 1 : high = middle;
  }
  return low;
}

const IndexEntry* IndexFile::find(std::string_view path) const {
  const auto known = found_.find(path);
  if (known != found_.end()) return &known->second;
  const std::size_t at = first_from(path);
  if (at == count() || path_of(entry(at)) != path || stage_of(entry(at)) != 0) return nullptr;
  return &found_.emplace(path, decoded(entry(at))).first->second;
}

void IndexFile::each(const std::function<void(const IndexEntry&)>& visit,
                     std::uint32_t since) const {
  for (std::size_t i = 0; i < count(); ++i)
    if (mtime_seconds_of(entry(i)) >= since) visit(decoded(entry(i)));
}

bool IndexFile::obstructed(std::string_view path) const {
  const std::size_t here = first_from(path);
  if (here < count() && path_of(entry(here)) == path && stage_of(entry(here)) != 0) return true;
  const std::string folder = std::string(path) + "/";
  const std::size_t below = first_from(folder);
  if (below < count() && path_of(entry(below)).starts_with(folder)) return true;
  for (std::size_t slash = path.rfind('/'); slash != std::string_view::npos;
       slash = path.rfind('/')) {
    path = path.substr(0, slash);
    const std::size_t above = first_from(path);
    if (above < count() && path_of(entry(above)) == path) return true;
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
  const auto held = std::make_shared<const std::string>(std::move(bytes));
  index.held_ = held;
  index.read(*held);
  return index;
}

IndexFile IndexFile::of(MappedFile file) {
  IndexFile index;
  const auto held = std::make_shared<const MappedFile>(std::move(file));
  index.held_ = held;
  index.read(held->bytes());
  return index;
}

void IndexFile::read(std::string_view bytes) {
  IndexReader reader(bytes);
  std::shared_ptr<const std::string> plain;
  if (reader.is_compressed()) {
    plain = std::make_shared<const std::string>(reader.plain_entries());
    bytes_ = *plain;
  } else {
    places_ = reader.places();
    bytes_ = bytes;
  }
  for (auto extension = reader.next_extension(); extension; extension = reader.next_extension()) {
    if (extension->name == "TREE") cached_trees_ = extension->content;
    if (extension->name == "REUC") resolve_undo_ = extension->content;
  }
  if (!plain) return;
  places_ = places_of(bytes_);
  held_ = plain;
}

void IndexFile::write(const std::function<void(std::string_view)>& out) const {
  IndexWriter writer;
  auto change = changes_.begin();
  const auto add_change = [&writer, &change] {
    if (change->second) writer.add(*change->second);
    ++change;
  };
  std::string_view replaced;  // of all its stages
  for (std::size_t i = 0; i < count(); ++i) {
    const std::string_view path = path_of(entry(i));
    while (change != changes_.end() && change->first <= path) {
      if (change->first == path) replaced = path;
      add_change();
    }
    if (replaced.data() == nullptr || path != replaced) writer.keep(entry(i));
  }
  while (change != changes_.end()) add_change();
  if (!cached_trees_.empty())
    writer.extension("TREE", without_cached(cached_trees_, restructured_));
  if (!resolve_undo_.empty()) writer.extension("REUC", resolve_undo_);
  writer.finish(out);
}

std::string IndexFile::bytes() const {
  std::string all;
  write([&all](std::string_view piece) { all += piece; });
  return all;
}

}  // namespace dc::git
