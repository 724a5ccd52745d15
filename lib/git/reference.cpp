#include "git/reference.h"

#include "base/error.h"
#include "git/failure.h"
#include "git/files.h"
#include "git/impl.h"
#include "git/names.h"
#include "git/write_commit.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_reference = 4096;
constexpr std::size_t largest_packed = std::size_t{64} << 20;
constexpr std::chrono::milliseconds reference_patience{100};
constexpr std::chrono::milliseconds head_patience{2000};
constexpr std::string_view symbolic = "ref: ";

std::string_view first_line(std::string_view content) {
  content = content.substr(0, content.find('\n'));
  while (!content.empty() && (content.back() == ' ' || content.back() == '\r'))
    content.remove_suffix(1);
  return content;
}

ObjectId find_packed(const std::string& common_dir, const std::string& reference) {
  const auto packed = read_file(common_dir + "packed-refs", largest_packed);
  if (!packed) return {};
  const std::string wanted = " " + reference + "\n";
  for (std::size_t at = packed->find(wanted); at != std::string::npos;
       at = packed->find(wanted, at + 1)) {
    const bool starts_line = at >= 40 && (at == 40 || (*packed)[at - 41] == '\n');
    if (starts_line && is_object_id(std::string_view(*packed).substr(at - 40, 40))) {
      return packed->substr(at - 40, 40);
    }
  }
  return {};
}

std::optional<std::string> read_loose(const std::string& path) {
  try {
    return read_file(path, largest_reference);
  } catch (const Error& error) {
    if (error.message.id == "error.git-not-a-file") return std::nullopt;
    throw;
  }
}

void check_branch(const std::string& reference) {
  if (!is_branch(reference)) throw file_error(text("error.git-reference-name", reference));
}

ReferenceLogs logs_of(const Repository& repository) {
  const auto setting = repository.config("core.logAllRefUpdates");
  if (!setting)
    return repository.work_tree() ? ReferenceLogs::branches : ReferenceLogs::where_there_is_one;
  const bool off = *setting == "false" || *setting == "no" || *setting == "off" || *setting == "0";
  return off ? ReferenceLogs::where_there_is_one : ReferenceLogs::branches;
}

// Waits as long as git does by default: gc holds such a lock for a moment.
LockFile lock_reference(const Layout& layout, const std::string& reference) {
  const std::string target = layout.common_dir + reference;
  auto lock = LockFile::take_within(reference_patience, target, layout.shared);
  if (!lock) {
    throw busy(text("error.git-branch-locked", reference),
               {text("error.git-lock-file.hint", shell_word(target + ".lock"))});
  }
  return std::move(*lock);
}

// git holds HEAD while it goes to another branch or commits.
void await_head(const Layout& layout, const std::string& reference) {
  const std::string path = layout.git_dir + "HEAD.lock";
  if (head_branch(layout.git_dir) != reference || is_gone_within(head_patience, path)) return;
  throw busy(text("error.git-branch-locked", reference),
             {text("error.git-lock-file.hint", shell_word(path))});
}

void check_value(const Layout& layout, const std::string& reference, const ObjectId& expected) {
  const ObjectId now = read_reference(layout.common_dir, reference);
  if (now != expected)
    throw busy(text("error.git-branch-moved", reference), {text("error.git-retry.hint")});
}

}  // namespace

std::string head_branch(const std::string& git_dir) {
  const auto head = read_file(git_dir + "HEAD", largest_reference);
  if (!head) throw file_error(text("error.git-no-head", git_dir));
  const std::string_view line = first_line(*head);
  return line.starts_with(symbolic) ? std::string(line.substr(symbolic.size())) : std::string();
}

ObjectId read_reference(const std::string& common_dir, const std::string& reference) {
  check_branch(reference);
  const auto loose = read_loose(common_dir + reference);
  if (!loose) return find_packed(common_dir, reference);
  const std::string_view line = first_line(*loose);
  if (!is_object_id(line)) throw file_error(text("error.git-reference-damaged", reference));
  return std::string(line);
}

std::string Repository::branch() const {
  std::string name = head_branch(impl_->layout.git_dir);
  if (name.empty()) throw file_error(text("error.git-detached"), {text("error.git-detached.hint")});
  check_branch(name);
  return name;
}

ObjectId Repository::tip(const std::string& reference) const {
  return read_reference(impl_->layout.common_dir, reference);
}

void Repository::move_branch(const std::string& reference, const ObjectId& expected,
                             const ObjectId& next, const std::string& log_line,
                             const Signature& who) {
  check_branch(reference);
  static_cast<void>(impl_->objects.read(next, ObjectType::commit));
  const Layout& layout = impl_->layout;
  const LogLine line{expected, next, signature_line(who), log_line};
  await_head(layout, reference);
  make_folders(layout.common_dir, folder_of(reference), layout.shared);
  LockFile lock = lock_reference(layout, reference);
  check_value(layout, reference, expected);
  lock.write(next + "\n");
  append_logs(layout, logs_of(*this), reference, line);
  lock.replace_target();
  impl_->objects.release();
}

}  // namespace dc::git
