#pragma once
#include <string>
#include <vector>

#include "git/line.h"
#include "index/changes.h"
#include "index/record_writer.h"

namespace dc::index {

// Puts the versions of the record at `path` into the tables: what only ever grew is read once.
void put_versions(RecordWriter& records, git::Line& line, const std::string& path,
                  const std::vector<Version>& versions);

}  // namespace dc::index
