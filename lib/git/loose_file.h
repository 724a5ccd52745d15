#pragma once
#include <string>
#include <string_view>

#include "git/objects.h"

namespace dc::git {

// Writes the loose object `id` below `folder` (objects/, ends with /), whole under its name or not
// at all, for nobody to write to; what is there under that name is replaced. sync_objects brings it
// to disk.
void write_loose(const std::string& folder, const ObjectId& id, ObjectType type,
                 std::string_view bytes, const SharedMode& mode);

// "blob 2817" and a NUL: what an object's id and its loose file begin with.
std::string object_start(ObjectType type, std::size_t size);

}  // namespace dc::git
