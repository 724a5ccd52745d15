#include "store/ledger.h"

#include <algorithm>
#include <climits>
#include <utility>

#include "store/id_order.h"
#include "store/paths.h"
#include "yaml/parse.h"

namespace dc::store {
namespace {

Error unreadable_record(const Findings& findings) {
  const Finding& first = findings.front();
  std::vector<Text> hints;
  if (!first.remedy.empty()) hints.push_back(first.remedy);
  if (findings.size() > 1) hints.push_back(text("error.more-findings", findings.size() - 1));
  Error error = unreadable(first.sentence, where_of(first), std::move(hints));
  error.rule = first.rule;
  return error;
}

// The words of `requires`, whatever else the ledger's own record may hold.
std::vector<std::string> required_by(std::string_view text) {
  const yaml::Parsed parsed = yaml::parse(text, "");
  const yaml::Node* standing = parsed.root.find("standing");
  const yaml::Node* words = standing != nullptr ? standing->find("requires") : nullptr;
  return words != nullptr ? yaml::to_value(*words).texts() : std::vector<std::string>();
}

// A newer program may well have written what this one cannot read.
Error refusal(const git::Repository& repository, const git::ObjectId& commit,
              const Findings& findings) {
  const auto own = repository.blob_at(commit, "dc.yaml");
  const auto words = own ? required_by(repository.read_blob(*own)) : std::vector<std::string>();
  if (words.empty()) return unreadable_record(findings);
  const std::string where = where_of(findings.front());
  return file_error(text("error.requires-to-read", words.front(), where),
                    {text("hint.requires-to-read")});
}

constexpr std::string_view withdrawal_line = "\n- step: withdraw\n";

std::vector<git::TreeEdit> by_path(std::vector<git::TreeEdit> edits) {
  std::sort(edits.begin(), edits.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return edits;
}

// In place where there is one: pointers to it stay good.
template <typename T>
void renew(std::unique_ptr<T>& held, const std::optional<Docket>& docket,
           T (*read)(const Docket&)) {
  if (!docket) {
    held.reset();
  } else if (held) {
    *held = read(*docket);
  } else {
    held = std::make_unique<T>(read(*docket));
  }
}

}  // namespace

Ledger::Ledger(const git::Repository& repository, git::ObjectId commit, Presence presence)
    : repository_(repository), commit_(std::move(commit)) {
  if (commit_.empty() || presence == Presence::known) return;
  if (!repository_.blob_at(commit_, "dc.yaml"))
    throw not_found(text("error.no-ledger"), {text("hint.init")});
}

const Docket& Ledger::head() const {
  const auto changed = changed_.find("ledger");
  if (changed != changed_.end()) return changed->second;
  static const Docket none{Kind::ledger, Value::map(), Value::map(), {}};
  const Record* held = record("ledger");
  return held != nullptr ? held->docket : none;
}

std::string Ledger::organ() const {
  return taken_ ? taken_->organ : head().head.text("organ");
}

std::string Ledger::language() const {
  if (taken_) return taken_->language;
  return head().standing.text("language") == "en" ? "en" : "zh";
}

int Ledger::zone_minutes() const {
  if (taken_) return taken_->zone_minutes;
  return parse_zone(head().head.text("zone")).value_or(480);
}

int Ledger::rules_version() const {
  const Record* held = record("ledger");
  return held == nullptr ? 0 : static_cast<int>(held->docket.standing["rules"].number());
}

std::optional<git::ObjectId> Ledger::blob_of(const std::string& id) const {
  auto blob = blob_of_ ? blob_of_(id) : std::nullopt;
  return blob ? std::move(blob) : repository_.blob_at(commit_, path_of(id));
}

const Record* Ledger::record(const std::string& id) const {
  const std::optional<Record>* held = read_->find(id);
  if (held == nullptr) {
    std::optional<Record> record;
    if (const auto blob = blob_of(id)) {
      Reading reading = read_record(path_of(id), repository_.read_blob(*blob), structure_);
      if (!reading.findings.empty()) throw refusal(repository_, commit_, reading.findings);
      record = std::move(reading.record);
    }
    held = &read_->put(id, std::move(record));
  }
  return *held ? &**held : nullptr;
}

std::optional<Docket> Ledger::find(const std::string& id) const {
  auto docket = recorded(id);
  if (!docket || dc::is_withdrawn(*docket)) return {};
  return in_effect(std::move(*docket));
}

std::optional<Docket> Ledger::recorded(const std::string& id) const {
  if (!kind_of_id(id)) return {};
  const auto changed = changed_.find(id);
  if (changed != changed_.end()) return changed->second;
  const auto aside = aside_.find(id);
  if (aside != aside_.end()) return read_record(path_of(id), aside->second).record->docket;
  const Record* held = record(id);
  if (held == nullptr) return {};
  return held->docket;
}

// Most records hold no withdrawal, and their text tells so sooner than their steps do.
bool Ledger::is_withdrawn(const std::string& id) const {
  if (!put_here(id)) {
    const auto text = former(path_of(id));
    if (!text || text->find(withdrawal_line) == std::string::npos) return false;
  }
  const auto docket = recorded(id);
  return docket && dc::is_withdrawn(*docket);
}

std::vector<std::string> Ledger::ids(Kind kind) const {
  auto ids = recorded_ids(kind);
  std::erase_if(ids, [&](const std::string& id) { return is_withdrawn(id); });
  return ids;
}

std::vector<std::string> Ledger::recorded_ids(Kind kind) const {
  std::set<std::string> ids;
  for (const git::TreeFile& file : repository_.files(commit_, folder_of(kind)))
    if (const auto id = id_of_path(file.path)) ids.insert(*id);
  for (const std::string& id : order_)
    if (kind_of_id(id) == kind) ids.insert(id);
  std::vector<std::string> sorted(ids.begin(), ids.end());
  std::sort(sorted.begin(), sorted.end(), id_before);
  return sorted;
}

bool Ledger::holds_any(Kind kind) const {
  const auto files = repository_.files(commit_, folder_of(kind));
  return std::any_of(files.begin(), files.end(), [&](const git::TreeFile& file) {
    if (!id_of_path(file.path)) return true;
    const std::string text = repository_.read_blob(file.blob);
    if (text.find(withdrawal_line) == std::string::npos) return true;
    const auto record = read_record(file.path, text).record;
    return !record || !dc::is_withdrawn(record->docket);
  });
}

std::vector<Docket> Ledger::all(Kind kind) const {
  std::vector<Docket> dockets;
  for (const std::string& id : recorded_ids(kind))
    if (auto docket = find(id)) dockets.push_back(std::move(*docket));
  return dockets;
}

std::vector<Docket> Ledger::all_recorded(Kind kind) const {
  std::vector<Docket> dockets;
  for (const std::string& id : recorded_ids(kind)) dockets.push_back(*recorded(id));
  return dockets;
}

std::string Ledger::next_id(Kind kind, int year) const {
  const std::string folder = folder_of(kind) + "/" + std::to_string(year);
  auto held = last_number_.find(folder);
  if (held == last_number_.end()) {
    int last = 0;
    const auto hundreds = repository_.names(commit_, folder);
    const auto newest =
        std::max_element(hundreds.begin(), hundreds.end(), [](const auto& a, const auto& b) {
          return std::make_pair(a.size(), a) < std::make_pair(b.size(), b);
        });
    if (newest != hundreds.end())
      for (const std::string& name : repository_.names(commit_, folder + "/" + *newest))
        if (const auto id = NumberedId::parse(std::string_view(name).substr(0, name.rfind('.'))))
          last = std::max(last, id->number);
    held = last_number_.emplace(folder, last).first;
  }
  return NumberedId{kind, year, held->second + 1}.written();
}

std::optional<std::string> Ledger::file(const std::string& path) const {
  const auto held = documents_.find(path);
  if (held != documents_.end()) return held->second;
  return former(path);
}

std::optional<std::string> Ledger::former(const std::string& path) const {
  const auto blob = repository_.blob_at(commit_, path);
  if (!blob) return {};
  return repository_.read_blob(*blob);
}

Value Ledger::document(const char* kind, const std::string& path) const {
  const auto bytes = file(path);
  if (!bytes)
    throw unreadable(text("error.no-document", path), path, {text("format.restore", path)});
  DocumentReading reading = read_document(kind, path, *bytes);
  if (!reading.findings.empty()) throw unreadable_record(reading.findings);
  return std::move(reading.value);
}

std::vector<Value> Ledger::adopted_policies() const {
  std::vector<Value> policies;
  for (const Value& adopted : head().standing["policies"].list_items())
    policies.push_back(document("policy", adopted.text("file")));
  return policies;
}

Settings Ledger::settings() const {
  Settings settings{organ(), language(), zone_minutes(), adopted_policies(), {}};
  for (const Value& adopted : head().standing["calendars"].list_items())
    settings.calendars.push_back(calendar_year_of(document("calendar", adopted.text("file"))));
  return settings;
}

void Ledger::take(Settings settings, Structure records) {
  taken_ = std::move(settings);
  structure_ = records;
}

// As the commit held them when they were adopted, or as they are put here.
WorkingDays Ledger::late_days() const {
  std::set<int> years;
  std::map<std::string, std::string> put;
  for (const Value& adopted : head().standing["calendars"].list_items()) {
    const std::string& path = adopted.text("file");
    const auto year = year_of_calendar(path);
    if (!year) return WorkingDays(settings().calendars);
    years.insert(*year);
    if (const auto held = documents_.find(path); held != documents_.end()) put.insert(*held);
  }
  auto then = std::make_shared<Ledger>(beside());
  then->documents_ = std::move(put);
  return {std::move(years), [then](int year) {
            const std::string path = calendar_path(year);
            CalendarYear held = calendar_year_of(then->document("calendar", path));
            if (held.year != year)
              throw unreadable(text("format.calendar-year", path, held.year), path,
                               {text("format.restore", path)});
            return held;
          }};
}

void Ledger::read_documents() const {
  const bool is_late = !taken_ && calendars_ == Calendars::late;
  Settings held = taken_    ? *taken_
                  : is_late ? Settings{{}, {}, 0, adopted_policies(), {}}
                            : settings();
  policies_.emplace(std::vector<Policy>(held.policies.begin(), held.policies.end()));
  days_.emplace(is_late ? late_days() : WorkingDays(std::move(held.calendars)));
}

const Policies& Ledger::policies() const {
  if (!policies_) read_documents();
  return *policies_;
}

const WorkingDays& Ledger::days() const {
  if (!days_) read_documents();
  return *days_;
}

const Unit* Ledger::unit(const std::string& id) const {
  auto held = units_.find(id);
  if (held == units_.end()) {
    const auto docket = is_unit_slug(id) ? find(id) : std::nullopt;
    held = units_.emplace(id, docket ? std::make_unique<Unit>(unit_of(*docket)) : nullptr).first;
  }
  return held->second.get();
}

const Person* Ledger::person(const std::string& id) const {
  auto held = persons_.find(id);
  if (held == persons_.end()) {
    const auto docket = is_person_id(id) ? find(id) : std::nullopt;
    held =
        persons_.emplace(id, docket ? std::make_unique<Person>(person_of(*docket)) : nullptr).first;
  }
  return held->second.get();
}

const Source* Ledger::source(const std::string& id) const {
  auto held = sources_.find(id);
  if (held == sources_.end()) {
    const auto numbered = NumberedId::parse(id);
    const auto docket = numbered && numbered->kind == Kind::source ? find(id) : std::nullopt;
    held =
        sources_.emplace(id, docket ? std::make_unique<Source>(source_of(*docket)) : nullptr).first;
  }
  return held->second.get();
}

std::vector<const Unit*> Ledger::units() const {
  std::vector<const Unit*> all;
  for (const std::string& id : ids(Kind::unit)) all.push_back(unit(id));
  sort_officially(all);
  return all;
}

std::vector<const Person*> Ledger::persons() const {
  std::vector<const Person*> all;
  for (const std::string& id : ids(Kind::person)) all.push_back(person(id));
  return all;
}

bool Ledger::has(Kind kind) const {
  if (puts(kind)) return !ids(kind).empty();
  const auto files = repository_.files(commit_, folder_of(kind));
  return std::any_of(files.begin(), files.end(), [&](const git::TreeFile& file) {
    const auto id = id_of_path(file.path);
    return id && !is_withdrawn(*id);
  });
}

void Ledger::put(const Docket& docket) {
  const std::string& id = docket.id();
  if (!changed_.contains(id)) {
    if (docket.kind == Kind::item) held_.push_back(id);
    if (aside_.erase(id) == 0) order_.push_back(id);
    kinds_put_.insert(docket.kind);
  }
  changed_[id] = docket;
  if (const auto numbered = NumberedId::parse(id)) {
    const auto last =
        last_number_.find(folder_of(numbered->kind) + "/" + std::to_string(numbered->year));
    if (last != last_number_.end()) last->second = std::max(last->second, numbered->number);
  }
  renew_register(docket);
  note_keys(docket);
  if (docket.kind == Kind::ledger) policies_.reset(), days_.reset();
}

void Ledger::renew_register(const Docket& docket) {
  const std::string& id = docket.id();
  if (docket.kind == Kind::unit) renew(units_[id], find(id), &unit_of);
  if (docket.kind == Kind::person) renew(persons_[id], find(id), &person_of);
  if (docket.kind == Kind::source) renew(sources_[id], find(id), &source_of);
}

void Ledger::append(const Docket& seen, Step step) {
  Docket docket = recorded(seen.id()).value_or(Docket{seen.kind, {}, Value::map(), {}});
  docket.head = seen.head;
  docket.append(std::move(step));
  put(docket);
}

void Ledger::put(Document document) {
  documents_[document.path] = std::move(document.bytes);
}

std::vector<git::TreeEdit> Ledger::values_edited() const {
  std::vector<git::TreeEdit> edits;
  for (const auto& [id, docket] : changed_)
    edits.push_back({docket.path(), text_of(docket, record(id))});
  for (const auto& [path, bytes] : documents_) edits.push_back({path, bytes});
  return edits;
}

std::vector<git::TreeEdit> Ledger::edits() const {
  auto edits = values_edited();
  for (const auto& [id, text] : aside_) edits.push_back({path_of(id), text});
  return by_path(std::move(edits));
}

std::vector<git::TreeEdit> Ledger::take_edits() {
  auto edits = values_edited();
  for (auto& [id, text] : aside_) edits.push_back({path_of(id), std::move(text)});
  return by_path(std::move(edits));
}

std::vector<Docket> Ledger::changed() const {
  std::vector<Docket> dockets;
  for (const std::string& id : order_) dockets.push_back(*recorded(id));
  return dockets;
}

const Record* Ledger::former_record(const std::string& id) const {
  try {
    return record(id);
  } catch (const Error& error) {
    if (error.kind != ErrorKind::unreadable) throw;
    return nullptr;
  }
}

std::vector<std::string> Ledger::held_ids() const {
  std::vector<std::string> ids;
  for (const std::string& id : order_)
    if (changed_.contains(id)) ids.push_back(id);
  return ids;
}

std::vector<std::string> Ledger::held_beyond(std::size_t most) const {
  if (held_.size() <= most) return {};
  return {held_.begin(), held_.end() - static_cast<std::ptrdiff_t>(most)};
}

void Ledger::set_aside(const Docket& item) {
  const std::string& id = item.id();
  aside_[id] = text_of(item, record(id));
  changed_.erase(id);
  if (const auto place = std::find(held_.begin(), held_.end(), id); place != held_.end())
    held_.erase(place);
  read_->erase(id);
}

std::vector<std::string> unknown_requirements(const Docket& ledger) {
  return ledger.standing.texts("requires");
}

}  // namespace dc::store
