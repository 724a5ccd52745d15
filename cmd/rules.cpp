// dc rules: every rule the program knows, or the acts and states it allows.
#include "view/rules.h"

#include <memory>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  bool transitions = false;
};

// The rules are the program's: no ledger is needed to read them.
view::Table frame(const char* schema, Text title) {
  view::Table table;
  table.schema = schema;
  table.title = std::move(title);
  return table;
}

int list(Session& session, const Options& options) {
  if (options.transitions) {
    session.show(view::transitions_table(frame("dc/transitions/1", text("view.transitions"))));
  } else {
    session.show(view::rules_table(frame("dc/rules/1", text("view.rules")), session.language()));
  }
  return 0;
}

}  // namespace

void declare_rules(Command& command) {
  auto options = std::make_shared<Options>();
  command.flag("--transitions", options->transitions, "help.rules.transitions");
  command.action([options](Session& session) { return list(session, *options); });
}

}  // namespace dc
