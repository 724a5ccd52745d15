#include "app/language.h"

namespace dc {
namespace {

using Words = std::vector<std::string>;

// The value of the last "NAME value" or "NAME=value" before "--"; nothing where there is none.
std::optional<std::string> glimpsed(const Words& arguments, const std::string& name) {
  std::optional<std::string> value;
  for (std::size_t at = 0; at < arguments.size() && arguments[at] != "--"; ++at) {
    if (arguments[at] == name && at + 1 < arguments.size()) value = arguments[at + 1];
    if (arguments[at].starts_with(name + "=")) value = arguments[at].substr(name.size() + 1);
  }
  return value;
}

std::optional<Language> language_named(const std::optional<std::string>& name) {
  if (!name) return {};
  if (name->starts_with("zh")) return Language::zh;
  if (name->starts_with("en")) return Language::en;
  return {};
}

}  // namespace

std::optional<Language> chosen_language(const Environment& environment) {
  if (const auto language = language_named(glimpsed(environment.arguments, "--lang")))
    return language;
  return language_named(environment.variable("DC_LANG"));
}

Language locale_language(const Environment& environment) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = environment.variable(name);
    if (value && !value->empty()) return value->starts_with("zh") ? Language::zh : Language::en;
  }
  return Language::en;
}

bool asks_for_json(const std::vector<std::string>& arguments) {
  for (const std::string& argument : arguments) {
    if (argument == "--") return false;
    if (argument == "--json" || argument == "-ojson") return true;
  }
  return glimpsed(arguments, "-o") == "json" || glimpsed(arguments, "--output") == "json";
}

}  // namespace dc
