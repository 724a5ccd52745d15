#include "app/help.h"

#include <algorithm>

#include "app/declaration.h"
#include "app/words.h"
#include "base/suggest.h"
#include "base/width.h"

namespace dc {
namespace {

constexpr int widest_left = 26;

struct Row {
  std::string left;
  std::string right;
};

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(count), ' ');
}

void append_row(std::string& out, const Row& row, int left_width) {
  const int indent = left_width + 4;
  std::string left = "  " + padded(row.left, left_width) + "  ";
  if (display_width(row.left) > left_width) {
    out += "  " + row.left + "\n";
    left = spaces(indent);
  }
  for (const std::string& line : wrapped(row.right, help_width - indent)) {
    out += left + line + "\n";
    left = spaces(indent);
  }
  if (row.right.empty()) out += "  " + row.left + "\n";
}

void append_rows(std::string& out, const std::vector<Row>& rows) {
  int left_width = 0;
  for (const Row& row : rows) {
    const int width = display_width(row.left);
    if (width <= widest_left) left_width = std::max(left_width, width);
  }
  for (const Row& row : rows) append_row(out, row, left_width);
}

void append_wrapped(std::string& out, const std::string& sentence) {
  for (const std::string& line : wrapped(sentence, help_width)) out += line + "\n";
}

void append_section(std::string& out, const Text& title, const std::vector<Row>& rows,
                    Language language) {
  if (rows.empty()) return;
  out += "\n" + say(title, language) + "\n";
  append_rows(out, rows);
}

std::string shown(const DeclaredPositional& positional) {
  const std::string many = positional.takes_many() ? positional.shown + "…" : positional.shown;
  return positional.is_required() ? many : "[" + many + "]";
}

std::string usage_words(const CommandEntry& entry, const Declaration& declaration,
                        const std::string& program) {
  std::string usage = program + " " + entry.words;
  for (const DeclaredPositional& positional : declaration.positionals)
    usage += " " + shown(positional);
  for (const DeclaredOption& option : declaration.options) {
    if (option.required) usage += " " + option.name() + " " + option.shown;
  }
  return usage;
}

Row row_of(const DeclaredOption& option, Language language) {
  Row row;
  for (const std::string& name : option.names) row.left += (row.left.empty() ? "" : ", ") + name;
  if (!option.is_flag()) row.left += " " + option.shown;
  row.right = say(text(option.help_id), language);
  const auto add = [&](const Text& remark) {
    row.right = say(text("help.with-remark", row.right, remark), language);
  };
  if (!option.words.empty()) {
    std::vector<Text> words;
    for (const std::string& word : option.words) words.push_back(verbatim(word));
    add(joined(words, text("text.comma")));
  }
  if (option.required) add(text("help.required"));
  return row;
}

std::vector<Row> rows_of(const Declaration& declaration, DeclaredOption::Scope scope,
                         Language language) {
  std::vector<Row> rows;
  for (const DeclaredOption& option : declaration.options) {
    if (option.scope == scope) rows.push_back(row_of(option, language));
  }
  return rows;
}

std::vector<Row> rows_of(const std::vector<const CommandEntry*>& entries, Language language) {
  std::vector<Row> rows;
  for (const CommandEntry* entry : entries)
    rows.push_back({entry->words, say(text(entry->help_id), language)});
  return rows;
}

std::vector<std::string> groups_of(const std::vector<CommandEntry>& tree) {
  std::vector<std::string> groups;
  for (const CommandEntry& entry : tree) {
    if (std::find(groups.begin(), groups.end(), entry.group) == groups.end())
      groups.push_back(entry.group);
  }
  return groups;
}

// The first words of a group; a noun stands in the group of its first verb only.
std::string first_words_of(const std::vector<CommandEntry>& tree, const std::string& group) {
  std::string words;
  for (const std::string& word : next_words(tree, "")) {
    const auto first = std::find_if(tree.begin(), tree.end(), [&](const CommandEntry& entry) {
      return entry.words == word || entry.words.starts_with(word + " ");
    });
    if (first->group == group) words += (words.empty() ? "" : " ") + word;
  }
  return words;
}

// A topic's lines; a tab parts a word from what is said of it.
std::string topic_text(const std::string& topic, Language language) {
  std::string rest = say(text("topic." + topic), language);
  std::string out;
  std::vector<Row> rows;
  const auto flush = [&] {
    append_rows(out, rows);
    rows.clear();
  };
  while (!rest.empty()) {
    const std::string line = rest.substr(0, rest.find('\n'));
    rest.erase(0, line.size() + 1);
    const std::size_t tab = line.find('\t');
    if (tab != std::string::npos) {
      rows.push_back({line.substr(0, tab), line.substr(tab + 1)});
      continue;
    }
    flush();
    line.empty() ? out += "\n" : (append_wrapped(out, line), out);
  }
  flush();
  return out;
}

