#include "rules/replay.h"

#include <algorithm>

#include "rules/family.h"

namespace dc::rules {
namespace {

bool holds(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Text word_of_act(const Step& step) {
  const std::string id = "act." + act_of(step);
  return find_in_catalogue(id) != nullptr ? text(id) : verbatim(act_of(step));
}

void check_waivers(const Step& step, const std::string& file, Findings& findings) {
  for (const std::string& id : step.waived_rules()) {
    const Rule* rule = find_rule(id);
    if (rule != nullptr && rule->waiver == Waiver::possible) continue;
    Breaches(*find_rule("ledger-waiver"), file, findings).add(word_of_act(step), id);
  }
}

void check_irregular(const Step& step, const std::string& file, Findings& findings) {
  if (!step.irregular()) return;
  Breaches breaches(*find_rule("ledger-irregular"), file, findings);
  for (const std::string& id : step.body.texts("irregular")) {
    const Rule* rule = find_rule(id);
    if (rule == nullptr || rule->whose != Whose::others)
      breaches.add(word_of_act(step), text("ledger.not-others", id));
  }
  if (!step.sets().entries().empty()) breaches.add(word_of_act(step), text("ledger.has-effect"));
}

int papers_in(const Docket& dossier, const Step& transfer) {
  int papers = 0;
  for (const Step& step : dossier.steps) {
    if (step.id() == transfer.id()) break;
    papers += step.name() == "archive-add" ? 1 : 0;
  }
  return papers;
}

Moment registered_at(const Docket& docket) {
  return docket.steps.empty() ? Moment() : docket.steps.front().at();
}

std::vector<std::string> keys_of(const Docket& item) {
  std::vector<std::string> keys{item.head.text("title")};
  for (const std::string& source : item.head.texts("sources"))
    if (source.find('#') != std::string::npos) keys.push_back(source);
  return keys;
}

}  // namespace

Findings honour_records(const Findings& findings, const Step& step, const std::string& file) {
  Findings left;
  const auto waived = step.waived_rules();
  const auto irregular = step.body.texts("irregular");
  for (const Finding& finding : findings)
    if (!holds(waived, finding.rule) && !holds(irregular, finding.rule)) left.push_back(finding);
  check_waivers(step, file, left);
  check_irregular(step, file, left);
  return left;
}

Replay::Replay(const Records& records, const Policies& policies, const WorkingDays& days,
               RulesVersions versions, Exceptions exceptions)
    : policies_(policies),
      days_(days),
      versions_(std::move(versions)),
      exceptions_(exceptions),
      registers_(records) {
  for (const Docket& item : records.items) index_item(item);
  for (const Docket& report : records.stage_reports)
    for (const std::string& item : report.head.texts("items")) reports_.emplace(item, &report);
}

void Replay::index_item(const Docket& item) {
  items_.emplace(item.id(), &item);
  if (is_open(state_of(item.standing.text("state")).value_or(State::none)))
    for (const std::string& key : keys_of(item)) open_.emplace(key, &item);
  for (const Step& step : item.steps)
    if (step.name() == "archive-transfer")
      handed_over_[{step.text("at"), step["year"].number()}] += papers_in(item, step);
}

std::vector<std::string> Replay::twins_of(const Docket& item, const Step& step) const {
  std::vector<std::string> twins;
  for (const std::string& key : keys_of(item)) {
    const auto [from, to] = open_.equal_range(key);
    const bool is_open_itself =
        std::any_of(from, to, [&](const auto& held) { return held.second->id() == item.id(); });
    for (auto it = from; is_open_itself && it != to; ++it)
      if (registered_at(*it->second) < step.at() && !holds(twins, it->second->id()))
        twins.push_back(it->second->id());
  }
  return twins;
}

std::optional<Docket> Replay::item_at(const std::string& id, Moment moment) const {
  const auto found = items_.find(id);
  if (found == items_.end()) return {};
  return with_steps(*found->second, steps_by(*found->second, moment, SameMoment::included));
}

std::vector<Docket> Replay::reports_on(const std::string& item, Moment moment) const {
  std::vector<Docket> reports;
  const auto [from, to] = reports_.equal_range(item);
  for (auto it = from; it != to; ++it)
    reports.push_back(with_steps(*it->second, steps_by(*it->second, moment, SameMoment::included)));
  return reports;
}

Neighbours Replay::neighbours_of(const Docket& docket, const Step& step) const {
  Neighbours neighbours;
  if (docket.kind != Kind::item) return neighbours;
  if (step.name() == "new") neighbours.twins = twins_of(docket, step);
  if (step.name() == "complete") neighbours.stage_reports = reports_on(docket.id(), step.at());
  add_family(neighbours, docket, step,
             [&](const std::string& id) { return item_at(id, step.at()); });
  const auto papers = handed_over_.find({step.text("at"), step["year"].number()});
  if (step.name() == "archive-transfer" && papers != handed_over_.end())
    neighbours.catalogued_papers = papers->second;
  return neighbours;
}

Findings Replay::judge_from(const Docket& before, const Step& step, const Neighbours& neighbours,
                            SameMoment same) {
  registers_.look_from(step.at(), same);
  const Case the_case(before, step, registers_, policies_, days_, neighbours);
  const int version = versions_.at(step.at(), same);
  Findings findings = rules::judge(the_case, version);
  if (exceptions_ == Exceptions::ignored) return findings;
  return honour_records(findings, step, before.path());
}

// A step is good if it is in one of the orders that its moment leaves open.
Findings Replay::judge_step(const Docket& before, const Step& step) {
  const Neighbours neighbours = neighbours_of(before, step);
  Findings findings = judge_from(before, step, neighbours, SameMoment::included);
  if (!has_error(findings)) return findings;
  Findings earlier = judge_from(before, step, neighbours, SameMoment::left_out);
  return has_error(earlier) ? findings : earlier;
}

std::vector<Findings> Replay::judge(const Docket& docket) {
  std::vector<Findings> judged;
  const auto withdrawn = withdrawn_steps(docket.steps);
  Docket recorded = with_steps(docket, 0);
  Docket so_far = with_steps(in_effect(docket), 0);
  for (const Step& step : docket.steps) {
    correct_head(recorded.head, step);
    if (step.is_withdrawal()) {
      judged.push_back(judge_step(recorded, step));
    } else if (holds(withdrawn, step.id())) {
      judged.emplace_back();
    } else {
      correct_head(so_far.head, step);
      judged.push_back(judge_step(so_far, step));
      so_far.append(step);
    }
    recorded.append(step);
  }
  return judged;
}

}  // namespace dc::rules
