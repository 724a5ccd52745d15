// What keeps the ledger itself trustworthy (Art. 22): judged where files meet history (verify), not
// by a step alone.
#include "rules/rule.h"

namespace dc::rules {
namespace {

const Rule rules[] = {
    {.id = "ledger-append-only", .article = "22", .reading = Reading::local},
    {.id = "ledger-foreign-file", .article = "22", .reading = Reading::local},
    {.id = "ledger-adopted", .article = "22", .reading = Reading::local},
    {.id = "ledger-attachment", .article = "22", .reading = Reading::local},
    {.id = "ledger-step-id", .article = "22", .reading = Reading::local},
    {.id = "ledger-waiver", .article = "22", .reading = Reading::local},
    {.id = "ledger-irregular", .article = "22", .reading = Reading::local},
};

}  // namespace

std::span<const Rule> ledger_rules() {
  return rules;
}

}  // namespace dc::rules
