#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "git/repository.h"
#include "verify/identities.h"
#include "verify/uses.h"

namespace dc::verify {

// What the commit's records hold of what may occur once; empty: nothing. They are read, not
// judged, in as many threads as there are `jobs`.
Identities known_at(const git::Repository& repository, const git::ObjectId& commit,
                    std::size_t jobs);

// What a record's text uses, found by its lines alone; nothing where they are not as the program
// writes them.
std::optional<Use> use_by_lines(const std::string& record, std::string_view text);

}  // namespace dc::verify
