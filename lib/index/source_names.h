#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "index/database.h"
#include "model/registers.h"

namespace dc::index {

// What sources are called as they stand and since which commit, many to a row: items of one time
// have sources whose numbers are near each other.

// Reads them, and keeps some pages that it looked into: lists go through time, and memory costs
// more than a page read again. A name lives until the next is asked for.
class SourceNames {
 public:
  // What it is called as of commit `n`; nothing where that is not known, or there is none.
  std::optional<SourceName> find(const Database& database, std::int64_t record, std::int64_t n);

 private:
  struct Page {
    std::int64_t number = -1;
    std::string bytes;
  };
  const std::string& page(const Database& database, std::int64_t number);

  std::optional<Statement> find_;
  std::vector<Page> pages_ = std::vector<Page>(48);
};

// Writes them; the page at hand is written when another is turned to, or at write().
class SourceNameWriter {
 public:
  explicit SourceNameWriter(Database& database);
  // As of commit `n` a source is this; nothing: there is none.
  void put(std::int64_t record, std::int64_t n, const std::optional<Source>& source);
  void write();

 private:
  void turn_to(std::int64_t number);

  Statement find_, put_;
  std::optional<std::int64_t> number_;
  struct Name {
    std::int64_t since = 0;  // commit
    std::string title, number;
  };
  std::map<std::int64_t, Name> page_;
};

}  // namespace dc::index
