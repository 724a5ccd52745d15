#include "support/mutations.h"

#include <string_view>
#include <vector>

namespace dc {
namespace {

const std::vector<std::string> pieces = {
    "\"",       "'",       ":",    ": ",      " #",      "- ",           "[",        "]",
    "{",        "}",       ",",    "\n",      "\n ",     "\n  ",         " ",        "|",
    "|-\n",     "|\n",     "?",    "? ",      "&a ",     "*a",           "!a ",      "%",
    "1",        "null",    "~",    "\\",      "甲",      "...",          "---",      "\t",
    "\r",       "\n---\n", ">-\n", "@",       "=",       "<<: ",         "yes",      "x: y",
    "\\x",      "\\u",     "- - ", "\\u0041", "\\u4e2d", "\xEF\xBB\xBF", "\xC2\xA0", "\xE3\x80\x80",
    "\xC2\x85", "{}"};

}  // namespace

std::string Mutations::mutated(std::string text, const std::string& other) {
  for (std::size_t left = 1 + below(4); left > 0; --left) befall(text, other);
  return text;
}

void Mutations::befall(std::string& text, const std::string& other) {
  const std::size_t at = below(text.size() + 1);
  switch (below(5)) {
    case 0:
      text.insert(at, pieces[below(pieces.size())]);
      break;
    case 1:
      text.erase(at, 1 + below(5));
      break;
    case 2:
      text.insert(at, text.substr(below(text.size() + 1), below(30)));
      break;
    case 3:
      text.replace(at, below(30), other.substr(below(other.size() + 1), below(60)));
      break;
    default:
      if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
  }
}

}  // namespace dc
