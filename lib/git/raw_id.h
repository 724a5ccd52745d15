#pragma once
#include <array>
#include <initializer_list>
#include <string_view>

#include "git/repository.h"

namespace dc::git {

using RawId = std::array<char, 20>;  // all zero: none

RawId raw_id(const ObjectId& id);
ObjectId object_id(const RawId& id);
// Of the blob whose bytes are these parts, one after another.
RawId blob_id(std::initializer_list<std::string_view> parts);

}  // namespace dc::git
