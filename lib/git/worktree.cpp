// Bringing work tree and index to a commit, and telling what people changed in them by hand.
#include <algorithm>
#include <set>
#include <utility>

#include "base/error.h"
#include "git/failure.h"
#include "git/impl.h"
#include "git/index_lock.h"
#include "git/names.h"
#include "git/work_tree.h"

namespace dc::git {
namespace {

constexpr unsigned plain_file = 0100644;
constexpr unsigned executable_file = 0100755;

using Side = std::optional<TreeEntry>;  // a path in a commit's tree

enum class ExecutableBit { counts, ignored };

bool is_ours(const Side& side) {
  return !side || side->mode == plain_file || side->mode == executable_file;
}

bool same(const FoundFile& file, const Side& side, ExecutableBit bit) {
  if (!side) return file.kind == FoundFile::Kind::absent;
  if (file.kind != FoundFile::Kind::file || file.blob != side->id || !is_ours(side)) return false;
  return bit == ExecutableBit::ignored || file.executable == (side->mode == executable_file);
}

bool same(const IndexEntry* entry, const Side& side) {
  if (entry == nullptr || !side) return entry == nullptr && !side;
  return entry->blob == side->id && entry->mode == side->mode;
}

void refuse_flags(const IndexEntry* entry) {
  if (entry == nullptr || entry->extended == 0) return;
  throw file_error(text("error.git-index-flags", entry->path),
                   {text("error.git-index-flags.hint", shell_word(entry->path))});
}

ExecutableBit executable_bit(const Repository& repository) {
  const auto setting = repository.config("core.fileMode");
  const bool off =
      setting && (*setting == "false" || *setting == "no" || *setting == "off" || *setting == "0");
  return off ? ExecutableBit::ignored : ExecutableBit::counts;
}

Side find(Trees& trees, const ObjectId& root, const std::string& path) {
  check_path(path);
  return trees.find(root, path);
}

// One refresh: decides for each path, stages the files, then moves files and index together.
class Refresh {
 public:
  Refresh(Objects& objects, const Layout& layout, std::optional<SeenIndex> seen, ExecutableBit bit,
          unsigned mode)
      : objects_(objects),
        trees_(objects),
        files_(layout),
        lock_(layout, std::move(seen)),
        bit_(bit),
        mode_(mode) {}

  std::vector<std::string> run(const ObjectId& before, const ObjectId& commit,
                               const std::vector<std::string>& paths) {
    const ObjectId old_root = trees_.root_of(before);
    const ObjectId new_root = trees_.root_of(commit);
    for (const std::string& path : paths) {
      decide(path, find(trees_, old_root, path), find(trees_, new_root, path));
    }
    return move(new_root);
  }

  CheckedOut check_out(const ObjectId& commit, std::set<std::string> paths) {
    const ObjectId root = trees_.root_of(commit);
    if (paths.empty()) {
      each_file(trees_, root, "",
                [&](const std::string& path, const TreeEntry&) { paths.insert(path); });
      lock_.index().each([&](const IndexEntry& entry) { paths.insert(entry.path); });
    }
    for (const std::string& path : paths)
      if (is_safe_path(path)) replace(path, find(trees_, root, path));
    CheckedOut done;
    done.written = staged_;
    done.left_alone = move(root);
    return done;
  }

 private:
  std::vector<std::string> move(const ObjectId& new_root) {
    const auto changed_meanwhile = files_.put_in_place();
    left_.insert(left_.end(), changed_meanwhile.begin(), changed_meanwhile.end());
    for (const auto& [path, wanted] : followed_) enter(path, wanted);
    for (const std::string& path : changed_meanwhile)
      enter_unseen(path, find(trees_, new_root, path));
    lock_.commit(files_);
    return std::move(left_);
  }

  // What the index holds is what the file was brought to; a missing file loses nobody's work.
  void replace(const std::string& path, const Side& wanted) {
    const IndexEntry* entry = lock_.index().find(path);
    const Side old = entry != nullptr ? Side({entry->mode, path, entry->blob}) : Side();
    const bool is_missing = files_.look(path).kind == FoundFile::Kind::absent;
    if (is_missing && wanted && is_ours(wanted) && !lock_.index().obstructed(path)) {
      refuse_flags(entry);
      stage(path, {}, wanted);
    } else {
      decide(path, old, wanted);
    }
  }

