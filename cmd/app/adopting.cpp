#include "app/adopting.h"

#include "app/read_file.h"
#include "base/error.h"
#include "base/hash.h"
#include "store/record.h"

namespace dc {
namespace {

// The standing's list with this file's entry in the place of a former one of the same name.
Value with_entry(const Value& list, const Value& entry) {
  Value all = Value::list();
  bool is_there = false;
  for (const Value& one : list.list_items()) {
    const bool same = one.text("file") == entry.text("file");
    all.push_back(same ? entry : one);
    is_there = is_there || same;
  }
  if (!is_there) all.push_back(entry);
  return all;
}

}  // namespace

Value read_adoptable(const std::string& kind, const std::string& path) {
  const auto reading = store::read_document(kind, path, read_file(path));
  if (reading.findings.empty()) return reading.value;
  const Finding& first = reading.findings.front();
  std::vector<Text> hints;
  if (!first.remedy.empty()) hints.push_back(first.remedy);
  Error error = unreadable(first.sentence, where_of(first), std::move(hints));
  error.rule = first.rule;
  throw error;
}

void adopt(Session& session, const std::string& act, const std::string& list,
           const std::string& path, const std::string& bytes) {
  if (session.ledger().file(path) == bytes) return session.note(text("note.adopted-already", path));
  Docket ledger = session.ledger().head();
  Step step = session.begin(act);
  const Value entry = Value::map().set("file", path).set("sha256", sha256(bytes));
  step.body.set("file", path).set("sha256", entry["sha256"]);
  step.body.set("sets", Value::map().set(list, with_entry(ledger.standing[list], entry)));
  session.ledger().put(store::Document{path, bytes});
  session.act(std::move(ledger), std::move(step), verbatim(path));
}

}  // namespace dc
