// How a command declares its words: every member of Command but the parsing.
#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "app/declaration.h"
#include "base/error.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "calendar/deadline.h"

namespace dc {
namespace {

std::vector<std::string> split_names(const std::string& names) {
  const std::size_t comma = names.find(',');
  if (comma == std::string::npos) return {names};
  return {names.substr(0, comma), names.substr(comma + 1)};
}

// "--text" is shown as TEXT where a choice gives no other word.
std::string shown_for(const std::string& name) {
  std::string shown;
  for (char c : name.substr(name.find_first_not_of('-'))) {
    shown.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
  }
  return shown;
}

DeclaredOption option_named(const std::string& names, const std::string& shown,
                            const std::string& help_id) {
  DeclaredOption option;
  option.names = split_names(names);
  option.shown = shown;
  option.help_id = help_id;
  return option;
}

int read_number(const std::string& words, const std::string& option) {
  const std::string digits = to_half_width(trimmed(words));
  int number = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, failure] = std::from_chars(digits.data(), end, number);
  if (digits.empty() || failure != std::errc() || stop != end) {
    throw usage_error(text("usage.no-number", words, option));
  }
  return number;
}

Date read_day(const std::string& words, const std::string& option) {
  if (const auto date = read_date(words)) return *date;
  throw usage_error(text("usage.no-date", words, option), {text("usage.no-date.hint")});
}

const std::string& one_of(const std::vector<std::string>& words, const std::string& word,
                          const std::string& option) {
  for (const std::string& known : words) {
    if (known == word) return known;
  }
  std::vector<Text> hints = did_you_mean(word, words);
  hints.push_back(text("usage.choice.hint", option, quoted_choice(words)));
  throw usage_error(text("usage.choice", word, option), hints);
}

DeclaredOption& declared(Declaration& declaration, const std::string& name) {
  for (DeclaredOption& option : declaration.options) {
    if (std::find(option.names.begin(), option.names.end(), name) != option.names.end())
      return option;
  }
  throw std::logic_error("option not declared: " + name);
}

}  // namespace

void Command::positional(const std::string& shown, std::string& target,
                         const std::string& help_id) {
  impl_->declaration.positionals.push_back(
      {shown, help_id, DeclaredPositional::Count::one,
       [&target](const std::string& value) { target = value; }});
}

void Command::optional_positional(const std::string& shown, std::string& target,
                                  const std::string& help_id) {
  impl_->declaration.positionals.push_back(
      {shown, help_id, DeclaredPositional::Count::maybe_one,
       [&target](const std::string& value) { target = value; }});
}

void Command::positionals(const std::string& shown, std::vector<std::string>& target,
                          const std::string& help_id) {
  impl_->declaration.positionals.push_back(
      {shown, help_id, DeclaredPositional::Count::some,
       [&target](const std::string& value) { target.push_back(value); }});
}

void Command::optional_positionals(const std::string& shown, std::vector<std::string>& target,
                                   const std::string& help_id) {
  impl_->declaration.positionals.push_back(
      {shown, help_id, DeclaredPositional::Count::any,
       [&target](const std::string& value) { target.push_back(value); }});
}

void Command::option(const std::string& name, std::string& target, const std::string& shown,
                     const std::string& help_id) {
  DeclaredOption option = option_named(name, shown, help_id);
  option.store = [&target](const std::string& value) { target = value; };
  impl_->add(std::move(option));
}

void Command::option(const std::string& name, std::optional<std::string>& target,
                     const std::string& shown, const std::string& help_id) {
  DeclaredOption option = option_named(name, shown, help_id);
  option.store = [&target](const std::string& value) { target = value; };
  impl_->add(std::move(option));
}

void Command::option(const std::string& name, std::vector<std::string>& target,
                     const std::string& shown, const std::string& help_id) {
  DeclaredOption option = option_named(name, shown, help_id);
  option.repeats = true;
  option.store = [&target](const std::string& value) { target.push_back(value); };
  impl_->add(std::move(option));
}

void Command::option(const std::string& name, std::optional<int>& target, const std::string& shown,
                     const std::string& help_id) {
  DeclaredOption option = option_named(name, shown, help_id);
  option.store = [&target, spelt = option.name()](const std::string& value) {
    target = read_number(value, spelt);
  };
  impl_->add(std::move(option));
}

void Command::option(const std::string& name, std::optional<Date>& target, const std::string& shown,
                     const std::string& help_id) {
  DeclaredOption option = option_named(name, shown, help_id);
  option.store = [&target, spelt = option.name()](const std::string& value) {
    target = read_day(value, spelt);
  };
  impl_->add(std::move(option));
}

void Command::choice(const std::string& name, std::string& target,
                     const std::vector<std::string>& words, const std::string& help_id) {
  DeclaredOption option = option_named(name, {}, help_id);
  option.shown = shown_for(option.name());
  option.words = words;
  option.store = [&target, words, spelt = option.name()](const std::string& value) {
    target = one_of(words, value, spelt);
  };
  impl_->add(std::move(option));
}

void Command::choice(const std::string& name, std::vector<std::string>& target,
                     const std::vector<std::string>& words, const std::string& help_id) {
  DeclaredOption option = option_named(name, {}, help_id);
  option.shown = shown_for(option.name());
  option.words = words;
  option.repeats = true;
  option.store = [&target, words, spelt = option.name()](const std::string& value) {
    target.push_back(one_of(words, value, spelt));
  };
  impl_->add(std::move(option));
}

void Command::flag(const std::string& name, bool& target, const std::string& help_id) {
  DeclaredOption option = option_named(name, {}, help_id);
  option.store = [&target](const std::string&) { target = true; };
  impl_->add(std::move(option));
}

void Command::require(const std::string& name) {
  declared(impl_->declaration, name).required = true;
}

void Command::exclude(const std::string& one, const std::string& other) {
  impl_->declaration.exclusions.emplace_back(declared(impl_->declaration, one).name(),
                                             declared(impl_->declaration, other).name());
}

void Command::action(std::function<int(Session&)> run) {
  impl_->declaration.run = std::move(run);
}

}  // namespace dc
