#include "app/arguments.h"

#include "base/error.h"
#include "base/utf8.h"

namespace dc {
namespace {

bool is_given(const Declaration& declaration, const Arguments& read, const std::string& name) {
  for (std::size_t i = 0; i < declaration.options.size(); ++i) {
    if (declaration.options[i].name() == name) return !read.values[i].empty();
  }
  return false;
}

bool is_blank(const std::string& value) {
  return !value.empty() && trimmed(value).empty();
}

void refuse_exclusions(const Declaration& declaration, const Arguments& read) {
  for (const auto& [one, other] : declaration.exclusions) {
    if (is_given(declaration, read, one) && is_given(declaration, read, other)) {
      throw usage_error(text("usage.exclusive", one, other));
    }
  }
}

}  // namespace

void store_options(const Declaration& declaration, const Arguments& read,
                   DeclaredOption::Scope scope) {
  for (std::size_t i = 0; i < declaration.options.size(); ++i) {
    const DeclaredOption& option = declaration.options[i];
    if (option.scope != scope) continue;
    if (read.values[i].size() > 1 && !option.repeats && !option.is_flag()) {
      throw usage_error(text("usage.twice", option.name()));
    }
    for (const std::string& value : read.values[i]) {
      if (is_blank(value)) throw usage_error(text("usage.blank", option.name()));
      option.store(value);
    }
  }
}

void check_presence(const Declaration& declaration, const Arguments& read, const Text& usage) {
  std::vector<Text> missing;
  for (const DeclaredOption& option : declaration.options) {
    if (option.required && !is_given(declaration, read, option.name())) {
      missing.push_back(text("text.quoted", option.name()));
    }
  }
  if (!missing.empty())
    throw usage_error(text("usage.missing", joined(missing, text("text.comma"))), {usage});
  refuse_exclusions(declaration, read);
}

void store_positionals(const Declaration& declaration, const Arguments& read, const Text& usage) {
  const std::vector<std::string>& given = read.positionals;
  std::size_t at = 0;
  for (const DeclaredPositional& positional : declaration.positionals) {
    if (at == given.size() && positional.is_required()) {
      throw usage_error(text("usage.missing", text("text.quoted", positional.shown)), {usage});
    }
    do {
      if (at < given.size()) positional.store(given[at++]);
    } while (positional.takes_many() && at < given.size());
  }
  if (at < given.size()) throw usage_error(text("usage.extra", given[at]), {usage});
}

}  // namespace dc
