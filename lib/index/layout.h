#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace dc::index {

// The tables' layout, counted up with every change of it: a higher number is a newer program's.
constexpr int layout = 5;
// What the contents hang on besides: the sources by which this program reads records.
extern const std::string_view fingerprint;

// Commits of the first-parent line are numbered from 1, the root's number; a version of a record
// holds from commit `since` up to, not including, `until`.
constexpr std::int64_t open_end = std::int64_t{1} << 60;

// Among `others`: what dc.yaml and its documents say.
inline const std::string settings_id = "ledger";

extern const char* const tables;
// Indexes that filling the tables does without; they are made quicker after it.
extern const char* const later_indexes;

}  // namespace dc::index
