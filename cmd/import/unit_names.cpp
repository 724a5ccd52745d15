#include "import/unit_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/suggest.h"
#include "model/docket.h"

namespace dc {
namespace {

constexpr std::string_view prefix = "u-";

// 7 of "u-0007"; 0 of any other id.
int number_of(std::string_view id) {
  if (!id.starts_with(prefix)) return 0;
  int number = 0;
  const std::string_view digits = id.substr(prefix.size());
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return failure == std::errc() && end == digits.data() + digits.size() ? number : 0;
}

}  // namespace

UnitNames::UnitNames(const store::Ledger& ledger, Unknown unknown)
    : ledger_(ledger), unknown_(unknown) {
  const auto add = [&](const std::string& name, const std::string& id) {
    auto& ids = ids_[name];
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  };
  for (const Unit* unit : ledger.units()) {
    add(unit->id, unit->id);
    for (const Unit::Name& name : unit->names) add(name.name, unit->id);
    for (const std::string& alias : unit->aliases) add(alias, unit->id);
    last_number_ = std::max(last_number_, number_of(unit->id));
  }
  for (const auto& [name, _] : ids_) names_.push_back(name);
}

const std::optional<Finding>& UnitNames::problem(const std::string& name) {
  const auto held = problems_.find(name);
  if (held != problems_.end()) return held->second;
  return problems_.emplace(name, judged(name)).first->second;
}

std::optional<Finding> UnitNames::judged(const std::string& name) const {
  const auto found = ids_.find(name);
  Finding finding;
  finding.rule = "import-unit";
  if (found != ids_.end() && found->second.size() == 1) return {};
  if (found == ids_.end()) {
    if (unknown_ == Unknown::created) return {};
    const auto near = did_you_mean(name, names_);
    finding.sentence = text("error.no-record", text("kind.unit"), name);
    if (!near.empty()) finding.remedy = near.front();
  } else {
    finding.sentence = text("error.ambiguous", text("kind.unit"), name);
    finding.remedy = text("import.one-of", quoted_choice(found->second));
  }
  return finding;
}

std::string UnitNames::find(const std::string& name) const {
  const auto found = ids_.find(name);
  return found != ids_.end() && found->second.size() == 1 ? found->second.front() : "";
}

std::string UnitNames::id_of(const std::string& name) {
  if (const std::string known = find(name); !known.empty()) return known;
  const std::string id = next_id();
  ids_[name] = {id};
  created_.push_back({id, name, similar_to(name)});
  return id;
}

std::string UnitNames::next_id() {
  return fmt::format("{}{:04}", prefix, ++last_number_);
}

std::string UnitNames::similar_to(const std::string& name) const {
  for (const std::string& known : names_)
    if (known.ends_with(name) || name.ends_with(known)) return known;
  return "";
}

std::string UnitNames::shown(const std::string& name, Date day) const {
  const Unit* unit = ledger_.unit(find(name));
  return unit == nullptr ? name : unit->name_on(day);
}

std::vector<UnitNames::Created> UnitNames::take_created() {
  return std::exchange(created_, {});
}

}  // namespace dc
