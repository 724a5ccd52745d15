#include "git/housekeeping.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <filesystem>

#include "git/failure.h"
#include "git/files.h"
#include "git/names.h"

namespace dc::git {
namespace {

namespace fs = std::filesystem;

constexpr int usual_threshold = 6700;  // gc.auto
constexpr std::size_t fan_outs = 256;
constexpr std::size_t short_file = 64;

bool is_hex(std::string_view name) {
  return name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_fan_out(const fs::directory_entry& entry) {
  const std::string name = entry.path().filename().string();
  return name.size() == 2 && is_hex(name);
}

std::uint64_t bytes_of(const fs::directory_entry& entry) {
  std::error_code gone;
  const auto size = entry.file_size(gone);
  return gone ? 0 : size;
}

template <typename Visit>
void each_entry(const std::string& folder, Visit visit) {
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) visit(entry);
}

template <typename Visit>
void each_below(const std::string& folder, Visit visit) {
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, ignored))
    visit(entry);
}

bool is_older(const std::string& path, long long since) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0 && info.st_mtim.tv_sec < since;
}

bool is_our_keep(const std::string& path) {
  return path.ends_with(".keep") && read_file(path, short_file) == "dc\n";
}

int threshold_of(const Repository& repository) {
  const std::string setting = repository.config("gc.auto").value_or("");
  int threshold = usual_threshold;
  std::from_chars(setting.data(), setting.data() + setting.size(), threshold);
  return threshold;
}

// What in a repository's configuration names a program to run, or a rule of its own for repacking.
std::vector<std::string> command_line(const Repository& repository) {
  std::vector<std::string> words = {"git", "--git-dir=" + repository.common_dir()};
  for (const char* setting :
       {"core.hooksPath=/dev/null", "core.fsmonitor=false",
        "core.alternateRefsCommand=", "core.pager=cat", "core.sshCommand=false",
        "gc.recentObjectsHook=", "gc.autoDetach=false"}) {
    words.emplace_back("-c");
    words.emplace_back(setting);
  }
  words.insert(words.end(), {"--no-replace-objects", "gc", "--auto", "--quiet"});
  return words;
}

[[noreturn]] void become_git(char* const* words) {
  const int nowhere = ::open("/dev/null", O_RDWR);
  for (const int fd : {0, 1, 2}) ::dup2(nowhere, fd);
  static_cast<void>(::nice(10));
  ::execvp(words[0], words);
  ::_exit(127);
}

}  // namespace

Room room_of(const Repository& repository) {
  Room room;
  const std::string objects = repository.common_dir() + "objects/";
  each_entry(objects, [&](const fs::directory_entry& folder) {
    if (!is_fan_out(folder)) return;
    each_entry(folder.path().string(), [&](const fs::directory_entry& object) {
      ++room.loose_objects;
      room.loose_bytes += bytes_of(object);
    });
  });
  each_entry(objects + "pack", [&](const fs::directory_entry& file) {
    room.pack_bytes += bytes_of(file);
    if (file.path().extension() == ".pack") ++room.packs;
  });
  return room;
}

std::vector<std::string> left_behind(const Repository& repository, long long since) {
  const std::string common = repository.common_dir();
  std::vector<std::string> found;
  const auto take = [&](const std::string& path) {
    if (is_older(path, since)) found.push_back(path.substr(common.size()));
  };
  each_entry(common, [&](const fs::directory_entry& entry) {
    if (entry.path().extension() == ".lock" && entry.path().filename() != "dc.lock")
      take(entry.path().string());
  });
  each_below(common + "refs", [&](const fs::directory_entry& entry) {
    if (entry.path().extension() == ".lock") take(entry.path().string());
  });
  each_entry(common + "objects/pack", [&](const fs::directory_entry& entry) {
    const std::string path = entry.path().string();
    if (entry.path().filename().string().starts_with("tmp_pack_dc") || is_our_keep(path))
      take(path);
  });
  std::sort(found.begin(), found.end());
  return found;
}

void remove_left(const Repository& repository, const std::string& path) {
  check_path(path);
  const std::string full = repository.common_dir() + path;
  if (::unlink(full.c_str()) != 0 && errno != ENOENT) fail_at(full, errno);
}

bool wants_housekeeping(const Repository& repository) {
  const std::string common = repository.common_dir();
  std::size_t count = 0;
  each_entry(common + "objects/17", [&](const fs::directory_entry&) { ++count; });
  if (count * fan_outs <= fan_outs) return false;
  const int threshold = threshold_of(repository);
  return threshold > 0 && count * fan_outs > static_cast<std::size_t>(threshold) &&
         ::access((common + "gc.pid").c_str(), F_OK) != 0;
}

// Twice forked, so that nobody need wait for it, and in a session of its own.
void start_housekeeping(const Repository& repository) {
  std::vector<std::string> words = command_line(repository);
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  const pid_t child = ::fork();
  if (child == 0) {
    ::setsid();
    if (::fork() == 0) become_git(pointers.data());
    ::_exit(0);
  }
  if (child > 0) ::waitpid(child, nullptr, 0);
}

}  // namespace dc::git
