#include "yaml/report.h"

#include "base/printable.h"
#include "base/utf8.h"

namespace dc::yaml {

std::string excerpt(std::string_view scalar) {
  constexpr std::size_t most = 60;
  const std::u32string start = to_code_points(scalar.substr(0, 4 * most));
  if (start.size() <= most) return printable(scalar);
  return printable(to_utf8(start.substr(0, most))) + "…";
}

}  // namespace dc::yaml
