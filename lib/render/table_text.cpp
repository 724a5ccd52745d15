// table and plain: columns aligned by display width.
#include <algorithm>

#include "base/width.h"
#include "render/columns.h"
#include "render/formats.h"
#include "render/words.h"

namespace dc::render {
namespace {

using view::Align;
using view::Light;
using Row = std::vector<std::string>;
using LinesOf = std::string (*)(std::string_view words);

std::string_view colour_of(Light light) {
  switch (light) {
    case Light::green:
      return "\x1B[32m";
    case Light::yellow:
      return "\x1B[33m";
    case Light::red:
      return "\x1B[31m";
    case Light::grey:
      return "\x1B[90m";
    case Light::none:
      break;
  }
  return {};
}

// A piece of a cell on one printed line.
struct Piece {
  std::string words;
  int width = 0;  // of its column
  Align align = Align::left;
  Light light = Light::none;
};

class Printer {
 public:
  Printer(const Selection& selection, LinesOf lines_of, int width)
      : selection_(selection), lines_of_(lines_of), width_(width), head_(head()) {}

  // Two passes: how wide the columns are, then the rows. Nothing is printed without rows.
  Notes print(Printed& out) {
    std::vector<int> widths(head_.size());
    widen(widths, head_);
    auto notes = selection_.table.each_row([&](const view::Row& cells) {
      widen(widths, words(cells));
      has_rows_ = true;
    });
    if (!has_rows_) {
      append_revision(out.text(), "");
      return notes;
    }
    widths_ = fitted(std::move(widths), width_);
    append_row(out.text(), head_, nullptr);
    bool first = true;
    const auto begin = [&](const view::Table::Group& run) {
      if (!first) out.text() += '\n';
      first = false;
      append_heading(out.text(), run.heading);
    };
    each_in_runs(selection_.table, begin, [&](const view::Row& cells) {
      append_row(out.text(), words(cells), &cells);
      out.pass();
    });
    append_revision(out.text(), "\n");
    return notes;
  }

 private:
  Row head() const {
    Row titles;
    for (std::size_t i = 0; i < selection_.columns.size(); ++i)
      titles.push_back(lines_of_(say(selection_.column(i).title, selection_.style.language)));
    return titles;
  }

  Row words(const view::Row& cells) const {
    Row row;
    for (std::size_t i = 0; i < selection_.columns.size(); ++i)
      row.push_back(lines_of_(words_of(selection_.cell(cells, i), selection_.style.language)));
    return row;
  }

  void widen(std::vector<int>& widths, const Row& row) const {
    for (std::size_t i = 0; i < row.size(); ++i)
      for (const std::string& line : wrapped(row[i], 0, ambiguous()))
        widths[i] = std::max(widths[i], display_width(line, ambiguous()));
  }

  // `cells` gives the lights; null for the head.
  void append_row(std::string& out, const Row& row, const view::Row* cells) const {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      lines.push_back(wrapped(row[i], width_ > 0 ? widths_[i] : 0, ambiguous()));
      height = std::max(height, lines.back().size());
    }
    for (std::size_t h = 0; h < height; ++h) {
      std::vector<Piece> pieces;
      for (std::size_t i = 0; i < row.size(); ++i)
        pieces.push_back({h < lines[i].size() ? lines[i][h] : "", widths_[i],
                          selection_.column(i).align,
                          cells != nullptr ? selection_.cell(*cells, i).light : Light::none});
      append_line(out, pieces);
    }
  }

  // Spaces are printed only before something: no line ends with them.
  void append_line(std::string& out, const std::vector<Piece>& pieces) const {
    int spaces = 0;
    for (const Piece& piece : pieces) {
      const int rest = std::max(0, piece.width - display_width(piece.words, ambiguous()));
      if (piece.align == Align::right) spaces += rest;
      if (!piece.words.empty()) {
        out.append(static_cast<std::size_t>(spaces), ' ');
        append_piece(out, piece);
        spaces = 0;
      }
      if (piece.align == Align::left) spaces += rest;
      spaces += gap;
    }
    out += '\n';
  }

  void append_piece(std::string& out, const Piece& piece) const {
    const std::string_view colour = selection_.style.colour ? colour_of(piece.light) : "";
    out += colour;
    out += piece.words;
    if (!colour.empty()) out += "\x1B[0m";
  }

  void append_heading(std::string& out, const Text& heading) const {
    if (heading.empty()) return;
    const std::string words = lines_of_(say(heading, selection_.style.language));
    for (const std::string& line : wrapped(words, width_, ambiguous())) out += line + '\n';
  }

  void append_revision(std::string& out, std::string_view gap_above) const {
    const Text revision = revision_words(selection_.table);
    if (revision.empty()) return;
    out += gap_above;
    out += say(revision, selection_.style.language) + '\n';
  }

  int ambiguous() const { return selection_.style.ambiguous; }

  const Selection& selection_;
  LinesOf lines_of_;
  int width_;
  Row head_;
  std::vector<int> widths_;
  bool has_rows_ = false;
};

}  // namespace

Notes print_table(const Selection& selection, Printed& out) {
  return Printer(selection, many_lines, selection.style.width).print(out);
}

Notes print_plain(const Selection& selection, Printed& out) {
  Style uncoloured = selection.style;
  uncoloured.colour = false;
  const Selection plain{selection.table, uncoloured, selection.stamp, selection.columns};
  return Printer(plain, one_line, 0).print(out);
}

}  // namespace dc::render
