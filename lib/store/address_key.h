#pragma once
#include <string>
#include <string_view>

#include "git/repository.h"

namespace dc::store {

// What a person is asked for by without an id: the key of his address in dc.keys.
std::string address_key(std::string_view email);
// Whether there is such a file: where none is, the few persons are sooner read than all records.
bool are_keys_kept(const git::Repository& repository);

}  // namespace dc::store
