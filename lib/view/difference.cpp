#include "view/difference.h"

#include <algorithm>
#include <vector>

#include "model/item.h"
#include "query/decision.h"
#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

using query::Change;

constexpr const char* codes[] = {"added", "removed", "moved", "acted", "rewritten", "dropped"};

const char* code_of(Change::What what) {
  return codes[static_cast<std::size_t>(what)];
}

const std::string& title_of(const Docket& docket) {
  return docket.head.text(docket.kind == Kind::person ? "name" : "title");
}

const char* kinds_of(Kind kind) {
  return kind == Kind::unit ? "unit-kind" : "source";
}

// Why a change stands out, a word of the family "diff."; "" where it does not.
std::string remark_of(const Change& change) {
  if (change.what == Change::What::removed) return "removed";
  if (is_of_former_step(change)) return std::string("step-") + code_of(change.what);
  if (is_untold(change)) return change.steps.empty() ? "untold" : "told-otherwise";
  return is_limit_moved_otherwise(change) ? "limit-otherwise" : "";
}

Cell remark_cell(const Change& change) {
  const std::string remark = remark_of(change);
  return remark.empty() ? Cell{} : Cell{Value(remark), text("diff." + remark), Light::red};
}

class Rows {
 public:
  Rows(const Registers& former_names, const Registers& names, const CommitOf& commit_of)
      : former_names_(former_names), names_(names), commit_of_(commit_of) {}

  std::vector<Cell> row_of(const Change& change) const {
    static const Step none;
    const Step& step = change.steps.empty() ? none : *change.steps.back();
    const bool told = !change.steps.empty();
    const Step& decided = *query::decision_of(*change.record, step).step;
    return {cell_of(change.record->id()),
            cell_of(title_of(*change.record)),
            field_cell(change),
            side(change, change.was, former_names_),
            side(change, change.now, names_),
            told ? acts_cell(change) : Cell{},
            cell_of(decider(decided)),
            told ? cell_of(step["day"]) : Cell{},
            remark_cell(change),
            cell_of(std::string(name_of(change.record->kind))),
            cell_of(std::string(code_of(change.what))),
            cell_of(step.id()),
            told && !is_of_former_step(change) ? cell_of(commit_of_(step)) : Cell{},
            cell_of(decided.by()),
            cell_of(step.actor_name()),
            cell_of(step["at"]),
            cell_of(Value(!remark_of(change).empty()))};
  }

 private:
  static Cell field_cell(const Change& change) {
    if (change.what != Change::What::moved)
      return {Value(), text(std::string("diff.") + code_of(change.what)), Light::none};
    return cell_of(Value(change.field), field_word(change.field));
  }

  static Cell side(const Change& change, const Value& value, const Registers& names) {
    if (value.is_null()) return {};
    const Date day = change.steps.empty() ? Date() : change.steps.back()->day();
    if (is_of_former_step(change)) return cell_of(value, members_words(value, names, day));
    return cell_of(value,
                   value_words(change.field, value, names, day, kinds_of(change.record->kind)));
  }

  static Text member_word(const std::string& key) {
    const std::string free = "free." + key;
    return find_in_catalogue(free) != nullptr ? text(free) : field_word(key);
  }

  static Text members_words(const Value& members, const Registers& names, Date day) {
    std::vector<Text> words;
    for (const auto& [key, value] : members.entries())
      words.push_back(text("said.set", member_word(key), value_words(key, value, names, day)));
    return joined(words, text("said.join"));
  }

  // The acts that did it, each once.
  static Cell acts_cell(const Change& change) {
    Value acts = Value::list();
    std::vector<Text> words;
    for (const Step* step : change.steps) {
      const Text word = act_word(act_of(*step));
      if (std::find(words.begin(), words.end(), word) != words.end()) continue;
      words.push_back(word);
      acts.push_back(act_of(*step));
    }
    return cell_of(acts, joined(words, text("text.comma")));
  }

  std::string decider(const Step& step) const {
    if (step.by().empty()) return step.actor_name();
    return step.text("by_name").empty() ? person_name(step.by(), names_) : step.text("by_name");
  }

  const Registers& former_names_;
  const Registers& names_;
  const CommitOf& commit_of_;
};

bool is_one_of(const Value& state, std::initializer_list<State> states) {
  const auto known = state_of(state.text());
  return known && std::find(states.begin(), states.end(), *known) != states.end();
}

bool has_ended(const Value& state) {
  return is_one_of(state, {State::completed, State::cleared, State::archived});
}

// The word of the family "summary." that an item's change counts under, "" for none.
std::string counted_as(const Change& change) {
  if (is_of_former_step(change)) return "former";
  if (change.record->kind != Kind::item) return change.what == Change::What::added ? "records" : "";
  if (change.what == Change::What::added) return "items";
  if (change.what == Change::What::removed) return "removed";
  if (change.field == "due" || change.field == "cycle") return change.was.is_null() ? "" : "limits";
  if (change.field == "lead") return change.was.is_null() ? "" : "leads";
  const bool is_reopened = std::any_of(change.steps.begin(), change.steps.end(),
                                       [](const Step* step) { return step->name() == "reopen"; });
  if (is_reopened && !has_ended(change.now)) return "reopened";
  if (change.field != "state") return "";
  if (has_ended(change.now) && !has_ended(change.was)) return "completed";
  if (is_one_of(change.now, {State::suspended})) return "suspended";
  if (is_one_of(change.now, {State::terminated, State::void_})) return "ended";
  return "states";
}

constexpr const char* counted[] = {"items",    "limits",    "leads", "completed",
                                   "reopened", "suspended", "ended", "states",
                                   "records",  "removed",   "former"};

// English says "1 item", "2 items".
Text sum_words(const std::string& word, int count) {
  return text("summary." + word + (count == 1 ? "-one" : ""), count);
}

}  // namespace

Table difference_table(Table frame) {
  frame.columns = {{"record", text("column.record"), Align::left, true},
                   {"title", text("field.title"), Align::left, true},
                   {"field", text("column.field"), Align::left, true},
                   {"was", text("column.old"), Align::left, true},
                   {"now", text("column.new"), Align::left, true},
                   {"acts", text("column.act"), Align::left, true},
                   {"by_name", text("column.by"), Align::left, true},
                   {"day", text("column.day"), Align::left, true},
                   {"remark", text("column.remark"), Align::left, true},
                   {"kind", text("column.record-kind"), Align::left, false},
                   {"change", text("column.changes"), Align::left, false},
                   {"step", text("column.step"), Align::left, false},
                   {"commit", text("column.commit"), Align::left, false},
                   {"by", text("column.by"), Align::left, false},
                   {"actor_name", text("column.actor"), Align::left, false},
                   {"recorded", text("column.recorded"), Align::left, false},
                   {"stands_out", text("column.stands-out"), Align::left, false}};
  return frame;
}

Row difference_row(const Change& change, const Registers& former_names, const Registers& names,
                   const CommitOf& commit_of) {
  return Rows(former_names, names, commit_of).row_of(change);
}

void DifferenceSums::add(const Change& change) {
  ++changes_;
  ++counts_[counted_as(change)];
}

Text DifferenceSums::words() const {
  std::vector<Text> parts;
  for (const char* word : counted)
    if (const auto held = counts_.find(word); held != counts_.end())
      parts.push_back(sum_words(word, held->second));
  if (!parts.empty()) return joined(parts, text("summary.join"));
  return changes_ == 0 ? text("summary.nothing") : text("summary.steps", changes_);
}

}  // namespace dc::view
