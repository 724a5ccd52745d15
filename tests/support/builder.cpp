#include "support/builder.h"

#include <algorithm>
#include <climits>
#include <stdexcept>

namespace dc::literal {
namespace {

std::string step_id(std::size_t number) {
  std::string digits = std::to_string(number);
  return std::string(16 - digits.size(), '0') + digits;
}

template <typename T>
const T* find_in(const std::map<std::string, T>& all, const std::string& id) {
  const auto it = all.find(id);
  return it != all.end() ? &it->second : nullptr;
}

}  // namespace

Date day(std::string_view iso) {
  const auto date = Date::parse(iso);
  if (!date) throw std::invalid_argument("no day: " + std::string(iso));
  return *date;
}

ItemBuilder::ItemBuilder(std::string_view id) {
  docket_.kind = Kind::item;
  docket_.head.set("id", id).set("title", "city blocks").set("category", 2);
  docket_.head.set("origin", "district");
}

ItemBuilder& ItemBuilder::head(std::string_view key, Value value) {
  docket_.head.set(key, std::move(value));
  return *this;
}

ItemBuilder& ItemBuilder::standing(std::string_view key, Value value) {
  docket_.standing.set(key, std::move(value));
  return *this;
}

ItemBuilder& ItemBuilder::step(std::string_view name, std::string_view on, Value says, Value sets) {
  Step step;
  step.body.set("step", name).set("id", step_id(docket_.steps.size() + 1));
  step.body.set("day", day(on)).set("at", std::string(on) + "T09:00:00+08:00");
  step.body.set("actor_name", "clerk");
  for (const auto& [key, value] : says.entries()) step.body.set(key, value);
  if (!sets.entries().empty()) step.body.set("sets", std::move(sets));
  docket_.append(std::move(step));
  return *this;
}

ItemBuilder& ItemBuilder::with(std::string_view key, Value value) {
  docket_.steps.back().body.set(key, std::move(value));
  docket_.standing = overlay(docket_.steps);
  return *this;
}

ItemBuilder& ItemBuilder::moved_to(std::string_view state, std::string_view act,
                                   std::string_view on, Value says) {
  return step(act, on, std::move(says), Value::map().set("state", state));
}

ItemBuilder& ItemBuilder::registered(std::string_view on) {
  return moved_to("received", "new", on);
}

ItemBuilder& ItemBuilder::proposed(std::string_view on) {
  return moved_to("proposed", "propose", on, Value::map().set("opinion", "as usual"));
}

ItemBuilder& ItemBuilder::approved(std::string_view on) {
  return moved_to("docketed", "approve", on);
}

ItemBuilder& ItemBuilder::issued(std::string_view on, std::string_view lead, std::string_view due) {
  Value sets = Value::map().set("state", "docketed").set("lead", lead);
  if (!due.empty()) sets.set("due", day(due)).set("due_original", day(due));
  step("assign", on, Value::map(), std::move(sets));
  return moved_to("issued", "issue", on);
}

ItemBuilder& ItemBuilder::issued_ongoing(std::string_view on, std::string_view lead,
                                         std::string_view cycle) {
  step("assign", on, Value::map(),
       Value::map().set("state", "docketed").set("lead", lead).set("cycle", cycle));
  return moved_to("issued", "issue", on);
}

ItemBuilder& ItemBuilder::accepted(std::string_view on) {
  return moved_to("accepted", "accept", on);
}

ItemBuilder& ItemBuilder::reported(std::string_view on) {
  return moved_to("in-progress", "report", on,
                  Value::map().set("kind", "progress").set("text", "under way"));
}

ItemBuilder& ItemBuilder::submitted(std::string_view on) {
  return moved_to("submitted", "report", on,
                  Value::map().set("kind", "written").set("text", "done").set("final", true));
}

ItemBuilder& ItemBuilder::supplement(std::string_view on, std::string_view return_due) {
  return moved_to("supplementing", "review", on,
                  Value::map()
                      .set("outcome", "supplement")
                      .set("due", Value::map().set("now", day(return_due))));
}

ItemBuilder& ItemBuilder::redo(std::string_view on, std::string_view return_due) {
  return moved_to(
      "redoing", "review", on,
      Value::map().set("outcome", "redo").set("due", Value::map().set("now", day(return_due))));
}

ItemBuilder& ItemBuilder::passed(std::string_view on) {
  return moved_to("awaiting-approval", "review", on, Value::map().set("outcome", "pass"));
}

ItemBuilder& ItemBuilder::completed(std::string_view on) {
  return moved_to("completed", "complete", on);
}

ItemBuilder& ItemBuilder::reminded(std::string_view on) {
  return step("remind", on);
}

ItemBuilder& ItemBuilder::suspended(std::string_view on) {
  return step(
      "suspend", on, Value::map(),
      Value::map().set("state", "suspended").set("before_suspension", docket_.standing["state"]));
}

ItemBuilder& ItemBuilder::resumed(std::string_view on) {
  return step("resume", on, Value::map(),
              Value::map()
                  .set("state", docket_.standing["before_suspension"])
                  .set("before_suspension", Value()));
}

ItemBuilder& ItemBuilder::reopened(std::string_view on) {
  return moved_to("in-progress", "reopen", on);
}

Unit& LiteralRegisters::add_unit(std::string_view id, std::string_view name) {
  Unit& unit = units_[std::string(id)];
  unit.id = id;
  unit.kind = "department";
  unit.names.push_back({std::string(name), day("2020-01-01")});
  return unit;
}

Person& LiteralRegisters::add_person(std::string_view id, std::string_view name,
                                     std::string_view unit, std::initializer_list<Role> roles) {
  Person& person = persons_[std::string(id)];
  person.id = id;
  person.name = name;
  person.posts.push_back({std::string(unit), "post", "", roles, {day("2020-01-01"), {}}});
  return person;
}

Source& LiteralRegisters::add_source(std::string_view id, std::string_view kind,
                                     std::string_view title) {
  Source& source = sources_[std::string(id)];
  source.id = id;
  source.kind = kind;
  source.title = title;
  return source;
}

const Unit* LiteralRegisters::unit(const std::string& id) const {
  return find_in(units_, id);
}

const Person* LiteralRegisters::person(const std::string& id) const {
  return find_in(persons_, id);
}

const Source* LiteralRegisters::source(const std::string& id) const {
  return find_in(sources_, id);
}

std::vector<const Unit*> LiteralRegisters::units() const {
  std::vector<const Unit*> all;
  for (const auto& [id, unit] : units_) all.push_back(&unit);
  const auto rank = [](const Unit* unit) { return unit->order == 0 ? INT_MAX : unit->order; };
  std::stable_sort(all.begin(), all.end(),
                   [&](const Unit* a, const Unit* b) { return rank(a) < rank(b); });
  return all;
}

std::vector<const Person*> LiteralRegisters::persons() const {
  std::vector<const Person*> all;
  for (const auto& [id, person] : persons_) all.push_back(&person);
  return all;
}

Policy policy_of(std::initializer_list<std::pair<std::string_view, int>> numbers) {
  Value values = Value::map();
  for (const auto& [key, number] : numbers)
    values.set(key, Value::map().set("value", number).set("unit", "working-days"));
  return Policy(Value::map().set("from", "2020-01-01").set("values", values));
}

}  // namespace dc::literal
