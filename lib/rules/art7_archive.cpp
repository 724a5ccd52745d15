// Art. 7(5): filing, the catalogue and the hand-over to the records office.
#include <algorithm>

#include "rules/rule.h"

namespace dc::rules {
namespace {

bool has_step(const Docket& docket, std::string_view name) {
  return std::any_of(docket.steps.begin(), docket.steps.end(),
                     [&](const Step& step) { return step.name() == name; });
}

void papers(const Case& c, Breaches& breaches) {
  if (c.is_item() && c.act == "archive" && !has_step(c.before, "archive-add") &&
      !has_step(c.before, "archive-none"))
    breaches.add(c.before.id());
}

void transferred(const Case& c, Breaches& breaches) {
  const bool changes = c.act == "archive-add" || c.act == "archive-none" || c.act == "reopen";
  if (!c.is_item() || !changes || !has_step(c.before, "archive-transfer")) return;
  if (!c.step["supplement"].flag() && c.act != "reopen") breaches.add(c.before.id());
}

void receipt(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "archive-transfer" || !c.neighbours.catalogued_papers) return;
  const auto received = static_cast<int>(c.step["receipt_count"].number());
  if (received != *c.neighbours.catalogued_papers)
    breaches.add(c.before.id(), received, *c.neighbours.catalogued_papers, c.step["year"].number());
}

void slow_filing(const Case& c, Breaches& breaches) {
  if (!c.is_item() || c.act != "archive" || !c.item.completed) return;
  const std::string& month_day = c.policy.values()["archive_by"].text("value");
  const auto by = Date::parse(std::to_string(c.item.completed->year() + 1) + "-" + month_day);
  if (by && c.step.day() > *by) breaches.add(c.before.id(), c.item.completed->iso(), by->iso());
}

const Rule rules[] = {
    {.id = "art7.5-papers", .article = "7(5)", .judge = papers},
    {.id = "art7.5-transferred", .article = "7(5)", .judge = transferred},
    {.id = "art7.5-receipt", .article = "7(5)", .judge = receipt},
    {.id = "art7.5-slow", .article = "7(5)", .severity = Severity::warning, .judge = slow_filing},
};

}  // namespace

std::span<const Rule> art7_archive_rules() {
  return rules;
}

}  // namespace dc::rules
