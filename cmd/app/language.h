#pragma once
#include "app/environment.h"
#include "base/text.h"

namespace dc {

// The language that the user asked for: --lang anywhere on the line, else DC_LANG; nothing where
// neither names one.
std::optional<Language> chosen_language(const Environment& environment);
// The locale's: Chinese where LC_ALL, LC_MESSAGES or LANG (the first one set) begins with zh.
Language locale_language(const Environment& environment);
// Whether the line asks for JSON: looked at before it is parsed, so that its own errors can be
// JSON.
bool asks_for_json(const std::vector<std::string>& arguments);

}  // namespace dc
