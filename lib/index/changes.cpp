#include "index/changes.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "model/docket.h"

namespace dc::index {
namespace {

// A tree out of order may take a file away and bring it in one commit: then it is there.
void add(std::vector<Version>& versions, const Version& version) {
  const bool is_twice = !versions.empty() && versions.back().n == version.n;
  if (!is_twice) return versions.push_back(version);
  if (!version.is_gone()) versions.back() = version;
}

bool is_setting(std::string_view path) {
  return path == "dc.yaml" || path.starts_with("policy/") || path.starts_with("calendar/");
}

}  // namespace

std::uint32_t Changes::record_at(const std::string& path) {
  const auto known = records_.find(path);
  if (known != records_.end()) return known->second;
  auto id = id_of_path(path);
  if (!id) return no_record;
  ids_.push_back(std::move(*id));
  return records_[path] = static_cast<std::uint32_t>(ids_.size() - 1);
}

void Changes::take(git::Line& line, const std::vector<git::TreePair>& commits) {
  line.each_change(commits, [&](std::int64_t n, const std::string& path, const git::RawId* blob) {
    if (is_setting(path)) settings_.push_back(n);
    const std::uint32_t record = record_at(path);
    if (record != no_record)
      changes_.push_back({record, static_cast<std::uint32_t>(n), blob ? *blob : git::RawId{}});
  });
  std::sort(settings_.begin(), settings_.end());
  settings_.erase(std::unique(settings_.begin(), settings_.end()), settings_.end());
}

// A record's came in the order of the commits, and stay so.
void Changes::sort() {
  records_ = {};
  std::vector<std::uint32_t> by_id(ids_.size());
  std::iota(by_id.begin(), by_id.end(), 0u);
  std::sort(by_id.begin(), by_id.end(),
            [&](std::uint32_t a, std::uint32_t b) { return ids_[a] < ids_[b]; });
  std::vector<std::uint32_t> places(ids_.size());
  for (const Change& change : changes_) ++places[change.record];
  std::uint32_t start = 0;
  for (const std::uint32_t record : by_id) start += std::exchange(places[record], start);
  order_.resize(changes_.size());
  for (std::uint32_t i = 0; i < changes_.size(); ++i) order_[places[changes_[i].record]++] = i;
}

std::vector<Changed> Changes::next(std::size_t most) {
  if (order_.empty()) sort();
  std::vector<Changed> records;
  for (std::uint32_t record = no_record; given_ < order_.size(); ++given_) {
    const Change& change = changes_[order_[given_]];
    if (change.record != record) {
      if (records.size() == most) break;
      record = change.record;
      records.push_back({ids_[record], {}});
    }
    add(records.back().versions, {change.n, change.blob});
  }
  return records;
}

}  // namespace dc::index
