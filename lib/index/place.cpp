#include "index/place.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "base/hash.h"

namespace dc::index {
namespace {

constexpr std::size_t name_digits = 32;

bool is_trusted(const std::string& path, uid_t ledger_owner) {
  struct stat info {};
  if (::lstat(path.c_str(), &info) != 0) return true;
  const bool by_others = (info.st_mode & S_IWOTH) != 0;
  return S_ISREG(info.st_mode) && !by_others &&
         (info.st_uid == ::geteuid() || info.st_uid == ledger_owner || info.st_uid == 0);
}

// Root makes no files in another's ledger: its owner could not bring them up to date.
bool may_make_in(const std::string& folder, uid_t owner) {
  return ::geteuid() == owner || (::geteuid() != 0 && ::access(folder.c_str(), W_OK) == 0);
}

}  // namespace

std::vector<Place> places(const std::string& common_dir, const std::string& cache) {
  std::vector<Place> all;
  struct stat ledger {};
  if (::stat(common_dir.c_str(), &ledger) != 0) return all;
  const std::string shared = common_dir + "dc.index";
  if (is_trusted(shared, ledger.st_uid))
    all.push_back({shared, may_make_in(common_dir, ledger.st_uid)});
  const std::string own = cache + "/dc/" + sha256(common_dir).substr(0, name_digits) + ".index";
  if (cache.starts_with('/') && is_trusted(own, ::geteuid())) all.push_back({own, true});
  return all;
}

bool make_folder_of(const std::string& path) {
  std::error_code problem;
  const auto folder = std::filesystem::path(path).parent_path();
  if (std::filesystem::is_directory(folder, problem)) return true;
  std::filesystem::create_directories(folder, problem);
  return !problem && ::chmod(folder.c_str(), 0700) == 0;
}

}  // namespace dc::index
