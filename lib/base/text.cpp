#include "base/text.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <stdexcept>

namespace dc {

Text verbatim(std::string_view words) {
  return Text{{}, std::string(words), {}};
}

Text joined(const std::vector<Text>& parts, const Text& separator) {
  if (parts.empty()) return {};
  Text all{"text.join", {}, {separator}};
  all.arguments.insert(all.arguments.end(), parts.begin(), parts.end());
  return all;
}

namespace {

std::string say_joined(const Text& text, Language language) {
  std::string out;
  const std::string separator = say(text.arguments.front(), language);
  for (std::size_t i = 1; i < text.arguments.size(); ++i) {
    if (i > 1) out += separator;
    out += say(text.arguments[i], language);
  }
  return out;
}

}  // namespace

std::string say(const Text& text, Language language) {
  if (text.id.empty()) return text.literal;
  if (text.id == "text.join") return say_joined(text, language);
  const CatalogueEntry* entry = find_in_catalogue(text.id);
  if (entry == nullptr) throw std::logic_error("no catalogue entry " + text.id);
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const Text& argument : text.arguments) store.push_back(say(argument, language));
  return fmt::vformat(language == Language::zh ? entry->zh : entry->en, store);
}

}  // namespace dc
