// dc diff: what changed between two commits or days, by record and field, layout left aside.
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/commits.h"
#include "app/records.h"
#include "app/session.h"
#include "base/error.h"
#include "view/difference.h"

namespace dc {
namespace {

struct Options {
  std::string from;
  std::string to;
  std::string record;
  bool exit_code = false;
};

// dc diff A [B] [ID]: what names no commit is the record.
struct Asked {
  git::ObjectId before;
  git::ObjectId after;
  std::string record;
};

Asked asked(Session& session, const Options& options) {
  const git::Repository& repository = session.repository();
  const git::ObjectId tip = session.ledger().commit();
  const bool has_second =
      !options.to.empty() && (!options.record.empty() || names_commit(repository, options.to));
  Asked asked;
  asked.before = commit_named(repository, tip, options.from);
  asked.after = has_second ? commit_named(repository, tip, options.to) : tip;
  asked.record = has_second ? options.record : options.to;
  return asked;
}

using VisitChange = std::function<void(const query::Change&)>;

// What each of these records differs in; none is kept.
void each_change(Session& session, const Asked& asked, const std::vector<std::string>& ids,
                 const VisitChange& visit) {
  const git::Repository& repository = session.repository();
  for (const std::string& id : ids) {
    const auto former = store::Ledger(repository, asked.before).find(id);
    const auto latter = store::Ledger(repository, asked.after).find(id);
    if (!former && !latter) continue;
    for (const query::Change& change :
         query::changes_between(former ? &*former : nullptr, latter ? &*latter : nullptr))
      visit(change);
  }
}

// The last step of each change, where its commit is asked for.
std::vector<store::StepPlace> places_of(Session& session, const Asked& asked,
                                        const std::vector<std::string>& ids) {
  std::vector<store::StepPlace> places;
  if (!asks_for_data(session)) return places;
  each_change(session, asked, ids, [&](const query::Change& change) {
    if (!change.steps.empty() && !is_of_former_step(change))
      places.push_back({change.record->path(), change.steps.back()->id()});
  });
  return places;
}

std::vector<std::string> changed_records(Session& session, const Asked& asked) {
  std::vector<std::string> ids;
  for (const std::string& path : session.repository().changed_paths(asked.before, asked.after))
    if (const auto id = id_of_path(path)) ids.push_back(*id);
  return ids;
}

// Where both sides lack it the near names are told.
std::string record_named(Session& session, const store::Ledger& before, const store::Ledger& after,
                         const std::string& words) {
  for (const store::Ledger* ledger : {&after, &before})
    if (kind_of_id(words) && ledger->find(words)) return words;
  return named_record(session, words).id();
}

Date landing_day(Session& session, const store::Ledger& ledger) {
  const git::Commit commit = session.repository().commit(ledger.commit());
  return commit.committer.time.in_zone(ledger.zone_minutes()).date();
}

bool leads_to(const git::Repository& repository, const git::ObjectId& former,
              const git::ObjectId& latter) {
  bool found = false;
  const Moment landed = repository.commit(former).committer.time;
  repository.walk(latter, [&](const git::Commit& commit) {
    found = commit.id == former;
    return !found && landed <= commit.committer.time;
  });
  return found;
}

// Backwards every change would look like one that no step tells of.
void require_order(const git::Repository& repository, const Asked& asked, const Options& options) {
  if (asked.before == asked.after || !leads_to(repository, asked.after, asked.before)) return;
  const std::string& later = options.from;
  const bool has_second = asked.record != options.to;
  const std::string earlier = has_second ? options.to : asked.after.substr(0, 7);
  throw usage_error(text("error.diff-order", earlier, later),
                    {text("hint.diff-order", earlier, later)});
}

view::Table frame_of(Session& session, const Asked& asked, const store::Ledger& after) {
  view::Table frame = session.table(
      "dc/diff/1", text("view.diff", asked.before.substr(0, 7), asked.after.substr(0, 7)));
  frame.revision = asked.after;
  const bool is_of_that_day = session.globals().at && asked.after == session.ledger().commit();
  if (!session.globals().as_of && !is_of_that_day) frame.as_of = landing_day(session, after).iso();
  return frame;
}

int diff(Session& session, const Options& options) {
  const Asked asked = dc::asked(session, options);
  require_order(session.repository(), asked, options);
  const store::Ledger before(session.repository(), asked.before);
  const store::Ledger after(session.repository(), asked.after);
  const auto ids =
      asked.record.empty()
          ? changed_records(session, asked)
          : std::vector<std::string>{record_named(session, before, after, asked.record)};
  const auto commits = commit_of(session, asked.after, places_of(session, asked, ids));
  view::DifferenceSums sums;
  view::Table table = view::difference_table(frame_of(session, asked, after));
  table.stream = [&](const view::RowVisitor& visit) {
    sums = {};
    each_change(session, asked, ids, [&](const query::Change& change) {
      sums.add(change);
      visit(view::difference_row(change, before, after, commits));
    });
    return std::vector{sums.words()};
  };
  session.show(table);
  return options.exit_code && sums.is_any() ? 1 : 0;
}

}  // namespace

void declare_diff(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("A", options->from, "help.diff.from");
  command.optional_positional("B", options->to, "help.diff.to");
  command.optional_positional("ID", options->record, "help.diff.record");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  command.action([options](Session& session) { return diff(session, *options); });
}

}  // namespace dc
