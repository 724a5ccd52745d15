#include "rules/transitions.h"

namespace dc::rules {
namespace {

#define DC_OPEN                                                                                  \
  "received proposed under-review docketed issued accepted in-progress submitted supplementing " \
  "redoing awaiting-approval"
#define DC_RUNNING "issued accepted in-progress submitted supplementing redoing"
#define DC_ENDED "completed cleared archived"
#define DC_NOT_VOID DC_OPEN " declined for-information " DC_ENDED " suspended terminated"

constexpr Transition table[] = {
    // kind, act, article, from, to, may set
    {Kind::item, "new", "7(1)", "", "received", "state tier"},
    {Kind::item, "propose", "7(1)", "received proposed under-review", "proposed",
     "state lead co goal due cycle milestones"},
    {Kind::item, "consult", "7(1)", "proposed under-review", "under-review", "state"},
    {Kind::item, "approve", "7(1)", "proposed under-review", "docketed", "state"},
    {Kind::item, "decline", "7(1)", "received proposed under-review", "declined", "state"},
    {Kind::item, "note-only", "7(1)", "received proposed under-review", "for-information", "state"},
    {Kind::item, "assign", "7(2)", "docketed proposed", "docketed",
     "state lead co leader person district_leader tier goal due due_original cycle milestones"},
    {Kind::item, "split", "7(2)", DC_OPEN, "", "children"},
    {Kind::item, "issue", "7(2)", "docketed", "issued", "state due due_original notice"},
    {Kind::item, "accept", "7(2)", "issued", "accepted", "state"},
    {Kind::item, "accept-co", "7(2)", "issued accepted in-progress submitted supplementing redoing",
     "", ""},
    {Kind::item, "reject", "7(2)", "issued", "docketed", "state lead co leader person notice"},
    {Kind::item, "reassign", "7(3)", DC_OPEN " suspended", "",
     "lead leader person co district_leader tier"},
    {Kind::item, "handover", "7(3)", DC_OPEN " suspended", "", "leader person district_leader"},
    {Kind::item, "remind", "7(3)", DC_OPEN, "", ""},
    {Kind::item, "extend", "7(3)", DC_OPEN, "", ""},
    {Kind::item, "extend-grant", "7(3)", DC_OPEN, "", "due"},
    {Kind::item, "extend-refuse", "7(3)", DC_OPEN, "", ""},
    {Kind::item, "extend-filed", "7(3)", DC_OPEN, "", "due"},
    {Kind::item, "delay", "7(3)", DC_OPEN, "", ""},
    {Kind::item, "delay-filed", "7(3)", DC_OPEN, "", ""},
    {Kind::item, "instruct", "7(3)", DC_OPEN, "", "due cycle milestones"},
    {Kind::item, "coordinate", "7(3)", DC_OPEN, "", ""},
    {Kind::item, "coordinate-close", "7(3)", DC_OPEN " suspended", "", ""},
    {Kind::item, "week", "24", DC_OPEN, "", ""},
    {Kind::item, "note", "7(3)", DC_NOT_VOID, "", ""},
    {Kind::item, "attach", "7(3)", DC_NOT_VOID, "", ""},
    {Kind::item, "report", "7(3)", DC_RUNNING, "in-progress", "state"},
    {Kind::item, "report-co", "7(3)", DC_RUNNING, "", ""},
    {Kind::item, "report-final", "7(4)", "issued accepted in-progress supplementing redoing",
     "submitted", "state"},
    {Kind::item, "review-pass", "7(4)", "submitted", "awaiting-approval", "state"},
    {Kind::item, "review-supplement", "7(3)", "submitted awaiting-approval", "supplementing",
     "state"},
    {Kind::item, "review-redo", "7(3)", "submitted awaiting-approval", "redoing", "state"},
    {Kind::item, "complete", "7(4)", "awaiting-approval", "completed", "state"},
    {Kind::item, "return-result", "7(4)", DC_ENDED, "", ""},
    {Kind::item, "clear", "7(4)", "completed", "cleared", "state"},
    {Kind::item, "archive", "7(5)", "cleared", "archived", "state"},
    {Kind::item, "archive-add", "7(5)", DC_ENDED, "", ""},
    {Kind::item, "archive-none", "7(5)", DC_ENDED, "", ""},
    {Kind::item, "archive-transfer", "7(5)", "archived", "", ""},
    {Kind::item, "suspend", "7", DC_OPEN, "suspended", "state before_suspension"},
    {Kind::item, "resume", "7", "suspended", "former", "state before_suspension"},
    {Kind::item, "terminate", "7", DC_OPEN " suspended", "terminated", "state before_suspension"},
    {Kind::item, "reopen", "7", DC_ENDED, "in-progress", "state"},
    {Kind::item, "revisit", "21", DC_ENDED, "", ""},
    {Kind::item, "revisit-false", "21", DC_ENDED, "in-progress", "state"},
    {Kind::item, "correct", "7", DC_NOT_VOID, "", ""},
    {Kind::item, "correct-due", "7(3)", DC_OPEN, "", "due due_original"},
    {Kind::item, "void", "7", "received proposed under-review docketed", "void",
     "state duplicate_of"},
    {Kind::item, "withdraw", "22", "", "", ""},
    {Kind::unit, "new", "3", "", "", "names aliases contact supervision_heads"},
    {Kind::unit, "rename", "3", "", "", "names"},
    {Kind::unit, "alias", "3", "", "", "aliases"},
    {Kind::unit, "contact", "3", "", "", "contact"},
    {Kind::unit, "merge", "3", "", "", "merged_into merged_on"},
    {Kind::unit, "head", "12", "", "", "supervision_heads"},
    {Kind::unit, "correct", "3", "", "", ""},
    {Kind::unit, "withdraw", "22", "", "", ""},
    {Kind::person, "new", "3", "", "", "email posts"},
    {Kind::person, "post", "3", "", "", "posts"},
    {Kind::person, "leave", "3", "", "", "posts"},
    {Kind::person, "portfolio", "8", "", "", "portfolios"},
    {Kind::person, "email", "3", "", "", "email"},
    {Kind::person, "correct", "3", "", "", ""},
    {Kind::person, "withdraw", "22", "", "", ""},
    {Kind::source, "new", "6", "", "registered", "state"},
    {Kind::source, "instruct", "18", "registered", "", ""},
    {Kind::source, "correct-instruction", "18", "registered", "", ""},
    {Kind::source, "correct", "6", "registered", "", ""},
    {Kind::source, "withdraw", "22", "", "", ""},
    {Kind::notice, "new", "7(2)", "", "issued", "state"},
    {Kind::notice, "correct", "7(2)", "issued", "", ""},
    {Kind::notice, "withdraw", "22", "", "", ""},
    {Kind::stage_report, "new", "7(4)", "", "drafted", "state"},
    {Kind::stage_report, "approve", "7(4)", "drafted", "approved", "state closes"},
    {Kind::stage_report, "correct", "7(4)", "drafted approved", "", ""},
    {Kind::stage_report, "withdraw", "22", "", "", ""},
    {Kind::ledger, "new", "22", "", "",
     "requires rules language series worktree policies calendars"},
    {Kind::ledger, "adopt-policy", "22", "", "", "policies"},
    {Kind::ledger, "adopt-calendar", "22", "", "", "calendars"},
    {Kind::ledger, "configure", "22", "", "", "language series worktree"},
    {Kind::ledger, "upgrade", "22", "", "", "rules"},
    {Kind::ledger, "briefing", "9", "", "", ""},
    {Kind::ledger, "correct", "22", "", "", ""},
    {Kind::ledger, "withdraw", "22", "", "", ""},
};

#undef DC_OPEN
#undef DC_RUNNING
#undef DC_ENDED
#undef DC_NOT_VOID

struct CommandRow {
  std::string_view act;
  std::string_view command;
};

// The acts of an item whose command is not named as they are.
constexpr CommandRow commands_of_items[] = {
    {"new", "item new"},
    {"issue", "notice issue"},
    {"accept-co", "accept --unit"},
    {"extend-grant", "extend --grant"},
    {"extend-refuse", "extend --refuse"},
    {"extend-filed", "extend --filed"},
    {"delay-filed", "delay --filed"},
    {"coordinate-close", "coordinate --outcome"},
    {"report-co", "report --unit"},
    {"report-final", "report --final"},
    {"review-pass", "review --pass"},
    {"review-supplement", "review --supplement"},
    {"review-redo", "review --redo"},
    {"revisit-false", "revisit --verdict false"},
    {"archive-add", "archive add"},
    {"archive-none", "archive none"},
    {"archive-transfer", "archive transfer"},
    {"correct", "item correct"},
    {"correct-due", "item correct-due"},
    {"void", "item void"},
};

bool holds_word(std::string_view words, std::string_view word) {
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    if (words.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

bool Transition::allows(std::string_view state) const {
  return holds_word(from, state);
}

bool Transition::may_set(std::string_view field) const {
  return holds_word(sets, field);
}

std::span<const Transition> transitions() {
  return table;
}

const Transition* find_transition(Kind kind, std::string_view act) {
  for (const Transition& row : table)
    if (row.kind == kind && row.act == act) return &row;
  return nullptr;
}

std::string command_of(const Transition& row) {
  if (row.act == "withdraw") return "undo";
  if (row.kind != Kind::item) return std::string(name_of(row.kind)) + " " + std::string(row.act);
  for (const CommandRow& one : commands_of_items)
    if (one.act == row.act) return std::string(one.command);
  return std::string(row.act);
}

std::vector<const Transition*> acts_from(Kind kind, std::string_view state) {
  std::vector<const Transition*> rows;
  for (const Transition& row : table)
    if (row.kind == kind && row.allows(state)) rows.push_back(&row);
  return rows;
}

}  // namespace dc::rules
