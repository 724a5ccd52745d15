#pragma once
#include <string>
#include <vector>

#include "app/session.h"
#include "view/table.h"

namespace dc {

// A unit's share of a list; `unit` is empty for what has no unit.
struct UnitFile {
  std::string unit;
  view::Table table;
};

// Writes each share into `directory` (made where it is missing) as SLUG.md, or as -o says. A file
// of that name is replaced; others stay. The list of what was written: unit, name, contact, rows,
// path.
view::Table write_unit_files(Session& session, const std::string& directory,
                             const std::vector<UnitFile>& files);

// That list as the answer.
void print_unit_files(Session& session, const view::Table& list);

}  // namespace dc
