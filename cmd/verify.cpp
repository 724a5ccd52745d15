// dc verify: every commit of the history, judged by the ledger that its parent holds.
#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/checking.h"
#include "app/commits.h"
#include "app/progress.h"
#include "app/session.h"
#include "base/error.h"
#include "base/printable.h"
#include "verify/history.h"
#include "view/verified.h"

namespace dc {
namespace {

struct Options {
  std::string range;
  std::optional<int> jobs;
};

constexpr int most_jobs = 64;
constexpr std::size_t worth_a_thread = 1000;  // commits

constexpr int verified = 0;
constexpr int unverified = 7;

struct Ends {
  std::string after;  // empty: from the beginning
  std::string upto;
};

bool holds_ledger(Session& session, const std::string& commit) {
  return session.repository().blob_at(commit, "dc.yaml").has_value();
}

// A..B: what comes after A, up to B, commits or days; either end may be left out; B alone is all
// that leads to it.
Ends ends_of(Session& session, const std::string& range) {
  const auto dots = range.find("..");
  const bool is_range = dots != std::string::npos;
  const std::string from = is_range ? range.substr(0, dots) : "";
  const std::string to = is_range ? range.substr(dots + 2) : range;
  const git::Repository& repository = session.repository();
  const git::ObjectId tip = repository.resolve("HEAD").value_or("");
  const std::string newest = session.globals().at.value_or("HEAD");
  return {from.empty() ? "" : commit_named(repository, tip, from),
          commit_named(repository, tip, to.empty() ? newest : to)};
}

void require_judgeable(Session& session, const verify::History& history) {
  if (!holds_ledger(session, history.oldest()))
    throw not_found(text("error.no-ledger"), {text("hint.init")});
  require_known_rules(session);
}

view::Table frame_of(Session& session) {
  try {
    return session.table("dc/verify/1", text("view.verified"));
  } catch (const Error& error) {
    if (error.kind != ErrorKind::unreadable && error.kind != ErrorKind::not_found) throw;
    view::Table bare;
    bare.schema = "dc/verify/1";
    bare.title = text("view.verified");
    return bare;
  }
}

void note_foreign_sources(Session& session, const verify::History& history) {
  for (const std::string& source : session.repository().foreign_sources())
    session.note(text("note.foreign-source", source));
  if (history.is_shallow()) session.note(text("note.shallow", history.base().substr(0, 7)));
}

void print_lines(Session& session, const std::vector<view::FoundInCommit>& found) {
  for (const view::FoundInCommit& one : found) {
    const std::string where = where_of(one.finding);
    session.out() << one.commit.substr(0, 7) << " " << printable(where)
                  << (where.empty() ? "" : ": ") << "error[" << one.finding.rule
                  << "]: " << printable(session.say(one.finding.sentence)) << "\n";
  }
}

void print(Session& session, const verify::VerifiedHistory& history, const Ends& ends) {
  std::vector<view::FoundInCommit> found;
  for (const verify::HistoryFinding& one : history.findings)
    found.push_back({one.commit, one.landed, one.author, one.finding});
  if (session.globals().output.empty()) return print_lines(session, found);
  view::Table frame = frame_of(session);
  frame.revision = ends.upto;
  session.show(view::verified_table(std::move(frame), found, session.language()));
}

void summarise(Session& session, const verify::VerifiedHistory& history, const Ends& ends,
               double seconds) {
  const auto rate =
      static_cast<long>(static_cast<double>(history.commits) / std::max(seconds, 0.001));
  session.note(text("note.verified", history.commits, history.steps, history.findings.size(),
                    static_cast<long>(seconds * 1000), rate, ends.upto.substr(0, 12)));
}

std::size_t jobs_for(Session& session, const Options& options, const verify::History& history) {
  if (options.jobs && (*options.jobs < 1 || *options.jobs > most_jobs))
    throw usage_error(text("error.jobs", *options.jobs, most_jobs));
  if (options.jobs) return static_cast<std::size_t>(*options.jobs);
  const auto cores = static_cast<std::size_t>(std::max(session.environment().cores, 1));
  return history.base().empty() ? std::min(cores, 1 + history.size() / worth_a_thread) : cores;
}

verify::Identities known_before(Session& session, const verify::History& history,
                                std::size_t jobs) {
  const Waiting waiting(session, "progress.history");
  return history.known_before(jobs);
}

verify::History history_of(Session& session, const Ends& ends) {
  const Waiting waiting(session, "progress.history");
  return {session.repository(), ends.after, ends.upto};
}

int run(Session& session, const Options& options) {
  const auto start = std::chrono::steady_clock::now();
  const Ends ends = ends_of(session, options.range);
  const verify::History history = history_of(session, ends);
  require_judgeable(session, history);
  note_foreign_sources(session, history);
  const std::size_t jobs = jobs_for(session, options, history);
  verify::Identities known = known_before(session, history, jobs);
  verify::VerifiedHistory judged;
  {
    Progress progress(session, "progress.verify", history.size());
    judged = history.judge(std::move(known), jobs, [&] { progress.advance(); });
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  print(session, judged, ends);
  summarise(session, judged, ends, took.count());
  return judged.findings.empty() ? verified : unverified;
}

}  // namespace

void declare_verify(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("A..B", options->range, "help.verify.range");
  command.option("--jobs", options->jobs, "N", "help.verify.jobs");
  command.action([options](Session& session) { return run(session, *options); });
}

}  // namespace dc
