#include "rules/registry.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/embedded.h"
#include "rules/transitions.h"

namespace dc::rules {
namespace {

// The acts that carry a record on from the state, each with its command.
Text next_acts(Kind kind, std::string_view state) {
  std::vector<Text> acts;
  for (const Transition* row : acts_from(kind, state))
    if (!row->to.empty())
      acts.push_back(text("rule.next-act", text("act." + std::string(row->act)), command_of(*row)));
  if (acts.empty()) return text("rule.no-next-act", command_of(*find_transition(kind, "new")));
  return joined(acts, text("text.comma"));
}

// An act is taken only from the states that the transition table names (Art. 7).
void state_allows(const Case& c, Breaches& breaches, std::string_view article) {
  const Transition* row = find_transition(c.before.kind, c.act);
  if (row == nullptr || row->article != article || c.step.name() == "new") return;
  const std::string& state = c.before.standing.text("state");
  if (row->from.empty() || row->allows(state)) return;
  breaches.add(c.before.id(), text("state." + state), text("act." + c.act),
               next_acts(c.before.kind, state));
}

void state_7(const Case& c, Breaches& b) {
  state_allows(c, b, "7");
}
void state_7_1(const Case& c, Breaches& b) {
  state_allows(c, b, "7(1)");
}
void state_7_2(const Case& c, Breaches& b) {
  state_allows(c, b, "7(2)");
}
void state_7_3(const Case& c, Breaches& b) {
  state_allows(c, b, "7(3)");
}
void state_7_4(const Case& c, Breaches& b) {
  state_allows(c, b, "7(4)");
}
void state_7_5(const Case& c, Breaches& b) {
  state_allows(c, b, "7(5)");
}

void state_21(const Case& c, Breaches& b) {
  state_allows(c, b, "21");
}
void state_24(const Case& c, Breaches& b) {
  state_allows(c, b, "24");
}

// The state a step leads to is the table's, and it sets no field that is not its own.
void sets_are_its_own(const Case& c, Breaches& breaches) {
  const Transition* row = find_transition(c.before.kind, c.act);
  if (row == nullptr) return breaches.add(c.before.id(), c.step.name());
  for (const auto& [field, value] : c.step.sets().entries()) {
    const bool leads_elsewhere = field == "state" && row->to != "former" && value.text() != row->to;
    const bool leads_back_wrong =
        field == "state" && row->to == "former" && value != c.before.standing["before_suspension"];
    if (!row->may_set(field) || leads_elsewhere || leads_back_wrong)
      breaches.add(c.before.id(), field);
  }
}

constexpr Rule state_rules[] = {
    {.id = "art7-sets", .article = "7", .judge = sets_are_its_own},
    {.id = "art7-state", .article = "7", .judge = state_7},
    {.id = "art7.1-state", .article = "7(1)", .judge = state_7_1},
    {.id = "art7.2-state", .article = "7(2)", .judge = state_7_2},
    {.id = "art7.3-state", .article = "7(3)", .judge = state_7_3},
    {.id = "art7.4-state", .article = "7(4)", .judge = state_7_4},
    {.id = "art7.5-state", .article = "7(5)", .judge = state_7_5},
    {.id = "art21-state", .article = "21", .since = 2, .judge = state_21},
    {.id = "art24-state", .article = "24", .since = 2, .judge = state_24},
};

void judge_by(std::span<const Rule> rules, const Case& c, int version, Findings& findings) {
  for (const Rule& rule : rules) {
    if (rule.since > version || rule.judge == nullptr) continue;
    const std::size_t before = findings.size();
    Breaches breaches(rule, "", findings);
    rule.judge(c, breaches);
    for (std::size_t i = before; i < findings.size(); ++i)
      if (findings[i].file.empty()) findings[i].file = c.before.path();
  }
}

}  // namespace

const std::vector<Rule>& registry() {
  static const std::vector<Rule> all = [] {
    std::vector<Rule> rules;
    const auto take = [&](std::span<const Rule> some) {
      rules.insert(rules.end(), some.begin(), some.end());
    };
    take(art3_rules());
    take(art4_rules());
    take(art6_rules());
    take(state_rules);
    take(art7_rules());
    take(art7_review_rules());
    take(art7_archive_rules());
    take(art8_rules());
    take(art9_rules());
    take(art12_rules());
    take(art15_rules());
    take(art17_rules());
    take(art18_rules());
    take(art20_rules());
    take(art20_extension_rules());
    take(art20_delay_rules());
    take(art21_rules());
    take(art22_rules());
    take(art24_rules());
    take(art32_rules());
    take(art34_rules());
    take(ledger_rules());
    return rules;
  }();
  return all;
}

const Rule* find_rule(std::string_view id) {
  for (const Rule& rule : registry())
    if (rule.id == id) return &rule;
  return nullptr;
}

Findings judge(const Case& c, int version) {
  Findings findings;
  if (c.step.is_withdrawal()) {  // it does nothing by itself
    judge_by(ledger_rules(), c, version, findings);
    return findings;
  }
  judge_by(state_rules, c, version, findings);
  if (!findings.empty()) return findings;
  judge_by(registry(), c, version, findings);
  return findings;
}

Findings survey(const Survey& ledger, int version) {
  Findings findings;
  for (const Rule& rule : registry()) {
    if (rule.since > version || rule.survey == nullptr) continue;
    Breaches breaches(rule, "", findings);
    rule.survey(ledger, breaches);
  }
  return findings;
}

std::string_view article_of_the_rules(std::string_view article) {
  const std::string_view all = embedded_file("lib/rules/articles.txt");
  const std::string mark = fmt::format("@{}\n", article);
  const auto start = all.find(mark);
  if (start == std::string_view::npos) return "";
  const auto from = start + mark.size();
  const auto end = all.find("\n@", from);
  return all.substr(from, end == std::string_view::npos ? all.size() - from : end + 1 - from);
}

}  // namespace dc::rules
