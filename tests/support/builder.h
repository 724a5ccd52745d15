#pragma once
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/docket.h"
#include "model/item.h"
#include "model/policy.h"
#include "model/registers.h"

// Literal dockets and registers for tests: a life of an item in a few words, without a repository.
namespace dc::literal {

// A day written 2026-06-30; a test that misspells one ends there.
Date day(std::string_view iso);

// An item and its acts, each as its command records it. Days are written 2026-06-30. Ids of steps
// count up from 0000000000000001, and each is recorded on its own day at nine.
class ItemBuilder {
 public:
  explicit ItemBuilder(std::string_view id = "2026-0001");

  // Head and standing directly.
  ItemBuilder& head(std::string_view key, Value value);
  ItemBuilder& standing(std::string_view key, Value value);

  // An act of any name: what it says, and what it sets.
  ItemBuilder& step(std::string_view name, std::string_view on, Value says = Value::map(),
                    Value sets = Value::map());
  // A member more of the last step: {"irregular", …}, {"by", "p-0011"}.
  ItemBuilder& with(std::string_view key, Value value);

  ItemBuilder& registered(std::string_view on);
  ItemBuilder& proposed(std::string_view on);
  ItemBuilder& approved(std::string_view on);
  // Docketed, assigned to the lead with this limit ("" for none) and issued, all on that day.
  ItemBuilder& issued(std::string_view on, std::string_view lead, std::string_view due);
  // The same for an ongoing item.
  ItemBuilder& issued_ongoing(std::string_view on, std::string_view lead, std::string_view cycle);
  ItemBuilder& accepted(std::string_view on);
  ItemBuilder& reported(std::string_view on);
  ItemBuilder& submitted(std::string_view on);
  ItemBuilder& supplement(std::string_view on, std::string_view return_due);
  ItemBuilder& redo(std::string_view on, std::string_view return_due);
  ItemBuilder& passed(std::string_view on);
  ItemBuilder& completed(std::string_view on);
  ItemBuilder& reminded(std::string_view on);
  ItemBuilder& suspended(std::string_view on);
  ItemBuilder& resumed(std::string_view on);
  ItemBuilder& reopened(std::string_view on);

  const Docket& docket() const { return docket_; }
  Item item() const { return item_of(docket_); }
  operator const Docket&() const { return docket_; }

 private:
  ItemBuilder& moved_to(std::string_view state, std::string_view act, std::string_view on,
                        Value says = Value::map());

  Docket docket_;
};

// Registers that hold what they are given.
class LiteralRegisters : public Registers {
 public:
  Unit& add_unit(std::string_view id, std::string_view name);
  // With one post in the unit, held since 2020-01-01.
  Person& add_person(std::string_view id, std::string_view name, std::string_view unit,
                     std::initializer_list<Role> roles = {});
  Source& add_source(std::string_view id, std::string_view kind, std::string_view title);

  const Unit* unit(const std::string& id) const override;
  const Person* person(const std::string& id) const override;
  const Source* source(const std::string& id) const override;
  std::vector<const Unit*> units() const override;
  std::vector<const Person*> persons() const override;

 private:
  std::map<std::string, Unit> units_;
  std::map<std::string, Person> persons_;
  std::map<std::string, Source> sources_;
};

// A policy in force since 2020-01-01 with these numbers, in working days.
Policy policy_of(std::initializer_list<std::pair<std::string_view, int>> numbers);

}  // namespace dc::literal
