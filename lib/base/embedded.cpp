#include "base/embedded.h"

#include <stdexcept>
#include <string>

namespace dc {

std::string_view embedded_file(std::string_view path) {
  for (const auto& file : embedded_files())
    if (file.path == path) return file.bytes;
  throw std::logic_error("no embedded file " + std::string(path));
}

}  // namespace dc
