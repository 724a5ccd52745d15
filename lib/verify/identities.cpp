#include "verify/identities.h"

#include <algorithm>

#include "verify/breach.h"

namespace dc::verify {
namespace {

void add(Findings& findings, const std::string& path, Text sentence) {
  findings.push_back({"history-number", Severity::error, path, 0, std::move(sentence), {}});
}

}  // namespace

void Identities::know(const Use& use) {
  for (const std::string& step : use.steps) steps_.take(step, use.record);
  if (const auto id = NumberedId::parse(use.record)) {
    int& last = last_[{id->kind, id->year}];
    last = std::max(last, id->number);
  }
  if (kind_of_id(use.record) == Kind::notice) documents_.emplace(use.number, use.record);
}

void Identities::take(const std::vector<Use>& of_commit, Findings& findings) {
  for (const Use& use : of_commit) {
    if (use.is == Use::Is::new_record) take_number(use.record, findings);
    if (kind_of_id(use.record) == Kind::notice) take_document_number(use, findings);
    take_steps(use, findings);
  }
}

void Identities::take_number(const std::string& record, Findings& findings) {
  const auto id = NumberedId::parse(record);
  if (!id) return;
  int& last = last_[{id->kind, id->year}];
  const NumberedId next{id->kind, id->year, last + 1};
  if (id->number > next.number)
    add(findings, path_of(record), text("history.number-gap", record, next.written()));
  if (id->number <= last)
    add(findings, path_of(record), text("history.number-again", record, next.written()));
  last = std::max(last, id->number);
}

void Identities::take_document_number(const Use& use, Findings& findings) {
  const auto [held, is_new] = documents_.emplace(use.number, use.record);
  if (!is_new && held->second != use.record)
    add(findings, path_of(use.record), text("history.document-again", use.number, held->second));
}

void Identities::take_steps(const Use& use, Findings& findings) {
  for (const std::string& step : use.steps) {
    const std::string holder(steps_.take(step, use.record));
    if (holder != use.record)
      add_breach(findings, "ledger-step-id", path_of(use.record), step, holder, use.record);
  }
}

}  // namespace dc::verify
