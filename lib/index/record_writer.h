#pragma once
#include <optional>
#include <string>

#include "index/coding.h"
#include "index/database.h"
#include "index/digests.h"
#include "model/docket.h"
#include "store/record.h"

namespace dc::index {

// Puts the records of one commit after another into the tables, each version from the commit that
// made it to the one that changed it.
class RecordWriter {
 public:
  explicit RecordWriter(Database& database);
  // After the last record: what is summed up over all of them.
  void finish() { digests_.write_figures(); }
  // The record as commit `n` has it.
  void put(std::int64_t n, const store::Record& record);
  // What dc.yaml and its documents say as of commit `n`; nothing where they cannot be read.
  void put_settings(std::int64_t n, const std::optional<store::Settings>& settings);
  // It is gone, or cannot be read as its kind.
  void put_gone(const std::string& id, std::int64_t n);
  void put_broken(const std::string& id, std::int64_t n);

 private:
  struct Held;    // an item as it stands in the tables
  struct Extent;  // how much of a record's text is known
  std::optional<Held> held(std::int64_t record);
  void put_item(const std::string& id, std::int64_t n, const std::optional<Docket>& docket);
  void put_other(const std::string& id, std::int64_t n, Kind kind,
                 const std::optional<std::string>& body);
  void keep_former(std::int64_t record, std::int64_t n, const Held& was, const CodedItem* now);
  void move_span(std::int64_t record, std::int64_t n, std::optional<std::int64_t> was,
                 std::optional<std::int64_t> now);
  void close_passages(const std::string& id, std::int64_t n);
  void add_passages(std::int64_t n, const Docket& docket, std::size_t from);
  static Extent extent_of(const store::Record& record);
  std::optional<Extent> known_extent(const std::string& id);

  Database& database_;
  Statement find_item_, put_item_, drop_item_, find_content_, put_content_, drop_content_;
  Statement put_life_, put_head_, mark_removed_, unmark_removed_;
  Statement open_span_, close_span_;
  Statement find_other_, put_other_, close_other_;
  Statement put_change_, last_change_, put_broken_, close_broken_;
  Statement live_passages_, put_passage_, close_passage_, put_grams_;
  Digests digests_;
};

}  // namespace dc::index
