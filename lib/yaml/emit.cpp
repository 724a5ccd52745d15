#include "yaml/emit.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"
#include "yaml/block.h"
#include "yaml/plain.h"

namespace dc::yaml {
namespace {

bool has_forbidden(std::string_view text) {
  return !is_clean_text(text, Lines::many) && forbidden_in_text(text, Lines::many).has_value();
}

std::string escape(char32_t c) {
  const auto code = static_cast<std::uint32_t>(c);
  if (c == '\n') return "\\n";
  if (c == '\t') return "\\t";
  if (c == '\r') return "\\r";
  if (code < 0x100) return fmt::format("\\x{:02X}", code);
  return code < 0x10000 ? fmt::format("\\u{:04X}", code) : fmt::format("\\U{:08X}", code);
}

void put_escaped(std::string& out, char32_t c) {
  const std::string character = to_utf8({&c, 1});
  if (c == '"' || c == '\\') {
    out += '\\';
    out += character;
  } else {
    out += forbidden_in_text(character, Lines::one) ? escape(c) : character;
  }
}

void put_quoted(std::string& out, const std::string& text) {
  out += '"';
  if (is_clean_text(text, Lines::one) && text.find_first_of("\"\\") == std::string::npos) {
    out += text;
  } else {
    for (const char32_t c : to_code_points(text)) put_escaped(out, c);
  }
  out += '"';
}

void put_text(std::string& out, const std::string& text, Place place) {
  if (is_plain_text(text, place) && !has_forbidden(text)) {
    out += text;
  } else {
    put_quoted(out, text);
  }
}

bool is_block_text(const Value& value) {
  return value.is_text() && fits_block(value.text()) && !has_forbidden(value.text());
}

bool is_one_line(const Value& value) {
  return !value.is_list() && !value.is_map() && value.text().find('\n') == std::string::npos;
}

bool is_simple(const Value& value) {
  const auto& items = value.list_items();
  return value.is_list() ? std::all_of(items.begin(), items.end(), is_simple) : is_one_line(value);
}

bool is_flow(const Value& value) {
  const auto& members = value.entries();
  if (value.is_list()) return is_simple(value);
  return value.is_map() && std::all_of(members.begin(), members.end(),
                                       [](const auto& m) { return is_simple(m.second); });
}

void put_scalar(std::string& out, const Value& value, Place place) {
  if (value.is_null()) {
    out += "null";
  } else if (value.is_flag()) {
    out += value.flag() ? "true" : "false";
  } else if (value.is_number()) {
    out += std::to_string(value.number());
  } else {
    put_text(out, value.text(), place);
  }
}

void put_flow(std::string& out, const Value& value) {
  std::string_view separator;
  if (value.is_list()) {
    out += '[';
    for (const Value& item : value.list_items()) {
      out += std::exchange(separator, ", ");
      put_flow(out, item);
    }
    out += ']';
  } else if (value.is_map()) {
    out += '{';
    for (const auto& [key, member] : value.entries()) {
      out += std::exchange(separator, ", ");
      put_text(out, key, Place::flow);
      out += ": ";
      put_flow(out, member);
    }
    out += '}';
  } else {
    put_scalar(out, value, Place::flow);
  }
}

void put_indent(std::string& out, int indent) {
  out.append(static_cast<std::size_t>(indent), ' ');
}

// A literal block whose parent stands at `indent`.
void put_block(std::string& out, std::string_view text, int indent) {
  out += text.ends_with('\n') ? "|\n" : "|-\n";
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) put_indent(out, indent + 2);
    out.append(text.substr(0, end));
    out += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

// How a map that could be flow is written: blocks are for a document's own members.
enum class Maps { flow, block };

void put_members(std::string& out, const Value& map, int indent, Maps maps);
void put_items(std::string& out, const Value& list, int indent, Maps maps);

bool is_block_map(const Value& value, Maps maps) {
  return value.is_map() && !value.entries().empty() && (maps == Maps::block || !is_flow(value));
}

// Flow, scalar or literal block, and the end of its line.
void put_inline(std::string& out, const Value& value, int indent) {
  if (is_block_text(value)) return put_block(out, value.text(), indent);
  if (value.is_list() || value.is_map()) {
    put_flow(out, value);
  } else {
    put_scalar(out, value, Place::block);
  }
  out += '\n';
}

bool is_block_list(const Value& value, Maps maps) {
  const auto& items = value.list_items();
  return value.is_list() && !items.empty() &&
         (!is_flow(value) || std::any_of(items.begin(), items.end(),
                                         [&](const Value& i) { return is_block_map(i, maps); }));
}

void put_member(std::string& out, const Value::Entry& member, int indent, Maps maps) {
  put_text(out, member.first, Place::flow);
  if (is_block_map(member.second, maps)) {
    out += ":\n";
    put_members(out, member.second, indent + 2, Maps::flow);
  } else if (is_block_list(member.second, maps)) {
    out += ":\n";
    put_items(out, member.second, indent, maps);
  } else {
    out += ": ";
    put_inline(out, member.second, indent);
  }
}

void put_members(std::string& out, const Value& map, int indent, Maps maps) {
  for (const Value::Entry& member : map.entries()) {
    put_indent(out, indent);
    put_member(out, member, indent, maps);
  }
}

// One item, whose dash stands at `indent` and is written already.
void put_item(std::string& out, const Value& item, int indent, Maps maps) {
  if (is_block_map(item, maps)) {
    std::string members;
    put_members(members, item, indent + 2, Maps::flow);
    out.append(members, static_cast<std::size_t>(indent) + 2);
  } else if (is_block_list(item, Maps::flow)) {
    std::string items;
    put_items(items, item, indent + 2, Maps::flow);
    out.append(items, static_cast<std::size_t>(indent) + 2);
  } else {
    put_inline(out, item, indent);
  }
}

void put_items(std::string& out, const Value& list, int indent, Maps maps) {
  for (const Value& item : list.list_items()) {
    put_indent(out, indent);
    out += "- ";
    put_item(out, item, indent, maps);
  }
}

}  // namespace

std::string emit(const Value& map) {
  std::string out;
  if (map.entries().empty()) return "{}\n";
  put_members(out, map, 0, Maps::block);
  return out;
}

std::string emit_members(const Value& map, int indent) {
  std::string out;
  put_members(out, map, indent, indent == 0 ? Maps::block : Maps::flow);
  return out;
}

std::string emit_step(const Value& step) {
  std::string out = "- ";
  put_item(out, step, 0, Maps::block);
  return out;
}

}  // namespace dc::yaml
