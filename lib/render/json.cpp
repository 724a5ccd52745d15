#include <fmt/format.h>

#include "base/utf8.h"
#include "render/formats.h"

namespace dc::render {
namespace {

void append_character(std::string& out, char32_t c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  const std::string character = to_utf8({&c, 1});
  if (c < 0x10000 && forbidden_in_text(character, Lines::one)) {
    out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
  } else {
    out += character;
  }
}

bool needs_no_escape(std::string_view bytes) {
  return bytes.find_first_of("\"\\") == std::string_view::npos && is_clean_text(bytes, Lines::one);
}

void append_string(std::string& out, std::string_view bytes) {
  if (needs_no_escape(bytes)) {
    out.append(1, '"').append(bytes).append(1, '"');
    return;
  }
  const auto append_valid = [&](std::string_view valid) {
    for (char32_t c : to_code_points(valid)) append_character(out, c);
  };
  out += '"';
  for (auto bad = invalid_utf8_at(bytes); bad; bad = invalid_utf8_at(bytes)) {
    append_valid(bytes.substr(0, *bad));
    out += "\uFFFD";
    bytes.remove_prefix(*bad + 1);
  }
  append_valid(bytes);
  out += '"';
}

void append(std::string& out, const Value& value);

void append_list(std::string& out, const Value::List& list) {
  out += '[';
  for (const Value& item : list) {
    if (&item != &list.front()) out += ',';
    append(out, item);
  }
  out += ']';
}

void append_map(std::string& out, const Value::Map& map) {
  out += '{';
  for (const auto& entry : map) {
    if (&entry != &map.front()) out += ',';
    append_string(out, entry.first);
    out += ':';
    append(out, entry.second);
  }
  out += '}';
}

void append(std::string& out, const Value& value) {
  if (value.is_null()) {
    out += "null";
  } else if (value.is_flag()) {
    out += value.flag() ? "true" : "false";
  } else if (value.is_number()) {
    out += std::to_string(value.number());
  } else if (value.is_text()) {
    append_string(out, value.text());
  } else if (value.is_list()) {
    append_list(out, value.list_items());
  } else {
    append_map(out, value.entries());
  }
}

void append_row(std::string& out, const Selection& selection, const std::vector<view::Cell>& row) {
  out += '{';
  for (std::size_t i = 0; i < selection.columns.size(); ++i) {
    if (i > 0) out += ',';
    append_string(out, selection.column(i).key);
    out += ':';
    append(out, selection.cell(row, i).value);
  }
  out += '}';
}

// A member of the envelope: null where there is nothing to say.
std::string member(std::string_view key, const std::string& value) {
  return fmt::format("\"{}\":{},", key, to_json(value.empty() ? Value() : Value(value)));
}

}  // namespace

std::string to_json(const Value& value) {
  std::string out;
  append(out, value);
  return out;
}

Notes print_json(const Selection& selection, Printed& out) {
  const view::Table& table = selection.table;
  out.text() += "{" + member("schema", table.schema) + member("organ", table.organ) +
                member("as_of", table.as_of) + member("revision", table.revision) + "\"rows\":[";
  bool first = true;
  auto notes = table.each_row([&](const view::Row& row) {
    if (!first) out.text() += ',';
    first = false;
    append_row(out.text(), selection, row);
    out.pass();
  });
  out.text() += "]}\n";
  return notes;
}

Notes print_jsonl(const Selection& selection, Printed& out) {
  return selection.table.each_row([&](const view::Row& row) {
    append_row(out.text(), selection, row);
    out.text() += '\n';
    out.pass();
  });
}

}  // namespace dc::render
