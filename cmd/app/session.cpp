// Opening the ledger, the clock, and the way out.
#include "app/session.h"

#include <algorithm>
#include <ostream>

#include "app/commits.h"
#include "app/complaint.h"
#include "app/indexing.h"
#include "app/language.h"
#include "app/work.h"
#include "base/error.h"
#include "base/printable.h"
#include "render/render.h"
#include "render/words.h"
#include "rules/registry.h"

namespace dc {
namespace {

constexpr int default_zone_minutes = 480;
constexpr int tolerated_clock_lag = 300;  // seconds

// What this program does not know yet it may read and may not write (design.md §1, Growing safely).
void require_known(const store::Ledger& ledger) {
  const auto words = store::unknown_requirements(ledger.head());
  if (!words.empty())
    throw file_error(text("error.requires", words.front()), {text("hint.requires")});
  const int version = ledger.rules_version();
  if (version > rules::current_version)
    throw file_error(text("error.newer-rules", version, rules::current_version),
                     {text("hint.requires")});
}

}  // namespace

Session::Session(Environment& environment, Invocation invocation, Language fallback)
    : environment_(environment),
      invocation_(std::move(invocation)),
      language_(fallback),
      work_(std::make_shared<Work>()) {
  if (!chosen_language(environment_)) language_ = language_of_ledger().value_or(fallback);
}

// The ledger's language where a ledger is there and can be read; a command that fails to open it
// says so later. What was read of it need not be read again.
std::optional<Language> Session::language_of_ledger() try {
  const git::Repository& repo = repository();
  glimpse_by_index();
  if (!work_->glimpse) work_->glimpse.emplace(repo, repo.tip(repo.branch()));
  return work_->glimpse->language() == "en" ? Language::en : Language::zh;
} catch (const Error&) {
  work_->found.reset();
  work_->glimpse.reset();
  work_->repository.reset();
  return {};
}

Session::Session(Session& batch, Invocation invocation)
    : environment_(batch.environment_),
      invocation_(std::move(invocation)),
      language_(batch.language_),
      work_(batch.work_) {
  if (invocation_.globals.user.empty()) invocation_.globals.user = batch.globals().user;
}

git::Repository& Session::repository() {
  if (work_->repository) return *work_->repository;
  const std::string& directory =
      globals().directory.empty() ? environment_.directory : globals().directory;
  const bool reads =
      invocation_.entry != nullptr && invocation_.entry->kind == CommandEntry::Kind::view;
  work_->repository =
      reads ? git::Repository::open_to_read(directory) : git::Repository::open(directory);
  return *work_->repository;
}

git::Holder Session::holder() const {
  return {environment_.host(), environment_.boot(), environment_.process};
}

void Session::open() {
  git::Repository& repo = repository();
  if (is_writer() && !step_options().dry_run) {
    work_->lock.emplace(git::WriterLock::take(
        repo, holder(), {std::chrono::milliseconds(globals().lock_timeout_ms)}));
  }
  work_->branch = repo.branch();
  if (globals().at) return open_at(*globals().at);
  const git::ObjectId tip = repo.tip(work_->branch);
  if (work_->glimpse && work_->glimpse->commit() == tip) {
    work_->ledger.emplace(std::move(*work_->glimpse));
  } else {
    work_->ledger.emplace(repo, tip);
  }
  if (work_->lock) work_->ledger->keep_lookups();
  if (is_writer()) work_->ledger->read_calendars_late();
  if (environment_.err_is_terminal && !globals().quiet)
    work_->ledger->report_to(passing_line(err(), say(text("progress.records"))));
  if (work_->ledger->commit().empty())
    throw not_found(text("error.no-ledger"), {text("hint.init")});
}

void Session::found(const std::string& directory) {
  work_->glimpse.reset();
  work_->repository = git::Repository::init(directory);
  work_->lock.emplace(git::WriterLock::take(
      *work_->repository, holder(), {std::chrono::milliseconds(globals().lock_timeout_ms)}));
  work_->branch = work_->repository->branch();
  const git::ObjectId tip = work_->repository->tip(work_->branch);
  if (!tip.empty()) throw usage_error(text("error.not-empty", directory), {text("hint.not-empty")});
  work_->ledger.emplace(*work_->repository, tip);
}

// The newest commit that landed before the next midnight of the ledger's zone, by the index alone.
std::optional<git::ObjectId> Session::landed_by(Date day, const git::ObjectId& tip) {
  if (tip.empty()) return {};
  const int zone = store::Ledger(repository(), tip).zone_minutes();
  open_shelf(tip);
  if (!work_->shelf) return {};
  constexpr long long day_seconds = 24 * 60 * 60;
  const auto n = work_->shelf->landed_before((day + 1).days() * day_seconds - zone * 60LL);
  if (!n) return {};
  work_->shelf->go_to(*n);
  return work_->shelf->commit(*n);
}

void Session::open_at(const std::string& name) {
  git::Repository& repo = repository();
  const git::ObjectId tip = repo.tip(work_->branch);
  as_of_landing_ = read_date(name);
  auto commit = as_of_landing_ ? landed_by(*as_of_landing_, tip) : std::nullopt;
  if (!commit) commit = commit_named(repo, tip, name);
  work_->ledger.emplace(repo, *commit);
  if (!as_of_landing_)
    as_of_landing_ =
        repo.commit(*commit).committer.time.in_zone(work_->ledger->zone_minutes()).date();
  if (!chosen_language(environment_)) language_ = written_language();
}

// Who does not ask the index, who judges the ledger above all, takes nothing from it; nor has a
// writer of it to wait for this command.
store::Ledger& Session::ledger() {
  if (work_->ledger) return *work_->ledger;
  if (work_->found && !work_->is_shelf_sought) {
    work_->found.reset();
    work_->glimpse.reset();
  }
  open();
  if (work_->ledger->commit().empty())
    throw not_found(text("error.no-ledger"), {text("hint.init")});
  if (is_writer()) require_known(*work_->ledger);
  return *work_->ledger;
}

void Session::require_known_ledger() {
  require_known(ledger());
}

std::string Session::revision() {
  return ledger().commit();
}

Moment Session::now() {
  if (work_->now) return *work_->now;
  const bool has_ledger = work_->ledger && !work_->ledger->commit().empty();
  const int zone = has_ledger ? work_->ledger->zone_minutes() : default_zone_minutes;
  Moment moment(environment_.unix_seconds(), zone);
  if (const auto pinned = environment_.variable("DC_NOW")) {
    const auto parsed = Moment::parse(*pinned);
    if (!parsed) throw usage_error(text("error.not-a-moment", "DC_NOW", *pinned));
    moment = parsed->in_zone(zone);
  }
  if (has_ledger && is_writer()) {
    const Moment parent = repository().commit(work_->ledger->commit()).committer.time.in_zone(zone);
    if (parent.unix_seconds() - moment.unix_seconds() > tolerated_clock_lag)
      throw file_error(text("error.clock-behind", moment.rfc3339(), parent.rfc3339()),
                       {text("hint.clock-behind")});
    moment = std::max(moment, parent);
  }
  work_->now = moment;
  return moment;
}

Date Session::today() {
  if (globals().as_of) return *globals().as_of;
  if (globals().at) ledger();
  if (as_of_landing_) return *as_of_landing_;
  if (const auto pinned = environment_.variable("DC_TODAY")) {
    const auto date = Date::parse(*pinned);
    if (!date) throw usage_error(text("error.not-a-date", "DC_TODAY", *pinned));
    return *date;
  }
  return now().date();
}

Date Session::day() {
  return step_options().on.value_or(today());
}

std::vector<Told>& Session::told() {
  return work_->told;
}

void Session::entitle(Text headline) {
  work_->headline = std::move(headline);
}

void Session::do_without_index() {
  work_->without_index = true;
}

view::Table Session::table(const std::string& schema, Text title) {
  view::Table table;
  table.schema = schema;
  table.title = std::move(title);
  table.organ = ledger().organ();
  table.revision = revision();
  table.as_of = today().iso();
  const bool is_json = globals().output == "json" || globals().output == "jsonl";
  table.detail = is_json || !globals().fields.empty() ? view::Detail::every : view::Detail::shown;
  return table;
}

void Session::show(const view::Table& table) {
  const std::string name = globals().output.empty()
                               ? (environment_.out_is_terminal ? "table" : "tsv")
                               : globals().output;
  const auto format = render::format_of(name);
  if (!format) throw usage_error(text("error.no-format", name), {text("hint.formats")});
  render::Style style;
  style.language = language_;
  style.colour =
      globals().colour == "always" || (globals().colour == "auto" && environment_.out_is_terminal &&
                                       !environment_.variable("NO_COLOR"));
  style.width = environment_.out_is_terminal ? environment_.terminal_width : 0;
  style.fields = globals().fields;
  const auto notes =
      render::render(table, *format, style, [this](std::string_view piece) { out() << piece; });
  const Text revision = render::revision_words(table);
  if (globals().verbose && !render::names_revision(*format) && !revision.empty()) note(revision);
  if (render::holds_notes(*format)) return;
  for (const Text& line : notes) note(line);
}

std::string Session::rendered(const view::Table& table, const std::string& format_name) {
  const auto format = render::format_of(format_name);
  if (!format) throw usage_error(text("error.no-format", format_name), {text("hint.formats")});
  render::Style style;
  style.language = language_;
  style.fields = globals().fields;
  return render::render(table, *format, style);
}

void Session::note(const Text& text) {
  if (globals().quiet) return;
  const std::string sentence = printable(say(text));
  if (gathered_ == nullptr || noted_.insert(sentence).second) err() << "dc: " << sentence << "\n";
}

void Session::warn(const Findings& findings) {
  print_findings(err(), findings, language_);
}

}  // namespace dc
