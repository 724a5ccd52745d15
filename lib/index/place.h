#pragma once
#include <string>
#include <vector>

namespace dc::index {

// Where an index may lie, the better place first.
struct Place {
  std::string path;
  bool may_make = false;  // one that is not there is made here
};

// In the git directory of the ledger, then in the reader's own cache (`cache` is its folder,
// absolute; "" for none). An index is trusted only where it is the reader's own, the ledger's
// owner's or root's: others are left out.
std::vector<Place> places(const std::string& common_dir, const std::string& cache);

// Makes the folder a place lies in, for its owner alone; false where that fails.
bool make_folder_of(const std::string& path);

}  // namespace dc::index
