#pragma once
#include <cstddef>
#include <list>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "store/record.h"

namespace dc::store {

// Records that were read of a commit, by id; nothing for an id that it does not hold. Pointers are
// good until the record is put again, erased or let go by shrink().
class KeptRecords {
 public:
  // Null where it is not known what the commit holds.
  const std::optional<Record>* find(const std::string& id);
  const std::optional<Record>& put(const std::string& id, std::optional<Record> record);
  void erase(const std::string& id);
  // What is known of the id is not let go.
  void hold(const std::string& id);
  // Lets go of those that were not asked for the longest, until the rest takes about `most` bytes.
  void shrink(std::size_t most);

 private:
  using Held = std::pair<std::string, std::optional<Record>>;
  std::list<Held> newest_first_;
  std::unordered_map<std::string, std::list<Held>::iterator> places_;
  std::unordered_map<std::string, std::optional<Record>> held_;  // for good
  std::size_t bytes_ = 0;                                        // of newest_first_
};

}  // namespace dc::store
