#include <doctest/doctest.h>

#include <algorithm>

#include "render/render.h"
#include "unit/render/tables.h"

using namespace dc;
using render::Format;

namespace {

// The same table, its rows and notes made one by one.
view::Table streamed(const view::Table& held) {
  view::Table table = held;
  table.rows.clear();
  table.notes.clear();
  table.stream = [held](const view::RowVisitor& visit) {
    for (const view::Row& row : held.rows) visit(row);
    return held.notes;
  };
  return table;
}

}  // namespace

TEST_CASE("a stream of rows prints as rows that are held, in every format") {
  view::Table held = tables::items();
  held.groups = {{verbatim("红灯"), 0, 1}, {verbatim("绿灯"), 1, 2}};
  held.notes = {verbatim("一件逾期")};
  for (const Format format : {Format::table, Format::plain, Format::tsv, Format::csv, Format::json,
                              Format::jsonl, Format::md})
    CHECK(render::render(streamed(held), format, {}) == render::render(held, format, {}));
}

TEST_CASE("an empty stream prints as no rows") {
  view::Table held = tables::items();
  held.rows.clear();
  for (const Format format : {Format::table, Format::tsv, Format::csv, Format::json, Format::md})
    CHECK(render::render(streamed(held), format, {}) == render::render(held, format, {}));
}

TEST_CASE("a long list goes out in pieces") {
  view::Table table = tables::column_of({});
  table.stream = [](const view::RowVisitor& visit) {
    for (int i = 0; i < 100'000; ++i) visit({tables::cell(i)});
    return std::vector<Text>{verbatim("十万行")};
  };
  std::size_t longest = 0;
  std::size_t lines = 0;
  const auto notes = render::render(table, Format::tsv, {}, [&](std::string_view piece) {
    longest = std::max(longest, piece.size());
    lines += static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n'));
  });
  CHECK(lines == 100'000);
  CHECK(longest < 70'000);
  CHECK(notes == std::vector{verbatim("十万行")});
}
