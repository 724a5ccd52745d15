#include "model/registers.h"

#include <algorithm>
#include <array>
#include <climits>

namespace dc {
namespace {

struct RoleRow {
  Role role;
  std::string_view code;
};

constexpr std::array roles = {
    RoleRow{Role::principal_leader, "principal-leader"},
    RoleRow{Role::portfolio_leader, "portfolio-leader"},
    RoleRow{Role::supervision_portfolio_leader, "supervision-portfolio-leader"},
    RoleRow{Role::unit_head, "unit-head"},
    RoleRow{Role::acting_unit_head, "acting-unit-head"},
    RoleRow{Role::office_chief, "office-chief"},
    RoleRow{Role::clerk, "clerk"},
    RoleRow{Role::supervision_commissioner, "supervision-commissioner"},
    RoleRow{Role::special_inspector, "special-inspector"},
    RoleRow{Role::auditor, "auditor"},
};

template <typename T>
bool contains(const std::vector<T>& all, const T& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

Tenure tenure_of(const Value& value) {
  return {value.date("from").value_or(Date()), value.date("to")};
}

Post post_of(const Value& value) {
  Post post{value.text("unit"), value.text("title"), value.text("rank"), {}, tenure_of(value)};
  for (const std::string& code : value.texts("roles"))
    if (const auto role = role_of(code)) post.roles.push_back(*role);
  return post;
}

Portfolio portfolio_of(const Value& value) {
  return {value.text("field"), value.texts("units"), tenure_of(value)};
}

void correct_instruction(Source& source, const Step& step) {
  for (Source::Instruction& one : source.instructions) {
    if (one.step != step.text("instruction")) continue;
    if (one.as_first_written.empty()) one.as_first_written = one.text;
    one.text = step.text("new");
  }
}

void read_instruction(Source& source, const Step& step) {
  if (step.name() == "instruct")
    source.instructions.push_back({step.text("leader"), step.text("leader_name"), step.day(),
                                   step.text("text"), step.id(), ""});
  if (step.name() == "correct-instruction") correct_instruction(source, step);
}

}  // namespace

std::string_view code_of(Role role) {
  for (const RoleRow& row : roles)
    if (row.role == role) return row.code;
  return "";
}

std::optional<Role> role_of(std::string_view code) {
  for (const RoleRow& row : roles)
    if (row.code == code) return row.role;
  return {};
}

std::vector<std::string> role_codes() {
  std::vector<std::string> codes;
  for (const RoleRow& row : roles) codes.emplace_back(row.code);
  return codes;
}

const std::string& Unit::name_on(Date day) const {
  if (names.empty()) return id;
  const Name* held = &names.front();
  for (const Name& name : names)
    if (name.from <= day && name.from >= held->from) held = &name;
  return held->name;
}

bool Unit::is_named(std::string_view name) const {
  return id == name || contains(aliases, std::string(name)) ||
         std::any_of(names.begin(), names.end(), [&](const Name& n) { return n.name == name; });
}

Unit unit_of(const Docket& docket) {
  Unit unit;
  unit.id = docket.id();
  unit.kind = docket.head.text("kind");
  unit.order = static_cast<int>(docket.head["order"].number());
  for (const Value& name : docket.standing["names"].list_items())
    unit.names.push_back({name.text("name"), name.date("from").value_or(Date())});
  unit.aliases = docket.standing.texts("aliases");
  unit.contact = docket.standing.text("contact");
  for (const Value& head : docket.standing["supervision_heads"].list_items())
    unit.supervision_heads.push_back({head.text("person"), tenure_of(head)});
  unit.merged_into = docket.standing.text("merged_into");
  unit.merged_on = docket.standing.date("merged_on");
  return unit;
}

bool Person::holds(Role role, Date day) const {
  return std::any_of(posts.begin(), posts.end(), [&](const Post& post) {
    return post.tenure.holds(day) && contains(post.roles, role);
  });
}

bool Person::holds_in(std::string_view unit, Role role, Date day) const {
  return std::any_of(posts.begin(), posts.end(), [&](const Post& post) {
    return post.unit == unit && post.tenure.holds(day) && contains(post.roles, role);
  });
}

bool Person::is_district_leader(Date day) const {
  return holds(Role::principal_leader, day) || holds(Role::portfolio_leader, day) ||
         holds(Role::supervision_portfolio_leader, day);
}

std::vector<const Post*> Person::posts_on(Date day) const {
  std::vector<const Post*> held;
  for (const Post& post : posts)
    if (post.tenure.holds(day)) held.push_back(&post);
  return held;
}

bool Person::is_in_charge_of(const std::string& unit, Date day) const {
  return std::any_of(portfolios.begin(), portfolios.end(), [&](const Portfolio& portfolio) {
    return portfolio.tenure.holds(day) && contains(portfolio.units, unit);
  });
}

Person person_of(const Docket& docket) {
  Person person;
  person.id = docket.id();
  person.name = docket.head.text("name");
  person.email = docket.standing.text("email");
  for (const Value& post : docket.standing["posts"].list_items())
    person.posts.push_back(post_of(post));
  for (const Value& portfolio : docket.standing["portfolios"].list_items())
    person.portfolios.push_back(portfolio_of(portfolio));
  return person;
}

bool Source::is_decision() const {
  return kind == "meeting" || kind == "document" || kind == "deployment" || kind == "speech";
}

Source source_of(const Docket& docket) {
  const Value& head = docket.head;
  Source source;
  source.id = docket.id();
  source.kind = head.text("kind");
  source.title = head.text("title");
  source.number = head.text("number");
  source.level = head.text("level");
  source.assigner = head.text("assigner");
  source.issuing_organ = head.text("issuing_organ");
  source.handler = head.text("handler");
  source.proposer = head.text("proposer");
  source.date = head.date("date");
  source.received = head.date("received");
  source.report_by = head.date("report_by");
  source.major = contains(head.texts("weight"), std::string("major"));
  source.field_study = head["field_study"].flag();
  for (const Value& clause : head["clauses"].list_items())
    source.clauses.push_back({clause.text("id"), clause.text("text")});
  for (const Step& step : in_effect(docket).steps) read_instruction(source, step);
  return source;
}

std::optional<SourceName> Registers::source_name(const std::string& id) const {
  const Source* held = source(id);
  return held != nullptr ? std::optional(SourceName{held->title, held->number}) : std::nullopt;
}

void sort_officially(std::vector<const Unit*>& units) {
  const auto rank = [](const Unit* unit) { return unit->order == 0 ? INT_MAX : unit->order; };
  std::stable_sort(units.begin(), units.end(),
                   [&](const Unit* a, const Unit* b) { return rank(a) < rank(b); });
}

std::string Registers::successor_of(std::string id, Date day) const {
  for (int hops = 0; hops < 32; ++hops) {
    const Unit* held = unit(id);
    if (held == nullptr || held->merged_into.empty() || !held->merged_on || *held->merged_on > day)
      return id;
    id = held->merged_into;
  }
  return id;
}

bool Registers::belongs_to(const Person& person, const std::string& unit_id, Date day) const {
  return std::any_of(person.posts.begin(), person.posts.end(), [&](const Post& post) {
    return post.tenure.holds(day) &&
           (post.unit == unit_id || successor_of(post.unit, day) == unit_id);
  });
}

}  // namespace dc
