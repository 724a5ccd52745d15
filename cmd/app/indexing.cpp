// The index of a view: what it gives, and the way without it.
#include "app/indexing.h"

#include <algorithm>
#include <ostream>

#include "app/work.h"
#include "base/error.h"
#include "git/shallow.h"
#include "index/opening.h"
#include "query/sort.h"

namespace dc {

namespace {

constexpr std::size_t long_wait = 50'000;  // commits: some seconds

}  // namespace

std::string cache_folder(const Environment& environment) {
  const auto own = environment.variable("XDG_CACHE_HOME");
  if (own && own->starts_with('/')) return *own;
  const auto home = environment.variable("HOME");
  return home && home->starts_with('/') ? *home + "/.cache" : std::string();
}

void ProgressLine::operator()(std::size_t done, std::size_t all) {
  if (!shown_ || all == 0) return;
  const std::size_t percent = done * 100 / all;
  if (percent == last_) return;
  last_ = percent;
  constexpr std::size_t width = 30;
  const std::size_t full = percent * width / 100;
  err_ << "\r" << label_ << " [" << std::string(full, '#') << std::string(width - full, ' ') << "] "
       << percent << "%" << std::flush;
  drawn_ = true;
}

ProgressLine::~ProgressLine() {
  if (drawn_) err_ << "\r\033[K" << std::flush;
}

std::function<void(std::size_t, std::size_t)> passing_line(std::ostream& err, std::string label) {
  const auto line = std::make_shared<std::unique_ptr<ProgressLine>>();
  return [&err, label = std::move(label), line](std::size_t done, std::size_t all) {
    if (!*line) *line = std::make_unique<ProgressLine>(err, label, true);
    (**line)(done, all);
    if (done == all) line->reset();
  };
}

void require_whole_history(Session& session) {
  if (git::ShallowEnd(session.repository()).is_there())
    throw file_error(text("error.index-shallow"), {text("hint.shallow")});
}

std::optional<int> commits_behind(Session& session, const git::ObjectId& commit) {
  constexpr int most_counted = 100'000;
  int count = 0;
  bool found = false;
  if (commit.empty()) return {};
  session.repository().walk(session.revision(), [&](const git::Commit& one) {
    found = one.id == commit;
    return !found && ++count < most_counted;
  });
  return found ? std::optional(count) : std::nullopt;
}

void Session::tell_of_index(index::Failure::Kind failure) {
  using Why = index::Failure::Kind;
  if (failure == Why::damaged) note(text("note.index-damaged"));
  if (failure == Why::locked) note(text("note.index-locked"));
  if (failure == Why::newer) note(text("note.index-newer"));
}

// The index would take the first commit of a shallow clone for the one that made everything.
bool Session::may_use_index() const {
  if (work_->repository && git::ShallowEnd(*work_->repository).is_there()) return false;
  return invocation_.entry != nullptr && invocation_.entry->kind == CommandEntry::Kind::view &&
         !work_->without_index && environment_.variable("DC_INDEX").value_or("") != "off";
}

// Where nobody sees the line of progress, one sentence says why there is no answer yet.
void Session::open_shelf(const git::ObjectId& tip) {
  if (work_->shelf || !may_use_index()) return;
  ProgressLine line(err(), say(text("progress.index")),
                    environment_.err_is_terminal && !globals().quiet);
  index::Opening opening;
  opening.cache = cache_folder(environment_);
  bool is_told = environment_.err_is_terminal || globals().quiet;
  opening.progress = [&](std::size_t done, std::size_t all) {
    line(done, all);
    if (is_told || all < long_wait) return;
    is_told = true;
    note(text("note.index-long", all));
  };
  opening.mended = [this](index::Failure::Kind kind) { tell_of_index(kind); };
  try {
    work_->shelf.emplace(index::open(repository(), tip, opening));
  } catch (const index::Failure& failure) {
    work_->without_index = true;
    tell_of_index(failure.kind);
  }
}

namespace {

// Gives the ledger what the index knows of its commit; false where that could not all be read.
bool take(store::Ledger& ledger, const index::Shelf& shelf) {
  auto settings = shelf.settings();
  if (!settings) return false;
  ledger.take(std::move(*settings),
              shelf.are_all_readable() ? store::Structure::known : store::Structure::checked);
  return true;
}

}  // namespace

// An index that reflects the tip knows what dc.yaml says: no tree has to be looked at.
void Session::glimpse_by_index() try {
  const git::Repository& repo = repository();
  if (work_->glimpse || work_->ledger || globals().at || !may_use_index()) return;
  work_->found_at = repo.tip(repo.branch());
  if (auto shelf = index::current(repo, work_->found_at, cache_folder(environment_))) {
    store::Ledger ledger(repo, work_->found_at, store::Ledger::Presence::known);
    if (!take(ledger, *shelf)) return;
    work_->glimpse.emplace(std::move(ledger));
    work_->found.emplace(std::move(*shelf));
  }
} catch (const index::Failure&) {
}

void Session::find_shelf() {
  glimpse_by_index();
  const git::ObjectId commit = ledger().commit();
  if (work_->shelf || !may_use_index()) return;
  if (work_->found && work_->found_at == commit) {
    work_->shelf.emplace(std::move(*work_->found));
    return;
  }
  work_->found.reset();
  if (!globals().at) return open_shelf(commit);
  open_shelf(repository().tip(work_->branch));
  const auto n = work_->shelf
                     ? work_->shelf->number_of(
                           commit, repository().commit(commit).committer.time.unix_seconds())
                     : std::nullopt;
  if (n) work_->shelf->go_to(*n);
  if (!n) work_->shelf.reset(), work_->without_index = true;
}

index::Shelf* Session::shelf() {
  if (!work_->is_shelf_sought) {
    work_->is_shelf_sought = true;
    find_shelf();
    if (work_->shelf && !work_->found) take(ledger(), *work_->shelf);
    if (const index::Shelf* shelf = work_->shelf ? &*work_->shelf : nullptr)
      ledger().find_blobs_by([shelf](const std::string& id) { return shelf->blob(id); });
  }
  return work_->shelf ? &*work_->shelf : nullptr;
}

// A large change is left to the next reader.
void Session::follow_with_index(const git::ObjectId& commit) {
  constexpr std::size_t most_records = 100;
  if (environment_.variable("DC_INDEX").value_or("") == "off" ||
      ledger().changed_ids().size() > most_records)
    return;
  out() << std::flush;
  index::follow(repository(), commit);
}

void Session::discard_index() {
  index::discard(repository(), cache_folder(environment_));
}

const Registers& Session::registers() {
  if (work_->shelf) return *work_->shelf;
  return ledger();
}

std::string Session::notice_number(const std::string& id) {
  if (work_->shelf) return work_->shelf->notice_number(id);
  const auto notice = ledger().find(id);
  return notice ? notice->head.text("number") : std::string();
}

void Session::each_item(const index::Selection& selection, Item& item,
                        const std::function<void()>& visit) {
  if (index::Shelf* shelf = this->shelf()) return shelf->each_item(selection, item, visit);
  std::vector<Item> items;
  for (const std::string& id : ledger().ids(Kind::item))
    items.push_back(item_of(*ledger().find(id)));
  std::sort(items.begin(), items.end(), query::limit_before);
  for (Item& one : items) {
    item = std::move(one);
    visit();
  }
}

}  // namespace dc
