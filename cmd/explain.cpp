// dc explain: a rule with its article's text, what becomes of a breach, and the way out.
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"
#include "base/suggest.h"
#include "view/rules.h"

namespace dc {
namespace {

struct Options {
  std::string rule;
};

Error no_rule(const std::string& words) {
  std::vector<std::string> known;
  for (const rules::Rule& rule : rules::registry()) known.emplace_back(rule.id);
  auto hints = did_you_mean(words, known);
  hints.push_back(text("hint.rules"));
  return not_found(text("error.no-rule", words), std::move(hints));
}

int explain(Session& session, const Options& options) {
  const rules::Rule* rule = rules::find_rule(options.rule);
  if (rule == nullptr) throw no_rule(options.rule);
  const std::string& output = session.globals().output;
  if (output.empty() || output == "table" || output == "plain") {
    for (const Text& line : view::rule_paragraphs(*rule))
      session.out() << session.say(line) << "\n";
    return 0;
  }
  view::Table frame;
  frame.schema = "dc/rules/1";
  frame.title = verbatim(rule->id);
  session.show(view::rule_row(std::move(frame), *rule, session.language()));
  return 0;
}

}  // namespace

void declare_explain(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("RULE", options->rule, "help.explain.rule");
  command.action([options](Session& session) { return explain(session, *options); });
}

}  // namespace dc