  void decide(const std::string& path, const Side& old, const Side& wanted) {
    const IndexEntry* entry = lock_.index().find(path);
    refuse_flags(entry);
    const bool index_follows =
        !lock_.index().obstructed(path) && (same(entry, old) || same(entry, wanted));
    const FoundFile file = files_.look(path);
    if (same(file, wanted, bit_) && index_follows) {
      followed_.emplace_back(path, wanted);
    } else if (same(file, old, bit_) && index_follows && is_ours(wanted)) {
      stage(path, file, wanted);
    } else {
      left_.push_back(path);
      if (index_follows && is_ours(wanted)) enter_unseen(path, wanted);
    }
  }

  void stage(const std::string& path, const FoundFile& now, const Side& wanted) {
    ++staged_;
    if (wanted) {
      const unsigned bits = wanted->mode == executable_file ? mode_ | (mode_ & 0444) >> 2 : mode_;
      files_.stage(path, now, objects_.read(wanted->id, ObjectType::blob), bits);
    } else {
      files_.stage_removal(path, now);
    }
    followed_.emplace_back(path, wanted);
  }

  void enter(const std::string& path, const Side& wanted) {
    if (!wanted) return leave_out(path);
    const auto info = files_.status(path);
    put(path, *wanted, info ? IndexStat::of(*info) : IndexStat());
  }

  void enter_unseen(const std::string& path, const Side& wanted) {
    if (!wanted) return leave_out(path);
    lock_.index().put({path, wanted->id, wanted->mode, IndexStat(), 0, 0});
  }

  void leave_out(const std::string& path) {
    if (lock_.index().find(path) != nullptr) lock_.index().remove(path);
  }

  void put(const std::string& path, const TreeEntry& wanted, const IndexStat& stat) {
    const IndexEntry* now = lock_.index().find(path);
    if (same(now, wanted) && now->stat.seems_same(stat) && !lock_.is_racy(*now)) return;
    lock_.index().put({path, wanted.id, wanted.mode, stat, 0, 0});
  }

  Objects& objects_;
  Trees trees_;
  WorkTree files_;
  IndexLock lock_;
  ExecutableBit bit_;
  unsigned mode_;
  std::vector<std::pair<std::string, Side>> followed_;
  std::vector<std::string> left_;
  std::size_t staged_ = 0;
};

}  // namespace

std::vector<std::string> Repository::refresh(const ObjectId& before, const ObjectId& commit,
                                             const std::vector<std::string>& paths) {
  if (!impl_->layout.work_tree || paths.empty()) return {};
  Refresh refresh(impl_->objects, impl_->layout, std::exchange(impl_->seen_index, std::nullopt),
                  executable_bit(*this), file_mode());
  return refresh.run(before, commit, paths);
}

CheckedOut Repository::check_out(const ObjectId& commit, const std::vector<std::string>& paths) {
  if (!impl_->layout.work_tree) return {};
  Refresh refresh(impl_->objects, impl_->layout, std::exchange(impl_->seen_index, std::nullopt),
                  executable_bit(*this), file_mode());
  return refresh.check_out(commit, {paths.begin(), paths.end()});
}

std::vector<std::string> Repository::edited_by_hand(const ObjectId& commit,
                                                    const std::vector<std::string>& paths) const {
  if (!impl_->layout.work_tree) return {};
  await_index(impl_->layout);
  impl_->seen_index = see_index(impl_->layout);
  const IndexFile& index = impl_->seen_index->index;
  const WorkTree files(impl_->layout);
  const ExecutableBit bit = executable_bit(*this);
  Trees& trees = impl_->recent_trees();
  const ObjectId root = trees.root_of(commit);
  std::vector<std::string> edited;
  for (const std::string& path : paths) {
    const Side side = find(trees, root, path);
    const IndexEntry* entry = index.find(path);
    refuse_flags(entry);
    const bool untouched =
        same(entry, side) && !index.obstructed(path) && same(files.look(path), side, bit);
    if (!untouched) edited.push_back(path);
  }
  return edited;
}

std::vector<TreeFile> Repository::staged() const {
  return staged(impl_->layout.git_dir + "index");
}

std::vector<TreeFile> Repository::staged(const std::string& index_file) const {
  const IndexFile index = read_index(index_file);
  std::vector<TreeFile> files;
  index.each([&](const IndexEntry& entry) {
    if (entry.stage() == 0) files.push_back({entry.path, entry.blob, entry.mode});
  });
  return files;
}

}  // namespace dc::git
