#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "git/raw.h"

namespace dc::verify {

// How a tree object is not as it should be: order, repetition, modes and names. `folder` is its
// path, "" for the root, else ending with /.
Findings tree_flaws(const git::RawTree& tree, const std::string& folder);

// The same of the entries from `first` until before `last`, and of what follows them.
Findings tree_flaws(const git::RawTree& tree, const std::string& folder, std::size_t first,
                    std::size_t last);

// A name that no program of the ledger's users stumbles over: lower-case ASCII letters, digits,
// dot, hyphen and underscore, no name that Windows keeps for itself.
bool is_portable_name(std::string_view name);

}  // namespace dc::verify
