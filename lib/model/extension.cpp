#include "model/extension.h"

#include <algorithm>
#include <array>

namespace dc {
namespace {

using Outcome = Extension::Outcome;

constexpr std::array<std::string_view, 6> outcome_codes = {"undecided", "replaced", "refused",
                                                           "granted",   "moved",    "irregular"};

bool contains(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

std::vector<const Step*> standing_steps(const Docket& item) {
  const auto withdrawn = withdrawn_steps(item.steps);
  std::vector<const Step*> steps;
  for (const Step& step : item.steps)
    if (!contains(withdrawn, step.id())) steps.push_back(&step);
  return steps;
}

// A text, or a number of per cent as reports give it.
std::string words_of(const Value& progress) {
  return progress.is_number() ? std::to_string(progress.number()) + "%" : progress.text();
}

const std::string& decider_of(const Step& step) {
  return step.text("by_name").empty() ? step.by() : step.text("by_name");
}

Extension requested(const Step& step) {
  Extension extension;
  extension.outcome = step.irregular() ? Outcome::irregular : Outcome::undecided;
  extension.request = step.id();
  extension.asked = step.day();
  extension.asked_by = decider_of(step);
  extension.reason = step.text("reason");
  extension.progress = words_of(step["progress"]);
  extension.was = step["due"].date("was");
  extension.until = step["due"].date("now");
  return extension;
}

void replace_undecided(std::vector<Extension>& all) {
  for (Extension& one : all)
    if (one.outcome == Outcome::undecided) one.outcome = Outcome::replaced;
}

void move(Extension& extension, const Step& step) {
  const auto was = step["due"].date("was");
  const auto now = step.sets().date("due");
  if (!now) return;
  extension.outcome = Outcome::moved;
  extension.moved = step.day();
  extension.days = was ? *now - *was : 0;
}

void decide(Extension& extension, const Step& step) {
  extension.decided = step.day();
  extension.decided_by = decider_of(step);
  if (step.name() == "extend-refuse") {
    extension.outcome = Outcome::refused;
    return;
  }
  extension.outcome = Outcome::granted;
  extension.granted = step["due"].date("now");
  move(extension, step);
}

void answer(Extension& extension, const Step& step) {
  for (const std::string& rule : step.body.texts("irregular"))
    if (!contains(extension.irregular, rule)) extension.irregular.push_back(rule);
  if (step.irregular() || extension.outcome == Outcome::irregular) return;
  if (step.name() != "extend-filed") return decide(extension, step);
  extension.filed = step.day();
  move(extension, step);
}

bool answers_extension(const Step& step) {
  return step.name() == "extend-grant" || step.name() == "extend-refuse" ||
         step.name() == "extend-filed";
}

const Extension* last_with(const std::vector<Extension>& all, Outcome outcome) {
  const auto found = std::find_if(all.rbegin(), all.rend(),
                                  [&](const Extension& one) { return one.outcome == outcome; });
  return found != all.rend() ? &*found : nullptr;
}

// A filing covers the report it answers and what was reported before.
void file_up_to(std::vector<DelayReport>& all, const Step& filing) {
  const auto answered = std::find_if(all.begin(), all.end(), [&](const DelayReport& one) {
    return one.step == filing.text("answers");
  });
  if (answered == all.end()) return;
  for (auto one = all.begin(); one <= answered; ++one)
    if (!one->filed) one->filed = filing.day();
}

bool bears_principal_instruction(const Source& source, const Registers& registers) {
  return std::any_of(source.instructions.begin(), source.instructions.end(),
                     [&](const Source::Instruction& one) {
                       const Person* leader = registers.person(one.leader);
                       return leader != nullptr && leader->holds(Role::principal_leader, one.day);
                     });
}

}  // namespace

LimitRule limit_rule_of(const Item& item, const Registers& registers) {
  LimitRule rule = LimitRule::ordinary;
  for (const SourceRef& ref : item.sources) {
    const Source* source = registers.source(ref.source);
    if (source == nullptr) continue;
    if (source->kind != "meeting" && bears_principal_instruction(*source, registers))
      return LimitRule::principal_instruction;
    if (source->kind == "meeting" && (item.major || source->major))
      rule = LimitRule::major_resolution;
  }
  return rule;
}

std::string_view code_of(Outcome outcome) {
  return outcome_codes[static_cast<std::size_t>(outcome)];
}

std::vector<Extension> extensions_of(const Docket& item) {
  std::vector<Extension> all;
  for (const Step* step : standing_steps(item)) {
    if (step->name() == "extend") {
      if (!step->irregular()) replace_undecided(all);
      all.push_back(requested(*step));
      all.back().irregular = step->body.texts("irregular");
    }
    if (!answers_extension(*step)) continue;
    for (Extension& one : all)
      if (one.request == step->text("answers")) answer(one, *step);
  }
  return all;
}

const Extension* find_extension(const std::vector<Extension>& all, const std::string& request) {
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Extension& one) { return one.request == request; });
  return found != all.end() ? &*found : nullptr;
}

const Extension* undecided(const std::vector<Extension>& all) {
  const Extension* waiting = last_with(all, Outcome::undecided);
  return waiting != nullptr ? waiting : last_with(all, Outcome::irregular);
}

const Extension* unfiled(const std::vector<Extension>& all) {
  for (auto one = all.rbegin(); one != all.rend(); ++one)
    if ((one->outcome == Outcome::granted || one->outcome == Outcome::moved) && !one->filed)
      return &*one;
  return undecided(all);
}

int times_extended(const std::vector<Extension>& all) {
  return static_cast<int>(std::count_if(
      all.begin(), all.end(), [](const Extension& one) { return one.moved.has_value(); }));
}

std::vector<DelayReport> delay_reports_of(const Docket& item) {
  std::vector<DelayReport> all;
  for (const Step* step : standing_steps(item)) {
    if (step->irregular()) continue;
    if (step->name() == "delay")
      all.push_back({step->id(), step->day(), step->text("addressee"), {}});
    if (step->name() != "delay-filed") continue;
    file_up_to(all, *step);
  }
  return all;
}

const Step* limit_set_by_leader(const Docket& item) {
  const Step* set = nullptr;
  for (const Step* step : standing_steps(item))
    if ((step->name() == "approve" || step->name() == "instruct") && !step->irregular()) set = step;
  return set;
}

}  // namespace dc
