#include "view/step_words.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "model/item.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

// A member of a step and the sentence that tells it; {} stands for its value in words.
struct Part {
  std::string_view key;
  std::string_view sentence;
  std::string_view act;  // only in this step; "" in every step
};

constexpr std::array parts = {
    Part{"number", "said.plain", ""},
    Part{"by_minutes", "said.by-minutes", ""},
    Part{"authority", "said.plain", ""},
    Part{"round", "said.round", "remind"},
    Part{"round", "said.paper-no", "archive-add"},
    Part{"unit", "said.plain", ""},
    Part{"kind", "said.plain", "report"},
    Part{"leader", "said.plain", "instruct"},
    Part{"up_to", "said.up-to", ""},
    Part{"leader", "said.plain", "coordinate"},
    Part{"leader", "said.to", "return-result"},
    Part{"opinion", "said.leaders-opinion", "coordinate"},
    Part{"meeting", "said.meeting", ""},
    Part{"to", "said.to", ""},
    Part{"addressee", "said.to", ""},
    Part{"leaders", "said.to", ""},
    Part{"channel", "said.plain", ""},
    Part{"period", "said.plain", ""},
    Part{"opinion", "said.opinion", "propose"},
    Part{"method", "said.method", ""},
    Part{"asked", "said.asked", ""},
    Part{"answer", "said.answer", ""},
    Part{"answered", "said.answered", ""},
    Part{"author", "said.plain", ""},
    Part{"title", "said.plain", "archive-add"},
    Part{"date", "said.plain", "archive-add"},
    Part{"pages", "said.pages", "archive-add"},
    Part{"retention", "said.plain", ""},
    Part{"remark", "said.plain", ""},
    Part{"text", "said.plain", ""},
    Part{"progress", "said.progress", ""},
    Part{"problems", "said.problems", ""},
    Part{"next", "said.next", ""},
    Part{"stage", "said.plain", ""},
    Part{"team", "said.team", ""},
    Part{"with", "said.with", ""},
    Part{"place", "said.place", ""},
    Part{"how", "said.how", ""},
    Part{"claim", "said.claim", ""},
    Part{"verified", "said.verified", ""},
    Part{"feedback", "said.feedback", ""},
    Part{"verdict", "said.verdict", ""},
    Part{"handling", "said.handling", ""},
    Part{"reply", "said.reply", ""},
    Part{"signed_by", "said.signed-by", ""},
    Part{"sealed", "said.sealed", ""},
    Part{"heard", "said.heard", ""},
    Part{"test", "said.test", ""},
    Part{"stage_report", "said.stage-report", ""},
    Part{"receiver", "said.receiver", ""},
    Part{"receipt_count", "said.receipt", ""},
    Part{"replaced_by", "said.replaced-by", ""},
    Part{"propose", "said.propose", ""},
    Part{"file", "said.plain", ""},
    Part{"erroneous", "said.erroneous", ""},
    Part{"supplement", "said.supplement", ""},
    Part{"reason", "said.reason", ""},
    Part{"doc", "said.doc", ""},
};

Text in_sentence(const std::string& sentence, const Text& words) {
  return Text{sentence, {}, {words}};
}

Text part_words(const Part& part, const Step& step, const Registers& names) {
  const Value& value = step[part.key];
  if (value.is_null() || (!part.act.empty() && part.act != step.name())) return {};
  if (value.is_flag()) return value.flag() ? text(part.sentence) : Text{};
  const Text words = value_words(std::string(part.key), value, names, step.day(), "report");
  return in_sentence(std::string(part.sentence), words);
}

Text semicolon() {
  return text("said.join");
}

void append(std::vector<Text>& all, Text words) {
  if (!words.empty()) all.push_back(std::move(words));
}

// 标题：旧→新 of a correction.
Text correction_words(const Step& step, const Registers& names) {
  if (step.name() != "correct" && step.name() != "correct-instruction") return {};
  const std::string& field = step.name() == "correct" ? step.text("field") : "text";
  const auto side = [&](const char* key) {
    return step[key].is_null() ? text("said.nothing")
                               : value_words(field, step[key], names, step.day());
  };
  return text("said.moved", field_word(field), side("old"), side("new"));
}

// The phrase a limit was given in, where it is more than a date; the limit of a return.
Text limit_words(const Step& step) {
  const Value& due = step["due"];
  if (!due.is_map()) return {};
  const bool moves_nothing = !step.sets().has("due") && !due.text("now").empty();
  const bool puts_off = step.name().rfind("extend", 0) == 0;
  if (moves_nothing) return text(puts_off ? "said.extend-until" : "said.until", due.text("now"));
  if (due.text("text").empty() || due.text("text") == due.text("now")) return {};
  return text("said.phrase", due.text("text"));
}

Text papers_words(const Step& step) {
  std::vector<Text> titles;
  for (const Value& paper : step["papers"].list_items())
    titles.push_back(
        verbatim(paper.text("title").empty() ? paper.text("file") : paper.text("title")));
  return titles.empty() ? Text{} : in_sentence("said.papers", joined(titles, text("text.comma")));
}

void append_not_heard(std::vector<Text>& all, const Step& step, const Registers& names) {
  for (const Value& one : step["not_heard"].list_items())
    all.push_back(
        text("said.not-heard", unit_name(one.text("unit"), names, step.day()), one.text("reason")));
}

