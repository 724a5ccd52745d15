// dc upgrade: raises the ledger's version of the rules to the newest that this program knows; what
// was recorded before stays judged by the version it was recorded under.
#include <algorithm>

#include "app/session.h"
#include "rules/registry.h"

namespace dc {
namespace {

int rules_since(int version) {
  const auto& all = rules::registry();
  return static_cast<int>(std::count_if(
      all.begin(), all.end(), [&](const rules::Rule& rule) { return rule.since > version; }));
}

int upgrade(Session& session) {
  Docket ledger = session.ledger().head();
  const int held = session.ledger().rules_version();
  if (held == rules::current_version) {
    session.note(text("note.newest-rules", held));
    return 0;
  }
  Step step = session.begin("upgrade");
  step.body.set("sets", Value::map().set("rules", rules::current_version));
  session.act(std::move(ledger), std::move(step),
              text("told.upgrade", held, rules::current_version));
  session.note(text("note.upgraded", rules::current_version, held, rules_since(held)));
  return 0;
}

}  // namespace

void declare_upgrade(Command& command) {
  command.action(upgrade);
}

}  // namespace dc
