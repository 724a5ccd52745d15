#pragma once
#include <span>
#include <string_view>

namespace dc {

// A file of this source tree that lives in the binary, named by its path from the top level.
struct EmbeddedFile {
  std::string_view path;
  std::string_view bytes;
};

std::span<const EmbeddedFile> embedded_files();

// The bytes of the embedded file at `path`; throws std::logic_error where there is none.
std::string_view embedded_file(std::string_view path);

}  // namespace dc
