// Art. 20(2): a limit is put off on an application made in advance, decided by the leader, filed.
#include <algorithm>

#include "model/extension.h"
#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

using Outcome = Extension::Outcome;

// What the principal leader assigned by his own 批示 falls under Art. 20(3).
bool falls_under_20_2(const Case& c) {
  return c.is_item() && c.step.name().rfind("extend", 0) == 0 &&
         limit_rule_of(c.item, c.registers) != LimitRule::principal_instruction;
}

bool decides(const Case& c) {
  return falls_under_20_2(c) && (c.act == "extend-grant" || c.act == "extend-refuse");
}

// What the step answers, as it stood before; nothing where it answers none.
std::optional<Extension> answered(const Case& c) {
  const auto all = extensions_of(c.before);
  const Extension* found = find_extension(all, c.step.text("answers"));
  return found != nullptr ? std::optional(*found) : std::nullopt;
}

bool is_early(const Case& c, Date asked, Date limit) {
  return c.policy.flag("extension_on_the_day") ? asked <= limit : asked < limit;
}

void early(const Case& c, Breaches& breaches) {
  if (!falls_under_20_2(c)) return;
  if (c.act == "extend" && c.item.due && !is_early(c, c.step.day(), *c.item.due))
    breaches.add(c.before.id(), c.item.due->iso(), c.step.day().iso());
  const auto one = c.act == "extend-grant" ? answered(c) : std::nullopt;
  if (one && one->outcome == Outcome::irregular)
    breaches.add(c.before.id(), one->was ? one->was->iso() : "", one->asked.iso());
}

void later(const Case& c, Breaches& breaches) {
  const bool puts_off = c.act == "extend" || c.act == "extend-grant" || c.step.sets().has("due");
  if (!falls_under_20_2(c) || !puts_off) return;
  const auto until = c.step["due"].date("now");
  if (c.item.due && until && *until > *c.item.due) return;
  breaches.add(c.before.id(), c.item.due ? verbatim(c.item.due->iso()) : text("limit.none"),
               until ? verbatim(until->iso()) : text("limit.none"));
}

void requested(const Case& c, Breaches& breaches) {
  if (!decides(c)) return;
  const auto one = answered(c);
  if (!one || (one->outcome != Outcome::undecided && one->outcome != Outcome::irregular))
    breaches.add(c.before.id(), text("act." + c.act));
}

bool holds_the_portfolio(const Person& person, Date day) {
  return person.holds(Role::portfolio_leader, day);
}

// The leader who set the limit, while he is one; where none did, or he is none any more, a
// portfolio leader.
bool may_put_off(const Case& c, const Person& person) {
  const Date day = c.step.day();
  const Step* set = limit_set_by_leader(c.before);
  const Person* setter = set != nullptr ? c.registers.person(set->by()) : nullptr;
  const bool is_ordinary = limit_rule_of(c.item, c.registers) == LimitRule::ordinary;
  if (is_ordinary && setter != nullptr && setter->is_district_leader(day))
    return person.id == setter->id;
  return holds_the_portfolio(person, day);
}

void leader(const Case& c, Breaches& breaches) {
  if (!decides(c)) return;
  const Person* by = c.registers.person(c.step.by());
  if (by == nullptr || !may_put_off(c, *by))
    breaches.add(c.before.id(), person_name(c, c.step.by()), c.step.day().iso());
}

void decided(const Case& c, Breaches& breaches) {
  if (!falls_under_20_2(c) || c.act != "extend-filed") return;
  const auto one = answered(c);
  const bool granted =
      one && (one->outcome == Outcome::granted || one->outcome == Outcome::moved) && !one->filed;
  if (!granted) breaches.add(c.before.id());
}

