// Art. 18: instructions of district leaders and who handles them.
#include <algorithm>
#include <array>

#include "model/instructions.h"
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
// Of a paper that leaders above the district wrote on nothing is asked: before the first
// instruction its level tells, then who wrote.
bool is_of_district(const Case& c, const Source& source) {
  if (c.act == "new") return source.level.empty() || source.level == "district";
  const Person* leader = c.registers.person(c.step.text("leader"));
  return leader != nullptr && leader->is_district_leader(c.step.day());
}

void handler(const Case& c, Breaches& breaches) {
  if (c.before.kind != Kind::source || (c.act != "new" && c.act != "instruct")) return;
  const Source source = source_of(c.after);
  if (source.kind != "instruction" || source.handler.empty() || !is_of_district(c, source)) return;
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

void verbatim_text(const Case& c, Breaches& breaches) {
  if (c.act == "correct-instruction" && c.step["papers"].list_items().empty())
    breaches.add(c.before.id());
}

void limit(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "issue" || !c.next.due) return;
  if (district_instruction(c.next, c.registers) == nullptr) return;
  const auto by = c.policy.after(instruction_limit(c.next), c.step.day(), c.days);
  if (by && *c.next.due > *by)
    breaches.add(c.before.id(), c.next.due->iso(), by->iso(),
                 std::string(instruction_limit(c.next)));
}

// Calls `look` with every item under way that rests on a district leader's instruction.
template <typename Look>
void each_instructed(const Survey& ledger, Look look) {
  for (const Docket& docket : ledger.items) {
    const Item item = item_of(docket);
    if (!is_running(item.state)) continue;
    if (const Source* source = district_instruction(item, ledger.registers))
      look(docket, item, *source);
  }
}

bool any_after(const std::vector<Date>& days, Date day) {
  return std::any_of(days.begin(), days.end(), [&](Date one) { return one > day; });
}

void unreminded(const Survey& ledger, Breaches& breaches) {
  each_instructed(ledger, [&](const Docket& docket, const Item& item, const Source&) {
    const bool with_office =
        item.state == State::submitted || item.state == State::awaiting_approval;
    const bool is_late = item.due && *item.due < ledger.today && !with_office;
    if (is_late && !any_after(item.reminded, *item.due))
      breaches.add_in(docket.path(), item.id, item.due->iso());
  });
}

void unchecked(const Survey& ledger, Breaches& breaches) {
  each_instructed(ledger, [&](const Docket& docket, const Item& item, const Source&) {
    if (!item.issued) return;
    Date last = *item.issued;
    for (const Date day : item.checks) last = std::max(last, day);
    const auto by = ledger.policies.on(last).after("instruction_check_within", last, ledger.days);
    if (by && ledger.today > *by) breaches.add_in(docket.path(), item.id, last.iso(), by->iso());
  });
}

void leader_left(const Survey& ledger, Breaches& breaches) {
  each_instructed(ledger, [&](const Docket& docket, const Item& item, const Source& source) {
    const Person* above = ledger.registers.person(item.district_leader);
    if (above != nullptr && above->is_district_leader(ledger.today)) return;
    for (const Source::Instruction& one : source.instructions) {
      const Person* leader = ledger.registers.person(one.leader);
      if (leader != nullptr && leader->is_district_leader(one.day) &&
          !leader->is_district_leader(ledger.today))
        breaches.add_in(docket.path(), item.id, leader->name, one.day.iso());
    }
  });
}

const Rule rules[] = {
    {.id = "art18-handler", .article = "18", .reading = Reading::local, .judge = handler},
    {.id = "art18-leader",
     .article = "18",
     .severity = Severity::warning,
     .judge = leader_of_district},
    {.id = "art18-verbatim", .article = "18", .since = 2, .judge = verbatim_text},
    {.id = "art18-limit",
     .article = "18",
     .severity = Severity::warning,
     .reading = Reading::local,
     .since = 2,
     .judge = limit},
    {.id = "art18-reminded",
     .article = "18",
     .severity = Severity::warning,
     .since = 2,
     .survey = unreminded},
    {.id = "art18-checked",
     .article = "18",
     .severity = Severity::warning,
     .since = 2,
     .survey = unchecked},
    {.id = "art18-leader-left",
     .article = "18",
     .severity = Severity::warning,
     .since = 2,
     .survey = leader_left},
};

}  // namespace

std::span<const Rule> art18_rules() {
  return rules;
}

}  // namespace dc::rules