std::string options_topic(const Text& title, const Declaration& declaration, Language language) {
  std::string out = say(title, language) + "\n";
  append_rows(out, rows_of(declaration, declaration.options.front().scope, language));
  return out;
}

std::optional<std::string> help_on_topic(const std::string& topic, Language language) {
  if (topic == "options")
    return options_topic(text("help.global-options"), global_declaration(), language);
  if (topic == "steps")
    return options_topic(text("help.step-options"), step_declaration(), language);
  const std::vector<std::string> topics = help_topics();
  if (std::find(topics.begin(), topics.end(), topic) == topics.end()) return {};
  return topic_text(topic, language);
}

}  // namespace

std::vector<std::string> help_topics() {
  return {"options", "steps", "dates", "filters", "exit-codes", "environment"};
}

Text usage_of(const CommandEntry& entry, const Declaration& declaration,
              const std::string& program) {
  return text("help.usage", usage_words(entry, declaration, program));
}

std::string help_overview(const std::vector<CommandEntry>& tree, const HelpStyle& style) {
  std::string out;
  append_wrapped(out, say(text("help.what-dc-is"), style.language));
  append_wrapped(out, say(text("help.usage-any", style.program), style.language));
  out += "\n";
  std::vector<Row> rows;
  for (const std::string& group : groups_of(tree)) {
    rows.push_back({say(text(group), style.language), first_words_of(tree, group)});
  }
  append_rows(out, rows);
  out += "\n";
  std::vector<Text> topics;
  for (const std::string& topic : help_topics()) topics.push_back(verbatim(topic));
  append_wrapped(out, say(text("help.more-commands", style.program), style.language));
  append_wrapped(out,
                 say(text("help.more-topics", style.program, joined(topics, text("text.comma"))),
                     style.language));
  return out;
}

std::string help_on_all(const std::vector<CommandEntry>& tree, const HelpStyle& style) {
  std::string out;
  for (const std::string& group : groups_of(tree)) {
    std::vector<const CommandEntry*> entries;
    for (const CommandEntry& entry : tree) {
      if (entry.group == group) entries.push_back(&entry);
    }
    if (!out.empty()) out += "\n";
    out += say(text(group), style.language) + "\n";
    append_rows(out, rows_of(entries, style.language));
  }
  return out;
}

std::string help_on_command(const std::vector<CommandEntry>& tree, const CommandEntry& entry,
                            const HelpStyle& style) {
  const Language language = style.language;
  const Declaration declaration = declaration_of(entry);
  std::string out;
  append_wrapped(out, say(text(entry.help_id), language));
  out += "\n";
  append_wrapped(out, say(usage_of(entry, declaration, style.program), language));
  std::vector<Row> arguments;
  for (const DeclaredPositional& positional : declaration.positionals) {
    arguments.push_back({shown(positional), say(text(positional.help_id), language)});
  }
  using Scope = DeclaredOption::Scope;
  append_section(out, text("help.arguments"), arguments, language);
  append_section(out, text("help.options"), rows_of(declaration, Scope::command, language),
                 language);
  append_section(out, text("help.step-options"), rows_of(declaration, Scope::step, language),
                 language);
  append_section(out, text("help.commands"), rows_of(entries_under(tree, entry.words), language),
                 language);
  out += "\n";
  append_wrapped(out, say(text("help.more-options", style.program), language));
  return out;
}

std::string help_on_noun(const std::vector<CommandEntry>& tree, const std::string& noun,
                         const HelpStyle& style) {
  std::string out;
  append_wrapped(out, say(text("help.usage-noun", style.program, noun), style.language));
  append_section(out, text("help.commands"), rows_of(entries_under(tree, noun), style.language),
                 style.language);
  out += "\n";
  append_wrapped(out, say(text("help.more-verbs", style.program, noun), style.language));
  return out;
}

std::optional<std::string> help_on(const std::vector<CommandEntry>& tree, const std::string& words,
                                   const HelpStyle& style) {
  if (words.empty() || words == help_word) return help_overview(tree, style);
  if (words == "all") return help_on_all(tree, style);
  if (const CommandEntry* entry = find_entry(tree, words))
    return help_on_command(tree, *entry, style);
  if (!entries_under(tree, words).empty()) return help_on_noun(tree, words, style);
  return help_on_topic(words, style.language);
}

}  // namespace dc
