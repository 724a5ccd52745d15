#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/docket.h"

namespace dc {

// A stretch of days; open-ended where `to` is empty. Both ends count.
struct Tenure {
  Date from;
  std::optional<Date> to;
  bool holds(Date day) const { return from <= day && (!to || day <= *to); }
};

struct Unit {
  struct Name {
    std::string name;
    Date from;
  };
  struct Head {
    std::string person;
    Tenure tenure;
  };
  std::string id;
  std::string kind;
  int order = 0;  // the official order; 0 where none was given
  std::vector<Name> names;
  std::vector<std::string> aliases;
  std::string contact;
  std::vector<Head> supervision_heads;  // Art. 12
  std::string merged_into;
  std::optional<Date> merged_on;

  // The name on that day; before the first one, the first.
  const std::string& name_on(Date day) const;
  bool is_named(std::string_view name) const;  // any name it ever had, an alias, or its id
};
Unit unit_of(const Docket& docket);

enum class Role {
  principal_leader,
  portfolio_leader,
  supervision_portfolio_leader,
  unit_head,
  acting_unit_head,
  office_chief,
  clerk,
  supervision_commissioner,
  special_inspector,
  auditor
};
std::string_view code_of(Role role);
std::optional<Role> role_of(std::string_view code);
std::vector<std::string> role_codes();

struct Post {
  std::string unit;
  std::string title;
  std::string rank;
  std::vector<Role> roles;
  Tenure tenure;
};

// What a leader is in charge of, 分管 (Art. 8): a field of work and the units in it.
struct Portfolio {
  std::string field;
  std::vector<std::string> units;
  Tenure tenure;
};

struct Person {
  std::string id;
  std::string name;
  std::string email;
  std::vector<Post> posts;
  std::vector<Portfolio> portfolios;

  bool holds(Role role, Date day) const;
  bool holds_in(std::string_view unit, Role role, Date day) const;
  // 区委主要领导, 分管领导 or 分管督查的领导 on that day.
  bool is_district_leader(Date day) const;
  std::vector<const Post*> posts_on(Date day) const;
  // Whether a portfolio of his names the unit on that day.
  bool is_in_charge_of(const std::string& unit, Date day) const;
};
Person person_of(const Docket& docket);

struct Source {
  struct Clause {
    std::string id;
    std::string text;
  };
  struct Instruction {  // one 批示 on the paper, verbatim (Art. 18)
    std::string leader;
    std::string leader_name;
    Date day;
    std::string text;              // as corrected, where the scan showed a slip of the pen
    std::string step;              // id of the step that recorded it
    std::string as_first_written;  // "" where it was never corrected
  };
  std::string id;
  std::string kind;  // meeting, document, instruction, proposal, deployment, speech, assignment
  std::string title;
  std::string number;
  std::string level;
  std::string assigner;
  std::string issuing_organ;
  std::string handler;
  std::string proposer;
  std::optional<Date> date;
  std::optional<Date> received;
  std::optional<Date> report_by;  // the day by which it asks for a written report (Art. 20(1))
  bool major = false;
  bool field_study = false;
  std::vector<Clause> clauses;
  std::vector<Instruction> instructions;

  // A committee's decision: of kind meeting, document, deployment or speech (Art. 7(2)).
  bool is_decision() const;
};
Source source_of(const Docket& docket);

struct SourceName {
  std::string_view title;
  std::string_view number;
};

// By the units' official order; those without a place in it last, as they were.
void sort_officially(std::vector<const Unit*>& units);

// Who and what the ledger knows. An unknown id is null; pointers live as long as the registers.
class Registers {
 public:
  virtual ~Registers() = default;
  virtual const Unit* unit(const std::string& id) const = 0;
  virtual const Person* person(const std::string& id) const = 0;
  virtual const Source* source(const std::string& id) const = 0;
  // What it is called, for less; its words live until the next name is asked for.
  virtual std::optional<SourceName> source_name(const std::string& id) const;
  virtual std::vector<const Unit*> units() const = 0;      // in official order, then id
  virtual std::vector<const Person*> persons() const = 0;  // by id

  // The unit that stands for `id` on that day: itself, or what it was merged into.
  std::string successor_of(std::string id, Date day) const;
  // A post in the unit, or in one that was merged into it by then, on that day.
  bool belongs_to(const Person& person, const std::string& unit, Date day) const;
};

}  // namespace dc
