#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

#include "base/text.h"
#include "git/failure.h"
#include "git/files.h"
#include "git/impl.h"
#include "git/names.h"

namespace dc::git {
namespace {

constexpr mode_t runnable = 0755;

std::string told(const char* sentence) {
  std::string lines;
  for (const Language language : {Language::zh, Language::en})
    lines += "echo " + shell_word("dc: " + say(text(sentence), language)) + " >&2\n";
  return lines;
}

// The desk calculators of this name answer --version with other words.
std::string script(const std::string& executable) {
  return "#!/bin/sh\n"
         "# dc check --staged: refuses a commit by hand that is no legal step of the ledger.\n"
         "is_ours() {\n"
         "  version=$(\"$1\" --version </dev/null 2>/dev/null) || return 1\n"
         "  case $version in 'dc '[0-9]*) ;; *) return 1 ;; esac\n"
         "  case ${version#dc } in *[!0-9.]*) return 1 ;; esac\n"
         "}\n"
         "for dc in " +
         shell_word(executable) +
         " ducha dc; do\n"
         "  if is_ours \"$dc\"; then exec \"$dc\" check --staged; fi\n"
         "done\n" +
         told("hook.no-program") + told("hook.no-program.remedy") + "exit 1\n";
}

}  // namespace

bool Repository::install_pre_commit_hook(const std::string& executable) {
  if (!work_tree() || config("core.hooksPath")) return false;
  const Layout& layout = impl_->layout;
  make_folders(layout.common_dir, "hooks", layout.shared);
  const std::string path = layout.common_dir + "hooks/pre-commit";
  const Fd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, runnable));
  if (!fd && errno == EEXIST) return false;
  if (!fd) fail_at(path, errno);
  if (::fchmod(fd.get(), runnable) != 0) fail_at(path, errno);
  layout.shared.adjust(fd.get());
  write_all(fd.get(), script(executable), path);
  sync(fd.get(), path);
  sync_folder(layout.common_dir + "hooks");
  return true;
}

}  // namespace dc::git
