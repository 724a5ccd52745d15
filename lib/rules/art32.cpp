// Art. 32: the platform is to be safe. What is classified is kept elsewhere, and the ledger holds a
// placeholder of it: number, dates and units (domain.md §4).
#include <algorithm>
#include <array>

#include "rules/rule.h"

namespace dc::rules {
namespace {

// Members of a step that hold free text.
constexpr std::array free_texts = {"opinion", "method",   "answer",   "goal",   "reply",
                                   "text",    "problems", "next",     "reason", "title",
                                   "author",  "remark",   "number_of"};

// What stands in the place of a text that an act cannot do without.
bool is_placeholder(const std::string& words) {
  const Text placeholder = text("free.kept-elsewhere");
  return words.empty() || words == say(placeholder, Language::zh) ||
         words == say(placeholder, Language::en);
}

bool is_told(const Value& list, std::string_view key) {
  const auto& all = list.list_items();
  return std::any_of(all.begin(), all.end(),
                     [&](const Value& one) { return !is_placeholder(one.text(key)); });
}

// The member that tells more than it may, "" where none does.
std::string telling_field(const Case& c) {
  for (const char* key : free_texts)
    if (!is_placeholder(c.step.text(key))) return key;
  if (is_told(c.step["not_heard"], "reason")) return "not_heard";
  if (is_told(c.step["due"]["milestones"], "text")) return "milestones";
  if (!c.step["papers"].is_null()) return "papers";
  const bool says_content = c.act == "new" || c.step.text("field") == "content";
  return says_content && !is_placeholder(c.next.content) ? "content" : "";
}

void classified(const Case& c, Breaches& breaches) {
  if (!c.is_item() || !(c.item.classified || c.next.classified)) return;
  const std::string field = telling_field(c);
  if (!field.empty()) breaches.add(c.before.id(), text("free." + field));
}

const Rule rules[] = {
    {.id = "art32-classified",
     .article = "32",
     .reading = Reading::local,
     .since = 2,
     .judge = classified},
};

}  // namespace

std::span<const Rule> art32_rules() {
  return rules;
}

}  // namespace dc::rules
