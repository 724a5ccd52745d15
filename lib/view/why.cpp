#include "view/why.h"

#include "rules/rule.h"

namespace dc::view {
namespace {

using query::Judged;

Text limit_words(const Item& item) {
  const bool moved = item.due_original && item.due && *item.due_original != *item.due;
  if (moved) return text("why.limit-moved", item.due->iso(), item.due_original->iso());
  return text("why.limit", item.due ? item.due->iso() : "");
}

Text returned_words(const Submission& last) {
  const std::string day = last.day.iso();
  const std::string decided = last.decided ? last.decided->iso() : "";
  if (last.outcome == Submission::Outcome::redo) return text("why.redo", day, decided);
  return text("why.supplement", day, decided, last.return_due ? last.return_due->iso() : "");
}

Text handed_in_words(const query::Judgement& judgement) {
  const std::string day = judgement.handed_in->iso();
  return judgement.days_overdue ? text("why.handed-in", day) : text("why.in-time", day);
}

// What lies between the limit and the day that counts.
Text report_words(const Judged& judged, Date as_of) {
  if (judged.judgement.handed_in) return handed_in_words(judged.judgement);
  const Submission* last = nullptr;
  for (const Submission& one : judged.item.submissions)
    if (one.decided && *one.decided <= as_of) last = &one;
  return last != nullptr ? returned_words(*last) : text("why.not-handed-in", as_of.iso());
}

// One return that is told in full needs no count.
bool counts_returns(const Judged& judged) {
  return judged.item.returns > (judged.judgement.handed_in ? 0 : 1);
}

Text lateness_words(const query::Judgement& judgement) {
  const int days = judgement.days_overdue.value_or(0);
  if (!judgement.workdays_overdue) return text("why.late-days", days);
  return text("why.late", days, *judgement.workdays_overdue);
}

}  // namespace

Text why_words(const Judged& judged, Date as_of) {
  const query::Judgement& judgement = judged.judgement;
  std::vector<Text> parts = {limit_words(judged.item), report_words(judged, as_of)};
  if (counts_returns(judged)) parts.push_back(text("why.returns", judged.item.returns));
  if (judgement.held_days > 0)
    parts.push_back(text("why.held", judgement.held_days, judgement.unit_day.iso()));
  if (judgement.days_overdue) parts.push_back(lateness_words(judgement));
  const Text all = joined(parts, text("why.comma"));
  return text("why.sentence", all, rules::article_text("7(4)"));
}

Value why_value(const Judged& judged) {
  const auto day = [](const std::optional<Date>& date) { return date ? Value(*date) : Value(); };
  return Value::map()
      .set("due", day(judged.item.due))
      .set("due_original", day(judged.item.due_original))
      .set("handed_in", day(judged.judgement.handed_in))
      .set("returns", judged.item.returns)
      .set("held_days", judged.judgement.held_days)
      .set("unit_day", judged.judgement.unit_day)
      .set("article", "7(4)");
}

}  // namespace dc::view
