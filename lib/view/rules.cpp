#include "view/rules.h"

#include "rules/transitions.h"
#include "view/cells.h"
#include "view/step_words.h"

namespace dc::view {
namespace {

using rules::Rule;

constexpr int categories = 6;              // of Art. 6
constexpr std::size_t most_arguments = 6;  // of a remedy

std::string severity_code(const Rule& rule) {
  return rule.severity == Severity::error ? "error" : "warning";
}
std::string whose_code(const Rule& rule) {
  return rule.whose == rules::Whose::office ? "office" : "others";
}
std::string waiver_code(const Rule& rule) {
  return rule.waiver == rules::Waiver::possible ? "possible" : "never";
}
std::string reading_code(const Rule& rule) {
  return rule.reading == rules::Reading::local ? "local" : "literal";
}

Cell coded(const std::string& family, const std::string& code) {
  return cell_of(Value(code), text(family + code));
}

Text asks(const Rule& rule) {
  return text("rule." + std::string(rule.id));
}

// The way out with nothing in particular named.
Text remedy(const Rule& rule) {
  return Text{"rule." + std::string(rule.id) + ".remedy",
              {},
              std::vector<Text>(most_arguments, verbatim("…"))};
}

std::string published(const Rule& rule) {
  std::string_view article = rules::article_of_the_rules(rule.article);
  while (article.ends_with('\n')) article.remove_suffix(1);
  return std::string(article);
}

std::vector<Column> rule_columns() {
  return {{"id", text("column.rule"), Align::left, true},
          {"article", text("column.article"), Align::left, true},
          {"severity", text("column.severity"), Align::left, true},
          {"whose", text("column.whose"), Align::left, true},
          {"waivable", text("column.waivable"), Align::left, true},
          {"reading", text("column.reading"), Align::left, true},
          {"asks", text("column.asks"), Align::left, true},
          {"since", text("column.since"), Align::right, false}};
}

std::vector<Cell> rule_cells(const Rule& rule, Language language) {
  return {cell_of(std::string(rule.id)),           cell_of(std::string(rule.article)),
          coded("severity.", severity_code(rule)), coded("whose.", whose_code(rule)),
          coded("waiver.", waiver_code(rule)),     coded("reading.", reading_code(rule)),
          cell_of(say(asks(rule), language)),      cell_of(Value(rule.since))};
}

// What becomes of a breach.
Text outcome(const Rule& rule) {
  if (rule.severity == Severity::warning) return text("outcome.warning");
  if (rule.whose == rules::Whose::others) return text("outcome.others");
  return rule.waiver == rules::Waiver::possible ? text("outcome.waivable")
                                                : text("outcome.refused");
}

// Words separated by spaces, each by its word in the family.
Text in_words(std::string_view list, const std::string& family) {
  std::vector<Text> words;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    const std::string id = family + std::string(list.substr(at, end - at));
    words.push_back(find_in_catalogue(id) != nullptr ? text(id)
                                                     : verbatim(list.substr(at, end - at)));
    at = end + 1;
  }
  return words.empty() ? Text{} : joined(words, text("text.comma"));
}

Cell in_cell(std::string_view list, const std::string& family) {
  return list.empty() ? Cell{} : cell_of(Value(list), in_words(list, family));
}

Cell state_cell(std::string_view to) {
  return to == "former" ? cell_of(Value(to), text("view.former-state")) : in_cell(to, "state.");
}

}  // namespace

Table rules_table(Table frame, Language language) {
  frame.columns = rule_columns();
  for (const Rule& rule : rules::registry()) frame.rows.push_back(rule_cells(rule, language));
  return frame;
}

Table transitions_table(Table frame) {
  frame.columns = {{"kind", text("field.kind"), Align::left, true},
                   {"act", text("column.act"), Align::left, true},
                   {"from", text("column.from"), Align::left, true},
                   {"to", text("column.to"), Align::left, true},
                   {"article", text("column.article"), Align::left, true},
                   {"sets", text("column.sets"), Align::left, false}};
  for (const rules::Transition& row : rules::transitions()) {
    const std::string kind(name_of(row.kind));
    const std::string act(row.act);
    frame.rows.push_back({coded("kind.", kind), cell_of(Value(act), act_word(act)),
                          in_cell(row.from, "state."), state_cell(row.to),
                          cell_of(std::string(row.article)), in_cell(row.sets, "field.")});
  }
  return frame;
}

std::vector<Text> rule_paragraphs(const Rule& rule) {
  std::vector<Text> lines{text("explain.head", rule.id, rules::article_text(rule.article),
                               text("severity." + severity_code(rule))),
                          asks(rule), Text{}, text("explain.outcome", outcome(rule)),
                          text("explain.remedy", remedy(rule))};
  if (rule.reading == rules::Reading::local) lines.push_back(text("reading.local.note"));
  lines.push_back(Text{});
  lines.push_back(verbatim(published(rule)));
  for (int category = 1; rule.id == "art6-category" && category <= categories; ++category)
    lines.push_back(
        text("explain.category", category, text("category." + std::to_string(category))));
  return lines;
}

Table rule_row(Table frame, const Rule& rule, Language language) {
  frame.columns = rule_columns();
  frame.columns.push_back({"remedy", text("column.remedy"), Align::left, true});
  frame.columns.push_back({"text", text("column.article-text"), Align::left, true});
  auto cells = rule_cells(rule, language);
  cells.push_back(cell_of(say(remedy(rule), language)));
  cells.push_back(cell_of(published(rule)));
  frame.rows.push_back(std::move(cells));
  return frame;
}

}  // namespace dc::view
