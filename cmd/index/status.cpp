// dc index status: 索引, whether it is there, how old and how large it is.
#include "app/indexing.h"
#include "app/session.h"
#include "base/error.h"
#include "index/opening.h"
#include "view/cells.h"

namespace dc {
namespace {

std::string_view state_of(const index::Status& status, const std::optional<int>& behind) {
  using Why = index::Failure::Kind;
  if (status.path.empty()) return "absent";
  if (status.failure == Why::newer) return "newer";
  if (status.failure == Why::absent) return "older";
  if (status.failure) return "damaged";
  return !behind ? "older" : *behind == 0 ? "current" : "behind";
}

std::vector<view::Cell> row_of(const index::Status& status, const std::optional<int>& behind) {
  using view::cell_of;
  const std::string_view state = state_of(status, behind);
  return {cell_of(Value(state), text("index-state." + std::string(state))),
          cell_of(behind),
          cell_of(Value(status.commits)),
          cell_of(Value(status.records)),
          cell_of(Value(status.bytes)),
          cell_of(status.commit),
          cell_of(status.path)};
}

int show_status(Session& session) {
  if (session.globals().at)
    throw usage_error(text("usage.not-at", "index status"), {text("usage.not-at.hint")});
  const auto status = index::status(session.repository(), cache_folder(session.environment()));
  view::Table table = session.table("dc/index/1", text("view.index"));
  using view::Align;
  table.columns = {{"state", text("column.index-state"), Align::left, true},
                   {"behind", text("column.index-behind"), Align::right, true},
                   {"commits", text("column.index-commits"), Align::right, true},
                   {"records", text("column.index-records"), Align::right, true},
                   {"bytes", text("column.index-bytes"), Align::right, true},
                   {"commit", text("column.index-commit"), Align::left, false},
                   {"path", text("column.index-path"), Align::left, true}};
  table.rows.push_back(row_of(status, commits_behind(session, status.commit)));
  session.show(table);
  return 0;
}

}  // namespace

void declare_index_status(Command& command) {
  command.action(show_status);
}

}  // namespace dc
