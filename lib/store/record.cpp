#include "store/record.h"

#include <set>

#include "base/brief.h"
#include "base/error.h"
#include "schema/schema.h"
#include "store/said.h"
#include "store/standing_text.h"
#include "yaml/emit.h"
#include "yaml/parse.h"

namespace dc::store {
namespace {

Value ordered(Kind kind, const Value& whole) {
  return schema::Schema::of(name_of(kind)).ordered(whole);
}

// Where the line that starts with `key` in column 0 begins, or npos.
std::size_t line_of(std::string_view text, std::string_view key) {
  if (text.starts_with(key)) return 0;
  const auto at = text.find("\n" + std::string(key));
  return at == std::string_view::npos ? at : at + 1;
}

std::string steps_text(const Value& steps, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < steps.list_items().size(); ++i)
    text += yaml::emit_step(steps.list_items()[i]);
  return text;
}

std::string new_text(const Docket& docket) {
  const Value whole = ordered(docket.kind, docket.whole());
  Value head = whole;
  head.erase("standing");
  head.erase("steps");
  return yaml::emit_members(head) + standing_text(whole["standing"]) + "steps:\n" +
         steps_text(whole["steps"], 0);
}

std::string extended_text(const Docket& docket, const Record& before) {
  const auto standing_at = line_of(before.text, "standing:");
  const auto steps_at = line_of(before.text, "steps:");
  if (standing_at == std::string::npos || steps_at == std::string::npos || steps_at < standing_at)
    return new_text(docket);
  const Value whole = ordered(docket.kind, docket.whole());
  Value head = whole;
  head.erase("standing");
  head.erase("steps");
  const bool same_head = docket.head == before.docket.head;
  std::string text = same_head ? before.text.substr(0, standing_at) : yaml::emit_members(head);
  text += docket.standing == before.docket.standing
              ? before.text.substr(standing_at, steps_at - standing_at)
              : standing_text(whole["standing"]);
  text += before.text.substr(steps_at);
  if (!text.ends_with('\n')) text += '\n';
  return text + steps_text(whole["steps"], before.docket.steps.size());
}

// What was said on the command line does not fit the record's kind; no file is wrong.
Error unfit(const Finding& finding) {
  std::vector<Text> hints;
  if (!finding.remedy.empty()) hints.push_back(finding.remedy);
  return usage_error(finding.sentence, std::move(hints));
}

void require_same_values(const Docket& docket, const std::string& text) {
  const Reading again = read_record(docket.path(), text);
  if (!again.findings.empty()) throw unfit(again.findings.front());
  if (!(again.record->docket.whole() == docket.whole()))
    throw Error(ErrorKind::bug, dc::text("error.changed-values", docket.id()), {}, docket.path());
}

}  // namespace

std::string standing_text(const Value& standing) {
  if (standing.entries().empty()) return "standing: {}\n";
  return "standing:\n" + yaml::emit_members(standing, 2);
}

Reading read_record(const std::string& path, std::string_view text, Structure structure) {
  Reading reading;
  const auto id = id_of_path(path);
  if (!id) {
    reading.findings.push_back(
        {"format-path", Severity::error, path, 0, dc::text("format.path", path), {}});
    return reading;
  }
  const Kind kind = *kind_of_id(*id);
  yaml::Parsed parsed = yaml::parse(text, path);
  reading.findings = std::move(parsed.findings);
  if (!reading.findings.empty()) return reading;
  if (structure == Structure::checked)
    reading.findings = schema::Schema::of(name_of(kind)).check(parsed.root, path);
  if (!reading.findings.empty()) return reading;
  Docket docket = Docket::from(kind, yaml::to_value(parsed.root));
  if (docket.id() != *id) {
    reading.findings.push_back(
        {"format-id", Severity::error, path, 1, dc::text("format.id", docket.id(), path), {}});
    return reading;
  }
  reading.record = Record{std::move(docket), std::string(text)};
  return reading;
}

std::string_view steps_part(std::string_view text) {
  const std::size_t at = line_of(text, "steps:");
  return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

std::vector<int> step_lines(std::string_view text) {
  const auto from = text.size() - steps_part(text).size();
  std::vector<int> lines;
  int line = 1;
  for (std::size_t at = 0; at < text.size(); ++line) {
    if (at > from && text.substr(at).starts_with("- ")) lines.push_back(line);
    const std::size_t end = text.find('\n', at);
    at = end == std::string_view::npos ? text.size() : end + 1;
  }
  return lines;
}

std::string text_of(const Docket& docket, const Record* before) {
  const bool extends = before != nullptr && !before->text.empty();
  std::string text = extends ? extended_text(docket, *before) : new_text(docket);
  require_same_values(docket, text);
  return text;
}

std::string document_text(std::string_view kind, const Value& document) {
  return yaml::emit(schema::Schema::of(kind).ordered(document));
}

DocumentReading read_document(std::string_view kind, const std::string& path,
                              std::string_view text) {
  yaml::Parsed parsed = yaml::parse(text, path);
  if (parsed.findings.empty()) parsed.findings = schema::Schema::of(kind).check(parsed.root, path);
  if (!parsed.findings.empty()) return {{}, std::move(parsed.findings)};
  return {yaml::to_value(parsed.root), {}};
}

namespace {

// What the first step of a record that stands must have set.
std::string first_field(Kind kind) {
  switch (kind) {
    case Kind::unit:
      return "names";
    case Kind::item:
    case Kind::notice:
    case Kind::stage_report:
      return "state";
    default:
      return "";
  }
}

bool is_new_again(const Docket& docket, std::size_t index) {
  return docket.steps[index].name() == "new" && !in_effect(with_steps(docket, index)).steps.empty();
}

}  // namespace

Findings check_docket(const Docket& docket, const std::string& path) {
  Findings findings;
  const auto add = [&](const char* rule, Text sentence) {
    findings.push_back(
        {rule, Severity::error, path, 0, std::move(sentence), dc::text("format.restore", path)});
  };
  if (const auto differs = first_difference(overlay(docket.steps), docket.standing))
    add("format-standing", dc::text("format.standing", docket.id(), differs->key,
                                    brief(differs->was), brief(differs->now)));
  const std::string field = first_field(docket.kind);
  if (!field.empty() && !docket.standing.has(field) && !is_withdrawn(docket))
    add("format-standing", dc::text("format.missing", "standing." + field));
  std::set<std::string> ids;
  Moment last;
  for (std::size_t i = 0; i < docket.steps.size(); ++i) {
    const Step& step = docket.steps[i];
    if (i > 0 && is_new_again(docket, i))
      add("format-first-step", dc::text("format.first-step", docket.id()));
    if (!ids.insert(step.id()).second)
      add("format-step-id", dc::text("format.step-id", docket.id(), step.id()));
    if (step.at() < last)
      add("format-step-order", dc::text("format.step-order", docket.id(), step.id()));
    last = step.at();
  }
  if (docket.steps.empty() || docket.steps.front().name() != "new")
    add("format-first-step", dc::text("format.first-step", docket.id()));
  check_said(docket, path, findings);
  return findings;
}

}  // namespace dc::store
