#pragma once
#include <cstdint>
#include <string_view>

namespace dc::yaml {

// What an unquoted scalar is. `ambiguous`: YAML 1.1 or 1.2 reads a type into it that the ledger
// does not (yes, 010, 12:30, 2025-01-01, ~), so it must be quoted to be text.
enum class Reading : std::uint8_t { text, null, flag, number, ambiguous };

// null only as `null`; flags only `true`, `false`; numbers decimal, without leading zeros, in 64
// bits.
Reading reading_of(std::string_view plain);

// Where a scalar stands: in block style, or inside [] and {} (and as a key), where more is special.
enum class Place { block, flow };

// Whether `text` may stand without quotes and every reader takes it as this text.
bool is_plain_text(std::string_view text, Place place);
// The same of what reading_of says is text.
bool is_written_plainly(std::string_view text, Place place);

}  // namespace dc::yaml
