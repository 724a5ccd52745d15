#include "support/yaml_agreement.h"

#include <algorithm>

#include "yaml/bytes.h"
#include "yaml/canonical.h"
#include "yaml/emit.h"
#include "yaml/events.h"
#include "yaml/shape.h"

namespace dc::yaml {
namespace {

using Broken = std::optional<std::string>;

bool same(const Node& a, const Node& b);

bool same_members(const Member& a, const Member& b) {
  return same(a.key, b.key) && same(a.value, b.value);
}

bool same(const Node& a, const Node& b) {
  return a.kind == b.kind && a.line == b.line && a.column == b.column && a.plain == b.plain &&
         a.reading == b.reading && a.scalar == b.scalar &&
         std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                    same_members) &&
         std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same);
}

std::optional<Parsed> canonical(std::string_view source, const Limits& limits) {
  Report report("f");
  Parsed parsed;
  if (!check_bytes(source, limits, report)) return {};
  const auto root = read_canonical(source, limits, parsed.pool);
  if (!root) return {};
  parsed.root = *root;
  return parsed;
}

// Under narrow limits too: a bound that one reader knows and the other does not shows early.
Limits narrow() {
  Limits limits;
  limits.scalar_bytes = 24;
  limits.depth = 4;
  limits.nodes = 24;
  limits.lines = 12;
  return limits;
}

Broken readers_differ(std::string_view source, const Limits& limits) {
  const std::optional<Parsed> fast = canonical(source, limits);
  if (!fast) return {};
  const Parsed reference = parse_by_events(source, limits);
  if (!reference.findings.empty())
    return "the reference refuses what the canonical reader takes: " +
           reference.findings.front().rule;
  if (!same(fast->root, reference.root)) return "the readers take the text for different nodes";
  return {};
}

Broken findings_are_unsound(std::string_view source, const Parsed& parsed) {
  const auto lines = std::count(source.begin(), source.end(), '\n') + 1;
  for (const Finding& finding : parsed.findings) {
    if (finding.line < 0 || finding.line > lines + 1)
      return finding.rule + " is told of line " + std::to_string(finding.line);
    for (const Language language : {Language::zh, Language::en})
      if (say(finding.sentence, language).empty()) return finding.rule + " has no sentence";
  }
  return {};
}

// Bounds of size are for what people write; what is emitted anew may be larger.
Limits wide() {
  Limits limits;
  limits.bytes *= 16;
  limits.scalar_bytes *= 16;
  limits.depth *= 4;
  limits.nodes *= 16;
  limits.lines *= 16;
  return limits;
}

Broken is_read_otherwise(const std::string& text, const Value& value, std::string_view what) {
  for (const Parsed& parsed : {parse(text, "f", wide()), parse_by_events(text, wide())}) {
    if (!parsed.findings.empty())
      return std::string(what) + " is refused: " + parsed.findings.front().rule + "\n" + text;
    if (!(to_value(parsed.root) == value))
      return std::string(what) + " is read as another value\n" + text;
  }
  return {};
}

Broken emitting_changes(const Value& value) {
  const std::string text = emit(value);
  if (Broken broken = is_read_otherwise(text, value, "what is emitted")) return broken;
  if (emit(to_value(parse(text, "f", wide()).root)) != text)
    return "emitting twice differs\n" + text;
  Value docket = Value::map();
  docket.set("steps", Value(Value::List{value}));
  return is_read_otherwise("steps:\n" + emit_step(value), docket, "what is emitted as a step");
}

}  // namespace

Parsed parse_by_events(std::string_view source, const Limits& limits) {
  Report report("f");
  Parsed parsed;
  if (check_bytes(source, limits, report) && check_shape(source, limits, report))
    parsed.root = read_by_events(source, limits, report, parsed.pool);
  parsed.findings = report.take();
  return parsed;
}

std::optional<std::string> broken_promise(std::string_view source) {
  for (const Limits& limits : {Limits(), narrow()})
    if (Broken broken = readers_differ(source, limits)) return broken;
  const Parsed parsed = parse(source, "f");
  if (Broken broken = findings_are_unsound(source, parsed)) return broken;
  if (!parsed.findings.empty() || parsed.root.kind != Node::Kind::map) return {};
  return emitting_changes(to_value(parsed.root));
}

bool is_canonical(std::string_view source) {
  return canonical(source, {}).has_value();
}

}  // namespace dc::yaml
