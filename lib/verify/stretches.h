#pragma once
#include <cstddef>
#include <functional>
#include <vector>

#include "verify/history.h"
#include "verify/walk.h"

namespace dc::verify {

// The history walked in `jobs` stretches at once, a thread each, in its order. Where one ends
// astray, the next is walked again by who comes from there: what they find is what one walk would
// have found. Errors of a thread are thrown here.
std::vector<Walked> walk_in_stretches(const git::Repository& repository, const History& history,
                                      std::size_t jobs, const std::function<void()>& advanced);

}  // namespace dc::verify
