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

namespace {

Notes print(const view::Table& table, Format format, const Style& style, Printed& out) {
  switch (format) {
    case Format::table:
      return print_table(select_shown(table, style), out);
    case Format::plain:
      return print_plain(select_shown(table, style), out);
    case Format::tsv:
      return print_tsv(select_shown(table, style), out);
    case Format::csv:
      return print_csv(select_stamped(table, style), out);
    case Format::json:
      return print_json(select_all(table, style), out);
    case Format::jsonl:
      return print_jsonl(select_all_stamped(table, style), out);
    case Format::md:
      break;
  }
  return print_markdown(select_shown(table, style), out);
}

}  // namespace

std::vector<Text> render(const view::Table& table, Format format, const Style& style,
                         const Sink& sink) {
  Printed out(sink);
  auto notes = print(table, format, style, out);
  out.flush();
  return notes;
}

std::string render(const view::Table& table, Format format, const Style& style) {
  std::string text;
  render(table, format, style, [&](std::string_view piece) { text += piece; });
  return text;
}

bool holds_notes(Format format) {
  return format == Format::md;
}

bool names_revision(Format format) {
  return format != Format::tsv;
}

}  // namespace dc::render
