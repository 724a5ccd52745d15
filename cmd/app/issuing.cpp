#include "app/issuing.h"

#include <algorithm>
#include <set>

#include "app/stepping.h"
#include "base/error.h"
#include "calendar/document_number.h"

namespace dc {
namespace {

// The newest limit that still counts from issue, as written.
std::string waiting_limit(const Docket& item) {
  for (auto step = item.steps.rbegin(); step != item.steps.rend(); ++step)
    if ((*step)["due"].is_map())
      return (*step)["due"]["counts_from_issue"].flag() ? (*step)["due"].text("text") : "";
  return "";
}

Step issue_step(Session& session, const Docket& docket) {
  const Item item = item_of(docket);
  Step step = session.begin("issue");
  set_state(step, "issued");
  const std::string phrase = waiting_limit(docket);
  if (!phrase.empty()) set_limit(step, session.deadline(phrase, item, step.day()), item.due);
  Value sets = step.sets();
  const auto due = sets.has("due") ? sets.date("due") : item.due;
  if (due) sets.set("due_original", original_limit(session, item).value_or(*due));
  step.body.set("sets", std::move(sets));
  return step;
}

Docket new_notice(Session& session, const std::vector<Docket>& items, const std::string& to) {
  std::set<std::string> copies;
  Value ids = Value::list();
  for (const Docket& item : items) {
    ids.push_back(item.id());
    for (const std::string& co : item.standing.texts("co")) copies.insert(co);
  }
  store::Ledger& ledger = session.ledger();
  Docket notice;
  notice.kind = Kind::notice;
  const std::string id = ledger.next_id(Kind::notice, session.now().date().year());
  const NumberedId numbered = *NumberedId::parse(id);
  notice.head.set("id", id);
  notice.head.set("number", DocumentNumber{ledger.head().standing.text("series"), numbered.year,
                                           numbered.number}
                                .written());
  notice.head.set("date", session.day())
      .set("to", to)
      .set("to_name", session.unit_name(to, session.day()));
  notice.head.set_present("copies", Value::texts({copies.begin(), copies.end()}))
      .set("items", std::move(ids));
  return notice;
}

}  // namespace

std::optional<Date> original_limit(Session& session, const Item& item) {
  if (item.replaces.empty()) return {};
  const auto replaced = session.ledger().find(item.replaces);
  return replaced ? replaced->standing.date("due_original") : std::nullopt;
}

void issue_by_notice(Session& session, const std::vector<Docket>& items, const std::string& to) {
  Docket notice = new_notice(session, items, to);
  const std::string id = notice.id();
  const std::string number = notice.head.text("number");
  Step made = session.begin("new");
  set_state(made, "issued");
  session.act(std::move(notice), std::move(made),
              text("told.notice", number, session.unit_name(to, session.day()), items.size()));
  for (const Docket& item : items) {
    Step step = issue_step(session, item);
    step.body.set("to", to).set("notice", id).set("number", number);
    Value sets = step.sets();
    step.body.set("sets", sets.set("notice", id));
    const std::string due = sets.has("due") ? sets.text("due") : item.standing.text("due");
    const Text detail = due.empty() ? verbatim(number) : text("told.issue", number, due);
    session.act(item, std::move(step), detail);
  }
}

void issue_by_minutes(Session& session, const std::vector<Docket>& items) {
  for (const Docket& docket : items) {
    const Item item = item_of(docket);
    const auto decision =
        std::find_if(item.sources.begin(), item.sources.end(), [&](const SourceRef& ref) {
          const Source* source = session.ledger().source(ref.source);
          return source != nullptr && source->is_decision();
        });
    if (decision == item.sources.end())
      throw usage_error(text("error.no-minutes", item.id), {text("hint.no-minutes")});
    Step step = issue_step(session, docket);
    step.body.set("by_minutes", decision->source);
    session.act(docket, std::move(step), text("told.by-minutes", decision->source));
  }
}

}  // namespace dc
