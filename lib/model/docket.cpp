#include "model/docket.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/number.h"

namespace dc {
namespace {

struct KindRow {
  Kind kind;
  std::string_view name;
  std::string_view folder;
  std::string_view letter;  // of a yearly numbered id; "-" where ids are words
};

constexpr std::array kinds = {
    KindRow{Kind::ledger, "ledger", "", "-"},
    KindRow{Kind::unit, "unit", "units", "-"},
    KindRow{Kind::person, "person", "persons", "-"},
    KindRow{Kind::source, "source", "sources", "s"},
    KindRow{Kind::item, "item", "items", ""},
    KindRow{Kind::notice, "notice", "notices", "n"},
    KindRow{Kind::stage_report, "stage-report", "stage-reports", "r"},
};

const KindRow& row_of(Kind kind) {
  return *std::find_if(kinds.begin(), kinds.end(),
                       [&](const KindRow& row) { return row.kind == kind; });
}

bool is_word(std::string_view id) {
  const auto is_allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !id.empty() && id.size() <= 64 && id[0] >= 'a' && id[0] <= 'z' &&
         std::all_of(id.begin(), id.end(), is_allowed);
}

bool is_reserved_on_windows(std::string_view id) {
  if (id.size() == 4 && (id.starts_with("com") || id.starts_with("lpt")))
    return id[3] >= '0' && id[3] <= '9';
  return id == "con" || id == "prn" || id == "aux" || id == "nul";
}

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string_view name_of(Kind kind) {
  return row_of(kind).name;
}

std::optional<Kind> kind_of(std::string_view name) {
  for (const KindRow& row : kinds)
    if (row.name == name) return row.kind;
  return {};
}

std::string folder_of(Kind kind) {
  return std::string(row_of(kind).folder);
}

std::string NumberedId::written() const {
  return fmt::format("{}{:04}-{:04}", row_of(kind).letter, year, number);
}

std::optional<NumberedId> NumberedId::parse(std::string_view id) {
  for (const KindRow& row : kinds) {
    if (row.letter == "-" || !id.starts_with(row.letter)) continue;
    const auto rest = id.substr(row.letter.size());
    if (rest.size() < 9 || rest.size() > 14 || rest[4] != '-') continue;
    const auto digits = rest.substr(5);
    if (!all_digits(rest.substr(0, 4)) || !all_digits(digits) ||
        (digits.size() > 4 && digits[0] == '0'))
      continue;
    return NumberedId{row.kind, *whole_number(rest.substr(0, 4)), *whole_number(digits)};
  }
  return {};
}

bool is_person_id(std::string_view id) {
  return id.starts_with("p-") && id.size() > 2 && is_word(id);
}

bool is_unit_slug(std::string_view id) {
  return is_word(id) && !id.starts_with("p-") && id != "ledger" && !NumberedId::parse(id) &&
         !is_reserved_on_windows(id);
}

std::optional<Kind> kind_of_id(std::string_view id) {
  if (id == "ledger") return Kind::ledger;
  if (const auto numbered = NumberedId::parse(id)) return numbered->kind;
  if (is_person_id(id)) return Kind::person;
  if (is_unit_slug(id)) return Kind::unit;
  return {};
}

std::string path_of(std::string_view id) {
  const auto kind = kind_of_id(id);
  if (!kind) throw bug(fmt::format("no record is named '{}'", id));
  if (*kind == Kind::ledger) return "dc.yaml";
  const auto numbered = NumberedId::parse(id);
  if (!numbered) return fmt::format("{}/{}.yaml", folder_of(*kind), id);
  const int hundreds = numbered->number / 100;
  std::string path = folder_of(*kind) + "/" + std::to_string(10'000 + numbered->year).substr(1);
  path += hundreds < 10 ? "/0" : "/";
  return path.append(std::to_string(hundreds)).append("/").append(id).append(".yaml");
}

std::optional<std::string> id_of_path(std::string_view path) {
  if (path == "dc.yaml") return "ledger";
  if (!path.ends_with(".yaml")) return {};
  const auto slash = path.rfind('/');
  if (slash == std::string_view::npos) return {};
  const std::string id(path.substr(slash + 1, path.size() - slash - 6));
  const auto kind = kind_of_id(id);
  if (!kind || *kind == Kind::ledger || path_of(id) != path) return {};
  return id;
}

std::vector<std::string> Step::waived_rules() const {
  std::vector<std::string> rules;
  for (const Value& waiver : body["waived"].list_items()) rules.push_back(waiver.text("rule"));
  return rules;
}

std::vector<std::string> withdrawn_steps(const std::vector<Step>& steps) {
  std::vector<std::string> ids;
  for (const Step& step : steps)
    if (step.is_withdrawal())
      for (const std::string& id : step.body.texts("withdraws")) ids.push_back(id);
  return ids;
}

void lay_over(Value& standing, const Value& sets) {
  for (const auto& [key, value] : sets.entries()) {
    if (value.is_null()) {
      standing.erase(key);
    } else {
      standing.set(key, value);
    }
  }
}

namespace {

bool holds(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void set_or_erase(Value& head, const std::string& field, const Value& value) {
  if (value.is_null()) {
    head.erase(field);
  } else {
    head.set(field, value);
  }
}

// The corrections among the steps that the withdrawal names, in their order.
std::vector<const Step*> corrections_of(const Step& withdrawal, const std::vector<Step>& steps) {
  const auto ids = withdrawal.body.texts("withdraws");
  std::vector<const Step*> corrections;
  for (const Step& step : steps)
    if (step.name() == "correct" && holds(ids, step.id())) corrections.push_back(&step);
  return corrections;
}

}  // namespace

Value overlay(const std::vector<Step>& steps) {
  const auto withdrawn = withdrawn_steps(steps);
  Value standing = Value::map();
  for (const Step& step : steps)
    if (!holds(withdrawn, step.id())) lay_over(standing, step.sets());
  return standing;
}

void put_back(Value& head, const Step& withdrawal, const std::vector<Step>& steps) {
  const auto corrections = corrections_of(withdrawal, steps);
  for (auto step = corrections.rbegin(); step != corrections.rend(); ++step)
    set_or_erase(head, (*step)->text("field"), (**step)["old"]);
}

Docket in_effect(Docket docket) {
  const auto withdrawn = withdrawn_steps(docket.steps);
  if (withdrawn.empty()) return docket;
  std::erase_if(docket.steps, [&](const Step& step) {
    return step.is_withdrawal() || holds(withdrawn, step.id());
  });
  return docket;
}

bool is_withdrawn(const Docket& docket) {
  return !withdrawn_steps(docket.steps).empty() && in_effect(docket).steps.empty();
}

void correct_head(Value& head, const Step& step) {
  if (step.name() == "correct") set_or_erase(head, step.text("field"), step["new"]);
}

Docket with_steps(const Docket& docket, std::size_t count) {
  Docket former{docket.kind, docket.head, Value::map(), {}};
  for (std::size_t i = docket.steps.size(); i-- > count;) {
    const Step& step = docket.steps[i];
    if (step.name() == "correct") set_or_erase(former.head, step.text("field"), step["old"]);
    if (!step.is_withdrawal()) continue;
    for (const Step* correction : corrections_of(step, docket.steps))
      set_or_erase(former.head, correction->text("field"), (*correction)["new"]);
  }
  former.steps.assign(
      docket.steps.begin(),
      docket.steps.begin() + static_cast<std::ptrdiff_t>(std::min(count, docket.steps.size())));
  former.standing = overlay(former.steps);
  return former;
}

std::string Docket::path() const {
  return path_of(id());
}

void Docket::append(Step step) {
  lay_over(standing, step.sets());
  steps.push_back(std::move(step));
  if (!steps.back().is_withdrawal()) return;
  put_back(head, steps.back(), steps);
  standing = overlay(steps);
}

const Step* Docket::find_step(std::string_view step_id) const {
  for (const Step& step : steps)
    if (step.id() == step_id) return &step;
  return nullptr;
}

Value Docket::whole() const {
  Value all = head;
  all.set("standing", standing);
  Value list = Value::list();
  for (const Step& step : steps) list.push_back(step.body);
  all.set("steps", std::move(list));
  return all;
}

Docket Docket::from(Kind kind, const Value& whole) {
  Docket docket;
  docket.kind = kind;
  for (const auto& [key, value] : whole.entries())
    if (key != "standing" && key != "steps") docket.head.set(key, value);
  if (whole["standing"].is_map()) docket.standing = whole["standing"];
  for (const Value& body : whole["steps"].list_items()) docket.steps.push_back(Step{body});
  return docket;
}

}  // namespace dc
