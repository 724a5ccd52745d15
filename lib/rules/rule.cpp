#include "rules/rule.h"

#include <fmt/format.h>

#include "base/number.h"

namespace dc::rules {
namespace {

Docket with(const Docket& before, const Step& step) {
  Docket after = before;
  after.append(step);
  return after;
}

}  // namespace

Case::Case(const Docket& a_before, const Step& a_step, const Registers& a_registers,
           const Policies& a_policies, const WorkingDays& a_days, const Neighbours& a_neighbours)
    : before(a_step.is_withdrawal() ? a_before : in_effect(a_before)),
      after(with(before, a_step)),
      step(a_step),
      registers(a_registers),
      policies(a_policies),
      policy(policies.on(a_step.day())),
      days(a_days),
      neighbours(a_neighbours),
      act(act_of(a_step)) {
  if (!is_item()) return;
  item = item_of(before);
  next = item_of(after);
}

Text article_text(std::string_view article) {
  const auto bracket = article.find('(');
  const int number = whole_number(article.substr(0, bracket)).value_or(0);
  if (bracket == std::string_view::npos) return text("rule.article", han_number(number), article);
  const int paragraph =
      whole_number(article.substr(bracket + 1, article.size() - bracket - 2)).value_or(0);
  return text("rule.paragraph", han_number(number), han_number(paragraph), article);
}

void Breaches::report(std::vector<Text> arguments) {
  const std::string id = fmt::format("rule.{}", rule_.id);
  Finding finding;
  finding.rule = std::string(rule_.id);
  finding.severity = rule_.severity;
  finding.file = file_;
  finding.sentence =
      text("rule.sentence", Text{id + ".broken", {}, arguments}, article_text(rule_.article));
  finding.remedy = Text{id + ".remedy", {}, std::move(arguments)};
  findings_.push_back(std::move(finding));
}

}  // namespace dc::rules
