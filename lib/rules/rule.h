#pragma once
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "calendar/working_days.h"
#include "model/docket.h"
#include "model/item.h"
#include "model/policy.h"
#include "model/registers.h"

namespace dc::rules {

// A step that rests on another: it would not be as it is had the other not been taken.
struct Resting {
  std::string record;
  Step step;
};

// What other records say that bears on a step; gathered by whoever asks, so that rules stay pure.
struct Neighbours {
  std::vector<std::string> twins;        // open items of the same title or source clause
  std::vector<Docket> stage_reports;     // those that cover the item
  std::optional<Docket> parent;          // of an item that is a part of another (Art. 17)
  std::vector<Docket> children;          // the parts, where the step ends their whole
  std::optional<int> catalogued_papers;  // of the year that an archive-transfer hands over
  std::vector<Resting> resting;          // on the steps that a withdrawal takes back
};

// A step and everything it is judged by: the parent commit's record, registers, policy and
// calendars, plus the earlier steps of its own commit (design.md §1, Growing safely).
struct Case {
  Case(const Docket& before, const Step& step, const Registers& registers, const Policies& policies,
       const WorkingDays& days, const Neighbours& neighbours);

  // As what counts (in_effect), for a withdrawal with every step; for a `new` step the head alone.
  Docket before;
  Docket after;
  const Step& step;
  const Registers& registers;
  const Policies& policies;
  const Policy& policy;  // in force on the step's day
  const WorkingDays& days;
  const Neighbours& neighbours;
  std::string act;  // act_of(step)
  Item item;        // before, where the record is an item
  Item next;        // after

  bool is_item() const { return before.kind == Kind::item; }
  const Person* by() const {
    return registers.person(step.by().empty() ? step.actor() : step.by());
  }
};

// The whole ledger on one day, for what only shows by looking at all of it.
struct Survey {
  const std::vector<Docket>& items;
  const std::vector<Docket>& sources;
  const Registers& registers;
  const Policies& policies;
  const WorkingDays& days;
  Date today;
  const Docket* ledger = nullptr;  // dc.yaml
};

struct Rule;

// Where a rule's check puts what it found.
class Breaches {
 public:
  Breaches(const Rule& rule, std::string file, Findings& findings)
      : rule_(rule), file_(std::move(file)), findings_(findings) {}
  // The rule is broken: its sentence "rule.ID.broken" with these arguments.
  template <typename... Arguments>
  void add(const Arguments&... arguments) {
    report({detail::to_argument(arguments)...});
  }
  template <typename... Arguments>
  void add_in(const std::string& file, const Arguments&... arguments) {
    file_ = file;
    report({detail::to_argument(arguments)...});
  }

 private:
  void report(std::vector<Text> arguments);
  const Rule& rule_;
  std::string file_;
  Findings& findings_;
};

enum class Whose {
  office,
  others
};  // the office's act: refused; others': recorded with --irregular
enum class Waiver { never, possible };  // --waive
enum class Reading { literal, local };  // local: ours, the text does not spell it out

// One rule of the registry. Its sentences are catalogue entries: rule.ID (what it asks),
// rule.ID.broken (what was found) and rule.ID.remedy (the way out).
struct Rule {
  std::string_view id;       // art3-one-lead
  std::string_view article;  // "3", "7(4)"
  Severity severity = Severity::error;
  Whose whose = Whose::office;
  Waiver waiver = Waiver::never;
  Reading reading = Reading::literal;
  int since = 1;  // the first rules version that has it
  void (*judge)(const Case&, Breaches&) = nullptr;
  void (*survey)(const Survey&, Breaches&) = nullptr;
};

// 第七条第（四）项 / Art. 7(4); the file of the record in question.
Text article_text(std::string_view article);

// One table an article, a file each.

std::span<const Rule> art3_rules();
std::span<const Rule> art4_rules();
std::span<const Rule> art6_rules();
std::span<const Rule> art7_rules();
std::span<const Rule> art7_review_rules();
std::span<const Rule> art7_archive_rules();
std::span<const Rule> art8_rules();
std::span<const Rule> art9_rules();
std::span<const Rule> art12_rules();
std::span<const Rule> art15_rules();
std::span<const Rule> art17_rules();
std::span<const Rule> art18_rules();
std::span<const Rule> art20_rules();
std::span<const Rule> art20_extension_rules();
std::span<const Rule> art20_delay_rules();
std::span<const Rule> art21_rules();
std::span<const Rule> art22_rules();
std::span<const Rule> art24_rules();
std::span<const Rule> art32_rules();
std::span<const Rule> art34_rules();
std::span<const Rule> ledger_rules();

}  // namespace dc::rules
