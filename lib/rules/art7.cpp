// Art. 7(1)–(3): proposing and examining, docketing and issuing, following up.
#include <algorithm>
#include <array>

#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

std::string name_or(const Person* person, const Case& c) {
  return person != nullptr ? person->name : c.step.by().empty() ? c.step.actor_name() : c.step.by();
}

bool is_decided_by_leader(const Case& c) {
  return c.act == "approve" || c.act == "suspend" || c.act == "resume" || c.act == "terminate" ||
         c.act == "reopen";
}

void district_leader(const Case& c, Breaches& breaches) {
  if (!c.is_item() || !is_decided_by_leader(c)) return;
  const Person* by = c.by();
  if (by == nullptr || !by->is_district_leader(c.step.day()))
    breaches.add(c.before.id(), name_or(by, c), c.step.day().iso(), text("act." + c.act));
}

void chief_or_leader(const Case& c, Breaches& breaches) {
  if (!c.is_item() ||
      (c.act != "decline" && c.act != "note-only" && c.act != "void" && c.act != "correct-due"))
    return;
  const Person* by = c.by();
  const bool may = by != nullptr && (by->holds(Role::office_chief, c.step.day()) ||
                                     by->is_district_leader(c.step.day()));
  if (!may) breaches.add(c.before.id(), name_or(by, c), c.step.day().iso(), text("act." + c.act));
}

void consultation(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "approve" || !(c.item.major || c.item.complex)) return;
  const auto& steps = c.before.steps;
  const bool answered = std::any_of(steps.begin(), steps.end(), [](const Step& step) {
    return step.name() == "consult" && !step.text("answer").empty();
  });
  if (!answered) breaches.add(c.before.id());
}

void answered_after_question(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "consult") return;
  const auto asked = c.step.body.date("asked");
  const auto answered = c.step.body.date("answered");
  if (asked && answered && *answered < *asked)
    breaches.add(c.before.id(), answered->iso(), asked->iso());
}

void slow_proposal(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "propose" || c.item.proposed || !c.item.received) return;
  const auto by = c.policy.after("propose_within", *c.item.received, c.days);
  if (by && c.step.day() > *by)
    breaches.add(c.before.id(), c.item.received->iso(), by->iso(), c.step.day().iso());
}

void authority(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "assign" || c.item.state != State::proposed) return;
  if (c.neighbours.parent && item_of(*c.neighbours.parent).docketed) return;  // 分解立项, Art. 17
  const bool simple = !c.item.major && !c.item.complex;
  const bool decided =
      std::any_of(c.item.sources.begin(), c.item.sources.end(), [&](const SourceRef& ref) {
        const Source* source = c.registers.source(ref.source);
        return source != nullptr && (source->is_decision() || !source->instructions.empty());
      });
  if (!simple || !decided) breaches.add(c.before.id());
}

struct Milepost {
  std::string_view act;
  std::optional<Date> Item::*after;
};

constexpr std::array mileposts = {
    Milepost{"propose", &Item::received},
    Milepost{"approve", &Item::received},
    Milepost{"assign", &Item::received},
    Milepost{"assign", &Item::approved},
    Milepost{"issue", &Item::docketed},
    Milepost{"accept", &Item::issued},
    Milepost{"reject", &Item::issued},
    Milepost{"report", &Item::issued},
    Milepost{"report-final", &Item::issued},
    Milepost{"report-co", &Item::issued},
    Milepost{"review-pass", &Item::last_report},
    Milepost{"complete", &Item::last_report},
    Milepost{"clear", &Item::completed},
    Milepost{"archive", &Item::cleared},
    Milepost{"revisit", &Item::completed},
    Milepost{"revisit-false", &Item::completed},
    Milepost{"week", &Item::issued},
};

void order(const Case& c, Breaches& breaches) {
  if (!c.is_item()) return;
  for (const Milepost& milepost : mileposts) {
    const auto& earliest = c.item.*milepost.after;
    if (milepost.act == c.act && earliest && c.step.day() < *earliest)
      return breaches.add(c.before.id(), text("act." + c.act), c.step.day().iso(), earliest->iso());
  }
}

void limit_not_before_issue(const Case& c, Breaches& breaches) {
  if (!c.is_item() || (c.act != "assign" && c.act != "issue" && c.act != "correct-due")) return;
  const Date issued = c.act == "correct-due" ? c.item.issued.value_or(c.step.day()) : c.step.day();
  if (c.next.due && *c.next.due < issued)
    breaches.add(c.before.id(), c.next.due->iso(), issued.iso());
}

void milestones(const Case& c, Breaches& breaches) {
  if (!c.is_item() || !c.step.sets().has("milestones")) return;
  const auto& all = c.next.milestones;
  const bool ordered =
      std::is_sorted(all.begin(), all.end(),
                     [](const Milestone& a, const Milestone& b) { return a.date < b.date; });
  const bool inside = all.empty() || !c.next.due || all.back().date <= *c.next.due;
  if (!ordered || !inside) breaches.add(c.before.id(), c.next.due ? c.next.due->iso() : "");
}

