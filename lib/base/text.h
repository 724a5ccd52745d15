#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dc {

enum class Language { zh, en };

// A sentence for people, kept apart from its language: an id of the catalogue and its arguments.
// A Text whose id is empty is a literal: `literal` itself, the same in every language.
struct Text {
  std::string id;
  std::string literal;
  std::vector<Text> arguments;

  bool empty() const { return id.empty() && literal.empty(); }
  void clear() {
    id.clear();
    literal.clear();
    arguments.clear();
  }
  bool operator==(const Text&) const = default;
};

// Words that are not ours to translate: a title, a name, an id.
Text verbatim(std::string_view words);

namespace detail {
template <typename T>
Text to_argument(const T& value) {
  if constexpr (std::is_same_v<T, Text>) {
    return value;
  } else if constexpr (std::is_integral_v<T>) {
    return verbatim(std::to_string(value));
  } else {
    return verbatim(value);
  }
}
}  // namespace detail

// The catalogue's sentence `id`; {} or {0} {1} … stand for the arguments (strings, integers,
// Texts).
template <typename... Arguments>
Text text(std::string_view id, const Arguments&... arguments) {
  return Text{std::string(id), {}, {detail::to_argument(arguments)...}};
}

// Parts joined by `separator` (a Text as well, so that 、 and ", " can differ by language).
Text joined(const std::vector<Text>& parts, const Text& separator);

// The sentence in `language`. An id that the catalogue does not hold throws std::logic_error.
std::string say(const Text& text, Language language);
// The same, put at the end of `out`.
void say(const Text& text, Language language, std::string& out);

// One line of the catalogue.
struct CatalogueEntry {
  std::string_view id;
  std::string_view zh;
  std::string_view en;
};

// The entry of `id`, or null.
const CatalogueEntry* find_in_catalogue(std::string_view id);
std::span<const CatalogueEntry> catalogue();  // by id

}  // namespace dc
