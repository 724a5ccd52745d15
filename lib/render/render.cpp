#include "render/render.h"

#include <utility>

#include "render/formats.h"

namespace dc::render {

std::optional<Format> format_of(std::string_view name) {
  static constexpr std::pair<std::string_view, Format> names[] = {
      {"table", Format::table}, {"plain", Format::plain}, {"tsv", Format::tsv},
      {"csv", Format::csv},     {"json", Format::json},   {"jsonl", Format::jsonl},
      {"md", Format::md},
  };
  for (const auto& [known, format] : names)
    if (known == name) return format;
  return {};
}

std::string render(const view::Table& table, Format format, const Style& style) {
  switch (format) {
    case Format::table:
      return table_text(select_shown(table, style));
    case Format::plain:
      return plain_text(select_shown(table, style));
    case Format::tsv:
      return tsv_text(select_shown(table, style));
    case Format::csv:
      return csv_text(select_shown(table, style));
    case Format::json:
      return json_text(select_all(table, style));
    case Format::jsonl:
      return jsonl_text(select_all(table, style));
    case Format::md:
      break;
  }
  return markdown_text(select_shown(table, style));
}

bool holds_notes(Format format) {
  return format == Format::md;
}

}  // namespace dc::render