void slow_docketing(const Case& c, Breaches& breaches) {
  if (!c.is_item() || (c.act != "approve" && c.act != "assign") || c.item.docketed ||
      !c.item.received)
    return;
  const auto by = c.policy.after("docket_within", *c.item.received, c.days);
  if (by && c.step.day() > *by)
    breaches.add(c.before.id(), c.item.received->iso(), by->iso(), c.step.day().iso());
}

void slow_acceptance(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "accept" || !c.item.issued) return;
  const auto by = c.policy.after("accept_within", *c.item.issued, c.days);
  if (by && c.step.day() > *by)
    breaches.add(c.before.id(), c.item.issued->iso(), by->iso(), c.step.day().iso());
}

void notice_to_lead(const Case& c, Breaches& breaches) {
  const std::string& to = c.step.text("to");
  if (c.is_item() && c.act == "issue" && !to.empty() && to != c.item.lead)
    breaches.add(c.before.id(), unit_name(c, c.item.lead), unit_name(c, to));
}

void co_unit(const Case& c, Breaches& breaches) {
  if (!c.is_item() || (c.act != "accept-co" && c.act != "report-co")) return;
  const std::string& unit = c.step.text("unit");
  if (std::find(c.item.co.begin(), c.item.co.end(), unit) == c.item.co.end())
    breaches.add(c.before.id(), unit_name(c, unit));
}

void reminded_unit(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "remind") return;
  const std::string& to = c.step.text("to");
  const bool has_part =
      to == c.item.lead || std::find(c.item.co.begin(), c.item.co.end(), to) != c.item.co.end();
  if (!has_part) breaches.add(c.before.id(), unit_name(c, to));
}

void same_text(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.step.name() != "report") return;
  const auto& steps = c.before.steps;
  const auto same = std::find_if(steps.rbegin(), steps.rend(), [&](const Step& step) {
    return step.name() == "report" && step.text("text") == c.step.text("text");
  });
  if (same != steps.rend()) breaches.add(c.before.id(), same->day().iso());
}

void returned_with_reason(const Case& c, Breaches& breaches) {
  if (!c.is_item() || (c.act != "review-supplement" && c.act != "review-redo")) return;
  const auto due = c.step["due"].date("now");
  if (c.step.text("reason").empty() || !due || *due < c.step.day())
    breaches.add(c.before.id(), text("act." + c.act));
}

constexpr std::array correctable = {
    "title",    "origin",        "sources",  "weight",   "urgency",  "difficulty", "content",
    "remark",   "revisit",       "row_key",  "number",   "date",     "received",   "level",
    "assigner", "issuing_organ", "proposer", "name",     "kind",     "order",      "text",
    "clauses",  "field_study",   "organ",    "category", "replaces", "report_by"};

void guarded_field(const Case& c, Breaches& breaches) {
  if (c.step.name() != "correct") return;
  const std::string& field = c.step.text("field");
  const bool may = std::any_of(correctable.begin(), correctable.end(),
                               [&](const char* name) { return name == field; });
  if (!may) breaches.add(c.before.id(), field);
}

const Rule rules[] = {
    {.id = "art7.1-decider", .article = "7(1)", .judge = district_leader},
    {.id = "art7.1-office", .article = "7(1)", .reading = Reading::local, .judge = chief_or_leader},
    {.id = "art7.1-consultation",
     .article = "7(1)",
     .waiver = Waiver::possible,
     .judge = consultation},
    {.id = "art7.1-answered",
     .article = "7(1)",
     .reading = Reading::local,
     .since = 2,
     .judge = answered_after_question},
    {.id = "art7.1-slow", .article = "7(1)", .severity = Severity::warning, .judge = slow_proposal},
    {.id = "art7.2-authority", .article = "7(2)", .judge = authority},
    {.id = "art7.2-order", .article = "7(2)", .judge = order},
    {.id = "art7.2-limit", .article = "7(2)", .judge = limit_not_before_issue},
    {.id = "art7.2-milestones", .article = "7(2)", .judge = milestones},
    {.id = "art7.2-notice", .article = "7(2)", .judge = notice_to_lead},
    {.id = "art7.2-slow",
     .article = "7(2)",
     .severity = Severity::warning,
     .judge = slow_docketing},
    {.id = "art7.2-slow-acceptance",
     .article = "7(2)",
     .severity = Severity::warning,
     .judge = slow_acceptance},
    {.id = "art7.3-co-unit", .article = "7(3)", .judge = co_unit},
    {.id = "art7.3-reminded-unit", .article = "7(3)", .judge = reminded_unit},
    {.id = "art7.3-same-text",
     .article = "7(3)",
     .severity = Severity::warning,
     .judge = same_text},
    {.id = "art7.3-return", .article = "7(3)", .judge = returned_with_reason},
    {.id = "art7.3-guarded-field", .article = "7(3)", .judge = guarded_field},
};

}  // namespace

std::span<const Rule> art7_rules() {
  return rules;
}

}  // namespace dc::rules
