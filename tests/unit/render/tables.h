#pragma once
#include "view/table.h"

// Tables that the renderer's tests print.
namespace tables {

inline dc::view::Cell cell(dc::Value value) {
  return {std::move(value), {}, dc::view::Light::none};
}

inline dc::view::Cell light(const char* code, const char* words, dc::view::Light light) {
  return {dc::Value(code), dc::verbatim(words), light};
}

// One left-aligned column "x" titled X with these cells.
inline dc::view::Table column_of(std::vector<dc::Value> values) {
  dc::view::Table table;
  table.columns = {{"x", dc::verbatim("X"), dc::view::Align::left, true}};
  for (dc::Value& value : values) table.rows.push_back({cell(std::move(value))});
  return table;
}

// Two items: one overdue, one in time; `lead` only in JSON.
inline dc::view::Table items() {
  using dc::view::Align;
  dc::view::Table table;
  table.schema = "dc/items/1";
  table.organ = "大安区委督查办";
  table.as_of = "2026-07-01";
  table.revision = "0123abcd";
  table.columns = {{"id", dc::verbatim("编号"), Align::left, true},
                   {"title", dc::verbatim("事项"), Align::left, true},
                   {"lead", dc::verbatim("牵头"), Align::left, false},
                   {"days_overdue", dc::verbatim("逾期天数"), Align::right, true},
                   {"light", dc::verbatim("警示"), Align::left, true}};
  table.rows = {{cell("2026-0012"), cell("城北片区老旧小区改造"), cell("zhujianju"), cell(1),
                 light("red", "红灯", dc::view::Light::red)},
                {cell("2026-0013"), cell("road repair"), cell({}), cell({}),
                 light("green", "绿灯", dc::view::Light::green)}};
  return table;
}

}  // namespace tables
