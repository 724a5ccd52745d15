#pragma once
#include <cstddef>
#include <functional>
#include <vector>

#include "verify/history.h"
#include "verify/identities.h"
#include "verify/walk.h"

namespace dc::verify {

// Stretches of one history, in its order, as if they had been walked in one: what they use is laid
// against each other and against what is known already. `commit_at` gives id, landing and author of
// the commit at a place of the whole.
VerifiedHistory merged(std::vector<Walked> stretches, Identities known,
                       const std::function<OddCommit(std::size_t place)>& commit_at);

}  // namespace dc::verify
