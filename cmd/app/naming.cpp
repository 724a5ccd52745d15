// What the user's words name: records, units, persons, deadlines, and the user.
#include <algorithm>

#include "app/session.h"
#include "base/error.h"
#include "base/near.h"

namespace dc {
namespace {

std::vector<Text> near_hints(const std::string& words, const std::vector<std::string>& known) {
  const auto near = near_words(words, known);
  if (near.empty()) return {};
  std::vector<Text> quoted;
  for (const std::string& word : near) quoted.push_back(text("text.quoted", word));
  return {text("hint.did-you-mean", joined(quoted, text("text.comma")))};
}

Text kind_word(Kind kind) {
  return text("kind." + std::string(name_of(kind)));
}

}  // namespace

Docket Session::record(Kind kind, const std::string& id) {
  if (kind_of_id(id) == kind)
    if (auto docket = ledger().find(id)) return *docket;
  if (kind_of_id(id) == kind && ledger().recorded(id))
    throw not_found(text("error.no-record", kind_word(kind), id), {text("hint.withdrawn", id)});
  auto hints = near_hints(id, ledger().ids(kind));
  throw not_found(text("error.no-record", kind_word(kind), id), std::move(hints));
}

std::string Session::unit(const std::string& words) {
  if (registers().unit(words) != nullptr) return words;
  std::vector<std::string> found;
  std::vector<std::string> known;
  for (const Unit* unit : registers().units()) {
    if (unit->is_named(words)) found.push_back(unit->id);
    for (const auto& name : unit->names) known.push_back(name.name);
    known.push_back(unit->id);
    known.insert(known.end(), unit->aliases.begin(), unit->aliases.end());
  }
  if (found.size() == 1) return found.front();
  if (found.size() > 1)
    throw not_found(text("error.ambiguous", kind_word(Kind::unit), words),
                    {text("hint.one-of", found[0], found[1])});
  auto hints = near_hints(words, known);
  hints.push_back(text("hint.unit-add"));
  throw not_found(text("error.no-record", kind_word(Kind::unit), words), std::move(hints));
}

std::vector<std::string> Session::units(const std::vector<std::string>& words) {
  std::vector<std::string> ids;
  for (const std::string& one : words) ids.push_back(unit(one));
  return ids;
}

std::string Session::person(const std::string& words) {
  if (registers().person(words) != nullptr) return words;
  std::vector<std::string> found;
  std::vector<std::string> known;
  for (const Person* person : registers().persons()) {
    if (person->name == words) found.push_back(person->id);
    known.push_back(person->name);
    known.push_back(person->id);
  }
  if (found.size() == 1) return found.front();
  if (found.size() > 1)
    throw not_found(text("error.ambiguous", kind_word(Kind::person), words),
                    {text("hint.one-of", found[0], found[1])});
  auto hints = near_hints(words, known);
  hints.push_back(text("hint.person-add"));
  throw not_found(text("error.no-record", kind_word(Kind::person), words), std::move(hints));
}

std::string Session::unit_name(const std::string& id, Date day) {
  const Unit* held = ledger().unit(id);
  return held != nullptr ? held->name_on(day) : id;
}

std::string Session::person_name(const std::string& id) {
  const Person* held = ledger().person(id);
  return held != nullptr ? held->name : id;
}

Actor Session::known_actor() {
  std::string words = globals().user;
  if (words.empty()) words = environment_.variable("DC_USER").value_or("");
  if (!words.empty()) {
    try {
      const Person* held = ledger().person(person(words));
      return {held->id, held->name, held->email};
    } catch (const Error& unknown) {
      throw not_permitted(text("error.unknown-user", words), unknown.hints);
    }
  }
  const std::string email = repository().config("user.email").value_or("");
  if (const Person* held = ledger().person_of_address(email))
    return {held->id, held->name, held->email};
  throw not_permitted(text("error.no-user"), {text("hint.user")});
}

Actor Session::actor() {
  if (actor_) return *actor_;
  if (ledger().has(Kind::person)) {
    actor_ = known_actor();
    return *actor_;
  }
  const auto from = [&](const char* variable, const char* setting) {
    auto value = environment_.variable(variable);
    if (!value || value->empty()) value = repository().config(setting);
    return value.value_or("");
  };
  actor_ = Actor{"", from("GIT_AUTHOR_NAME", "user.name"), from("GIT_AUTHOR_EMAIL", "user.email")};
  if (actor_->name.empty()) throw not_permitted(text("error.no-identity"), {text("hint.identity")});
  return *actor_;
}

Deadline Session::deadline(const std::string& phrase, const Item& item,
                           std::optional<Date> issued) {
  DeadlineBasis basis;
  basis.written = issued.value_or(day());
  basis.issued = issued;
  basis.received = item.received;
  for (const SourceRef& ref : item.sources) {
    const Source* source = ledger().source(ref.source);
    if (source == nullptr || !source->date) continue;
    basis.written = *source->date;
    if (source->kind == "meeting") basis.meeting = source->date;
    break;
  }
  basis.immediate_working_days = ledger().policies().on(day()).number("immediate_within");
  return read_deadline(phrase, basis, ledger().days());
}

Value Session::limit_of(const Deadline& deadline, std::optional<Date> was) {
  Value limit = Value::map();
  limit.set("text", deadline.text);
  if (was) limit.set("was", *was);
  if (deadline.due) limit.set("now", *deadline.due);
  limit.set("rule", deadline.rule);
  if (deadline.calendar) limit.set("calendar", *deadline.calendar);
  if (deadline.counts_from_issue) limit.set("counts_from_issue", true);
  if (deadline.cycle) limit.set("cycle", deadline.cycle->code());
  Value milestones = Value::list();
  for (const Milestone& milestone : deadline.milestones)
    milestones.push_back(Value::map().set("date", milestone.date).set("text", milestone.text));
  limit.set_present("milestones", std::move(milestones));
  return limit;
}

}  // namespace dc
