#include "view/briefing.h"

#include "view/cells.h"

namespace dc::view {

Table briefing_table(Table frame, const std::vector<query::Figure>& figures) {
  frame.columns = {{"figure", text("column.figure"), Align::left, true},
                   {"count", text("column.count"), Align::right, true},
                   {"items", text("field.items"), Align::left, true}};
  for (const query::Figure& one : figures) {
    const std::string key(one.key);
    frame.rows.push_back({cell_of(Value(key), text("figure." + key)), cell_of(Value(one.count)),
                          cell_of(Value::texts(one.items))});
  }
  return frame;
}

}  // namespace dc::view
