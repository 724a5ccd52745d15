#include "app/checking.h"

#include <algorithm>

#include "app/work.h"
#include "base/error.h"
#include "verify/breach.h"
#include "verify/change.h"

namespace dc {
namespace {

verify::Files files_of_commit(Session& session, const git::ObjectId& commit) {
  const git::Repository& repository = session.repository();
  return {repository.files(commit, ""),
          [&repository](const git::TreeFile& file) { return repository.read_blob(file.blob); }};
}

verify::Files files_of_work_tree(Session& session) {
  const git::Repository& repository = session.repository();
  return {repository.work_tree_files(), [&repository](const git::TreeFile& file) {
            return repository.read_work_tree_file(file.path);
          }};
}

std::string index_file(Session& session) {
  const std::string named = session.environment().variable("GIT_INDEX_FILE").value_or("");
  if (named.empty()) return session.repository().git_dir() + "index";
  return named.starts_with('/') ? named : session.environment().directory + "/" + named;
}

verify::Files files_of_index(Session& session) {
  const git::Repository& repository = session.repository();
  return {repository.staged(index_file(session)),
          [&repository](const git::TreeFile& file) { return repository.read_blob(file.blob); }};
}

// A ledger whose own record cannot be read keeps the work tree it has.
bool keeps_work_tree(Session& session) {
  try {
    return session.ledger().keeps_work_tree();
  } catch (const Error& error) {
    if (error.kind != ErrorKind::unreadable) throw;
    return true;
  }
}

// As it stands, and what was edited by hand since the last commit.
verify::Judged judge_work_tree(Session& session, Date today) {
  const git::Repository& repository = session.repository();
  const git::ObjectId head = repository.tip(repository.branch());
  const verify::Files files = files_of_work_tree(session);
  verify::Judged judged = verify::judge_ledger(files, today);
  if (!judged.readable) return judged;
  for (Finding& finding :
       verify::judge_change(repository, head, verify::difference(repository, head, files)))
    if (std::find(judged.findings.begin(), judged.findings.end(), finding) == judged.findings.end())
      judged.findings.push_back(std::move(finding));
  verify::sort_by_place(judged.findings);
  return judged;
}

}  // namespace

void require_known_rules(Session& session) {
  try {
    session.require_known_ledger();
  } catch (const Error& error) {
    if (error.kind != ErrorKind::unreadable && error.kind != ErrorKind::not_found) throw;
  }
}

verify::Judged judge_all(Session& session) {
  const bool in_work_tree =
      !session.globals().at && session.repository().work_tree() && keeps_work_tree(session);
  if (in_work_tree) return judge_work_tree(session, session.today());
  const verify::Files files = files_of_commit(session, session.revision());
  return verify::judge_ledger(files, session.today());
}

verify::Judged judge_staged(Session& session) {
  const git::Repository& repository = session.repository();
  const git::ObjectId head = repository.tip(repository.branch());
  verify::Judged judged;
  judged.findings = verify::judge_change(
      repository, head, verify::difference(repository, head, files_of_index(session)));
  judged.readable =
      std::none_of(judged.findings.begin(), judged.findings.end(), &verify::tells_unreadable);
  return judged;
}

std::string path_of_record(Session& session, const std::string& words) {
  const auto kind = kind_of_id(words);
  if (kind && session.ledger().file(path_of(words))) return path_of(words);
  if (kind && *kind == Kind::item) return session.item(words).path();
  if (kind && *kind != Kind::unit) return session.record(*kind, words).path();
  return path_of(session.unit(words));
}

}  // namespace dc
