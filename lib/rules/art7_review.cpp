// Art. 7(4): examining and reporting the end.
#include <algorithm>
#include <array>

#include "rules/rule.h"

namespace dc::rules {
namespace {

constexpr std::array closing_tests = {"facts", "solved", "done", "sound", "lawful", "form"};

void closing_test(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "review-pass") return;
  const auto passed = c.step.body.texts("test");
  std::vector<Text> missing;
  for (const char* test : closing_tests)
    if (std::find(passed.begin(), passed.end(), test) == passed.end())
      missing.push_back(text(std::string("test.") + test));
  if (!missing.empty()) breaches.add(c.before.id(), joined(missing, text("text.comma")));
}

bool is_major(const Case& c) {
  return c.item.major ||
         std::any_of(c.item.sources.begin(), c.item.sources.end(), [&](const SourceRef& ref) {
           const Source* source = c.registers.source(ref.source);
           return source != nullptr && source->major;
         });
}

bool covers(const Docket& report, const std::string& item) {
  const auto closes = report.standing.texts("closes");
  return report.standing.text("state") == "approved" &&
         std::find(closes.begin(), closes.end(), item) != closes.end();
}

void stage_report(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "complete" || !is_major(c)) return;
  const auto& reports = c.neighbours.stage_reports;
  if (std::none_of(reports.begin(), reports.end(),
                   [&](const Docket& r) { return covers(r, c.before.id()); }))
    breaches.add(c.before.id());
}

void approver(const Case& c, Breaches& breaches) {
  const bool completes = c.is_item() && c.act == "complete";
  const bool approves_report = c.before.kind == Kind::stage_report && c.act == "approve";
  if (!completes && !approves_report) return;
  const Person* by = c.by();
  const Date day = c.step.day();
  const bool chief_suffices = completes && !is_major(c);
  if (by != nullptr &&
      (by->is_district_leader(day) || (chief_suffices && by->holds(Role::office_chief, day))))
    return;
  breaches.add(c.before.id(), by != nullptr ? by->name : c.step.actor_name(), day.iso());
}

void slow_review(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.step.name() != "review" || c.item.submissions.empty()) return;
  const Date submitted = c.item.submissions.back().day;
  const auto by = c.policy.after("review_within", submitted, c.days);
  if (by && c.step.day() > *by)
    breaches.add(c.before.id(), submitted.iso(), by->iso(), c.step.day().iso());
}

const Rule rules[] = {
    {.id = "art7.4-closing-test",
     .article = "7(4)",
     .reading = Reading::local,
     .judge = closing_test},
    {.id = "art7.4-stage-report", .article = "7(4)", .judge = stage_report},
    {.id = "art7.4-approver", .article = "7(4)", .judge = approver},
    {.id = "art7.4-slow", .article = "7(4)", .severity = Severity::warning, .judge = slow_review},
};

}  // namespace

std::span<const Rule> art7_review_rules() {
  return rules;
}

}  // namespace dc::rules
