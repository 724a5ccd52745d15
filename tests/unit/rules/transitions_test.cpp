#include "rules/transitions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "model/registers.h"

namespace dc {
namespace {

using rules::Transition;

struct Row {
  std::string_view act;
  std::string_view from;
  std::string_view to;
};

constexpr std::string_view open =
    "received proposed under-review docketed issued accepted in-progress submitted supplementing "
    "redoing awaiting-approval";
constexpr std::string_view running = "issued accepted in-progress submitted supplementing redoing";
constexpr std::string_view ended = "completed cleared archived";

// The table of domain.md §2, row by row; "" as `to` leaves the state as it is.
const std::vector<Row>& life_of_an_item() {
  static const std::string open_or_suspended = std::string(open) + " suspended";
  static const std::vector<Row> rows = {
      {"propose", "received proposed under-review", "proposed"},
      {"consult", "proposed under-review", "under-review"},
      {"approve", "proposed under-review", "docketed"},
      {"decline", "received proposed under-review", "declined"},
      {"note-only", "received proposed under-review", "for-information"},
      {"assign", "docketed proposed", "docketed"},
      {"issue", "docketed", "issued"},
      {"accept", "issued", "accepted"},
      {"accept-co", running, ""},
      {"reject", "issued", "docketed"},
      {"reassign", open_or_suspended, ""},
      {"handover", open_or_suspended, ""},
      {"remind", open, ""},
      {"extend", open, ""},
      {"extend-grant", open, ""},
      {"extend-refuse", open, ""},
      {"extend-filed", open, ""},
      {"delay", open, ""},
      {"delay-filed", open, ""},
      {"instruct", open, ""},
      {"split", open, ""},
      {"coordinate", open, ""},
      {"coordinate-close", open_or_suspended, ""},
      {"return-result", ended, ""},
      {"week", open, ""},
      {"revisit", ended, ""},
      {"revisit-false", ended, "in-progress"},
      {"report", running, "in-progress"},
      {"report-co", running, ""},
      {"report-final", "issued accepted in-progress supplementing redoing", "submitted"},
      {"review-pass", "submitted", "awaiting-approval"},
      {"review-supplement", "submitted awaiting-approval", "supplementing"},
      {"review-redo", "submitted awaiting-approval", "redoing"},
      {"complete", "awaiting-approval", "completed"},
      {"clear", "completed", "cleared"},
      {"archive", "cleared", "archived"},
      {"archive-add", ended, ""},
      {"archive-none", ended, ""},
      {"archive-transfer", "archived", ""},
      {"suspend", open, "suspended"},
      {"resume", "suspended", "former"},
      {"terminate", open_or_suspended, "terminated"},
      {"reopen", ended, "in-progress"},
      {"correct-due", open, ""},
      {"void", "received proposed under-review docketed", "void"},
  };
  return rows;
}

std::set<std::string> words(std::string_view text) {
  std::set<std::string> all;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    all.emplace(text.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

const Transition& row_of(std::string_view act) {
  const Transition* row = rules::find_transition(Kind::item, act);
  REQUIRE_MESSAGE(row != nullptr, act);
  return *row;
}

bool is_open_from(State state, std::string_view act) {
  const auto rows = rules::acts_from(Kind::item, code_of(state));
  return std::any_of(rows.begin(), rows.end(),
                     [&](const Transition* row) { return row->act == act; });
}

TEST_CASE("every act of an item's life leads where Art. 7 says, and from there alone") {
  for (const Row& expected : life_of_an_item()) {
    CAPTURE(expected.act);
    const Transition& row = row_of(expected.act);
    CHECK(words(row.from) == words(expected.from));
    CHECK(row.to == expected.to);
  }
}

TEST_CASE("the table holds no act of an item but those of Art. 7 and what goes with any state") {
  std::set<std::string_view> known = {"new", "note", "attach", "correct", "withdraw"};
  for (const Row& row : life_of_an_item()) known.insert(row.act);
  for (const Transition& row : rules::transitions())
    if (row.kind == Kind::item) CHECK_MESSAGE(known.contains(row.act), row.act);
}

TEST_CASE("notes, papers and corrections go with every state but void") {
  for (const char* act : {"note", "attach", "correct"}) {
    for (const char* state :
         {"received", "in-progress", "suspended", "declined", "archived", "terminated"})
      CHECK(row_of(act).allows(state));
    CHECK_FALSE(row_of(act).allows("void"));
  }
}

TEST_CASE("no act of an item takes two rows, and each state named is one") {
  std::set<std::pair<Kind, std::string_view>> seen;
  for (const Transition& row : rules::transitions()) {
    CAPTURE(row.act);
    CHECK(seen.emplace(row.kind, row.act).second);
    if (row.kind != Kind::item) continue;
    for (const std::string& state : words(row.from)) CHECK(state_of(state).has_value());
    if (!row.to.empty() && row.to != "former") CHECK(state_of(row.to).has_value());
  }
}

TEST_CASE("an act that leads to a state may set it, one that does not may not") {
  for (const Transition& row : rules::transitions())
    if (row.kind == Kind::item) CHECK_MESSAGE(row.may_set("state") == !row.to.empty(), row.act);
}

TEST_CASE("the limit moves by what sets it, an extension, an instruction and a correction alone") {
  std::set<std::string_view> movers;
  for (const Transition& row : rules::transitions())
    if (row.kind == Kind::item && row.may_set("due")) movers.insert(row.act);
  CHECK(movers == std::set<std::string_view>{"propose", "assign", "issue", "extend-grant",
                                             "extend-filed", "instruct", "correct-due"});
}

TEST_CASE("a state is asked by its whole word") {
  CHECK(row_of("accept").allows("issued"));
  CHECK_FALSE(row_of("accept").allows("issue"));
  CHECK_FALSE(row_of("accept").allows(""));
  CHECK_FALSE(row_of("issue").may_set("due_orig"));
}

TEST_CASE("the acts open to a record are those of its kind and state") {
  CHECK(is_open_from(State::issued, "accept"));
  CHECK(is_open_from(State::issued, "reject"));
  CHECK_FALSE(is_open_from(State::issued, "complete"));
  CHECK(is_open_from(State::suspended, "resume"));
  CHECK(rules::acts_from(Kind::item, "void").empty());
  CHECK(rules::acts_from(Kind::stage_report, "drafted").size() == 2);
}

TEST_CASE("an act is named with its command") {
  CHECK(rules::command_of(row_of("propose")) == "propose");
  CHECK(rules::command_of(row_of("report-final")) == "report --final");
  CHECK(rules::command_of(row_of("issue")) == "notice issue");
  CHECK(rules::command_of(*rules::find_transition(Kind::stage_report, "approve")) ==
        "stage-report approve");
}

TEST_CASE("every act has its word in both languages") {
  for (const Transition& row : rules::transitions())
    CHECK_MESSAGE(find_in_catalogue("act." + std::string(row.act)) != nullptr, row.act);
}

}  // namespace
}  // namespace dc
