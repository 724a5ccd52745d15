#include "index/record_key.h"

#include "base/error.h"
#include "model/docket.h"

namespace dc::index {

std::int64_t key_of_record(std::string_view id) {
  const auto numbered = NumberedId::parse(id);
  if (!numbered) throw bug("no numbered record's id");
  return std::int64_t{numbered->year} << 32 | numbered->number;
}

}  // namespace dc::index
