#include "app/complaint.h"

#include <ostream>

#include "base/printable.h"
#include "base/value.h"
#include "render/render.h"

namespace dc {
namespace {

Value or_null(const std::string& words) {
  return words.empty() ? Value() : Value(words);
}

Value as_value(const Findings& findings, Language language) {
  Value all = Value::list();
  for (const Finding& finding : findings)
    all.push_back(Value::map()
                      .set("rule", finding.rule)
                      .set("sentence", say(finding.sentence, language))
                      .set("remedy", or_null(say(finding.remedy, language))));
  return all;
}

Value as_value(const Error& error, Language language) {
  Value hints = Value::list();
  for (const Text& hint : error.hints) hints.push_back(say(hint, language));
  Value content = Value::map();
  content.set("kind", name_of(error.kind));
  content.set("rule", or_null(error.rule));
  content.set("message", say(error.message, language));
  content.set("hints", hints);
  content.set("where", or_null(error.where));
  if (!error.findings.empty()) content.set("findings", as_value(error.findings, language));
  return Value::map().set("error", content);
}

std::string sentence_of(const Error& error, Language language) {
  std::string sentence;
  if (!error.where.empty()) sentence += error.where + ": ";
  if (!error.rule.empty()) sentence += "error[" + error.rule + "]: ";
  return printable(sentence + say(error.message, language));
}

std::string_view name_of(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

}  // namespace

void complain(std::ostream& err, const Error& error, const Complaint& how) {
  if (how.form == Complaint::Form::json) {
    err << render::to_json(as_value(error, how.language)) << "\n";
    return;
  }
  err << "dc: " << sentence_of(error, how.language) << "\n";
  for (const Text& hint : error.hints)
    err << "hint: " << printable(say(hint, how.language)) << "\n";
}

void print_findings(std::ostream& out, const Findings& findings, Language language) {
  for (const Finding& finding : findings) {
    const std::string where = where_of(finding);
    out << printable(where) << (where.empty() ? "" : ": ") << name_of(finding.severity) << "["
        << printable(finding.rule) << "]: " << printable(say(finding.sentence, language)) << "\n";
    if (!finding.remedy.empty())
      out << "hint: " << printable(say(finding.remedy, language)) << "\n";
  }
}

}  // namespace dc
