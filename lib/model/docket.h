#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/value.h"

namespace dc {

enum class Kind { ledger, unit, person, source, item, notice, stage_report };

std::string_view name_of(Kind kind);  // "stage-report"
std::optional<Kind> kind_of(std::string_view name);
std::optional<Kind> kind_of_id(std::string_view id);  // p-0031 -> person, zhujianju -> unit
std::string path_of(std::string_view id);             // items/2026/00/2026-0012.yaml
std::string folder_of(Kind kind);                     // "items"; "" for the ledger
// The id a path stands for, or nothing where no record may live there.
std::optional<std::string> id_of_path(std::string_view path);
// A unit's id: a lower-case ASCII word that is no other kind's id and no reserved name of Windows.
bool is_unit_slug(std::string_view id);
bool is_person_id(std::string_view id);

// An id of a yearly numbered kind: 2026-0012, s2026-0003.
struct NumberedId {
  Kind kind = Kind::item;
  int year = 0;
  int number = 0;
  std::string written() const;
  static std::optional<NumberedId> parse(std::string_view id);
};

// One act: what happened (`day`), when it was recorded (`at`), by whom, and what it `sets`.
struct Step {
  Value body = Value::map();

  const std::string& name() const { return body.text("step"); }
  const std::string& id() const { return body.text("id"); }
  Date day() const { return body.date("day").value_or(Date()); }
  Moment at() const { return Moment::parse(body.text("at")).value_or(Moment()); }
  const std::string& actor() const { return body.text("actor"); }
  const std::string& actor_name() const { return body.text("actor_name"); }
  const std::string& by() const { return body.text("by"); }
  const std::string& text(std::string_view key) const { return body.text(key); }
  const Value& operator[](std::string_view key) const { return body[key]; }
  const Value& sets() const { return body["sets"]; }
  bool irregular() const { return body.has("irregular"); }
  bool is_withdrawal() const { return name() == "withdraw"; }
  // The rule ids this step is excused from.
  std::vector<std::string> waived_rules() const;
};

// A record: a head that says what it is, its standing, and the append-only steps that say what
// happened.
struct Docket {
  Kind kind = Kind::item;
  Value head = Value::map();  // every key but standing and steps
  Value standing = Value::map();
  std::vector<Step> steps;

  const std::string& id() const { return head.text("id"); }
  std::string path() const;
  // Adds the step and lays its `sets` over the standing; one that withdraws others takes back what
  // they set and what they corrected in the head.
  void append(Step step);
  const Step* find_step(std::string_view step_id) const;
  // The whole record as a Value, and back.
  Value whole() const;
  static Docket from(Kind kind, const Value& whole);
};

// The docket as it was when it had its first `count` steps: later steps left out, and what they
// corrected in the head put back.
Docket with_steps(const Docket& docket, std::size_t count);
// The head's change of a `correct` step made, as the step itself says it; other steps change
// nothing.
void correct_head(Value& head, const Step& step);

// The overlay, last write wins, of the steps' `sets`, withdrawn steps left out; a null unsets.
Value overlay(const std::vector<Step>& steps);
void lay_over(Value& standing, const Value& sets);

// Ids of the steps that `withdraw` steps took back (dc undo).
std::vector<std::string> withdrawn_steps(const std::vector<Step>& steps);
// What the withdrawn corrections changed in the head put back, the last one first.
void put_back(Value& head, const Step& withdrawal, const std::vector<Step>& steps);

// The record as what counts: as if the withdrawn steps had never been taken, nor been withdrawn.
// Everything that is derived from steps is derived from this; a record is kept with all of them.
// A record whose `new` was withdrawn is not there.
Docket in_effect(Docket docket);
bool is_withdrawn(const Docket& docket);

}  // namespace dc
