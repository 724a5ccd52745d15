#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dc::store {

// What may stand at a path of a ledger (design.md §1).
enum class FileKind { record, policy, calendar, attachment, attributes, foreign };
FileKind file_kind(std::string_view path);

// calendar/2026.yaml, and the year that such a path names; nothing for another path.
std::string calendar_path(int year);
std::optional<int> year_of_calendar(std::string_view path);

// The SHA-256 that an attachment's path spells; nothing for another path.
std::optional<std::string> hash_of_attachment(std::string_view path);

// .gitattributes, byte for byte.
inline constexpr std::string_view attributes_path = ".gitattributes";
inline constexpr std::string_view attributes_text = "* text eol=lf\nattachments/** -text\n";

}  // namespace dc::store
