#include "rules/recorded.h"

#include <algorithm>
#include <climits>

namespace dc::rules {
namespace {

void index(std::map<std::string, const Docket*>& dockets, const std::vector<Docket>& all) {
  for (const Docket& docket : all) dockets.emplace(docket.id(), &docket);
}

}  // namespace

std::vector<Docket>* Records::of(Kind kind) {
  switch (kind) {
    case Kind::unit:
      return &units;
    case Kind::person:
      return &persons;
    case Kind::source:
      return &sources;
    case Kind::item:
      return &items;
    case Kind::stage_report:
      return &stage_reports;
    default:
      return nullptr;
  }
}

std::size_t steps_by(const Docket& docket, Moment moment, SameMoment same) {
  const auto later = std::find_if(docket.steps.begin(), docket.steps.end(), [&](const Step& step) {
    return same == SameMoment::included ? step.at() > moment : step.at() >= moment;
  });
  return static_cast<std::size_t>(later - docket.steps.begin());
}

RulesVersions::RulesVersions(const Docket& ledger) {
  Docket so_far{ledger.kind, ledger.head, Value::map(), {}};
  for (const Step& step : ledger.steps) {
    so_far.append(step);
    raised_.emplace_back(step.at(), static_cast<int>(so_far.standing["rules"].number()));
  }
  if (!raised_.empty()) first_ = raised_.front().second;
}

int RulesVersions::at(Moment moment, SameMoment same) const {
  int version = first_;
  for (const auto& [when, raised] : raised_)
    if (when < moment || (when == moment && same == SameMoment::included)) version = raised;
  return version;
}

RecordedRegisters::RecordedRegisters(const Records& records) {
  index(units_.dockets, records.units);
  index(persons_.dockets, records.persons);
  index(sources_.dockets, records.sources);
}

void RecordedRegisters::look_from(Moment moment, SameMoment same) {
  moment_ = moment;
  same_ = same;
}

template <typename T>
const T* RecordedRegisters::find(const Register<T>& held, const std::string& id,
                                 T (*read)(const Docket&)) const {
  const auto docket = held.dockets.find(id);
  if (docket == held.dockets.end()) return nullptr;
  const std::size_t steps = steps_by(*docket->second, moment_, same_);
  if (steps == 0) return nullptr;
  auto& version = held.versions[{docket->second, steps}];
  if (!version) version = std::make_unique<T>(read(with_steps(*docket->second, steps)));
  return version.get();
}

const Unit* RecordedRegisters::unit(const std::string& id) const {
  return find(units_, id, &unit_of);
}
const Person* RecordedRegisters::person(const std::string& id) const {
  return find(persons_, id, &person_of);
}
const Source* RecordedRegisters::source(const std::string& id) const {
  return find(sources_, id, &source_of);
}

std::vector<const Unit*> RecordedRegisters::units() const {
  std::vector<const Unit*> all;
  for (const auto& [id, docket] : units_.dockets)
    if (const Unit* held = unit(id)) all.push_back(held);
  const auto rank = [](const Unit* held) { return held->order == 0 ? INT_MAX : held->order; };
  std::stable_sort(all.begin(), all.end(),
                   [&](const Unit* a, const Unit* b) { return rank(a) < rank(b); });
  return all;
}

std::vector<const Person*> RecordedRegisters::persons() const {
  std::vector<const Person*> all;
  for (const auto& [id, docket] : persons_.dockets)
    if (const Person* held = person(id)) all.push_back(held);
  return all;
}

}  // namespace dc::rules
