#include "app/records.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <optional>
#include <set>

#include "base/error.h"
#include "git/shallow.h"
#include "index/shelf.h"

namespace dc {
namespace {

bool names_field(const std::vector<std::string>& fields, const char* field) {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

}  // namespace

Docket named_record(Session& session, const std::string& words) {
  const auto kind = kind_of_id(words);
  if (kind == Kind::ledger) return session.ledger().head();
  const bool may_be_name = !kind || *kind == Kind::unit;
  if (!may_be_name) return session.record(*kind, words);
  for (const Person* person : session.ledger().persons())
    if (person->name == words) return session.record(Kind::person, session.person(words));
  const bool is_number = words.find_first_of("0123456789") == 0;
  return is_number ? session.item(words) : session.record(Kind::unit, session.unit(words));
}

void require_free_name(Session& session, const std::string& name, const std::string& unit) {
  for (const Unit* other : session.ledger().units())
    if (other->id != unit && other->is_named(name))
      throw usage_error(text("error.name-taken", name, other->id), {text("hint.name-taken")});
}

bool asks_for_data(Session& session) {
  const std::string& output = session.globals().output;
  return output == "json" || output == "jsonl" || !session.globals().fields.empty();
}

namespace {

// By the index, where it has all of them.
std::optional<store::StepCommits> indexed_commits(Session& session,
                                                  const std::vector<store::StepPlace>& steps) {
  const index::Shelf* shelf = session.shelf();
  if (shelf == nullptr) return {};
  store::StepCommits commits;
  std::set<std::string> ids;
  for (const store::StepPlace& place : steps) ids.insert(id_of_path(place.path).value_or(""));
  for (const std::string& id : ids) {
    const auto docket = session.ledger().recorded(id);
    const auto growth = docket ? shelf->growth(id) : std::nullopt;
    if (!growth) return {};
    auto change = growth->begin();
    for (std::size_t i = 0; i < docket->steps.size(); ++i) {
      while (change != growth->end() && static_cast<std::size_t>(change->steps) <= i) ++change;
      if (change == growth->end()) return {};
      commits[docket->steps[i].id()] = {change->commit, Moment(change->landed, 0)};
    }
  }
  return commits;
}

}  // namespace

view::CommitOf commit_of(Session& session, const std::vector<store::StepPlace>& steps) {
  return commit_of(session, session.ledger().commit(), steps);
}

view::CommitOf commit_of(Session& session, const git::ObjectId& tip,
                         const std::vector<store::StepPlace>& steps) {
  const auto& fields = session.globals().fields;
  const bool is_wanted =
      fields.empty() || names_field(fields, "commit") || names_field(fields, "steps");
  if (!is_wanted) return [](const Step&) { return std::string(); };
  auto indexed = tip == session.ledger().commit() ? indexed_commits(session, steps) : std::nullopt;
  const auto commits = std::make_shared<store::StepCommits>(
      indexed ? std::move(*indexed) : store::commits_of_steps(session.repository(), tip, steps));
  if (commits->size() < steps.size() && git::ShallowEnd(session.repository()).is_there())
    session.note(text("note.shallow-steps"));
  return [commits](const Step& step) {
    const auto landed = commits->find(step.id());
    return landed == commits->end() ? std::string() : landed->second.commit;
  };
}

namespace {

constexpr std::array kinds_beside_the_ledger = {Kind::unit, Kind::person, Kind::source,
                                                Kind::item, Kind::notice, Kind::stage_report};

void move_into(std::vector<Docket>& all, std::vector<Docket> some) {
  std::move(some.begin(), some.end(), std::back_inserter(all));
}

}  // namespace

std::vector<Docket> all_records(Session& session) {
  std::vector<Docket> all{in_effect(session.ledger().head())};
  for (const Kind kind : kinds_beside_the_ledger) move_into(all, session.ledger().all(kind));
  return all;
}

}  // namespace dc
