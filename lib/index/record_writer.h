#pragma once
#include <optional>
#include <string>
#include <vector>

#include "index/coding.h"
#include "index/database.h"
#include "index/digests.h"
#include "index/item_writer.h"
#include "index/pairs.h"
#include "index/source_names.h"
#include "model/docket.h"
#include "query/passages.h"
#include "store/record.h"
#include "store/stages.h"

namespace dc::index {

// Puts records into the tables, one after another and each in the order of its commits: each
// version from the commit that made it to the one that changed it.
class RecordWriter {
 public:
  enum class Tables { empty, filled };
  RecordWriter(Database& database, Tables state);
  // After the last record: what is summed up over all of them.
  void finish();
  // The record as one commit after another has it: `newest` is the last of the stages, and those
  // before are as store::Growth tells them.
  void put(const store::Record& newest, const std::vector<StageAt>& stages);
  // What dc.yaml and its documents say as of commit `n`; nothing where they cannot be read.
  void put_settings(std::int64_t n, const std::optional<store::Settings>& settings);
  // It is gone, or `blob` cannot be read as its kind.
  void put_gone(const std::string& id, std::int64_t n);
  void put_broken(const std::string& id, std::int64_t n, const git::RawId& blob);

 private:
  struct Extent;  // how much of a record's text is known
  void begin(const std::string& id, std::int64_t n);
  void take_away(const std::string& id, std::int64_t n, std::string_view blob);
  void put_others(const Docket& docket, const std::vector<StageAt>& stages);
  void put_other(const std::string& id, std::int64_t n, Kind kind,
                 const std::optional<std::string>& body);
  void close_passages(const std::string& id, std::int64_t n);
  void add_passages(const std::string& id, std::int64_t n,
                    const std::vector<query::Passage>& passages);
  void put_passages(const Docket& docket, const std::vector<StageAt>& stages, std::size_t from);
  static Extent extent_of(const store::Record& record);
  std::optional<Extent> known_extent(const std::string& id);

  Database& database_;
  Tables tables_;
  using Known = ItemWriter::Known;
  std::string last_;  // record
  Known known_ = Known::perhaps;
  Statement find_other_, put_other_, close_other_;
  Statement put_change_, last_change_, put_broken_, close_broken_;
  Statement live_passages_, put_passage_, close_passage_;
  SourceNameWriter source_names_;
  Digests digests_;
  ItemWriter items_;
  PairWriter pairs_;
};

}  // namespace dc::index
