#include "query/timing.h"
#include "view/cells.h"
#include "view/field_words.h"
#include "view/record.h"
#include "view/step_words.h"
#include "view/why.h"

namespace dc::view {
namespace {

class Sheet {
 public:
  Sheet(Table frame, const Docket& docket, const Surroundings& surroundings)
      : table_(std::move(frame)), docket_(docket), around_(surroundings) {
    table_.columns = {{"field", text("column.field"), Align::left, true},
                      {"value", text("column.value"), Align::left, true}};
  }

  void add_head() {
    const std::size_t begin = table_.rows.size();
    for (const auto& [key, value] : docket_.head.entries()) {
      if (key == "clauses") {
        add_clauses(value);
      } else if (key == "sources") {
        add(field_word(key), sources_cell(item_of(docket_), around_.registers).words);
      } else if (!key.ends_with("_name")) {
        add(field_word(key), words(key, value));
      }
    }
    close(text("view.record-head"), begin);
  }

  void add_standing(const std::optional<query::Judged>& judged) {
    const std::size_t begin = table_.rows.size();
    for (const auto& [key, value] : docket_.standing.entries())
      add(field_word(key), key == "notice" ? notice_words(value.text()) : words(key, value));
    if (judged) add_timing(*judged);
    close(text("view.record-standing"), begin);
  }

  void add_steps() {
    const std::size_t begin = table_.rows.size();
    const std::vector<StepWords> history = history_words(docket_, around_.registers);
    for (std::size_t i = 0; i < history.size(); ++i) add_step(docket_.steps[i], history[i]);
    close(text("view.record-steps"), begin);
  }

  Table take() { return std::move(table_); }

 private:
  void add(Text label, Text value, Light light = Light::none) {
    if (value.empty()) return;
    table_.rows.push_back(
        {{Value(), std::move(label), Light::none}, {Value(), std::move(value), light}});
  }

  void close(Text heading, std::size_t begin) {
    table_.groups.push_back({std::move(heading), begin, table_.rows.size()});
  }

  Text words(const std::string& key, const Value& value) const {
    const char* kinds = docket_.kind == Kind::unit ? "unit-kind" : "source";
    return value_words(key, value, around_.registers, around_.day, kinds);
  }

  void add_clauses(const Value& clauses) {
    for (const Value& clause : clauses.list_items())
      add(text("view.clause", clause.text("id")), verbatim(clause.text("text")));
  }

  Text notice_words(const std::string& id) const {
    const std::string number = around_.notice_number(id);
    return number.empty() ? verbatim(id) : text("view.ranked", number, id);
  }

  void add_timing(const query::Judged& judged) {
    const Cell cell = light_cell(judged.judgement);
    add(text("column.light"), cell.words, cell.light);
    const bool is_late = judged.judgement.days_overdue.has_value();
    if (is_late) add(text("column.why"), why_words(judged, around_.day));
  }

  void add_step(const Step& step, const StepWords& words) {
    std::vector<Text> parts;
    const auto append = [&](Text part) {
      if (!part.empty()) parts.push_back(std::move(part));
    };
    append(words.content);
    append(words.changed());
    append(words.deciding);
    append(words.waived);
    append(words.irregular);
    append(words.withdrawn);
    const Date recorded = step.at().date();
    append(recorded > step.day() ? text("view.recorded-late", words.actor, recorded.iso())
                                 : text("view.recorded", words.actor));
    add(text("view.step", step.day().iso(), words.act), joined(parts, text("said.join")));
  }

  Table table_;
  const Docket& docket_;
  const Surroundings& around_;
};

}  // namespace

Table record_sheet(Table frame, const Docket& docket, const std::optional<query::Judged>& judged,
                   const Surroundings& surroundings) {
  Sheet sheet(std::move(frame), docket, surroundings);
  sheet.add_head();
  sheet.add_standing(judged);
  sheet.add_steps();
  return sheet.take();
}

}  // namespace dc::view
