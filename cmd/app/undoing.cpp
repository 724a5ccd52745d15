#include "app/undoing.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/hash.h"
#include "verify/documents.h"
#include "verify/resting.h"

namespace dc {
namespace {

bool is_recorded_by(const Step& step, const Actor& who) {
  return who.id.empty() ? step.actor().empty() && step.actor_name() == who.name
                        : step.actor() == who.id;
}

bool is_founding(const verify::LandedSteps& command) {
  return std::any_of(command.steps.begin(), command.steps.end(), [](const verify::LandedStep& one) {
    return one.record == "ledger" && one.step.name() == "new";
  });
}

bool is_withdrawn(const store::Ledger& ledger, const verify::LandedStep& one) {
  const auto docket = ledger.recorded(one.record);
  if (!docket) return true;
  const auto withdrawn = withdrawn_steps(docket->steps);
  return std::find(withdrawn.begin(), withdrawn.end(), one.step.id()) != withdrawn.end();
}

// A command of the user's of which something still stands, and no withdrawal.
bool can_be_meant(const store::Ledger& ledger, const verify::LandedSteps& command,
                  const Actor& who) {
  const auto is_other = [&](const verify::LandedStep& one) {
    return one.step.is_withdrawal() || !is_recorded_by(one.step, who);
  };
  const auto stands = [&](const verify::LandedStep& one) { return !is_withdrawn(ledger, one); };
  return std::none_of(command.steps.begin(), command.steps.end(), is_other) &&
         std::any_of(command.steps.begin(), command.steps.end(), stands);
}

verify::LandedSteps last_command(Session& session) {
  const store::Ledger& ledger = session.ledger();
  const Actor who = session.actor();
  std::optional<verify::LandedSteps> found;
  session.repository().walk(ledger.commit(), [&](const git::Commit& commit) {
    verify::LandedSteps command = verify::landed_by(session.repository(), commit);
    if (is_founding(command)) return false;
    if (!can_be_meant(ledger, command, who)) return true;
    found = std::move(command);
    return false;
  });
  if (!found) throw not_found(text("error.nothing-to-undo", who.name), {text("hint.undo")});
  return std::move(*found);
}

// A commit of the branch by the name a writer told.
std::optional<verify::LandedSteps> command_of_commit(Session& session, const std::string& words) {
  const auto named = session.repository().resolve(words);
  if (!named) return {};
  std::optional<verify::LandedSteps> found;
  session.repository().walk(session.ledger().commit(), [&](const git::Commit& commit) {
    if (commit.id == *named) found = verify::landed_by(session.repository(), commit);
    return !found.has_value();
  });
  return found;
}

verify::Taken by_record(const verify::LandedSteps& command) {
  verify::Taken taken;
  for (const verify::LandedStep& one : command.steps) taken[one.record].push_back(one.step.id());
  return taken;
}

// The records in the reverse order in which the command came to them.
std::vector<std::string> last_first(const verify::LandedSteps& command) {
  auto steps = command.steps;
  std::stable_sort(steps.begin(), steps.end(),
                   [](const verify::LandedStep& a, const verify::LandedStep& b) {
                     return a.step["seq"].number() > b.step["seq"].number();
                   });
  std::vector<std::string> records;
  for (const verify::LandedStep& one : steps)
    if (std::find(records.begin(), records.end(), one.record) == records.end())
      records.push_back(one.record);
  return records;
}

Text acts_of(const verify::LandedSteps& command, const std::string& record) {
  std::vector<Text> acts;
  for (const verify::LandedStep& one : command.steps)
    if (one.record == record) acts.push_back(text("act." + act_of(one.step)));
  return joined(acts, text("text.comma"));
}

// Only what changed since can rest on it.
std::vector<std::string> records_changed_since(Session& session,
                                               const verify::LandedSteps& command) {
  std::vector<std::string> records;
  for (const std::string& path :
       session.repository().changed_paths(command.parent, session.ledger().commit()))
    if (auto id = id_of_path(path)) records.push_back(std::move(*id));
  return records;
}

// A calendar that the command had amended is again what it was.
void bring_back_documents(Session& session, const verify::LandedSteps& command,
                          const store::Ledger& then) {
  for (const auto& [path, hash] : verify::adopted_by(then.head())) {
    if (sha256(session.ledger().file(path).value_or("")) == hash) continue;
    const auto former = session.repository().blob_at(command.parent, path);
    if (former)
      session.ledger().put(store::Document{path, session.repository().read_blob(*former)});
  }
}

}  // namespace

verify::LandedSteps command_to_undo(Session& session, const std::string& words) {
  if (words.empty()) return last_command(session);
  const git::ObjectId tip = session.ledger().commit();
  constexpr std::size_t length_of_step_id = 16;
  std::optional<verify::LandedSteps> found;
  if (words.size() == length_of_step_id)
    found = verify::landing_of(session.repository(), tip, words);
  if (!found) found = command_of_commit(session, words);
  if (!found || found->steps.empty())
    throw not_found(text("error.no-such-step", words), {text("hint.undo")});
  return std::move(*found);
}

void withdraw(Session& session, const verify::LandedSteps& command, const std::string& reason) {
  const verify::Taken taken = by_record(command);
  store::Ledger then(session.repository(), session.ledger().commit());
  std::vector<std::pair<Docket, Step>> withdrawals;
  for (const std::string& record : last_first(command)) {
    Step step = session.begin("withdraw");
    step.body.set("withdraws", Value::texts(taken.at(record))).set("reason", reason);
    withdrawals.emplace_back(*session.ledger().recorded(record), step);
    then.append(withdrawals.back().first, std::move(step));
  }
  bring_back_documents(session, command, then);
  rules::Neighbours neighbours;
  neighbours.resting = verify::resting_elsewhere(session.ledger(), then, taken,
                                                 records_changed_since(session, command));
  for (auto& [docket, step] : withdrawals) {
    const Text acts = acts_of(command, docket.id());
    session.act(std::move(docket), std::move(step), text("told.undo", acts), neighbours);
    neighbours.resting.clear();
  }
}

}  // namespace dc
