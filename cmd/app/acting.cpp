// A step from its beginning to its place in the ledger.
#include <algorithm>

#include "app/read_file.h"
#include "app/work.h"
#include "base/error.h"
#include "base/hash.h"
#include "calendar/document_number.h"
#include "rules/authority.h"
#include "rules/family.h"
#include "rules/registry.h"

namespace dc {
namespace {

// RFC 4648 base32 in lower case with Crockford's letters: 80 bits as 16 characters.
std::string base32(std::string_view ten_bytes) {
  constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string out;
  unsigned bits = 0;
  int held = 0;
  for (char c : ten_bytes) {
    bits = (bits << 8) | static_cast<unsigned char>(c);
    for (held += 8; held >= 5; held -= 5) out += letters[(bits >> (held - 5)) & 31];
  }
  return out;
}

int hex_digit(char c) {
  return c <= '9' ? c - '0' : c - 'a' + 10;
}

std::string bytes_of_hex(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(hex_digit(hex[i]) * 16 + hex_digit(hex[i + 1]));
  return bytes;
}

// ".pdf" in lower-case ASCII letters and digits, or nothing.
std::string extension_of(const std::string& path) {
  const auto dot = path.rfind('.');
  if (dot == std::string::npos || path.size() - dot > 9) return "";
  std::string extension = path.substr(dot);
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c != '.' && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) return "";
  }
  return extension.size() > 1 ? extension : "";
}

bool holds(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Nobody decides by a post that the same commit grants, once there are persons at all.
Findings judge_authority(const store::Ledger& ledger, const rules::Case& the_case) {
  if (!ledger.puts(Kind::person) || !ledger.holds_any(Kind::person)) return {};
  return rules::judge_authority(the_case, ledger.policies(), ledger.rules_version(),
                                [&](const std::string& id) -> std::optional<Person> {
                                  const store::Record* held = ledger.former_record(id);
                                  if (held == nullptr) return {};
                                  return person_of(held->docket);
                                });
}

// Why a rule is waived, and who approved it: a command that has a --reason or --approved-by of its
// own says them there.
const std::string& reason_of(const Step& step, const StepOptions& options) {
  return options.waive_reason.empty() ? step.text("reason") : options.waive_reason;
}

const std::string& approver_of(const Step& step, const StepOptions& options) {
  return options.approved_by.empty() ? step.by() : options.approved_by;
}

Error refusal(const Findings& broken) {
  const Finding& first = broken.front();
  std::vector<Text> hints;
  if (!first.remedy.empty()) hints.push_back(first.remedy);
  for (std::size_t i = 1; i < broken.size(); ++i) {
    hints.push_back(text("hint.also", broken[i].rule, broken[i].sentence));
    if (!broken[i].remedy.empty()) hints.push_back(broken[i].remedy);
  }
  Error error(ErrorKind::refused, first.sentence, std::move(hints));
  error.rule = first.rule;
  error.findings = broken;
  return error;
}

}  // namespace

std::string Session::new_step_id() {
  const auto seed = environment_.variable("DC_SEED");
  if (!seed) return base32(environment_.random_bytes());
  const std::string state = *seed + ":" + ledger().commit() + ":" + std::to_string(work_->sequence);
  return base32(bytes_of_hex(sha256(state)).substr(0, 10));
}

Value Session::attachment(const std::string& path) {
  std::string bytes = read_file(path);
  const std::string hash = sha256(bytes);
  const std::string file =
      "attachments/" + hash.substr(0, 2) + "/" + hash.substr(2) + extension_of(path);
  if (!ledger().file(file)) ledger().put(store::Document{file, std::move(bytes)});
  return Value::map()
      .set("file", file)
      .set("sha256", hash)
      .set("title", path.substr(path.rfind('/') + 1));
}

Step Session::begin(std::string_view name) {
  const Actor who = actor();
  auto& recorders = work_->recorders;
  const auto is_he = [&](const Actor& one) { return one.id == who.id && one.name == who.name; };
  if (std::none_of(recorders.begin(), recorders.end(), is_he)) recorders.push_back(who);
  Step step;
  step.body.set("step", name);
  step.body.set("id", new_step_id());
  ++work_->sequence;
  step.body.set("day", day());
  step.body.set("at", now().rfc3339());
  step.body.set_present("actor", who.id);
  step.body.set("actor_name", who.name);
  step.body.set_present("doc", normalised_document_number(step_options().doc));
  Value papers = Value::list();
  for (const std::string& path : step_options().attach) papers.push_back(attachment(path));
  step.body.set_present("papers", std::move(papers));
  return step;
}

