#include "render/formats.h"
#include "render/words.h"

namespace dc::render {
namespace {

// Words that stay words: no markup, no HTML, no second cell, no second line.
std::string escaped(const std::string& words) {
  std::string out;
  for (char c : many_lines(words)) {
    if (c == '\n') {
      out += "<br>";
      continue;
    }
    if (std::string_view("\\|<[`").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string head(const Selection& selection) {
  std::string titles = "|", rules = "|";
  for (std::size_t i = 0; i < selection.columns.size(); ++i) {
    const view::Column& column = selection.column(i);
    titles += " " + escaped(say(column.title, selection.style.language)) + " |";
    rules += column.align == view::Align::right ? " ---: |" : " --- |";
  }
  return titles + "\n" + rules + "\n";
}

std::string body(const Selection& selection, std::size_t begin, std::size_t end) {
  std::string out;
  for (std::size_t r = begin; r < end; ++r) {
    out += "|";
    for (std::size_t i = 0; i < selection.columns.size(); ++i) {
      const view::Cell& cell = selection.cell(selection.table.rows[r], i);
      out += " " + escaped(words_of(cell, selection.style.language)) + " |";
    }
    out += "\n";
  }
  return out;
}

std::string notes(const Selection& selection) {
  std::string out;
  for (const Text& note : selection.table.notes)
    out += "\n" + escaped(say(note, selection.style.language)) + "\n";
  return out;
}

std::string revision(const Selection& selection) {
  const Text words = revision_words(selection.table);
  return words.empty() ? "" : "\n" + escaped(say(words, selection.style.language)) + "\n";
}

}  // namespace

std::string markdown_text(const Selection& selection) {
  const auto runs = runs_of(selection.table);
  if (runs.empty()) return head(selection) + notes(selection) + revision(selection);
  std::string out;
  for (const view::Table::Group& run : runs) {
    if (!out.empty()) out += "\n";
    if (!run.heading.empty())
      out += "### " + escaped(say(run.heading, selection.style.language)) + "\n\n";
    out += head(selection) + body(selection, run.begin, run.end);
  }
  return out + notes(selection) + revision(selection);
}

}  // namespace dc::render
