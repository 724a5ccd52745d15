#include "model/item.h"

#include <algorithm>
#include <array>

#include "model/item_steps.h"

namespace dc {
namespace {

struct StateRow {
  State state;
  std::string_view code;
};

constexpr std::array states = {
    StateRow{State::received, "received"},
    StateRow{State::proposed, "proposed"},
    StateRow{State::under_review, "under-review"},
    StateRow{State::declined, "declined"},
    StateRow{State::for_information, "for-information"},
    StateRow{State::docketed, "docketed"},
    StateRow{State::issued, "issued"},
    StateRow{State::accepted, "accepted"},
    StateRow{State::in_progress, "in-progress"},
    StateRow{State::submitted, "submitted"},
    StateRow{State::supplementing, "supplementing"},
    StateRow{State::redoing, "redoing"},
    StateRow{State::awaiting_approval, "awaiting-approval"},
    StateRow{State::completed, "completed"},
    StateRow{State::cleared, "cleared"},
    StateRow{State::archived, "archived"},
    StateRow{State::suspended, "suspended"},
    StateRow{State::terminated, "terminated"},
    StateRow{State::void_, "void"},
};

constexpr std::array<std::string_view, 4> verdict_codes = {"true", "partly", "not-done", "false"};

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void read_head(Item& item, const Value& head) {
  item.id = head.text("id");
  item.title = head.text("title");
  item.category = static_cast<int>(head["category"].number());
  item.origin = head.text("origin");
  for (const std::string& ref : head.texts("sources"))
    item.sources.push_back(SourceRef::parse(ref));
  item.urgency = head.text("urgency");
  item.difficulty = head.text("difficulty");
  item.content = head.text("content");
  item.row_key = head.text("row_key");
  item.replaces = head.text("replaces");
  item.parent = head.text("parent");
  item.major = contains(head.texts("weight"), "major");
  item.complex = contains(head.texts("weight"), "complex");
  item.key = contains(head.texts("weight"), "key");
  item.classified = head["classified"].flag();
  item.revisit = head["revisit"].flag();
}

void read_standing(Item& item, const Value& standing) {
  item.state = state_of(standing.text("state")).value_or(State::none);
  item.lead = standing.text("lead");
  item.co = standing.texts("co");
  item.leader = standing.text("leader");
  item.person = standing.text("person");
  item.district_leader = standing.text("district_leader");
  item.tier = standing.text("tier");
  item.children = standing.texts("children");
  item.goal = standing.text("goal");
  item.notice = standing.text("notice");
  item.due = standing.date("due");
  item.due_original = standing.date("due_original");
  item.cycle = Cycle::parse(standing.text("cycle"));
  item.milestones.clear();
  for (const Value& milestone : standing["milestones"].list_items())
    if (const auto date = milestone.date("date"))
      item.milestones.push_back({*date, milestone.text("text")});
}

void read_review(Item& item, const Step& step) {
  const std::string& outcome = step.text("outcome");
  if (outcome != "pass") ++item.returns, item.returned_on.push_back(step.day());
  if (item.submissions.empty()) return;
  Submission& last = item.submissions.back();
  last.outcome = outcome == "pass"   ? Submission::Outcome::passed
                 : outcome == "redo" ? Submission::Outcome::redo
                                     : Submission::Outcome::supplement;
  last.decided = step.day();
  last.return_due = step["due"].date("now");
}

void read_report(Item& item, const Step& step) {
  item.last_report = step.day();
  if (!step.text("unit").empty()) return;
  item.problems = step.text("problems");
  item.reports.push_back(step.day());
  if (step.text("kind") != "progress") item.written_reports.push_back(step.day());
  if (step["final"].flag())
    item.submissions.push_back({step.day(), Submission::Outcome::waiting, {}, {}});
}

void open_again(Item& item, const Step& step) {
  if (item.completed)
    item.former_completions.push_back(
        {*item.completed, step.day(), step.name() == std::string_view("revisit")});
  item.completed.reset(), item.cleared.reset(), item.archived.reset();
  item.submissions.clear();
  item.result_returned.reset();
  item.revisits_of_former = item.revisits.size();
}

void read_revisit(Item& item, const Step& step) {
  const auto verdict = verdict_of(step.text("verdict"));
  if (!verdict) return;
  item.revisits.push_back({step.day(), *verdict});
  if (*verdict == Revisit::Verdict::is_false) open_again(item, step);
}

void take_back(Item& item, State to) {
  if (to == State::docketed || to == State::none) item.issued.reset(), item.accepted.reset();
}

void close_coordination(Item& item, const Step& step, const std::string& outcome) {
  if (item.coordinations.empty() || item.coordinations.back().closed) return;
  item.coordinations.back().closed = step.day();
  item.coordinations.back().outcome = outcome;
}

void read_coordination(Item& item, const Step& step) {
  close_coordination(item, step, step.text("text"));
  if (step.name() == "coordinate")
    item.coordinations.push_back({step.text("up_to"),
                                  step.day(),
                                  step.text("leader"),
                                  step.by(),
                                  step.text("opinion"),
                                  step.text("meeting"),
                                  {},
                                  ""});
}

void read_follow_up(Item& item, const Step& step) {
  const std::string& name = step.name();
  if (name == "remind") item.reminded.push_back(step.day());
  if (name == "remind" || name == "report" || name == "week") item.checks.push_back(step.day());
  if (name == "coordinate" || name == "coordinate-close") read_coordination(item, step);
  if (name == "return-result") item.result_returned = step.day();
}

void read_step(Item& item, const Step& step) {
  const std::string act = act_of(step);
  if (act == "new") item.received = step.day();
  if (act == "propose") item.proposed = step.day();
  if (act == "approve") item.approved = step.day();
  if (act == "approve" || act == "assign")
    item.docketed = item.docketed ? item.docketed : step.day();
  if (act == "issue") item.issued = step.day();
  if (act == "accept") item.accepted = step.day();
  if (act == "reject") take_back(item, State::docketed);
  if (act == "remind") {
    ++item.reminders;
    item.remindings.push_back({step.day(), step.text("to"), step.text("stage")});
  }
  if (act == "week")
    item.weeks.push_back({step.day(), step.text("text"), step.text("problems"), step.text("next")});
  if (step.name() == "revisit") read_revisit(item, step);
  if (act == "extend-grant" || act == "extend-filed")
    item.extensions += step.sets().has("due") ? 1 : 0;
  read_follow_up(item, step);
  if (step.name() == "report") read_report(item, step);
  if (step.name() == "review") read_review(item, step);
  if (act == "suspend") item.rests.push_back({step.day(), {}});
  if (act == "resume" && !item.rests.empty()) item.rests.back().to = step.day();
  if (act == "complete") item.completed = step.day();
  if (act == "clear") item.cleared = step.day();
  if (act == "archive") item.archived = step.day();
  if (act == "terminate" || act == "void") item.ended = step.day();
  if (act == "reopen") open_again(item, step);
}

}  // namespace

std::string_view code_of(State state) {
  for (const StateRow& row : states)
    if (row.state == state) return row.code;
  return "";
}

std::optional<State> state_of(std::string_view code) {
  for (const StateRow& row : states)
    if (row.code == code) return row.state;
  return {};
}

const std::vector<State>& all_states() {
  static const std::vector<State> all = [] {
    std::vector<State> list;
    for (const StateRow& row : states) list.push_back(row.state);
    return list;
  }();
  return all;
}

bool is_open(State state) {
  return state >= State::received && state <= State::awaiting_approval &&
         state != State::declined && state != State::for_information;
}

bool is_running(State state) {
  return state >= State::issued && state <= State::awaiting_approval;
}

SourceRef SourceRef::parse(std::string_view written) {
  const auto hash = written.find('#');
  if (hash == std::string_view::npos) return {std::string(written), ""};
  return {std::string(written.substr(0, hash)), std::string(written.substr(hash + 1))};
}

std::string SourceRef::written() const {
  return clause.empty() ? source : source + "#" + clause;
}

std::string_view code_of(Revisit::Verdict verdict) {
  return verdict_codes[static_cast<std::size_t>(verdict)];
}

std::optional<Revisit::Verdict> verdict_of(std::string_view code) {
  const auto it = std::find(verdict_codes.begin(), verdict_codes.end(), code);
  if (it == verdict_codes.end()) return {};
  return static_cast<Revisit::Verdict>(it - verdict_codes.begin());
}

bool Item::is_completed_on(Date day) const {
  if (completed && *completed <= day) return true;
  return std::any_of(
      former_completions.begin(), former_completions.end(),
      [&](const FormerCompletion& one) { return one.completed <= day && day < one.reopened; });
}

bool Item::is_accepted_or_reported() const {
  return accepted.has_value() || !reports.empty();
}

const Coordination* Item::open_coordination() const {
  const bool is_open = !coordinations.empty() && !coordinations.back().closed;
  return is_open ? &coordinations.back() : nullptr;
}

std::string act_of(const Step& step) {
  const std::string& name = step.name();
  if (name == "report")
    return !step.text("unit").empty() ? "report-co"
           : step["final"].flag()     ? "report-final"
                                      : "report";
  if (name == "accept" && !step.text("unit").empty()) return "accept-co";
  if (name == "revisit" && step.text("verdict") == "false") return "revisit-false";
  if (name == "review") return "review-" + step.text("outcome");
  return name;
}

Item item_of_head(const Value& head) {
  Item item;
  read_head(item, head);
  return item;
}

void take_step(Item& item, const Step& step) {
  if (!step.irregular()) read_step(item, step);
}

void take_standing(Item& item, const Value& standing) {
  read_standing(item, standing);
}

Item item_of(const Docket& docket) {
  Item item = item_of_head(docket.head);
  take_standing(item, docket.standing);
  const auto take_all = [&](const std::vector<Step>& steps) {
    for (const Step& step : steps) take_step(item, step);
  };
  withdrawn_steps(docket.steps).empty() ? take_all(docket.steps)
                                        : take_all(in_effect(docket).steps);
  return item;
}

}  // namespace dc
