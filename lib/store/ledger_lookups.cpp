// Records found by what they say.
#include <algorithm>

#include "git/stored_order.h"
#include "model/item.h"
#include "store/address_key.h"
#include "store/id_order.h"
#include "store/ledger.h"

namespace dc::store {
namespace {

// Whether the standing may say `id`; what is escaped there need not look like it.
bool may_name(std::string_view text, std::string_view id) {
  const std::string_view head = text.substr(0, text.find("\nsteps:"));
  return head.find(id) != std::string_view::npos || head.find('\\') != std::string_view::npos;
}

bool holds(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::vector<Docket> Ledger::naming(Kind kind, const std::string& id) const {
  std::vector<Docket> dockets;
  const auto take = [&](const std::string& one) {
    if (auto docket = find(one)) dockets.push_back(std::move(*docket));
  };
  const auto files = git::in_stored_order(repository_, repository_.files(commit_, folder_of(kind)));
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (progress_ && i % 64 == 0) progress_(i, files.size());
    const auto one = id_of_path(files[i].path);
    if (one && !put_here(*one) && may_name(repository_.read_blob(files[i].blob), id)) take(*one);
  }
  if (progress_ && !files.empty()) progress_(files.size(), files.size());
  for (const std::string& one : order_)
    if (kind_of_id(one) == kind) take(one);
  std::sort(dockets.begin(), dockets.end(),
            [](const Docket& a, const Docket& b) { return id_before(a.id(), b.id()); });
  return dockets;
}

void Ledger::note_keys(const Docket& docket) {
  const auto note = [&](const std::string& key) {
    const auto [from, to] = new_keys_.equal_range(key);
    const bool known =
        std::any_of(from, to, [&](const auto& one) { return one.second == docket.id(); });
    if (!known) new_keys_.emplace(key, docket.id());
  };
  if (docket.kind == Kind::stage_report)
    for (const std::string& item : docket.head.texts("items")) note(covered_key(item));
  if (docket.kind != Kind::item) return;
  note(title_key(docket.head.text("title")));
  for (const std::string& ref : docket.head.texts("sources"))
    if (ref.find('#') != std::string::npos) note(source_key(ref));
}

// Records that may bear the key, in the commit or among what was put.
std::vector<std::string> Ledger::bearers(const std::string& key) const {
  if (!keys_) keys_.emplace(repository_, commit_, keeping_, progress_);
  std::vector<std::string> ids = keys_->bearers(key);
  const auto [from, to] = new_keys_.equal_range(key);
  for (auto it = from; it != to; ++it) ids.push_back(it->second);
  std::sort(ids.begin(), ids.end(), id_before);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::vector<std::string> Ledger::twins(const std::string& title,
                                       const std::vector<std::string>& sources) const {
  std::set<std::string> found;
  const auto take = [&](const std::string& key, const auto& is_borne) {
    for (const std::string& id : bearers(key)) {
      const auto item = find(id);
      if (item && is_open(state_of(item->standing.text("state")).value_or(State::none)) &&
          is_borne(item->head))
        found.insert(id);
    }
  };
  take(title_key(title), [&](const Value& head) { return head.text("title") == title; });
  for (const std::string& source : sources)
    if (source.find('#') != std::string::npos)
      take(source_key(source),
           [&](const Value& head) { return holds(head.texts("sources"), source); });
  return {found.begin(), found.end()};
}

std::vector<Docket> Ledger::items_of(const std::string& source) const {
  std::vector<Docket> items;
  const std::string clause = source + "#";
  for (const std::string& id : bearers(source_key(source))) {
    auto item = find(id);
    if (!item) continue;
    const auto refs = item->head.texts("sources");
    if (std::any_of(refs.begin(), refs.end(), [&](const std::string& ref) {
          return ref == source || ref.starts_with(clause);
        }))
      items.push_back(std::move(*item));
  }
  return items;
}

std::vector<Docket> Ledger::stage_reports_on(const std::string& item) const {
  std::vector<Docket> reports;
  for (const std::string& id : bearers(covered_key(item)))
    if (auto report = find(id); report && holds(report->head.texts("items"), item))
      reports.push_back(std::move(*report));
  return reports;
}

// Registers are small, yet most of a writer's time would go into reading them: where no keys are
// kept, only files in which the address stands are.
const Person* Ledger::person_of_address(const std::string& email) const {
  if (email.empty()) return nullptr;
  const bool by_keys = keys_ || are_keys_kept(repository_);
  std::vector<std::string> ids = by_keys ? bearers(address_key(email)) : recorded_ids(Kind::person);
  for (const std::string& id : order_)
    if (by_keys && kind_of_id(id) == Kind::person) ids.push_back(id);
  for (const std::string& id : ids) {
    const bool may_bear = by_keys || changed_.contains(id) ||
                          former(path_of(id)).value_or(email).find(email) != std::string::npos;
    if (!may_bear) continue;
    if (const Person* held = person(id); held != nullptr && held->email == email) return held;
  }
  return nullptr;
}

}  // namespace dc::store
