// dc diff: what changed between two commits or days, by record and field, layout left aside.
#include <deque>
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

// The records of both sides and what they differ in; changes hold on to the records.
class Differences {
 public:
  Differences(const store::Ledger& before, const store::Ledger& after)
      : before_(before), after_(after) {}

  void add(const std::string& id) {
    const Docket* former = kept(before_.find(id));
    const Docket* latter = kept(after_.find(id));
    if (former == nullptr && latter == nullptr) return;
    auto some = query::changes_between(former, latter);
    std::move(some.begin(), some.end(), std::back_inserter(changes));
  }

  std::vector<query::Change> changes;

 private:
  const Docket* kept(std::optional<Docket> docket) {
    return docket ? &dockets_.emplace_back(std::move(*docket)) : nullptr;
  }

  const store::Ledger& before_;
  const store::Ledger& after_;
  std::deque<Docket> dockets_;
};

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

int diff(Session& session, const Options& options) {
  const Asked asked = dc::asked(session, options);
  require_order(session.repository(), asked, options);
  const store::Ledger before(session.repository(), asked.before);
  const store::Ledger after(session.repository(), asked.after);
  Differences differences(before, after);
  const auto ids =
      asked.record.empty()
          ? changed_records(session, asked)
          : std::vector<std::string>{record_named(session, before, after, asked.record)};
  for (const std::string& id : ids) differences.add(id);
  std::vector<store::StepPlace> places;
  for (const query::Change& change : differences.changes)
    if (asks_for_data(session) && !change.steps.empty())
      places.push_back({change.record->path(), change.steps.back()->id()});
  view::Table frame = session.table(
      "dc/diff/1", text("view.diff", asked.before.substr(0, 7), asked.after.substr(0, 7)));
  frame.revision = asked.after;
  if (!session.globals().as_of) frame.as_of = landing_day(session, after).iso();
  session.show(view::difference_table(std::move(frame), differences.changes, before, after,
                                      commit_of(session, asked.after, places)));
  return options.exit_code && !differences.changes.empty() ? 1 : 0;
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
