#include "import/record.h"

#include <algorithm>

#include "app/stepping.h"
#include "base/error.h"

namespace dc {
namespace {

std::string one_line(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

}  // namespace

RowRecorder::RowRecorder(Session& session, const ImportOrder& order, UnitNames& units,
                         RowRemarks& remarks)
    : session_(session), order_(order), units_(units), remarks_(remarks) {
  for (const Person* person : session.ledger().persons()) {
    const auto [at, is_new] = persons_.emplace(person->name, person->id);
    if (!is_new) at->second.clear();
  }
  const Source* source = session.ledger().source(order.source);
  origin_ = source == nullptr || source->level.empty() ? "district" : source->level;
}

void RowRecorder::record(PlannedRow& row) {
  session_.gather_warnings(&warnings_);
  try {
    make(row);
  } catch (const Error& error) {
    if (error.kind != ErrorKind::refused) throw;
    Finding finding;
    finding.rule = error.rule;
    finding.sentence = error.message;
    if (!error.hints.empty()) finding.remedy = error.hints.front();
    remarks_.refuse(row.task->row, error.kind, std::move(finding));
    row.fate = Fate::refused;
  }
  session_.gather_warnings(nullptr);
  take_warnings(row.task->row);
}

void RowRecorder::take_warnings(int row) {
  for (Finding& warning : warnings_) remarks_.warn(row, std::move(warning));
  warnings_.clear();
}

void RowRecorder::make(PlannedRow& row) {
  if (row.proposes()) make_units(row);
  const std::size_t told_before = session_.told().size();
  Docket item = row.fate == Fate::fresh ? register_item(row) : session_.item(row.item);
  row.item = item.id();
  if (row.proposes()) propose(row, std::move(item));
  tell_once(row, told_before);
}

// Units that the row is the first to name; a register of its own is not kept for import.
void RowRecorder::make_units(const PlannedRow& row) {
  if (!row.lead.empty()) units_.id_of(row.lead);
  for (const std::string& name : row.co) units_.id_of(name);
  for (const UnitNames::Created& made : units_.take_created()) {
    Docket unit;
    unit.kind = Kind::unit;
    unit.head.set("id", made.id).set("kind", "other");
    Step step = session_.begin("new");
    const Value name = Value::map().set("name", made.name).set("from", step.day());
    step.body.set("sets", Value::map().set("names", Value::List{name}));
    session_.act(std::move(unit), std::move(step), verbatim(made.name));
    ++units_made_;
    if (made.similar.empty()) continue;
    Finding similar;
    similar.rule = "import-similar-unit";
    similar.sentence = text("import.similar-unit", made.id, made.name, made.similar);
    similar.remedy = text("import.similar-unit.hint", made.name);
    remarks_.warn(row.task->row, std::move(similar));
  }
}

Docket RowRecorder::register_item(const PlannedRow& row) {
  const TaskRow& task = *row.task;
  store::Ledger& ledger = session_.ledger();
  Docket item;
  item.kind = Kind::item;
  const std::string id = ledger.next_id(Kind::item, session_.now().date().year());
  item.head.set("id", id).set("title", task.title).set("category", order_.category);
  item.head.set("origin", origin_).set("sources", Value::List{order_.source});
  item.head.set_present("content", task.goal);
  if (order_.category == 3) item.head.set("revisit", true);
  item.head.set("row_key", task.key);
  Step step = session_.begin("new");
  step.body.set_present("remark", one_line(task.remarks));
  if (!row.proposes()) step.body.set_present("collective", Value::texts(task.collective));
  set_state(step, "received");
  rules::Neighbours neighbours;
  neighbours.twins = ledger.twins(task.title, {order_.source});
  session_.act(std::move(item), std::move(step), verbatim(task.title), neighbours);
  return session_.item(id);
}

void RowRecorder::propose(const PlannedRow& row, Docket item) {
  Step step = session_.begin("propose");
  step.body.set("opinion", say(text("import.opinion"), session_.written_language()));
  set_state(step, "proposed");
  set_units(row, item.standing.text("lead"), step);
  set_people(*row.task, step);
  if (row.sets_limit) set_limit(step, *row.limit, item.standing.date("due"));
  session_.act(std::move(item), std::move(step), {});
}

void RowRecorder::set_units(const PlannedRow& row, const std::string& held_lead, Step& step) {
  Value sets = step.sets();
  std::string lead = held_lead;
  if (!row.lead.empty()) {
    lead = units_.id_of(row.lead);
    step.body.set("lead", lead).set("lead_name", session_.unit_name(lead, step.day()));
    sets.set("lead", lead);
  }
  std::vector<std::string> co;
  for (const std::string& name : row.co) {
    const std::string id = units_.id_of(name);
    if (id != lead && std::find(co.begin(), co.end(), id) == co.end()) co.push_back(id);
  }
  step.body.set_present("co", Value::texts(co));
  step.body.set_present("collective", Value::texts(row.task->collective));
  sets.set_present("co", Value::texts(co));
  step.body.set("sets", std::move(sets));
}

// 责任领导 and 责任人 as written; they enter the standing when the item is assigned.
void RowRecorder::set_people(const TaskRow& task, Step& step) {
  const auto set = [&](const std::string& field, const std::string& name) {
    if (name.empty()) return;
    const auto known = persons_.find(name);
    if (known != persons_.end()) step.body.set_present(field, known->second);
    step.body.set(field + "_name", name);
  };
  set("leader", task.leader);
  set("person", task.person);
}

// One line a row, whatever steps it took.
void RowRecorder::tell_once(const PlannedRow& row, std::size_t told_before) {
  auto& told = session_.told();
  told.resize(told_before);
  const char* act = row.fate == Fate::fresh ? "import" : "propose";
  told.push_back({row.item, act, verbatim(row.task->title), session_.day()});
}

}  // namespace dc
