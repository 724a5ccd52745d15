#include "verify/documents.h"

#include "base/hash.h"
#include "store/record.h"
#include "verify/breach.h"

namespace dc::verify {

Adopted adopted_by(const Docket& ledger) {
  Adopted adopted;
  for (const char* list : {"policies", "calendars"})
    for (const Value& one : ledger.standing[list].list_items())
      adopted[one.text("file")] = one.text("sha256");
  return adopted;
}

Adopted left_behind(const Docket& ledger) {
  const Adopted adopted = adopted_by(ledger);
  Adopted left;
  for (const Step& step : ledger.steps)
    if (step.body.has("file") && !adopted.contains(step.text("file")))
      left[step.text("file")] = step.text("sha256");
  return left;
}

void check_document(const std::string& path, const std::string& bytes, const Adopted& adopted,
                    Findings& findings) {
  const auto held = adopted.find(path);
  if (held == adopted.end()) {
    add_breach(findings, "ledger-adopted", path, text("ledger.not-adopted"));
  } else if (held->second != sha256(bytes)) {
    add_breach(findings, "ledger-adopted", path, text("ledger.other-hash"));
  }
  const bool is_policy = store::file_kind(path) == store::FileKind::policy;
  const auto reading = store::read_document(is_policy ? "policy" : "calendar", path, bytes);
  findings.insert(findings.end(), reading.findings.begin(), reading.findings.end());
}

void check_attachment(const std::string& path, const std::string& bytes, Findings& findings) {
  if (store::hash_of_attachment(path) != sha256(bytes))
    add_breach(findings, "ledger-attachment", path, text("ledger.other-hash"));
}

std::set<std::string> papers_of(const Step& step, const std::string& record, Findings& findings) {
  std::set<std::string> files;
  for (const Value& paper : step["papers"].list_items()) {
    const std::string& file = paper.text("file");
    files.insert(file);
    if (store::hash_of_attachment(file) == paper.text("sha256")) continue;
    add_breach(findings, "ledger-attachment", file, text("ledger.other-hash"));
    findings.back().file = record;
  }
  return files;
}

}  // namespace dc::verify
