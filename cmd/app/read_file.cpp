#include "app/read_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <istream>
#include <iterator>

#include "app/file.h"
#include "base/error.h"

namespace dc {
namespace {

constexpr std::uintmax_t most_bytes = 64 * 1024 * 1024;

}  // namespace

std::string read_file(const std::string& path) {
  std::error_code problem;
  if (!std::filesystem::exists(path, problem))
    throw file_error(text("error.cannot-read", path, system_words(ENOENT)));
  if (std::filesystem::is_directory(path))
    throw file_error(text("error.cannot-read", path, system_words(EISDIR)));
  if (std::filesystem::is_regular_file(path) && std::filesystem::file_size(path) > most_bytes)
    throw file_error(text("error.too-large", path, most_bytes / 1024 / 1024));
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in.good() && !in.eof())
    throw file_error(text("error.cannot-read", path, system_words(errno)));
  if (bytes.size() > most_bytes)
    throw file_error(text("error.too-large", path, most_bytes / 1024 / 1024));
  return bytes;
}

std::string read_input(const std::string& path, std::istream& in) {
  if (path != "-") return read_file(path);
  std::string bytes;
  for (char buffer[65536]; in.read(buffer, sizeof buffer), in.gcount() > 0;) {
    bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > most_bytes)
      throw file_error(text("error.too-large", path, most_bytes / 1024 / 1024));
  }
  return bytes;
}

}  // namespace dc
