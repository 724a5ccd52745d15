#include "index/record_key.h"

#include "base/error.h"

namespace dc::index {

std::int64_t key_of_record(std::string_view id) {
  const auto numbered = NumberedId::parse(id);
  if (!numbered) throw bug("no numbered record's id");
  return key_of(*numbered);
}

std::int64_t key_of(const NumberedId& id) {
  return std::int64_t{id.year} << 32 | id.number;
}

}  // namespace dc::index
