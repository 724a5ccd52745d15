#pragma once
#include <string>
#include <string_view>

#include "base/text.h"
#include "base/value.h"
#include "view/table.h"

namespace dc::render {

// What people read in a cell: its words, else its value (a list joined by 、 or ", ", a flag as
// 是 or yes, nothing as ""). As it is: not yet safe for a terminal.
std::string words_of(const view::Cell& cell, Language language);
// The same without a copy where there is no need of one; `room` is for the others.
std::string_view words_of(const view::Cell& cell, Language language, std::string& room);

// On one line, and harmless: newlines, tabs and backslashes as \n \t \\, controls as \u{1B}.
std::string one_line(std::string_view words);
void append_one_line(std::string& out, std::string_view words);

// Harmless, with its newlines; a tab is a space.
std::string many_lines(std::string_view words);

constexpr std::size_t printed_revision = 12;  // hex digits of a commit where people read it

// Which day and which commit a table tells of: the last line of what people keep; empty where the
// table has no commit.
Text revision_words(const view::Table& table);

}  // namespace dc::render