Text content_words(const Step& step, const Registers& names) {
  std::vector<Text> all;
  append(all, correction_words(step, names));
  const bool told_by_changes = step.name() == "post";
  for (const Part& part : parts)
    if (!told_by_changes || part.key == "doc") append(all, part_words(part, step, names));
  append_not_heard(all, step, names);
  append(all, limit_words(step));
  append(all, papers_words(step));
  if (const auto taken = step.body.texts("withdraws"); !taken.empty())
    all.push_back(in_sentence("said.withdraws",
                              value_words("withdraws", step["withdraws"], names, step.day())));
  return all.empty() ? Text{} : joined(all, semicolon());
}

bool is_list_of_maps(const Value& value) {
  return value.is_list() && !value.list_items().empty() && value.list_items().front().is_map();
}

// Of a whole list that a step sets, the entries that are new or changed.
Value news_of(const Value& was, const Value& now) {
  if (!is_list_of_maps(now)) return now;
  const auto& former = was.list_items();
  Value news = Value::list();
  for (const Value& one : now.list_items())
    if (std::find(former.begin(), former.end(), one) == former.end()) news.push_back(one);
  return news;
}

bool says_nothing(const Value& value) {
  return value.is_null() || (value.is_list() && value.list_items().empty());
}

// "" where nothing became nothing.
Text change_words(const FieldChange& change, const Registers& names, Date day) {
  if (says_nothing(change.was) && says_nothing(change.now)) return {};
  const auto words = [&](const Value& value) {
    return says_nothing(value) ? text("said.nothing")
                               : value_words(change.field, value, names, day);
  };
  if (change.field == "state")
    return change.was.is_null() ? words(change.now)
                                : text("said.state", words(change.was), words(change.now));
  if (is_list_of_maps(change.now) && !change.was.is_null())
    return text("said.set", field_word(change.field), words(news_of(change.was, change.now)));
  if (change.was.is_null()) return text("said.set", field_word(change.field), words(change.now));
  return text("said.moved", field_word(change.field), words(change.was), words(change.now));
}

std::vector<FieldChange> changes_of(const Step& step, const Value& before, const Registers& names) {
  std::vector<FieldChange> changes;
  for (const auto& [field, now] : step.sets().entries()) {
    if (before[field] == now) continue;
    FieldChange change{field, before[field], now, {}};
    change.words = change_words(change, names, step.day());
    changes.push_back(std::move(change));
  }
  return changes;
}

Text decider_words(const Step& step, const Registers& names) {
  if (step.by().empty()) return {};
  return verbatim(step.text("by_name").empty() ? person_name(step.by(), names)
                                               : step.text("by_name"));
}

Text waived_words(const Step& step, const Registers& names) {
  std::vector<Text> all;
  for (const Value& waiver : step["waived"].list_items()) {
    const std::string& name = waiver.text("approved_by_name");
    const std::string approver =
        name.empty() ? person_name(waiver.text("approved_by"), names) : name;
    all.push_back(text("said.waived", waiver.text("rule"), waiver.text("reason"), approver));
  }
  return all.empty() ? Text{} : joined(all, semicolon());
}

Text irregular_words(const Step& step) {
  std::vector<Text> rules;
  for (const std::string& rule : step.body.texts("irregular")) rules.push_back(verbatim(rule));
  return rules.empty() ? Text{} : in_sentence("said.irregular", joined(rules, text("text.comma")));
}

}  // namespace

Text act_word(const std::string& act) {
  const std::string id = "act." + act;
  return find_in_catalogue(id) != nullptr ? text(id) : verbatim(act);
}

Text StepWords::changed() const {
  std::vector<Text> all;
  for (const FieldChange& change : changes) append(all, change.words);
  return all.empty() ? Text{} : joined(all, semicolon());
}

Text StepWords::sentence() const {
  std::vector<Text> all;
  append(all, content);
  append(all, changed());
  append(all, deciding);
  append(all, waived);
  append(all, irregular);
  append(all, withdrawn);
  return all.empty() ? act : text("said.act", act, joined(all, semicolon()));
}

StepWords step_words(const Step& step, const Value& before, const Registers& names) {
  StepWords words;
  words.act = act_word(act_of(step));
  words.content = content_words(step, names);
  words.changes = changes_of(step, before, names);
  words.decider = decider_words(step, names);
  if (!words.decider.empty())
    words.deciding =
        text(step.name() == "extend" ? "said.asked-by" : "said.decided-by", words.decider);
  words.actor = verbatim(step.actor_name());
  words.waived = waived_words(step, names);
  words.irregular = irregular_words(step);
  return words;
}

std::vector<StepWords> words_at(const Docket& docket, const std::vector<std::size_t>& places,
                                const Registers& names) {
  const auto withdrawn = withdrawn_steps(docket.steps);
  std::vector<StepWords> words;
  Docket so_far{docket.kind, docket.head, Value::map(), {}};
  for (const std::size_t place : places) {
    while (so_far.steps.size() < place) so_far.append(docket.steps[so_far.steps.size()]);
    const Step& step = docket.steps[place];
    words.push_back(step_words(step, so_far.standing, names));
    if (std::find(withdrawn.begin(), withdrawn.end(), step.id()) != withdrawn.end())
      words.back().withdrawn = text("said.withdrawn");
  }
  return words;
}

std::vector<StepWords> history_words(const Docket& docket, const Registers& names) {
  std::vector<std::size_t> places(docket.steps.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  return words_at(docket, places, names);
}

}  // namespace dc::view
