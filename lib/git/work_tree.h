#pragma once
#include <sys/stat.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/files.h"
#include "git/index_file.h"
#include "git/layout.h"
#include "git/tree.h"

namespace dc::git {

// What stands at a path of the work tree.
struct FoundFile {
  enum class Kind {
    absent,
    file,
    other
  };  // other: a folder, a link, something in a parent's place
  Kind kind = Kind::absent;
  ObjectId blob;  // of its bytes, no filter applied
  bool executable = false;
  IndexStat stat;  // of a file
};

// The files of a work tree. No symbolic link is followed on the way to a path or at it, and every
// path is checked.
class WorkTree {
 public:
  explicit WorkTree(const Layout& layout);

  FoundFile look(const std::string& path) const;
  // lstat of a path; nothing where there is nothing.
  std::optional<struct stat> status(const std::string& path) const;

  // Replaces files in three steps, so that a crash leaves old or new bytes, never half of them: new
  // bytes beside the repository, all of them synced, each renamed to its place.
  void stage(const std::string& path, const FoundFile& now, std::string_view bytes, unsigned mode);
  void stage_removal(const std::string& path, const FoundFile& now);
  // Returns the paths that were not as they had been found, and were left alone.
  std::vector<std::string> put_in_place();

 private:
  struct Step {
    std::string path;
    std::string staged;  // empty: remove
    FoundFile now;
  };
  enum class Parents { existing, made };

  bool is_ordered() const;
  bool is_as_found(const Step& step) const;
  Fd parent(std::string_view path, Parents parents) const;
  void sync_staged();
  void place(const Step& step);
  void move(const Step& step, int folder);
  void remove(const Step& step);
  void remove_empty_folders(std::string_view folder);
  void sync_touched();

  const Layout& layout_;
  std::string staging_;  // ends with /
  Fd root_;
  std::vector<Step> steps_;
  bool has_staging_ = false;  // the folder was made
};

}  // namespace dc::git
