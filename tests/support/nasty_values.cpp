#include "support/nasty_values.h"

#include <limits>
#include <vector>

namespace dc {
namespace {

// Words that some YAML reader takes for something else than text, or that break a careless writer.
const std::vector<std::string> whole_words = {
    "",
    "yes",
    "No",
    "ON",
    "off",
    "y",
    "N",
    "~",
    "null",
    "Null",
    "NULL",
    "true",
    "True",
    "FALSE",
    "0",
    "-0",
    "+1",
    "007",
    "010",
    "0o17",
    "0x1F",
    "0b11",
    "1_000",
    "1,000",
    "12:30",
    "190:20:30",
    "1e3",
    "1.5",
    ".5",
    "5.",
    ".inf",
    "-.INF",
    ".nan",
    "NaN",
    "=",
    "<<",
    "2025-01-01",
    "2025-1-1",
    "2026-03-02T09:12:04+08:00",
    "2025-01-01 12:00:00",
    "99999999999999999999",
    "-9223372036854775809",
    "2026-0012",
    "s2026-0003#三",
    "- a",
    "-",
    "--- a",
    "---",
    "...",
    "? a",
    "?",
    ": a",
    ":",
    "a: b",
    "a:",
    "a :b",
    "a:b",
    "a #b",
    "#a",
    "a#b",
    "[a]",
    "{a: b}",
    "a, b",
    "a]",
    "}a",
    "&a",
    "*a",
    "!a",
    "!!str a",
    "|",
    ">",
    "|-",
    "%YAML 1.1",
    "@a",
    "`a`",
    "'a'",
    "\"a\"",
    "it's",
    "a\"b",
    "\\",
    "\\n",
    "a\\",
    " a",
    "a ",
    "  ",
    "a  b",
    "\na",
    "a\n",
    "a\n\n",
    "\n",
    "\n\n",
    "a\nb",
    "a\nb\n",
    "a\n\nb",
    " a\nb",
    "a\n b",
    "a\n  b\n c",
    "a \nb",
    "a\n \nb",
    "a\n- b\nc: d",
    "a\n# b",
    "# a\nb",
    "a\n---\nb",
    "---\nb",
    "...\nb",
    "%a\nb",
    "|\na",
    "a\n\tb",
    "\ta",
    "a\tb",
    "a\rb",
    "a\r\nb",
    "\x01",
    "\x7f",
    "\xC2\x85",
    "a\xC2\x85"
    "b",
    "\xC2\xA0"
    "a",
    "\xE2\x80\xA8",
    "a\xE2\x80\xA9"
    "b",
    "\xEF\xBB\xBF"
    "a",
    "\xEF\xBF\xBE",
    "\xE2\x80\xAE"
    "a",
    "\xF0\x9F\x94\xB4",
    "𠮷野家",
    "城北片区老旧小区改造",
    "标题：甲",
    "标题: 甲",
    "第3条 #重点",
    "《纪要》〔2026〕3号",
    "　甲",
    "甲　",
    "“一”、‘二’",
    "9月底前",
    "50%",
    "a?b",
    "why?",
    "-5度",
    "(一)",
    "http://x.cn/a?b=c&d#e",
    "a@b.cn",
    "C:\\x",
    "1 2 3",
    "e1",
};

const std::vector<std::string> pieces = {
    "a", "Z", "0",  "9",  "-",  "_",  ".",  ":", ": ",   " #",  "#",    "?",     ",",    "[",
    "]", "{", "}",  "&",  "*",  "!",  "|",  ">", "'",    "\"",  "%",    "@",     "`",    "\\",
    "~", "=", "<",  "+",  "/",  "(",  ")",  " ", "  ",   "\n",  "\n",   "\n ",   "\n\n", "\t",
    "e", "x", "甲", "，", "：", "　", "三", "🔴", "null", "yes", "\n- ", "\nk: ", "---",
};

}  // namespace

std::string NastyValues::text() {
  if (below(2) == 0) return whole_words[below(whole_words.size())];
  std::string made;
  for (std::size_t left = below(9); left > 0; --left) made += pieces[below(pieces.size())];
  return made;
}

std::string NastyValues::key() {
  if (below(3) > 0) return "k" + std::to_string(below(1000));
  return text();
}

Value NastyValues::map(int depth) {
  Value made = Value::map();
  for (std::size_t left = below(6); left > 0; --left) made.set(key(), value(depth - 1));
  return made;
}

Value NastyValues::list(int depth) {
  Value made = Value::list();
  for (std::size_t left = below(5); left > 0; --left) made.push_back(value(depth - 1));
  return made;
}

Value NastyValues::value(int depth) {
  const std::size_t kind = below(depth > 0 ? 10 : 7);
  if (kind == 0) return {};
  if (kind == 1) return Value(below(2) == 0);
  if (kind == 2 && below(4) == 0) return Value(std::numeric_limits<std::int64_t>::min());
  if (kind == 2) return Value(static_cast<std::int64_t>(below(3000)) - 1000);
  if (kind < 7) return Value(text());
  return kind < 8 ? list(depth) : map(depth);
}

}  // namespace dc
