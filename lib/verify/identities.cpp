#include "verify/identities.h"

#include <algorithm>

#include "verify/breach.h"

namespace dc::verify {
namespace {

void add(Findings& findings, const std::string& path, Text sentence) {
  findings.push_back({"history-number", Severity::error, path, 0, std::move(sentence), {}});
}

std::vector<const ChangedRecord*> by_number(const std::vector<ChangedRecord>& records) {
  std::vector<const ChangedRecord*> sorted;
  for (const ChangedRecord& record : records) sorted.push_back(&record);
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
    const auto x = NumberedId::parse(a->now.docket.id());
    const auto y = NumberedId::parse(b->now.docket.id());
    return (x ? x->number : 0) < (y ? y->number : 0);
  });
  return sorted;
}

}  // namespace

void Identities::know(const Docket& docket) {
  for (const Step& step : docket.steps) steps_.emplace(step.id(), docket.id());
  if (const auto id = NumberedId::parse(docket.id())) {
    int& last = last_[{id->kind, id->year}];
    last = std::max(last, id->number);
  }
  if (docket.kind == Kind::notice) documents_.emplace(docket.head.text("number"), docket.id());
}

void Identities::take(const std::vector<ChangedRecord>& records, Findings& findings) {
  for (const ChangedRecord* record : by_number(records)) {
    if (record->former_steps == 0) take_number(record->now.docket, findings);
    if (record->now.docket.kind == Kind::notice) take_document_number(record->now.docket, findings);
    take_steps(*record, findings);
  }
}

void Identities::take_number(const Docket& docket, Findings& findings) {
  const auto id = NumberedId::parse(docket.id());
  if (!id) return;
  int& last = last_[{id->kind, id->year}];
  const NumberedId next{id->kind, id->year, last + 1};
  if (id->number > next.number)
    add(findings, docket.path(), text("history.number-gap", docket.id(), next.written()));
  if (id->number <= last)
    add(findings, docket.path(), text("history.number-again", docket.id(), next.written()));
  last = std::max(last, id->number);
}

void Identities::take_document_number(const Docket& docket, Findings& findings) {
  const std::string& number = docket.head.text("number");
  const auto [held, is_new] = documents_.emplace(number, docket.id());
  if (!is_new && held->second != docket.id())
    add(findings, docket.path(), text("history.document-again", number, held->second));
}

void Identities::take_steps(const ChangedRecord& record, Findings& findings) {
  const Docket& docket = record.now.docket;
  for (std::size_t i = record.former_steps; i < docket.steps.size(); ++i) {
    const auto [held, is_new] = steps_.emplace(docket.steps[i].id(), docket.id());
    if (!is_new && held->second != docket.id())
      add_breach(findings, "ledger-step-id", docket.path(), docket.steps[i].id(), held->second,
                 docket.id());
  }
}

}  // namespace dc::verify
