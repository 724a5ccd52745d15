#include "index/changes.h"

#include <algorithm>
#include <numeric>
#include <tuple>

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
  const auto [place, is_new] = records_.try_emplace(path, no_record);
  if (!is_new) return place->second;
  if (auto id = id_of_path(path)) {
    place->second = static_cast<std::uint32_t>(names_.size());
    names_.emplace_back(std::move(*id), path);
  }
  return place->second;
}

void Changes::take(git::Line& line, const git::RawId& before, const git::RawId& after,
                   std::int64_t n) {
  line.each_change(before, after, [&](const std::string& path, const git::RawId* blob) {
    if (is_setting(path) && (settings_.empty() || settings_.back() != n)) settings_.push_back(n);
    const std::uint32_t record = record_at(path);
    if (record != no_record)
      changes_.push_back({record, static_cast<std::uint32_t>(n), blob ? *blob : git::RawId{}});
  });
}

void Changes::each_record(const Visit& visit) {
  std::vector<std::uint32_t> order(names_.size());
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return names_[a] < names_[b]; });
  std::vector<std::uint32_t> rank(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  std::sort(changes_.begin(), changes_.end(), [&](const Change& a, const Change& b) {
    return std::tie(rank[a.record], a.n) < std::tie(rank[b.record], b.n);
  });
  std::vector<Version> versions;
  for (std::size_t i = 0; i < changes_.size(); ++i) {
    add(versions, {changes_[i].n, changes_[i].blob});
    const std::uint32_t record = changes_[i].record;
    if (i + 1 < changes_.size() && changes_[i + 1].record == record) continue;
    visit(names_[record].second, versions);
    versions.clear();
  }
}

}  // namespace dc::index
