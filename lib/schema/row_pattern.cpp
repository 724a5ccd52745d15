#include "schema/row_pattern.h"

#include <charconv>
#include <limits>

#include "schema/expression.h"

namespace dc::schema {
namespace {

constexpr std::size_t unbounded = std::numeric_limits<std::size_t>::max();

// The next code point of valid UTF-8, taken off.
char32_t take(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  char32_t c = size == 1 ? lead : lead & (0x7f >> size);
  for (std::size_t i = 1; i < size && i < text.size(); ++i)
    c = c << 6 | (static_cast<unsigned char>(text[i]) & 0x3f);
  text.remove_prefix(std::min(size, text.size()));
  return c;
}

// One character or class, taken off; empty where something else stands there.
std::string_view take_atom(std::string_view& expression) {
  std::size_t size = 1;
  const char c = expression.front();
  if (c == '[') {
    size = expression.find(']');
    if (size == std::string_view::npos || expression.find('\\') < size) {
      size = expression.starts_with("[^\\n]") ? 4 : std::string_view::npos;
    }
    if (size == std::string_view::npos) return {};
    ++size;
  } else if (static_cast<unsigned char>(c) >= 0x80 ||
             std::string_view("^$.\\()|*+?{}]").find(c) != std::string_view::npos) {
    return {};
  }
  const std::string_view atom = expression.substr(0, size);
  expression.remove_prefix(size);
  return atom;
}

bool take_number(std::string_view& text, std::size_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

bool take_one(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

bool take_times(std::string_view& expression, std::size_t& least, std::size_t& most) {
  if (take_one(expression, '+')) {
    most = unbounded;
  } else if (take_one(expression, '*')) {
    least = 0, most = unbounded;
  } else if (take_one(expression, '?')) {
    least = 0;
  } else if (take_one(expression, '{')) {
    if (!take_number(expression, least)) return false;
    most = least;
    if (take_one(expression, ',') && !take_number(expression, most)) most = unbounded;
    return take_one(expression, '}');
  }
  return true;
}

bool is_in(const Pattern::Set& set, char32_t c) {
  for (const auto& range : set.ranges)
    if (c >= range.first && c <= range.last) return !set.negated;
  return set.negated;
}

}  // namespace

std::optional<RowPattern> RowPattern::of(std::string_view expression) {
  if (!expression.starts_with('^') || !expression.ends_with('$')) return {};
  expression = expression.substr(1, expression.size() - 2);
  RowPattern row;
  while (!expression.empty()) {
    const std::string_view atom = take_atom(expression);
    if (atom.empty()) return {};
    Place place;
    place.set = compile_expression(atom).sets.front();
    if (!take_times(expression, place.least, place.most)) return {};
    for (std::size_t c = 0; c < place.ascii.size(); ++c)
      place.ascii[c] = is_in(place.set, static_cast<char32_t>(c));
    row.places_.push_back(std::move(place));
  }
  if (!row.is_unambiguous()) return {};
  return row;
}

// A place that may take more must not share a character with what may follow it; only classes of
// ASCII are compared.
bool RowPattern::is_unambiguous() const {
  for (std::size_t i = 0; i + 1 < places_.size(); ++i) {
    if (places_[i].least == places_[i].most) continue;
    const Place& next = places_[i + 1];
    const bool both_wide = places_[i].set.negated && next.set.negated;
    if (next.least == 0 || both_wide || (places_[i].ascii & next.ascii).any()) return false;
    for (const Place* place : {&places_[i], &next})
      for (const auto& range : place->set.ranges)
        if (range.last >= 0x80) return false;
  }
  return true;
}

bool RowPattern::takes(const Place& place, char32_t c) const {
  return c < 0x80 ? place.ascii[c] : is_in(place.set, c);
}

bool RowPattern::matches(std::string_view utf8) const {
  for (const Place& place : places_) {
    std::size_t times = 0;
    while (times < place.most && !utf8.empty()) {
      std::string_view rest = utf8;
      if (!takes(place, take(rest))) break;
      utf8 = rest;
      ++times;
    }
    if (times < place.least) return false;
  }
  return utf8.empty();
}

}  // namespace dc::schema
