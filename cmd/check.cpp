// dc check: every finding of the ledger, or with --staged of what is about to be committed by hand.
#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "app/checking.h"
#include "app/complaint.h"
#include "app/records.h"
#include "app/session.h"
#include "base/error.h"
#include "base/suggest.h"
#include "rules/registry.h"
#include "view/findings.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::string rule;
  bool staged = false;
  bool exit_code = false;
};

constexpr int clean = 0;
constexpr int found = 1;
constexpr int unreadable_file = 3;

void require_known(const std::string& rule) {
  if (rule.empty() || rules::find_rule(rule) != nullptr || rule.starts_with("format-")) return;
  std::vector<std::string> known;
  for (const rules::Rule& one : rules::registry()) known.emplace_back(one.id);
  auto hints = did_you_mean(rule, known);
  hints.push_back(text("hint.rules"));
  throw not_found(text("error.no-rule", rule), std::move(hints));
}

// Only the findings that were asked for.
void keep_asked(Session& session, const Options& options, Findings& findings) {
  std::set<std::string> paths;
  for (const std::string& words : options.ids) paths.insert(path_of_record(session, words));
  std::erase_if(findings, [&](const Finding& finding) {
    return (!paths.empty() && !paths.contains(finding.file)) ||
           (!options.rule.empty() && finding.rule != options.rule);
  });
}

void print(Session& session, const Findings& findings) {
  if (session.globals().output.empty()) {
    print_findings(session.out(), findings, session.language());
    return;
  }
  session.show(view::findings_table(session.table("dc/findings/1", text("view.findings")), findings,
                                    session.language()));
}

void summarise(Session& session, const Findings& findings, std::size_t records) {
  const auto errors = std::count_if(findings.begin(), findings.end(),
                                    [](const Finding& f) { return f.severity == Severity::error; });
  session.note(
      text("note.checked", records, errors, findings.size() - static_cast<std::size_t>(errors)));
}

int check(Session& session, const Options& options) {
  require_known(options.rule);
  if (options.staged && !options.ids.empty())
    throw usage_error(text("usage.exclusive", "--staged", "ID"));
  require_known_rules(session);
  verify::Judged judged = options.staged ? judge_staged(session) : judge_all(session);
  keep_asked(session, options, judged.findings);
  print(session, judged.findings);
  if (!options.staged) summarise(session, judged.findings, judged.records);
  if (!judged.readable) return unreadable_file;
  const bool fails = has_error(judged.findings) || (options.exit_code && !judged.findings.empty());
  return fails ? found : clean;
}

}  // namespace

void declare_check(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positionals("ID", options->ids, "help.check.id");
  command.option("--rule", options->rule, "RULE", "help.check.rule");
  command.flag("--staged", options->staged, "help.check.staged");
  command.flag("--exit-code", options->exit_code, "help.check.exit-code");
  command.action([options](Session& session) { return check(session, *options); });
}

}  // namespace dc
