#include "view/breakdown.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/coverage.h"
#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

std::vector<Column> columns() {
  return {{"no", text("column.no"), Align::left, true},
          {"id", text("field.id"), Align::left, true},
          {"title", text("column.task"), Align::left, true},
          {"goal", text("field.goal"), Align::left, true},
          {"district_leader", text("column.leading"), Align::left, false},
          {"district_leader_name", text("column.leading"), Align::left, true},
          {"lead", text("column.lead-id"), Align::left, false},
          {"lead_name", text("column.leading-unit"), Align::left, true},
          {"co", text("column.supporting"), Align::left, true},
          {"due", text("field.due"), Align::left, true},
          {"milestones", text("field.milestones"), Align::left, true},
          {"remark", text("field.remark"), Align::left, true},
          {"source", text("field.sources"), Align::left, false},
          {"clause", text("column.clause"), Align::left, false},
          {"parent", text("field.parent"), Align::left, false}};
}

Cell listed(const char* field, const Value& value, const Surroundings& around) {
  if (value.is_null()) return {};
  return cell_of(value, value_words(field, value, around.registers, around.day));
}

Cell limit_cell(const Docket& item, const Surroundings& around) {
  const Value& standing = item.standing;
  if (standing.has("due")) return cell_of(standing.date("due"));
  return listed("cycle", standing["cycle"], around);
}

class Writer {
 public:
  Writer(Table frame, const std::vector<Docket>& items, const Surroundings& around)
      : table_(std::move(frame)), around_(around) {
    table_.columns = columns();
    for (const Docket& item : items) items_.emplace(item.id(), &item);
  }

  void add_source(const Source& source, const Placement& placement) {
    start();
    for (const Source::Clause& clause : source.clauses) {
      const SourceRef ref{source.id, clause.id};
      add_items(ref);
      const auto open = placement.unplaced(source);
      if (std::find(open.begin(), open.end(), ref) != open.end()) add_clause(ref, clause.text);
    }
    add_items({source.id, ""});
    end(verbatim(source.title));
  }

  void add_rest() {
    start();
    for (const auto& [id, item] : items_)
      if (is_top(*item)) add_item(*item, next_number(), {});
    end(text("view.no-source"));
  }

  Table take() { return std::move(table_); }

 private:
  void start() { begin_ = table_.rows.size(), top_ = 0; }
  void end(const Text& heading) {
    if (table_.rows.size() > begin_) table_.groups.push_back({heading, begin_, table_.rows.size()});
  }
  std::string next_number() { return std::to_string(++top_); }

  bool is_top(const Docket& item) const {
    return !shown_.contains(item.id()) && !items_.contains(item.head.text("parent"));
  }

  void add_items(const SourceRef& ref) {
    for (const auto& [id, item] : items_) {
      const auto refs = item->head.texts("sources");
      const bool is_of = std::find(refs.begin(), refs.end(), ref.written()) != refs.end();
      if (is_of && is_top(*item)) add_item(*item, next_number(), ref);
    }
  }

  void add_clause(const SourceRef& ref, const std::string& words) {
    std::vector<Cell> row(table_.columns.size());
    row[0] = cell_of(next_number());
    row[2] = cell_of(words);
    row[11] = cell_of(Value("no-item"), text("gap.no-item"));
    row[12] = cell_of(ref.source);
    row[13] = cell_of(ref.clause);
    table_.rows.push_back(std::move(row));
  }

  void add_item(const Docket& docket, const std::string& number, const SourceRef& ref) {
    shown_.insert(docket.id());
    table_.rows.push_back(row(docket, number, ref));
    int part = 0;
    for (const std::string& child : docket.standing.texts("children")) {
      const auto found = items_.find(child);
      if (found == items_.end() || shown_.contains(child)) continue;
      add_item(*found->second, number + "." + std::to_string(++part), ref);
    }
  }

  std::vector<Cell> row(const Docket& docket, const std::string& number,
                        const SourceRef& ref) const {
    const Value& standing = docket.standing;
    const std::string& leader = standing.text("district_leader");
    const std::string& lead = standing.text("lead");
    return {cell_of(number),
            cell_of(docket.id()),
            cell_of(docket.head.text("title")),
            cell_of(standing.text("goal")),
            cell_of(leader),
            cell_of(leader.empty() ? leader : person_name(leader, around_.registers)),
            cell_of(lead),
            cell_of(lead.empty() ? lead : unit_name(lead, around_.registers, around_.day)),
            listed("co", standing["co"], around_),
            limit_cell(docket, around_),
            listed("milestones", standing["milestones"], around_),
            listed("state", standing["state"], around_),
            cell_of(ref.source),
            cell_of(ref.clause),
            cell_of(docket.head.text("parent"))};
  }

  Table table_;
  const Surroundings& around_;
  std::map<std::string, const Docket*> items_;
  std::set<std::string> shown_;
  std::size_t begin_ = 0;
  int top_ = 0;
};

}  // namespace

Table breakdown_table(Table frame, const std::vector<Docket>& sources,
                      const std::vector<Docket>& items, const Surroundings& around) {
  const Placement placement(items);
  Writer writer(std::move(frame), items, around);
  for (const Docket& source : sources) writer.add_source(source_of(source), placement);
  writer.add_rest();
  return writer.take();
}

}  // namespace dc::view
