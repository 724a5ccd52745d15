#include "import/plan.h"

#include <algorithm>

#include "base/error.h"
#include "base/utf8.h"

namespace dc {
namespace {

constexpr std::size_t longest_line = 2000;  // code points, as the schemas say

// The items of a source, by the key of the row that each came from.
std::map<std::string, Docket> items_by_row(const store::Ledger& ledger, const std::string& source) {
  std::map<std::string, Docket> items;
  for (Docket& item : ledger.items_of(source)) {
    const std::string key = item.head.text("row_key");
    if (!key.empty()) items.emplace(key, std::move(item));
  }
  return items;
}

bool may_be_filled(const Item& item) {
  return item.state == State::received || item.state == State::proposed;
}

// A limit, also one that still counts from issue and has no date yet.
bool has_limit(const Docket& docket) {
  return std::any_of(docket.steps.begin(), docket.steps.end(),
                     [](const Step& step) { return step["due"].is_map(); });
}

class Planner {
 public:
  Planner(Session& session, const ImportOrder& order, UnitNames& units, RowRemarks& remarks)
      : session_(session), order_(order), units_(units), remarks_(remarks) {
    known_ = items_by_row(session.ledger(), order.source);
    new_item_.sources = {SourceRef{order.source, ""}};
    new_item_.received = session.day();
  }

  PlannedRow plan(const TaskRow& task) {
    PlannedRow row;
    row.task = &task;
    row.lead = task.lead;
    row.co = task.co;
    check_lengths(task);
    check_units(task);
    const auto found = known_.find(task.key);
    const Item item = found == known_.end() ? new_item_ : item_of(found->second);
    if (!task.due.empty()) row.limit = limit_of(task, item);
    row.sets_limit = row.limit.has_value();
    if (found != known_.end()) match(row, found->second, item);
    if (order_.stage == ImportOrder::Stage::received) propose_nothing(row);
    if (row.fate == Fate::known && row.proposes()) fill_blanks(row);
    if (row.sets_limit) warn_of(*row.limit, task.row);
    return row;
  }

 private:
  void check_lengths(const TaskRow& task) {
    for (const std::string* words : {&task.title, &task.key, &task.due, &task.leader, &task.person})
      if (to_code_points(*words).size() > longest_line) {
        Finding finding;
        finding.rule = "import-too-long";
        finding.sentence = text("import.too-long", longest_line);
        remarks_.refuse(task.row, ErrorKind::unreadable, std::move(finding));
        return;
      }
  }

  void check_units(const TaskRow& task) {
    std::vector<std::string> names = task.co;
    if (!task.lead.empty()) names.insert(names.begin(), task.lead);
    for (const std::string& name : names)
      if (const auto& problem = units_.problem(name))
        remarks_.refuse(task.row, ErrorKind::not_found, *problem);
  }

  void warn_of(const Deadline& limit, int row) {
    for (const Text& warning : limit.warnings)
      remarks_.warn(row, {"import-limit", Severity::warning, {}, 0, warning, {}});
  }

  std::optional<Deadline> limit_of(const TaskRow& task, const Item& item) {
    try {
      return session_.deadline(task.due, item, {});
    } catch (const Error& error) {
      Finding finding;
      finding.rule = "import-limit";
      finding.sentence = error.message;
      if (!error.hints.empty()) finding.remedy = error.hints.front();
      const bool is_phrase = error.kind == ErrorKind::usage;
      remarks_.refuse(task.row, is_phrase ? ErrorKind::unreadable : error.kind, finding);
      return {};
    }
  }

  // A row seen before: only what its item lacks is left of it.
  void match(PlannedRow& row, const Docket& docket, const Item& item) {
    row.fate = Fate::known;
    row.item = item.id;
    if (item.title != row.task->title) row.differs.push_back(text("field.title"));
    if (!may_be_filled(item)) return propose_nothing(row);
    compare(row, item);
    if (!item.lead.empty()) row.lead.clear();
    if (!item.co.empty()) row.co.clear();
    std::erase_if(row.co, [&](const std::string& name) {
      return !item.lead.empty() && units_.find(name) == item.lead;
    });
    if (has_limit(docket)) row.sets_limit = false;
  }

  // What was proposed and stands otherwise in the row is kept; it is told.
  void compare(PlannedRow& row, const Item& item) {
    if (!item.lead.empty() && !row.lead.empty() && units_.find(row.lead) != item.lead)
      row.differs.push_back(text("field.lead"));
    if (item.due && row.limit && row.limit->due != item.due)
      row.differs.push_back(text("field.due"));
  }

  void fill_blanks(PlannedRow& row) {
    row.could_update = order_.known == ImportOrder::Known::left_alone;
    if (row.could_update) return propose_nothing(row);
    row.fate = Fate::updated;
  }

  static void propose_nothing(PlannedRow& row) {
    row.lead.clear();
    row.co.clear();
    row.sets_limit = false;
  }

  Session& session_;
  const ImportOrder& order_;
  UnitNames& units_;
  RowRemarks& remarks_;
  std::map<std::string, Docket> known_;
  Item new_item_;
};

}  // namespace

std::vector<PlannedRow> plan_rows(Session& session, const TaskList& list, const ImportOrder& order,
                                  UnitNames& units, RowRemarks& remarks) {
  Planner planner(session, order, units, remarks);
  std::vector<PlannedRow> rows;
  for (const TaskRow& task : list.rows) {
    rows.push_back(planner.plan(task));
    if (remarks.refused().contains(task.row)) rows.back().fate = Fate::refused;
  }
  return rows;
}

}  // namespace dc
