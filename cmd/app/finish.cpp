// What a command did becomes one commit, and is told in one line a record.
#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <map>
#include <ostream>

#include "app/work.h"
#include "base/error.h"
#include "base/printable.h"
#include "git/diff.h"
#include "git/housekeeping.h"
#include "render/render.h"
#include "store/land.h"

namespace dc {
namespace {

constexpr std::size_t records_without_asking = 10;
constexpr std::size_t ids_in_a_subject = 5;
constexpr std::size_t acts_in_a_subject = 3;
constexpr std::size_t most_items_held = 512;

bool is_blank(const std::string& text) {
  return text.find_first_not_of(' ') == std::string::npos;
}

// Git refuses signatures with these; blank names too.
std::string signature_part(const std::string& text) {
  std::string out;
  for (char c : text)
    if (c != '<' && c != '>' && c != '\n') out += c;
  return is_blank(out) ? "dc" : out;
}

// The first few of the records, each once.
std::string ids_of(const std::vector<Told>& told) {
  std::vector<std::string> ids;
  for (const Told& one : told) {
    if (std::find(ids.begin(), ids.end(), one.id) != ids.end()) continue;
    if (ids.size() == ids_in_a_subject) {
      ids.emplace_back("…");
      break;
    }
    ids.push_back(one.id);
  }
  std::string out;
  for (const std::string& id : ids) out += " " + id;
  return out;
}

// The words of what was done, each once; more kinds than a subject can name are a batch.
Text acts_of(const std::vector<Told>& told) {
  std::vector<Text> words;
  for (const Told& one : told) {
    const Text word = text("act." + one.act);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  return words.size() > acts_in_a_subject ? text("told.batch") : joined(words, text("text.comma"));
}

// Of the kind that most changed records are of: the notice that issues ten items, or the units that
// an import of ten rows names, come along with them.
std::size_t most_of_a_kind(const std::vector<std::string>& changed) {
  std::map<std::optional<Kind>, std::size_t> counts;
  std::size_t most = 0;
  for (const std::string& id : changed) most = std::max(most, ++counts[kind_of_id(id)]);
  return most;
}

}  // namespace

// Of a batch whose lines several persons record it is who gave the batch.
git::Signature Session::author() {
  const Actor who = work_->recorders.size() == 1 ? work_->recorders.front() : actor();
  const std::string email = !who.email.empty() ? who.email
                            : who.id.empty()   ? ""
                                               : who.id + "@dc.invalid";
  if (email.empty()) return {signature_part(who.name), committer().email, now()};
  return {signature_part(who.name), signature_part(email), now()};
}

git::Signature Session::committer() {
  const auto from = [&](const char* variable, const char* setting, const std::string& otherwise) {
    auto value = environment_.variable(variable);
    if (!value || is_blank(*value)) value = repository().config(setting);
    return signature_part(value && !is_blank(*value) ? *value : otherwise);
  };
  return {
      from("GIT_COMMITTER_NAME", "user.name", environment_.account()),
      from("GIT_COMMITTER_EMAIL", "user.email", environment_.account() + "@" + environment_.host()),
      now()};
}

Language Session::written_language() {
  return ledger().language() == "en" ? Language::en : Language::zh;
}

std::string Session::subject() {
  const Language written = written_language();
  if (!work_->headline.empty()) return dc::say(work_->headline, written);
  const auto& told = work_->told;
  const Told& first = told.front();
  const std::string act = dc::say(acts_of(told), written);
  if (told.size() > 1)
    return act + " " + dc::say(text("told.count", told.size()), written) + ":" + ids_of(told);
  const int late = now().date() - first.day;
  const std::string suffix = late > 0 ? dc::say(text("told.late-entry", late), written) : "";
  const std::string detail = first.detail.empty() ? "" : " " + dc::say(first.detail, written);
  return act + " " + first.id + detail + suffix;
}

// Steps of one commit keep the order in which they were judged (design.md §1, Step ids).
void Session::number_steps(Docket& docket) {
  for (auto step = docket.steps.rbegin(); step != docket.steps.rend(); ++step) {
    const auto found = work_->judged.find(step->id());
    if (found == work_->judged.end()) break;
    step->body.set("seq", found->second);
  }
}

void Session::number_steps() {
  if (work_->judged.size() < 2) return;
  for (const std::string& id : ledger().held_ids()) {
    Docket docket = *ledger().recorded(id);
    number_steps(docket);
    ledger().put(docket);
  }
}

// Of a batch or an import of any length no more than the newest items are held as values.
void Session::spare_memory() {
  for (const std::string& id : ledger().held_beyond(most_items_held)) {
    Docket item = *ledger().recorded(id);
    number_steps(item);
    ledger().set_aside(item);
  }
}

void Session::confirm_many() {
  const std::size_t count = most_of_a_kind(ledger().changed_ids());
  if (count <= records_without_asking || globals().yes) return;
  if (!environment_.in_is_terminal || !environment_.err_is_terminal)
    throw usage_error(text("error.many-records", count), {text("hint.many-records")});
  err() << say(text("ask.many-records", count)) << std::flush;
  std::string answer;
  std::getline(*environment_.in, answer);
  if (answer != "y" && answer != "Y" && answer != "yes" && answer != say(text("answer.yes")))
    throw usage_error(text("error.not-confirmed"));
}

void Session::show_instead(const view::Table& table) {
  show(table);
  work_->is_shown = true;
}

void Session::show_difference() {
  for (const git::TreeEdit& edit : ledger().edits())
    out() << printable(git::unified_diff(edit.path, ledger().former(edit.path), edit.bytes),
                       Lines::many);
}

void Session::tell(const std::string& commit) {
  if (globals().output == "json") {
    Value rows = Value::list();
    for (const Told& told : work_->told)
      rows.push_back(Value::map().set("id", told.id).set("act", told.act).set("day", told.day));
    out()
        << render::to_json(
               Value::map().set("schema", "dc/change/1").set("revision", commit).set("rows", rows))
        << "\n";
    return;
  }
  for (const Told& told : work_->told) {
    if (globals().quiet) {
      out() << told.id << "\n";
      continue;
    }
    out() << told.id << " " << say(text("act." + told.act));
    if (!told.detail.empty()) out() << " " << printable(say(told.detail));
    out() << " " << commit.substr(0, 7) << "\n";
  }
}

void Session::finish() {
  if (!work_->ledger || !work_->ledger->is_changed()) return;
  require_waivers_used();
  number_steps();
  if (step_options().dry_run) {
    if (!work_->is_shown) show_difference();
    return;
  }
  confirm_many();
  store::Landing landing;
  landing.subject = subject();
  landing.author = author();
  landing.committer = committer();
  landing.holder = holder();
  const store::Landed landed =
      store::land(repository(), *work_->lock, work_->branch, ledger(), landing);
  for (const std::string& path : landed.left_alone) note(text("note.left-alone", path));
  tell(landed.commit);
  follow_with_index(landed.commit);
  work_->lock.reset();
  if (git::wants_housekeeping(repository())) git::start_housekeeping(repository());
}

}  // namespace dc
