#pragma once
#include <sys/types.h>

#include <optional>
#include <string>

namespace dc::git {

// core.sharedRepository: who else may read and write the files of a repository (git-config(1)).
class SharedMode {
 public:
  SharedMode() = default;  // umask: nobody else
  // The setting's value; one that git would not accept means umask.
  static SharedMode parse(const std::optional<std::string>& value);

  // A file's or folder's mode, as the kernel left it after umask, widened as the setting says.
  mode_t applied(mode_t mode) const;
  // Brings a file or folder just made to its mode; one that belongs to someone else is left.
  void adjust(int fd) const;

 private:
  enum class Rule { umask, widen, exactly };
  Rule rule_ = Rule::umask;
  mode_t bits_ = 0;
};

}  // namespace dc::git
