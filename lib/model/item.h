#pragma once
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "calendar/deadline.h"
#include "model/docket.h"

namespace dc {

// The states of an item (domain.md §1), in the order of its life.
enum class State {
  none,
  received,
  proposed,
  under_review,
  declined,
  for_information,
  docketed,
  issued,
  accepted,
  in_progress,
  submitted,
  supplementing,
  redoing,
  awaiting_approval,
  completed,
  cleared,
  archived,
  suspended,
  terminated,
  void_
};
std::string_view code_of(State state);  // "under-review"
std::optional<State> state_of(std::string_view code);
// received … awaiting-approval, declined and for-information left out (domain.md §2).
bool is_open(State state);
// issued … awaiting-approval: the unit has it in hand, so a limit can be missed.
bool is_running(State state);
const std::vector<State>& all_states();

// A source and perhaps one of its clauses: s2026-0003#三.
struct SourceRef {
  std::string source;
  std::string clause;
  static SourceRef parse(std::string_view written);
  std::string written() const;
  bool operator==(const SourceRef&) const = default;
};

// A final report handed in and what the office did with it (Art. 7(3), 7(4)).
struct Submission {
  enum class Outcome { waiting, passed, supplement, redo };
  Date day;
  Outcome outcome = Outcome::waiting;
  std::optional<Date> decided;     // the day the office answered
  std::optional<Date> return_due;  // the limit given with a return
};

// A matter of an item that was carried up the chain of Art. 8(4), to one level of it.
struct Coordination {
  std::string up_to;  // portfolio-leader, principal-leader, standing-committee
  Date opened;
  std::string leader;          // the leader it is before; empty for the standing committee
  std::string by;              // the portfolio leader whose written opinion goes with it
  std::string opinion;         // in his words
  std::string meeting;         // the meeting's reference
  std::optional<Date> closed;  // answered, or carried on
  std::string outcome;         // empty while open, and where it was carried on
};

// A 催办 of the item: the unit it went to and which of the policy's stages it was, "" by hand.
struct Reminding {
  Date day;
  std::string to;
  std::string stage;
};

// A 周督查 entry: how far the item is, in words (Art. 24).
struct WeekEntry {
  Date day;
  std::string progress;
  std::string problems;
  std::string next;
};

// A 回访复核: what was verified of a completion (Art. 21).
struct Revisit {
  enum class Verdict { holds, partly, not_done, is_false };
  Date day;
  Verdict verdict = Verdict::holds;
};
std::string_view code_of(Revisit::Verdict verdict);  // "true", "partly", "not-done", "false"
std::optional<Revisit::Verdict> verdict_of(std::string_view code);

// A completion that did not last: the item was opened again, by a leader or by a false verdict.
struct FormerCompletion {
  Date completed;
  Date reopened;
  bool was_false = false;
};

// A time in which work rested: from its suspension to its resumption, both days included.
struct Rest {
  Date from;
  std::optional<Date> to;  // nothing while it still rests
  bool holds(Date day) const { return from <= day && (!to || day <= *to); }
};

// A 督查事项 as its docket tells it: the head, the standing, and the dates its steps give.
struct Item {
  std::string id;
  std::string title;
  int category = 0;  // 1 to 6, Art. 6
  std::string origin;
  std::vector<SourceRef> sources;
  std::string urgency;
  std::string difficulty;
  std::string content;
  std::string row_key;
  std::string replaces;
  std::string parent;  // the item it is a part of, Art. 17
  bool major = false;
  bool complex = false;
  bool key = false;  // 年度重点: of the yearly supervision list (Art. 20)
  bool classified = false;
  bool revisit = false;  // flagged for a 回访复核

  State state = State::none;
  std::string lead;
  std::vector<std::string> co;
  std::string leader;                 // 责任领导, Art. 22
  std::string person;                 // 责任人, Art. 3
  std::string district_leader;        // 分管区领导, Art. 8
  std::string tier;                   // principal-leader, portfolio-leader, unit-head: Art. 8
  std::vector<std::string> children;  // the parts it was split into, Art. 17
  std::string goal;
  std::string notice;  // id of the notice it was issued by
  std::optional<Date> due;
  std::optional<Date> due_original;
  std::optional<Cycle> cycle;
  std::vector<Milestone> milestones;

  std::optional<Date> received;
  std::optional<Date> proposed;
  std::optional<Date> approved;
  std::optional<Date> docketed;
  std::optional<Date> issued;
  std::optional<Date> accepted;
  std::optional<Date> completed;
  std::optional<Date> cleared;
  std::optional<Date> archived;
  std::optional<Date> ended;            // terminated or void
  std::vector<Submission> submissions;  // since the last reopening
  std::vector<Date> reports;            // days of the lead's regular reports
  std::vector<Date> written_reports;    // of those, the written and consolidated ones
  std::optional<Date> last_report;
  std::string problems;  // of the lead's last report
  std::vector<Date>
      checks;  // days on which the office asked or was told: 了解贯彻落实情况, Art. 18
  std::vector<Date> reminded;
  std::vector<Coordination> coordinations;
  std::optional<Date> result_returned;  // to whoever gave the task, since the last completion
  std::vector<Date> returned_on;        // days of the returns, for a supplement or to do it again
  std::vector<Rest> rests;              // 中止
  std::vector<Reminding> remindings;
  std::vector<WeekEntry> weeks;
  std::vector<Revisit> revisits;
  std::size_t revisits_of_former = 0;  // the first of them: of completions that did not last
  std::vector<FormerCompletion> former_completions;
  int reminders = 0;
  int extensions = 0;
  int returns = 0;

  bool is_accepted_or_reported() const;
  // The coordination that still waits for its outcome; null where there is none.
  const Coordination* open_coordination() const;
  bool is_completed_on(Date day) const;  // completed by then, and not yet opened again
};

// Reads what is there; a field that is absent or malformed stays empty (the schema check reports
// it).
Item item_of(const Docket& docket);

// What a step is among the acts of its kind: "report-final", "accept-co", "review-redo",
// "revisit-false"; else its name.
std::string act_of(const Step& step);

}  // namespace dc
