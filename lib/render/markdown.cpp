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

void append_row(std::string& out, const Selection& selection, const view::Row& row) {
  out += "|";
  for (std::size_t i = 0; i < selection.columns.size(); ++i)
    out += " " + escaped(words_of(selection.cell(row, i), selection.style.language)) + " |";
  out += "\n";
}

std::string paragraphs(const Selection& selection, const Notes& notes) {
  std::string out;
  for (const Text& note : notes) out += "\n" + escaped(say(note, selection.style.language)) + "\n";
  return out;
}

std::string revision(const Selection& selection) {
  const Text words = revision_words(selection.table);
  return words.empty() ? "" : "\n" + escaped(say(words, selection.style.language)) + "\n";
}

}  // namespace

Notes print_markdown(const Selection& selection, Printed& out) {
  bool first = true;
  const auto begin = [&](const view::Table::Group& run) {
    if (!first) out.text() += "\n";
    first = false;
    if (!run.heading.empty())
      out.text() += "### " + escaped(say(run.heading, selection.style.language)) + "\n\n";
    out.text() += head(selection);
  };
  const auto visit = [&](const view::Row& row) {
    append_row(out.text(), selection, row);
    out.pass();
  };
  auto notes = each_in_runs(selection.table, begin, visit);
  if (first) out.text() += head(selection);
  out.text() += paragraphs(selection, notes) + revision(selection);
  return notes;
}

}  // namespace dc::render
