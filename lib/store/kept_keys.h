#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "git/repository.h"
#include "model/docket.h"

namespace dc::store {

// What a record is asked for by without its number: an item by its title, clause or source, a stage
// report by the items it covers.
std::string title_key(std::string_view title);
std::string source_key(std::string_view source_ref);  // of a source, or of one clause of it
std::string covered_key(std::string_view item);

using Progress = std::function<void(std::size_t done, std::size_t all)>;  // may be empty

// Which records bore a key at any time, kept in <common-dir>/dc.keys so that a writer need not read
// every record to find its few neighbours. Derived from the commits and disposable: the file names
// the commit it is true of, and what differs from there is read. It only points: whoever asks reads
// the records and looks for himself, so a wrong or old line does no harm. A file that is damaged,
// foreign or somebody else's is passed over.
class KeptKeys {
 public:
  enum class Keeping { kept, not_written };  // a dry run leaves nothing behind
  KeptKeys(const git::Repository& repository, git::ObjectId commit, Keeping keeping,
           const Progress& progress);

  // Ids, sorted, of records of the commit that may bear the key.
  std::vector<std::string> bearers(const std::string& key);

 private:
  struct Line {
    std::uint64_t hash = 0;
    std::uint32_t kind_and_year = 0;
    std::uint32_t number = 0;
    bool operator<(const Line& other) const { return hash < other.hash; }
  };
  struct Mapping;
  bool read_kept();
  void read_appended(std::string_view bytes);
  void catch_up(const Progress& progress);
  void read_keys(const git::TreeFile& file);
  void add(const std::string& key, const NumberedId& id);
  void append_new() const;
  void write_whole() const;
  std::string path() const;

  const git::Repository& repository_;
  git::ObjectId commit_;
  Keeping keeping_;
  git::ObjectId known_;                                 // the commit that the lines are true of
  std::shared_ptr<Mapping> mapping_;                    // of the file
  std::span<const Line> lines_;                         // sorted, as the file has them
  std::unordered_multimap<std::uint64_t, Line> later_;  // appended since, and those just found
  std::vector<Line> found_;                             // just found: not in the file yet
};

}  // namespace dc::store
