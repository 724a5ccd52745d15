#pragma once
#include <string>
#include <vector>

#include "git/line.h"
#include "index/changes.h"
#include "index/record_writer.h"
#include "store/stages.h"

namespace dc::index {

// Puts the versions of records into the tables: what only ever grew is read once.
class Versions {
 public:
  Versions(RecordWriter& records, git::Line& line) : records_(records), line_(line) {}
  void put(const std::string& id, const std::vector<Version>& versions);

 private:
  void put_run(const std::string& id, const Version* first, const Version* end);

  RecordWriter& records_;
  git::Line& line_;
  store::Growth growth_;
};

}  // namespace dc::index
