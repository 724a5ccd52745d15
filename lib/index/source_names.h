#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "index/database.h"
#include "model/registers.h"

namespace dc::index {

// What sources are called as they stand, many to a row: items of one time have sources whose
// numbers are near each other.

// Reads them. Names live as long as this.
class SourceNames {
 public:
  std::optional<SourceName> find(const Database& database, std::int64_t record);

 private:
  struct Entry {
    std::int64_t record;
    SourceName name;
  };
  struct Page {
    std::string bytes;
    std::vector<Entry> entries;  // by record
  };
  const Page& page(const Database& database, std::int64_t number);

  std::optional<Statement> find_;
  std::unordered_map<std::int64_t, Page> pages_;
};

// Writes them; the page at hand is written when another is turned to, or at write().
class SourceNameWriter {
 public:
  explicit SourceNameWriter(Database& database);
  // A source is now this; nothing: there is none.
  void put(std::int64_t record, const std::optional<Source>& source);
  void write();

 private:
  void turn_to(std::int64_t number);

  Statement find_, put_;
  std::optional<std::int64_t> number_;
  std::map<std::int64_t, std::pair<std::string, std::string>> page_;  // title and number
};

}  // namespace dc::index
