#include "render/words.h"

#include "base/printable.h"
#include "base/utf8.h"
#include "render/render.h"

namespace dc::render {
namespace {

std::string list_words(const Value& list, Language language);

std::string value_words(const Value& value, Language language) {
  if (value.is_null()) return {};
  if (value.is_flag()) return say(value.flag() ? text("view.yes") : text("view.no"), language);
  if (value.is_number()) return std::to_string(value.number());
  if (value.is_text()) return value.text();
  if (value.is_list()) return list_words(value, language);
  return to_json(value);
}

std::string list_words(const Value& list, Language language) {
  std::string words;
  for (const Value& item : list.list_items()) {
    if (&item != &list.list_items().front()) words += say(text("text.comma"), language);
    words += item.is_list() ? to_json(item) : value_words(item, language);
  }
  return words;
}

bool is_one_line(std::string_view words) {
  return words.find('\\') == std::string_view::npos && is_clean_text(words, Lines::one);
}

}  // namespace

std::string words_of(const view::Cell& cell, Language language) {
  return cell.words.empty() ? value_words(cell.value, language) : say(cell.words, language);
}

std::string_view words_of(const view::Cell& cell, Language language, std::string& room) {
  if (cell.words.empty() && cell.value.is_null()) return {};
  if (cell.words.empty() && cell.value.is_text()) return cell.value.text();
  if (!cell.words.empty() && cell.words.id.empty()) return cell.words.literal;
  if (!cell.words.empty() && cell.words.arguments.empty())
    if (const CatalogueEntry* entry = find_in_catalogue(cell.words.id))
      return language == Language::zh ? entry->zh : entry->en;
  room.clear();
  if (cell.words.empty()) {
    room = value_words(cell.value, language);
  } else {
    say(cell.words, language, room);
  }
  return room;
}

Text revision_words(const view::Table& table) {
  if (table.revision.empty() || table.as_of.empty()) return {};
  return text("view.revision", table.as_of, table.revision.substr(0, printed_revision));
}

void append_one_line(std::string& out, std::string_view words) {
  is_one_line(words) ? out += words : out += one_line(words);
}

std::string one_line(std::string_view words) {
  if (is_one_line(words)) return std::string(words);
  std::string out;
  for (char c : words) {
    switch (c) {
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += c;
    }
  }
  return printable(out);
}

std::string many_lines(std::string_view words) {
  std::string out(words);
  for (char& c : out)
    if (c == '\t') c = ' ';
  return printable(out, Lines::many);
}

}  // namespace dc::render
