// Art. 8: who supervises at which level, and what goes up the chain: the portfolio leader first,
// the principal leader with his written opinion, the standing committee by its rules.
#include <algorithm>
#include <array>

#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

constexpr std::array<std::string_view, 3> chain = {"portfolio-leader", "principal-leader",
                                                   "standing-committee"};

bool goes_to(const Case& c, std::string_view level) {
  return c.is_item() && c.act == "coordinate" && c.step.text("up_to") == level;
}

bool is_portfolio_leader(const Person& person, Date day) {
  return person.holds(Role::portfolio_leader, day) ||
         person.holds(Role::supervision_portfolio_leader, day);
}

Text level_word(std::string_view level) {
  return text("coordination." + std::string(level));
}

void written_opinion(const Case& c, Breaches& breaches) {
  if (goes_to(c, chain[1]) && c.step.text("opinion").empty()) breaches.add(c.before.id());
}

void whose_opinion(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "coordinate" || c.step.by().empty() || goes_to(c, chain[0])) return;
  const Person* by = c.registers.person(c.step.by());
  if (by == nullptr || !is_portfolio_leader(*by, c.step.day()))
    breaches.add(c.before.id(), person_name(c, c.step.by()), c.step.day().iso());
}

void meeting(const Case& c, Breaches& breaches) {
  if (goes_to(c, chain[2]) && c.step.text("meeting").empty()) breaches.add(c.before.id());
}

void leader_of_level(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "coordinate" || c.step.text("leader").empty()) return;
  const Person* leader = c.registers.person(c.step.text("leader"));
  const Date day = c.step.day();
  const bool fits = leader != nullptr && (goes_to(c, chain[0]) ? is_portfolio_leader(*leader, day)
                                                               : leader->is_district_leader(day));
  if (!fits)
    breaches.add(c.before.id(), person_name(c, c.step.text("leader")), day.iso(),
                 level_word(c.step.text("up_to")));
}

void in_order(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "coordinate") return;
  const auto* level = std::find(chain.begin(), chain.end(), c.step.text("up_to"));
  if (level == chain.begin() || level == chain.end()) return;
  const auto& all = c.item.coordinations;
  const std::string_view before = *(level - 1);
  if (std::none_of(all.begin(), all.end(),
                   [&](const Coordination& one) { return one.up_to == before; }))
    breaches.add(c.before.id(), level_word(*level), level_word(before));
}

void in_charge(const Case& c, Breaches& breaches) {
  if (!goes_to(c, chain[0]) || c.item.lead.empty()) return;
  const Person* leader = c.registers.person(c.step.text("leader"));
  const Date day = c.step.day();
  if (leader == nullptr || leader->is_in_charge_of(c.item.lead, day)) return;
  const auto& all = leader->portfolios;
  if (std::any_of(all.begin(), all.end(), [&](const Portfolio& p) { return p.tenure.holds(day); }))
    breaches.add(c.before.id(), leader->name, unit_name(c, c.item.lead), day.iso());
}

void nothing_open(const Case& c, Breaches& breaches) {
  if (c.is_item() && c.act == "coordinate-close" && c.item.open_coordination() == nullptr)
    breaches.add(c.before.id());
}

void open_too_long(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    const Item item = item_of(docket);
    const Coordination* open = item.open_coordination();
    if (open == nullptr || !is_open(item.state)) continue;
    const auto by =
        ledger.policies.on(open->opened).after("coordination_within", open->opened, ledger.days);
    if (by && ledger.today > *by)
      breaches.add_in(docket.path(), item.id, level_word(open->up_to), open->opened.iso(),
                      by->iso());
  }
}

const Rule rules[] = {
    {.id = "art8-opinion", .article = "8(4)", .since = 2, .judge = written_opinion},
    {.id = "art8-whose-opinion", .article = "8(4)", .since = 2, .judge = whose_opinion},
    {.id = "art8-meeting", .article = "8(4)", .since = 2, .judge = meeting},
    {.id = "art8-leader", .article = "8(4)", .since = 2, .judge = leader_of_level},
    {.id = "art8-outcome",
     .article = "8(4)",
     .reading = Reading::local,
     .since = 2,
     .judge = nothing_open},
    {.id = "art8-chain",
     .article = "8(4)",
     .severity = Severity::warning,
     .since = 2,
     .judge = in_order},
    {.id = "art8-portfolio",
     .article = "8(2)",
     .severity = Severity::warning,
     .since = 2,
     .judge = in_charge},
    {.id = "art8-open",
     .article = "8(4)",
     .severity = Severity::warning,
     .since = 2,
     .survey = open_too_long},
};

}  // namespace

std::span<const Rule> art8_rules() {
  return rules;
}

}  // namespace dc::rules
