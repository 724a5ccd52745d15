// A ledger that goes through a history, commit by commit.
#include <utility>

#include "store/ledger.h"

namespace dc::store {
namespace {

constexpr std::size_t most_kept = std::size_t{128} << 20;  // bytes, while a history is walked
constexpr std::size_t most_sources = 2000;

}  // namespace

void Ledger::forget_registers(const std::string& id) {
  units_.erase(id);
  persons_.erase(id);
  sources_.erase(id);
}

void Ledger::renew_documents() {
  auto policies = std::exchange(policies_, std::nullopt);
  auto days = std::exchange(days_, std::nullopt);
  try {
    read_documents();
  } catch (const Error& error) {
    if (error.kind != ErrorKind::unreadable) throw;
    policies_ = std::move(policies);
    days_ = std::move(days);
  }
}

Ledger Ledger::beside() const {
  Ledger other(repository_, {});
  other.commit_ = commit_;
  other.read_ = read_;
  return other;
}

void Ledger::take_former(const std::string& id, const std::optional<std::string>& text) {
  if (!text) {
    read_->put(id, {});
  } else if (Reading reading = read_record(path_of(id), *text); reading.record) {
    read_->put(id, std::move(reading.record));
  }
}

void Ledger::remember(const std::string& id) {
  former_record(id);
  read_->hold(id);
}

void Ledger::advance(git::ObjectId commit, const std::vector<const Record*>& records) {
  for (const std::string& id : order_) forget_registers(id);
  changed_.clear();
  aside_.clear();
  held_.clear();
  order_.clear();
  kinds_put_.clear();
  documents_.clear();
  last_number_.clear();
  keys_.reset();
  new_keys_.clear();
  if (sources_.size() > most_sources) sources_.clear();
  read_->shrink(most_kept);
  commit_ = std::move(commit);
  blob_of_ = nullptr;
  bool adopts = false;
  for (const Record* record : records) {
    adopts = adopts || record->docket.kind == Kind::ledger;
    read_->put(record->docket.id(), *record);
    forget_registers(record->docket.id());
  }
  if (adopts || !policies_) renew_documents();
}

}  // namespace dc::store
