#include "git/shallow.h"

#include <sstream>

#include "git/files.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_list = std::size_t{64} << 20;

}  // namespace

ShallowEnd::ShallowEnd(const Repository& repository) {
  const auto list = read_file(repository.common_dir() + "shallow", largest_list);
  if (!list) return;
  std::istringstream lines(*list);
  for (std::string id; std::getline(lines, id);)
    if (!id.empty()) commits_.insert(id);
}

}  // namespace dc::git
