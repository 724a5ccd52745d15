#pragma once
#include <optional>
#include <string>
#include <vector>

#include "git/raw_id.h"
#include "index/coding.h"
#include "index/database.h"
#include "index/digests.h"
#include "model/docket.h"
#include "store/stages.h"

namespace dc::index {

// A record as commit `n` has it.
struct StageAt {
  std::int64_t n = 0;
  git::RawId blob{};
  store::Stage was;
};

// Puts items into the tables: as they stand, as they were, and how long they ran with a limit.
class ItemWriter {
 public:
  // Whether the tables may have the item.
  enum class Known { perhaps, no };
  ItemWriter(Database& database, Digests& digests);
  void put(const Docket& docket, const std::vector<StageAt>& stages, Known known);
  // As of commit `n` there is none.
  void take_away(const std::string& id, std::int64_t n, Known known);

 private:
  struct Held;  // an item as it stands in the tables
  struct Span;
  std::optional<Held> held(std::int64_t record, Known known);
  void keep_former(std::int64_t record, std::int64_t n, const Held& was, const CodedItem* now);
  void close(std::int64_t record, const Span& span, std::int64_t n);

  Digests& digests_;
  Statement find_item_, put_item_, drop_item_, find_content_, put_content_, drop_content_;
  Statement put_life_, put_head_, mark_removed_, unmark_removed_;
  Statement put_span_, close_span_;
};

}  // namespace dc::index
