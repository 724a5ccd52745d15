#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "verify/change.h"

namespace dc::verify {

// What a commit takes for a record of what may occur once in a ledger's whole life.
struct Use {
  std::string record;  // id
  std::string number;  // 发文字号, of a notice
  std::vector<std::string> steps;
  enum class Is { new_record, known_record } is = Is::known_record;

  bool operator==(const Use&) const = default;
};

// By the records' numbers.
std::vector<Use> uses_of(const std::vector<ChangedRecord>& records);

// The uses of commit after commit, packed: a history of a million takes some thirty megabytes.
class UseLog {
 public:
  void add(const std::vector<Use>& of_commit);

  class Reader {
   public:
    explicit Reader(const UseLog& log) : rest_(log.packed_) {}
    // Of the next commit.
    std::vector<Use> next();

   private:
    std::string_view word();
    std::size_t count();
    std::string_view rest_;
  };

 private:
  void put(std::string_view word);
  std::string packed_;  // words that end with NUL
};

}  // namespace dc::verify
