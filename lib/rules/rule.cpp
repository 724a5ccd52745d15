#include "rules/rule.h"

#include <fmt/format.h>

namespace dc::rules {
namespace {

// 1–99 as people write an article's number: 七, 十二, 二十.
std::string han_number(int number) {
  constexpr const char* digits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  std::string out;
  if (number >= 20) out += digits[number / 10];
  if (number >= 10) out += "十";
  return out + digits[number % 10];
}

Docket with(const Docket& before, const Step& step) {
  Docket after = before;
  after.append(step);
  return after;
}

}  // namespace

Case::Case(const Docket& a_before, const Step& a_step, const Registers& a_registers, const Policies& policies,
           const WorkingDays& a_days, const Neighbours& a_neighbours)
    : before(a_before),
      after(with(a_before, a_step)),
      step(a_step),
      registers(a_registers),
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
  const int number = std::stoi(std::string(article.substr(0, bracket)));
  if (bracket == std::string_view::npos) return text("rule.article", han_number(number), article);
  const int paragraph = std::stoi(std::string(article.substr(bracket + 1)));
  return text("rule.paragraph", han_number(number), han_number(paragraph), article);
}

void Breaches::report(std::vector<Text> arguments) {
  const std::string id = fmt::format("rule.{}", rule_.id);
  Finding finding;
  finding.rule = std::string(rule_.id);
  finding.severity = rule_.severity;
  finding.file = file_;
  finding.sentence = text("rule.sentence", Text{id + ".broken", {}, arguments}, article_text(rule_.article));
  finding.remedy = Text{id + ".remedy", {}, std::move(arguments)};
  findings_.push_back(std::move(finding));
}

}  // namespace dc::rules
