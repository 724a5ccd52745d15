#include "base/text.h"

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

void say_joined(const Text& text, Language language, std::string& out) {
  const std::string separator = say(text.arguments.front(), language);
  for (std::size_t i = 1; i < text.arguments.size(); ++i) {
    if (i > 1) out += separator;
    say(text.arguments[i], language, out);
  }
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The catalogue's own sentences: {} the next argument, {1} the second, {1:.0} none of it.
void fill(std::string_view sentence, const std::vector<Text>& arguments, Language language,
          std::string& out) {
  std::size_t next = 0;
  while (!sentence.empty()) {
    const std::size_t open = sentence.find('{');
    out += sentence.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = sentence.find('}', open);
    if (close == std::string_view::npos) throw std::logic_error("an unclosed { in the catalogue");
    const std::string_view place = sentence.substr(open + 1, close - open - 1);
    const bool is_named = !place.empty() && is_digit(place.front());
    const std::size_t which = is_named ? static_cast<std::size_t>(place.front() - '0') : next++;
    if (place.size() < 2) say(arguments.at(which), language, out);
    sentence.remove_prefix(close + 1);
  }
}

}  // namespace

std::string say(const Text& text, Language language) {
  std::string out;
  say(text, language, out);
  return out;
}

void say(const Text& text, Language language, std::string& out) {
  if (text.id.empty()) {
    out += text.literal;
    return;
  }
  if (text.id == "text.join") return say_joined(text, language, out);
  const CatalogueEntry* entry = find_in_catalogue(text.id);
  if (entry == nullptr) throw std::logic_error("no catalogue entry " + text.id);
  fill(language == Language::zh ? entry->zh : entry->en, text.arguments, language, out);
}

}  // namespace dc
