#include "view/registers.h"

#include <algorithm>

#include "model/item.h"
#include "view/cells.h"
#include "view/field_words.h"

namespace dc::view {
namespace {

Cell list_or_null(const std::vector<std::string>& words) {
  return cell_of(words.empty() ? Value() : Value::texts(words));
}

const std::string* head_on(const Unit& unit, Date day) {
  for (const Unit::Head& head : unit.supervision_heads)
    if (head.tenure.holds(day)) return &head.person;
  return nullptr;
}

Cell named(const std::string& person, const Registers& registers) {
  return person.empty() ? Cell{} : cell_of(person_name(person, registers));
}

Value post_value(const Post& post, const Registers& registers, Date day) {
  Value value =
      Value::map().set("unit", post.unit).set("unit_name", unit_name(post.unit, registers, day));
  value.set("title", post.title).set_present("rank", post.rank);
  return value.set("from", post.tenure.from)
      .set("to", post.tenure.to ? Value(*post.tenure.to) : Value());
}

Cell posts_cell(const Person& person, const Registers& registers, Date day) {
  Value list = Value::list();
  std::vector<Text> words;
  for (const Post* post : person.posts_on(day)) {
    list.push_back(post_value(*post, registers, day));
    words.push_back(text("view.post", unit_name(post->unit, registers, day), post->title));
  }
  return words.empty() ? cell_of(list) : cell_of(list, joined(words, text("text.comma")));
}

Cell roles_cell(const Person& person, Date day) {
  Value list = Value::list();
  std::vector<Text> words;
  for (const Post* post : person.posts_on(day))
    for (const Role role : post->roles) {
      list.push_back(Value(code_of(role)));
      words.push_back(text("role." + std::string(code_of(role))));
    }
  return words.empty() ? cell_of(list) : cell_of(list, joined(words, text("text.comma")));
}

const Step* last_of(const Docket& docket, std::string_view act) {
  const auto found = std::find_if(docket.steps.rbegin(), docket.steps.rend(),
                                  [&](const Step& step) { return step.name() == act; });
  return found == docket.steps.rend() ? nullptr : &*found;
}

int count_of(const Docket& docket, std::string_view act) {
  return static_cast<int>(std::count_if(docket.steps.begin(), docket.steps.end(),
                                        [&](const Step& step) { return step.name() == act; }));
}

Cell coded(const std::string& code, const std::string& family) {
  return code.empty() ? Cell{} : cell_of(code, text(family + code));
}

}  // namespace

Table unit_list(Table frame, const Registers& registers, Date day) {
  frame.columns = {{"order", text("column.order"), Align::right, true},
                   {"id", text("column.slug"), Align::left, true},
                   {"name", text("column.name"), Align::left, true},
                   {"kind", text("column.unit-kind"), Align::left, true},
                   {"head", text("column.head"), Align::left, false},
                   {"head_name", text("column.head"), Align::left, true},
                   {"contact", text("field.contact"), Align::left, true},
                   {"aliases", text("field.aliases"), Align::left, true},
                   {"merged_into", text("field.merged_into"), Align::left, true},
                   {"merged_on", text("field.merged_on"), Align::left, false}};
  for (const Unit* unit : registers.units()) {
    const std::string* head = head_on(*unit, day);
    frame.rows.push_back({cell_of(unit->order == 0 ? Value() : Value(unit->order)),
                          cell_of(unit->id), cell_of(unit->name_on(day)),
                          coded(unit->kind, "unit-kind."), cell_of(head != nullptr ? *head : ""),
                          named(head != nullptr ? *head : "", registers), cell_of(unit->contact),
                          list_or_null(unit->aliases), cell_of(unit->merged_into),
                          cell_of(unit->merged_on)});
  }
  return frame;
}

Table person_list(Table frame, const Registers& registers, Date day, const std::string& unit) {
  frame.columns = {{"id", text("field.id"), Align::left, true},
                   {"name", text("field.name"), Align::left, true},
                   {"posts", text("field.posts"), Align::left, true},
                   {"roles", text("column.roles"), Align::left, true},
                   {"email", text("field.email"), Align::left, true}};
  for (const Person* person : registers.persons()) {
    if (!unit.empty() && !registers.belongs_to(*person, unit, day)) continue;
    frame.rows.push_back({cell_of(person->id), cell_of(person->name),
                          posts_cell(*person, registers, day), roles_cell(*person, day),
                          cell_of(person->email)});
  }
  return frame;
}

Table source_list(Table frame, const std::vector<Docket>& sources, const Registers& registers,
                  Date day) {
  frame.columns = {{"id", text("field.id"), Align::left, true},
                   {"kind", text("field.kind"), Align::left, true},
                   {"title", text("field.title"), Align::left, true},
                   {"number", text("field.number"), Align::left, true},
                   {"date", text("field.date"), Align::left, true},
                   {"received", text("field.received"), Align::left, true},
                   {"issuing_organ", text("field.issuing_organ"), Align::left, true},
                   {"clauses", text("column.clauses"), Align::right, true},
                   {"instructions", text("column.instructions"), Align::right, true}};
  for (const Docket& docket : sources) {
    const Source source = source_of(docket);
    const Cell organ = source.issuing_organ.empty()
                           ? Cell{}
                           : cell_of(source.issuing_organ,
                                     verbatim(unit_name(source.issuing_organ, registers, day)));
    frame.rows.push_back({cell_of(source.id), coded(source.kind, "source."), cell_of(source.title),
                          cell_of(source.number), cell_of(source.date), cell_of(source.received),
                          organ, cell_of(Value(static_cast<int>(source.clauses.size()))),
                          cell_of(Value(static_cast<int>(source.instructions.size())))});
  }
  return frame;
}

Table notice_list(Table frame, const std::vector<Docket>& notices, const Registers& registers) {
  frame.columns = {{"id", text("field.id"), Align::left, true},
                   {"number", text("field.number"), Align::left, true},
                   {"date", text("field.date"), Align::left, true},
                   {"to", text("field.to"), Align::left, false},
                   {"to_name", text("field.to"), Align::left, true},
                   {"items", text("field.items"), Align::left, true}};
  for (const Docket& notice : notices) {
    const Value& head = notice.head;
    const Date day = head.date("date").value_or(Date());
    const std::string name = head.text("to_name").empty()
                                 ? unit_name(head.text("to"), registers, day)
                                 : head.text("to_name");
    frame.rows.push_back({cell_of(notice.id()), cell_of(head["number"]), cell_of(head["date"]),
                          cell_of(head["to"]), cell_of(name), cell_of(head["items"])});
  }
  return frame;
}

Table stage_report_list(Table frame, const std::vector<Docket>& reports,
                        const Registers& registers) {
  frame.columns = {{"id", text("field.id"), Align::left, true},
                   {"date", text("field.date"), Align::left, true},
                   {"state", text("field.state"), Align::left, true},
                   {"items", text("field.items"), Align::left, true},
                   {"closes", text("field.closes"), Align::left, true},
                   {"approved", text("column.approved"), Align::left, true},
                   {"approved_by", text("column.approved-by"), Align::left, true}};
  for (const Docket& report : reports) {
    const Step* approval = last_of(report, "approve");
    const Cell by = approval != nullptr
                        ? cell_of(approval->by(), verbatim(person_name(approval->by(), registers)))
                        : Cell{};
    frame.rows.push_back({cell_of(report.id()), cell_of(report.head["date"]),
                          coded(report.standing.text("state"), "state."),
                          cell_of(report.head["items"]), cell_of(report.standing["closes"]),
                          cell_of(approval != nullptr ? Value(approval->day()) : Value()), by});
  }
  return frame;
}

Table dossier_list(Table frame) {
  frame.columns = {{"item", text("column.item"), Align::left, true},
                   {"title", text("field.title"), Align::left, true},
                   {"lead", text("field.lead"), Align::left, false},
                   {"lead_name", text("field.lead"), Align::left, true},
                   {"completed", text("column.completed"), Align::left, true},
                   {"archived", text("column.archived"), Align::left, true},
                   {"papers", text("column.papers"), Align::right, true},
                   {"transferred", text("column.transferred"), Align::left, true},
                   {"receiver", text("column.receiver"), Align::left, true}};
  return frame;
}

Row dossier_row(const Docket& dossier, const Registers& registers) {
  const Item item = item_of(dossier);
  const Step* transfer = last_of(dossier, "archive-transfer");
  const Date day = item.archived.value_or(Date());
  return {cell_of(item.id),
          cell_of(item.title),
          cell_of(item.lead),
          cell_of(unit_name(item.lead, registers, day)),
          cell_of(item.completed),
          cell_of(item.archived),
          cell_of(Value(count_of(dossier, "archive-add"))),
          cell_of(transfer != nullptr ? Value(transfer->day()) : Value()),
          cell_of(transfer != nullptr ? transfer->text("receiver") : "")};
}

}  // namespace dc::view
