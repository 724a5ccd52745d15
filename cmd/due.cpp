// dc due: 临期清单, what must be handed in within a span of days.
#include "view/due.h"

#include <memory>
#include <optional>
#include <string>

#include "app/listing.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  FilterOptions filter;
  std::string within;
};

// "5wd", "10天", or a day: which limits are near.
class Span {
 public:
  Span(Session& session, const std::string& words) : days_(session.ledger().days()) {
    if (words.empty()) {
      count_ = session.ledger().policies().on(session.today()).number("due_soon");
      return;
    }
    DeadlineBasis basis;
    basis.written = session.today();
    const Deadline span = read_deadline(words, basis, days_);
    if (!span.counts_from_issue && !span.due)
      throw usage_error(text("error.within", words), {text("hint.within")});
    until_ = span.due;
    count_ = span.count;
    unit_ = span.count_in_working_days ? Unit::working_days
            : span.rule == "months"    ? Unit::months
                                       : Unit::days;
  }

  // Nothing where only a year without an arrangement could tell.
  std::optional<bool> holds(Date from, Date last) const {
    if (until_) return last <= *until_;
    if (unit_ == Unit::days) return last <= from + count_;
    if (unit_ == Unit::months) return last <= from.plus_months(count_);
    return query::is_within(days_, from, last, count_);
  }

 private:
  enum class Unit { working_days, days, months };
  const WorkingDays& days_;
  std::optional<Date> until_;
  int count_ = 0;
  Unit unit_ = Unit::working_days;
};

bool may_fall_due(const query::Judged& judged) {
  const query::Timing timing = judged.judgement.timing;
  return timing == query::Timing::not_due || timing == query::Timing::due_soon;
}

int due(Session& session, const Options& options) {
  const Span span(session, options.within);
  std::vector<query::Judged> near;
  int unknown = 0;
  const index::Selection selection{.reach = index::Selection::Reach::running,
                                   .depth = index::Selection::Depth::core};
  for (query::Judged& judged : judged_items(session, options.filter, selection)) {
    if (!may_fall_due(judged)) continue;
    const auto is_near =
        span.holds(session.today(), judged.judgement.last_day.value_or(*judged.item.due));
    unknown += is_near ? 0 : 1;
    if (is_near.value_or(false)) near.push_back(std::move(judged));
  }
  const view::Table frame = session.table("dc/items/1", text("view.due"));
  const WorkingDays& days = session.ledger().days();
  view::Table table = due_list(frame, near, surroundings_of(session), days);
  if (unknown > 0)
    table.notes.push_back(text("view.unknown-due", session.today().year() + 1, unknown));
  session.show(table);
  return 0;
}

}  // namespace

void declare_due(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--within", options->within, "SPAN", "help.due.within");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return due(session, *options); });
}

}  // namespace dc
