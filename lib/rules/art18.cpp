// Art. 18: instructions of district leaders and who handles them.
#include <algorithm>
#include <array>

#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

constexpr std::array handlers = {"committee-office", "government-office",
                                 "standing-member-department"};

bool has_role(const Unit& unit, std::string_view handler) {
  return unit.id == handler ||
         std::find(unit.aliases.begin(), unit.aliases.end(), handler) != unit.aliases.end();
}

// A handler is one of the three bodies: a unit whose id or alias is the body's word, or a
// department of the party that a standing-committee member leads.
void handler(const Case& c, Breaches& breaches) {
  if (c.before.kind != Kind::source || (c.act != "new" && c.act != "instruct")) return;
  const Source source = source_of(c.after);
  if (source.kind != "instruction" || source.handler.empty()) return;
  const Unit* unit = c.registers.unit(source.handler);
  const bool is_one = std::any_of(handlers.begin(), handlers.end(), [&](const char* word) {
    return unit != nullptr && has_role(*unit, word);
  });
  if (!is_one && (unit == nullptr || unit->kind != "party-organ"))
    breaches.add(source.id, unit_name(c, source.handler));
}

void leader_of_district(const Case& c, Breaches& breaches) {
  if (c.before.kind != Kind::source || c.act != "instruct") return;
  const Person* leader = c.registers.person(c.step.text("leader"));
  if (source_of(c.before).kind != "instruction") return;
  if (leader == nullptr || !leader->is_district_leader(c.step.day()))
    breaches.add(c.before.id(), person_name(c, c.step.text("leader")), c.step.day().iso());
}

const Rule rules[] = {
    {.id = "art18-handler", .article = "18", .reading = Reading::local, .judge = handler},
    {.id = "art18-leader",
     .article = "18",
     .severity = Severity::warning,
     .judge = leader_of_district},
};

}  // namespace

std::span<const Rule> art18_rules() {
  return rules;
}

}  // namespace dc::rules
