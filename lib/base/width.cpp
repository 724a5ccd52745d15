#include "base/width.h"

#include <unilbrk.h>
#include <uniwidth.h>

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace dc {
namespace {

constexpr char encoding[] = "UTF-8";

struct Range {
  char32_t first;
  char32_t last;
};

constexpr Range ambiguous_ranges[] = {
#include "base/ambiguous_width.inc"
};

bool is_ambiguous(char32_t c) {
  const Range* range = std::lower_bound(std::begin(ambiguous_ranges), std::end(ambiguous_ranges), c,
                                        [](const Range& r, char32_t key) { return r.last < key; });
  return range != std::end(ambiguous_ranges) && range->first <= c;
}

int width_of(char32_t c, int ambiguous) {
  if (c >= 0x20 && c < 0x7F) return 1;
  const int width = std::max(0, uc_width(c, encoding));
  return width == 1 && is_ambiguous(c) ? ambiguous : width;
}

int total_width(std::u32string_view text, int ambiguous) {
  int width = 0;
  for (char32_t c : text) width += width_of(c, ambiguous);
  return width;
}

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(0, count)), ' ');
}

// One line of text without newlines, cut into lines of at most `width` columns.
class Paragraph {
 public:
  Paragraph(std::u32string_view text, int width, int ambiguous)
      : text_(text), width_(width), ambiguous_(ambiguous) {
    if (fits()) return;
    const std::vector<std::uint32_t> units(text.begin(), text.end());
    breaks_.resize(text.size());
    u32_possible_linebreaks(units.data(), units.size(), encoding, breaks_.data());
  }

  void append_lines(std::vector<std::string>& lines) const {
    std::size_t start = 0;
    do {
      const std::size_t end = breaks_.empty() ? text_.size() : end_of_line(start);
      lines.push_back(to_utf8(without_spaces(start, end)));
      start = after_spaces(end);
    } while (start < text_.size());
  }

 private:
  bool fits() const { return width_ <= 0 || total_width(text_, ambiguous_) <= width_; }

  // Where the line that begins at `start` ends: at its last allowed place, else where it is full.
  std::size_t end_of_line(std::size_t start) const {
    std::size_t allowed = start;
    int used = 0;
    for (std::size_t at = start; at < text_.size(); ++at) {
      if (breaks_[at] != UC_BREAK_PROHIBITED) allowed = at;
      const int columns = width_of(text_[at], ambiguous_);
      const bool full = columns > 0 && used + columns > width_ && text_[at] != ' ';
      if (full && at > start) return allowed > start ? allowed : at;
      used += columns;
    }
    return text_.size();
  }

  std::u32string_view without_spaces(std::size_t start, std::size_t end) const {
    while (end > start && text_[end - 1] == ' ') --end;
    return text_.substr(start, end - start);
  }

  std::size_t after_spaces(std::size_t at) const {
    while (at < text_.size() && text_[at] == ' ') ++at;
    return at;
  }

  std::u32string_view text_;
  std::vector<char> breaks_;
  int width_;
  int ambiguous_;
};

}  // namespace

int display_width(std::string_view utf8, int ambiguous) {
  return total_width(to_code_points(utf8), ambiguous);
}

std::string padded(std::string_view utf8, int width, int ambiguous) {
  return std::string(utf8) + spaces(width - display_width(utf8, ambiguous));
}

std::string padded_left(std::string_view utf8, int width, int ambiguous) {
  return spaces(width - display_width(utf8, ambiguous)) + std::string(utf8);
}

std::vector<std::string> wrapped(std::string_view utf8, int width, int ambiguous) {
  std::vector<std::string> lines;
  const std::u32string text = to_code_points(utf8);
  for (std::u32string_view rest = text;;) {
    const std::size_t end = rest.find(U'\n');
    Paragraph(rest.substr(0, end), width, ambiguous).append_lines(lines);
    if (end == std::u32string_view::npos) return lines;
    rest.remove_prefix(end + 1);
  }
}

}  // namespace dc