// The one act that moves the limit, and to the day that was granted.
void moves(const Case& c, Breaches& breaches) {
  const bool is_filed = c.act == "extend-filed";
  if (!falls_under_20_2(c) || c.step.irregular() || (c.act != "extend-grant" && !is_filed)) return;
  const bool at_filing = limit_rule_of(c.item, c.registers) == LimitRule::major_resolution;
  const auto granted = answered(c);
  const auto to = is_filed && granted ? granted->granted : c.step["due"].date("now");
  const bool should = at_filing == is_filed;
  const auto due = c.step.sets().date("due");
  if (should ? due != to : due.has_value()) breaches.add(c.before.id(), text("act." + c.act));
}

void second(const Case& c, Breaches& breaches) {
  if (!falls_under_20_2(c) || c.step.irregular()) return;
  if (c.act != "extend" && c.act != "extend-grant") return;
  const int from = c.policy.number("extension_warn_at");
  const int number = times_extended(extensions_of(c.before)) + 1;
  if (from > 0 && number >= from) breaches.add(c.before.id(), number);
}

void decided_late(const Case& c, Breaches& breaches) {
  if (c.act != "extend-grant" || !falls_under_20_2(c) || !c.item.due) return;
  const auto one = answered(c);
  if (one && one->outcome == Outcome::undecided && c.step.day() > *c.item.due)
    breaches.add(c.before.id(), one->asked.iso(), c.item.due->iso());
}

bool awaits_extension(const Docket& item) {
  return is_open(state_of(item.standing.text("state")).value_or(State::none)) &&
         std::any_of(item.steps.begin(), item.steps.end(),
                     [](const Step& step) { return step.name() == "extend"; });
}

void undecided_at_limit(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    if (!awaits_extension(docket)) continue;
    const auto due = docket.standing.date("due");
    if (!due || *due > ledger.today) continue;
    for (const Extension& one : extensions_of(docket))
      if (one.outcome == Outcome::undecided)
        breaches.add_in(docket.path(), docket.id(), one.asked.iso(), due->iso());
  }
}

void not_filed(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    if (!awaits_extension(docket)) continue;
    for (const Extension& one : extensions_of(docket))
      if (one.outcome == Outcome::granted && one.granted && *one.decided < ledger.today)
        breaches.add_in(docket.path(), docket.id(), one.decided->iso(), one.granted->iso(),
                        docket.standing.text("due"));
  }
}

// A new instruction is no way round the application.
void no_way_round(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "instruct" || !c.item.due) return;
  const auto now = c.step["due"].date("now");
  const bool puts_off = !now || *now > *c.item.due;
  if (puts_off && limit_rule_of(c.item, c.registers) == LimitRule::major_resolution)
    breaches.add(c.before.id());
}

const Rule rules[] = {
    {.id = "art20.2-early", .article = "20(2)", .whose = Whose::others, .since = 2, .judge = early},
    {.id = "art20.2-later", .article = "20(2)", .since = 2, .judge = later},
    {.id = "art20.2-request", .article = "20(2)", .since = 2, .judge = requested},
    {.id = "art20.2-leader",
     .article = "20(2)",
     .whose = Whose::others,
     .reading = Reading::local,
     .since = 2,
     .judge = leader},
    {.id = "art20.2-decided",
     .article = "20(2)",
     .whose = Whose::others,
     .since = 2,
     .judge = decided},
    {.id = "art20.2-moves",
     .article = "20(2)",
     .reading = Reading::local,
     .since = 2,
     .judge = moves},
    {.id = "art20.2-instruct",
     .article = "20(2)",
     .whose = Whose::others,
     .reading = Reading::local,
     .since = 2,
     .judge = no_way_round},
    {.id = "art20.2-second",
     .article = "20(2)",
     .severity = Severity::warning,
     .reading = Reading::local,
     .since = 2,
     .judge = second},
    {.id = "art20.2-undecided",
     .article = "20(2)",
     .severity = Severity::warning,
     .since = 2,
     .judge = decided_late,
     .survey = undecided_at_limit},
    {.id = "art20.2-not-filed",
     .article = "20(2)",
     .severity = Severity::warning,
     .since = 2,
     .survey = not_filed},
};

}  // namespace

std::span<const Rule> art20_extension_rules() {
  return rules;
}

}  // namespace dc::rules