void Session::decided_by(Step& step, const std::string& person_words) {
  if (person_words.empty()) return;
  const std::string id = person(person_words);
  step.body.set("by", id).set("by_name", person_name(id));
}

// Splits what the rules found into what is told, what --waive excuses and what --irregular records.
void Session::settle(const Findings& findings, Step& step) {
  Findings warnings;
  Findings refused;
  std::vector<std::string> irregular;
  Value waived = Value::list();
  for (const Finding& finding : findings) {
    const rules::Rule* rule = rules::find_rule(finding.rule);
    if (finding.severity == Severity::warning) {
      warnings.push_back(finding);
    } else if (holds(step_options().waive, finding.rule) &&
               rule->waiver == rules::Waiver::possible) {
      const std::string approver = person(approver_of(step, step_options()));
      if (ledger().rules_version() > 1 && !rules::may_waive(ledger().person(approver), step.day()))
        refuse(
            "ledger-waiver-by", id_of_path(finding.file).value_or(finding.file),
            {verbatim(finding.rule), verbatim(person_name(approver)), verbatim(step.day().iso())});
      waived_.insert(finding.rule);
      waived.push_back(Value::map()
                           .set("rule", finding.rule)
                           .set("reason", reason_of(step, step_options()))
                           .set("approved_by", approver)
                           .set("approved_by_name", person_name(approver)));
    } else if (step_options().irregular && rule->whose == rules::Whose::others) {
      if (!holds(irregular, finding.rule)) irregular.push_back(finding.rule);
      warnings.push_back(finding);
      warnings.back().severity = Severity::warning;
      warnings.back().remedy = {};
    } else {
      refused.push_back(finding);
    }
  }
  if (gathered_ != nullptr) {
    gathered_->insert(gathered_->end(), warnings.begin(), warnings.end());
  } else {
    warn(warnings);
  }
  if (!refused.empty()) throw refusal(refused);
  step.body.set_present("waived", std::move(waived));
  if (irregular.empty() && step_options().irregular) note(text("note.nothing-irregular"));
  if (irregular.empty()) return;
  step.body.set("irregular", Value::texts(irregular));
  step.body.erase("sets");
  note(text("note.irregular"));
}

void Session::act(Docket docket, Step step, Text detail, const rules::Neighbours& given) {
  for (const std::string& rule : step_options().waive) {
    const rules::Rule* known = rules::find_rule(rule);
    if (known == nullptr) throw usage_error(text("error.no-rule", rule), {text("hint.rules")});
    if (known->waiver == rules::Waiver::never)
      throw Error(ErrorKind::refused, text("error.not-waivable", rule), {text("hint.waivable")});
    if (reason_of(step, step_options()).empty() || approver_of(step, step_options()).empty())
      throw usage_error(text("error.waive-needs"), {text("hint.waive-needs")});
  }
  if (step.day() > now().date()) note(text("note.future", step.day().iso()));
  rules::Neighbours neighbours = given;
  rules::add_family(neighbours, docket, step,
                    [this](const std::string& id) { return ledger().find(id); });
  const rules::Case the_case(docket, step, ledger(), ledger().policies(), ledger().days(),
                             neighbours);
  Findings findings = rules::judge(the_case, ledger().rules_version());
  for (Finding& one : judge_authority(ledger(), the_case)) findings.push_back(std::move(one));
  settle(findings, step);
  if (step["irregular"].is_list()) detail = text("told.irregular", detail);
  work_->told.push_back({docket.id(), act_of(step), std::move(detail), step.day()});
  work_->judged.emplace(step.id(), static_cast<int>(work_->judged.size()) + 1);
  ledger().append(docket, std::move(step));
  spare_memory();
}

void Session::require_waivers_used() const {
  for (const std::string& rule : step_options().waive)
    if (!waived_.contains(rule))
      throw usage_error(text("error.not-broken", rule), {text("hint.not-broken")});
}

void Session::refuse(std::string_view rule_id, const std::string& record,
                     std::vector<Text> arguments) {
  const rules::Rule* rule = rules::find_rule(rule_id);
  if (rule == nullptr) throw bug("no rule " + std::string(rule_id));
  const std::string id = "rule." + std::string(rule_id);
  arguments.insert(arguments.begin(), verbatim(record));
  Finding finding;
  finding.rule = std::string(rule_id);
  finding.sentence = text("rule.sentence", Text{id + ".broken", {}, arguments},
                          rules::article_text(rule->article));
  finding.remedy = Text{id + ".remedy", {}, std::move(arguments)};
  throw refusal({finding});
}

}  // namespace dc
