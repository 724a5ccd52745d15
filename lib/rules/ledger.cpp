// What keeps the ledger itself trustworthy (Art. 22): but for the version of the rules, judged
// where files meet history (verify), not by a step alone.
#include "rules/rule.h"

namespace dc::rules {
namespace {

// A version of the rules says what later steps are judged by; an older one would judge them anew.
void version_rises(const Case& c, Breaches& breaches) {
  if (c.before.kind != Kind::ledger || c.act != "upgrade") return;
  const auto was = c.before.standing["rules"].number();
  const Value& now = c.step.sets()["rules"];
  if (now.number() <= was) breaches.add(c.before.id(), was, now.number());
}

const Rule rules[] = {
    {.id = "ledger-append-only", .article = "22", .reading = Reading::local},
    {.id = "ledger-foreign-file", .article = "22", .reading = Reading::local},
    {.id = "ledger-adopted", .article = "22", .reading = Reading::local},
    {.id = "ledger-attachment", .article = "22", .reading = Reading::local},
    {.id = "ledger-step-id", .article = "22", .reading = Reading::local},
    {.id = "ledger-waiver", .article = "22", .reading = Reading::local},
    {.id = "ledger-irregular", .article = "22", .reading = Reading::local},
    {.id = "ledger-rules", .article = "22", .reading = Reading::local, .judge = version_rises},
};

}  // namespace

std::span<const Rule> ledger_rules() {
  return rules;
}

}  // namespace dc::rules
