#include "index/record_key.h"

#include "base/error.h"
#include "model/docket.h"

namespace dc::index {

std::int64_t key_of_item(std::string_view id) {
  const auto numbered = NumberedId::parse(id);
  if (!numbered || numbered->kind != Kind::item) throw bug("no item's id");
  return std::int64_t{numbered->year} << 32 | numbered->number;
}

}  // namespace dc::index
