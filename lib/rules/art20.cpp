// Art. 20: the four things a yearly key item names, its milestones; Art. 20(1): the written report,
// signed by the unit's head, sealed, consolidated by the lead alone.
#include <algorithm>

#include "model/owed_reports.h"
#include "rules/naming.h"
#include "rules/rule.h"

namespace dc::rules {
namespace {

// 定目标任务、定工作内容、定完成时限、定责任主体.
void four_things(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "issue" || !c.next.key) return;
  std::vector<Text> missing;
  if (c.next.goal.empty()) missing.push_back(text("field.goal"));
  if (c.next.content.empty() && !c.next.classified) missing.push_back(text("field.content"));
  if (!c.next.due && !c.next.cycle) missing.push_back(text("field.due"));
  if (c.next.lead.empty()) missing.push_back(text("field.lead"));
  if (!missing.empty()) breaches.add(c.before.id(), joined(missing, text("text.comma")));
}

bool is_under_way(const Docket& item) {
  return is_running(state_of(item.standing.text("state")).value_or(State::none));
}

void milestone_passed(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    if (!is_under_way(docket) || !docket.standing.has("milestones")) continue;
    for (const OwedReport& one : owed_reports(item_of(docket), {}, ledger.today))
      if (one.kind == OwedReport::Kind::milestone && !one.came)
        breaches.add_in(docket.path(), docket.id(), one.milestone, one.day.iso());
  }
}

bool is_written(const Case& c) {
  const std::string& kind = c.step.text("kind");
  return c.is_item() && c.step.name() == "report" && (kind == "written" || kind == "consolidated");
}

void lead_only(const Case& c, Breaches& breaches) {
  if (is_written(c) && c.act == "report-co" && c.step.text("kind") == "consolidated")
    breaches.add(c.before.id(), unit_name(c, c.step.text("unit")), unit_name(c, c.item.lead));
}

const std::string& reporting_unit(const Case& c) {
  const std::string& unit = c.step.text("unit");
  return unit.empty() ? c.item.lead : unit;
}

void signed_by_head(const Case& c, Breaches& breaches) {
  if (!is_written(c)) return;
  const std::string& unit = reporting_unit(c);
  const Person* signer = c.registers.person(c.step.text("signed_by"));
  const Date day = c.step.day();
  if (signer != nullptr && (signer->holds_in(unit, Role::unit_head, day) ||
                            signer->holds_in(unit, Role::acting_unit_head, day)))
    return;
  breaches.add(c.before.id(), unit_name(c, unit), day.iso());
}

void acting_head(const Case& c, Breaches& breaches) {
  if (!is_written(c)) return;
  const Person* signer = c.registers.person(c.step.text("signed_by"));
  if (signer != nullptr && !signer->holds_in(reporting_unit(c), Role::unit_head, c.step.day()) &&
      signer->holds_in(reporting_unit(c), Role::acting_unit_head, c.step.day()))
    breaches.add(c.before.id(), signer->name);
}

void sealed(const Case& c, Breaches& breaches) {
  if (is_written(c) && !c.step["sealed"].flag()) breaches.add(c.before.id());
}

void co_units_heard(const Case& c, Breaches& breaches) {
  if (!is_written(c) || c.step.text("kind") != "consolidated" || c.act == "report-co") return;
  auto named = c.step.body.texts("heard");
  for (const Value& one : c.step["not_heard"].list_items()) named.push_back(one.text("unit"));
  std::vector<Text> missing;
  for (const std::string& unit : c.item.co)
    if (std::find(named.begin(), named.end(), unit) == named.end())
      missing.push_back(verbatim(unit_name(c, unit)));
  if (!missing.empty()) breaches.add(c.before.id(), joined(missing, text("text.comma")));
}

// The day the meeting or document asked a written report for, while none came; the limit of a final
// one.
std::optional<Date> due_by(const Case& c) {
  const auto asked = written_report_by(c.item, c.registers);
  if (asked && c.item.written_reports.empty() && asked != c.item.due) return asked;
  return c.act == "report-final" ? c.item.due : std::nullopt;
}

void late_report(const Case& c, Breaches& breaches) {
  if (!is_written(c) || c.act == "report-co") return;
  const auto by = due_by(c);
  if (by && c.step.day() > *by) breaches.add(c.before.id(), by->iso(), c.step.day().iso());
}

// The end is reported in writing, and of a joint item by the lead for all.
void form_of_the_end(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "report-final") return;
  const std::string& kind = c.step.text("kind");
  const bool fits = c.item.co.empty() ? kind != "progress" : kind == "consolidated";
  if (!fits)
    breaches.add(c.before.id(), text("report." + kind),
                 text(c.item.co.empty() ? "report.written" : "report.consolidated"));
}

bool is_known_assigner(const Case& c, const std::string& unit) {
  bool any = false;
  for (const SourceRef& ref : c.item.sources) {
    const Source* source = c.registers.source(ref.source);
    if (source == nullptr || source->assigner.empty()) continue;
    if (source->assigner == unit) return true;
    any = true;
  }
  return !any;
}

void to_the_assigner(const Case& c, Breaches& breaches) {
  if (!is_written(c) || c.act == "report-co" || is_known_assigner(c, c.step.text("to"))) return;
  const std::string& to = c.step.text("to");
  breaches.add(c.before.id(), to.empty() ? text("limit.none") : verbatim(unit_name(c, to)));
}

void no_written_report(const Survey& ledger, Breaches& breaches) {
  for (const Docket& docket : ledger.items) {
    if (!is_under_way(docket)) continue;
    const Item item = item_of(docket);
    const auto by = written_report_by(item, ledger.registers);
    for (const OwedReport& one : owed_reports(item, by, ledger.today))
      if (one.kind == OwedReport::Kind::written && !one.came)
        breaches.add_in(docket.path(), item.id, one.day.iso());
  }
}

const Rule rules[] = {
    {.id = "art20-four", .article = "20", .since = 2, .judge = four_things},
    {.id = "art20-milestone",
     .article = "20",
     .severity = Severity::warning,
     .since = 2,
     .survey = milestone_passed},
    {.id = "art20.1-lead-only", .article = "20(1)", .judge = lead_only},
    {.id = "art20.1-signed", .article = "20(1)", .whose = Whose::others, .judge = signed_by_head},
    {.id = "art20.1-sealed", .article = "20(1)", .whose = Whose::others, .judge = sealed},
    {.id = "art20.1-heard", .article = "20(1)", .whose = Whose::others, .judge = co_units_heard},
    {.id = "art20.1-acting",
     .article = "20(1)",
     .severity = Severity::warning,
     .judge = acting_head},
    {.id = "art20.1-late", .article = "20(1)", .severity = Severity::warning, .judge = late_report},
    {.id = "art20.1-form",
     .article = "20(1)",
     .whose = Whose::others,
     .reading = Reading::local,
     .since = 2,
     .judge = form_of_the_end},
    {.id = "art20.1-assigner",
     .article = "20(1)",
     .severity = Severity::warning,
     .since = 2,
     .judge = to_the_assigner},
    {.id = "art20.1-written",
     .article = "20(1)",
     .severity = Severity::warning,
     .since = 2,
     .survey = no_written_report},
};

}  // namespace

std::span<const Rule> art20_rules() {
  return rules;
}

}  // namespace dc::rules
