#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace dc::verify {

// A step of a record's text as its lines have it; the views live as long as the text.
struct WrittenStep {
  std::string_view id;
  std::string_view at;   // "2026-03-02T09:12:04+08:00", "" where it is not written
  std::string_view seq;  // "" where it is not written
};

// The steps of a record, found by its lines alone; nothing where they are not as the program writes
// them.
std::optional<std::vector<WrittenStep>> steps_by_lines(std::string_view text);

}  // namespace dc::verify
