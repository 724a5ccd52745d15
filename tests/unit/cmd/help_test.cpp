#include "app/help.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "app/declaration.h"
#include "app/words.h"
#include "base/width.h"
#include "sample_tree.h"

using dc::CommandEntry;
using dc::HelpStyle;
using dc::Language;

namespace {

constexpr Language languages[] = {Language::zh, Language::en};

std::string widest_line(const std::string& text) {
  std::istringstream lines(text);
  std::string widest;
  for (std::string line; std::getline(lines, line);) {
    if (dc::display_width(line) > dc::display_width(widest)) widest = line;
  }
  return widest;
}

void check_fits(const std::string& text) {
  const std::string widest = widest_line(text);
  CAPTURE(widest);
  CHECK(dc::display_width(widest) <= 80);
  CHECK(text.ends_with("\n"));
}

void declare_nothing(dc::Command&) {}

// Ids of the catalogue that serve as headings: one a group of ten words.
const std::vector<std::string> headings = {"state.received",  "state.proposed",  "state.issued",
                                           "state.accepted",  "state.submitted", "state.completed",
                                           "state.suspended", "state.cleared",   "state.archived"};

// Every first word of the program as it is meant to become.
std::vector<CommandEntry> whole_tree() {
  const std::string words =
      "init unit person handover source item list show propose consult approve decline note-only "
      "assign notice accept reject reassign remind report review extend delay instruct coordinate "
      "week suspend resume terminate reopen stage-report complete clear revisit archive attach "
      "note "
      "overdue due missing coverage split return-result weekly limits waivers stats search ledger "
      "chart check explain rules policy calendar log diff blame verify backdated undo import "
      "export "
      "batch index doctor checkout config upgrade completion inspection finding account study "
      "inspector bulletin brief cadre assess refer sync hook period anchor";
  std::istringstream in(words);
  std::vector<CommandEntry> tree;
  for (std::string word; in >> word;) {
    tree.push_back({word, "option.user", declare_nothing, CommandEntry::Kind::view,
                    headings[tree.size() / 10]});
  }
  return tree;
}

}  // namespace

TEST_CASE("the help of every command and noun fits eighty columns") {
  const std::vector<CommandEntry>& tree = dc::command_tree();
  for (const Language language : languages) {
    const HelpStyle style{language, "ducha"};
    for (const CommandEntry& entry : tree) {
      CAPTURE(entry.words);
      check_fits(help_on_command(tree, entry, style));
    }
    for (const std::string& noun : dc::next_words(tree, "")) {
      CAPTURE(noun);
      check_fits(*help_on(tree, noun, style));
    }
  }
}

TEST_CASE("the overview fits a screen") {
  for (const Language language : languages) {
    const std::string overview = help_overview(dc::command_tree(), {language, "ducha"});
    check_fits(overview);
    CHECK(std::count(overview.begin(), overview.end(), '\n') <= 24);
  }
}

TEST_CASE("the overview of the whole program fits a screen") {
  for (const Language language : languages) {
    const std::string overview = help_overview(whole_tree(), {language, "ducha"});
    check_fits(overview);
    CHECK(std::count(overview.begin(), overview.end(), '\n') <= 24);
    CHECK(overview.find("stage-report complete") != std::string::npos);
  }
}

TEST_CASE("topics and the list of all commands fit eighty columns") {
  for (const Language language : languages) {
    const HelpStyle style{language, "ducha"};
    check_fits(help_on_all(dc::command_tree(), style));
    for (const std::string& topic : dc::help_topics()) {
      CAPTURE(topic);
      check_fits(*help_on(dc::command_tree(), topic, style));
    }
  }
}

TEST_CASE("every sentence of help is in the catalogue") {
  const auto check_options = [](const dc::Declaration& declaration) {
    for (const dc::DeclaredOption& option : declaration.options) {
      CAPTURE(option.name());
      CHECK(dc::find_in_catalogue(option.help_id) != nullptr);
    }
    for (const dc::DeclaredPositional& positional : declaration.positionals) {
      CAPTURE(positional.shown);
      CHECK(dc::find_in_catalogue(positional.help_id) != nullptr);
    }
  };
  check_options(dc::global_declaration());
  check_options(dc::step_declaration());
  for (const CommandEntry& entry : dc::command_tree()) {
    CAPTURE(entry.words);
    CHECK(dc::find_in_catalogue(entry.help_id) != nullptr);
    CHECK(dc::find_in_catalogue(entry.group) != nullptr);
    check_options(declaration_of(entry));
  }
}

TEST_CASE("every command says what it does") {
  for (const CommandEntry& entry : dc::command_tree()) {
    CAPTURE(entry.words);
    dc::Command::Impl impl;
    dc::Command command(&impl);
    entry.declare(command);
    CHECK(impl.declaration.run != nullptr);
  }
}

TEST_CASE("a command's help names its arguments, its options and what they may be") {
  const std::string help = *help_on(sample::tree(), "assign", {Language::en, "dc"});
  CHECK(help.find("usage: dc assign ID… --lead UNIT [OPTION…]\n") != std::string::npos);
  CHECK(help.find("\narguments:\n  ID…  ") != std::string::npos);
  CHECK(help.find("  --lead UNIT ") != std::string::npos);
  CHECK(help.find("(required)") != std::string::npos);
  CHECK(help.find("(normal,") != std::string::npos);
  CHECK(help.find("\noptions of every step:\n  --on DATE ") != std::string::npos);
}

TEST_CASE("a view's help has no step options") {
  CHECK(help_on(sample::tree(), "item list", {Language::en, "dc"})->find("--on") ==
        std::string::npos);
}

TEST_CASE("the help of a noun that is a command too leads to its verbs") {
  const std::string help = *help_on(sample::tree(), "archive", {Language::en, "dc"});
  CHECK(help.find("usage: dc archive ID…") != std::string::npos);
  CHECK(help.find("\ncommands:\n  archive add") != std::string::npos);
}

TEST_CASE("help speaks Chinese") {
  const std::string help = *help_on(sample::tree(), "show", {Language::zh, "ducha"});
  CHECK(help.find("用法：ducha show ID [选项…]") != std::string::npos);
  CHECK(help.find("参数：") != std::string::npos);
}

TEST_CASE("there is no help on what is not there") {
  CHECK_FALSE(help_on(sample::tree(), "asign", {Language::en, "dc"}).has_value());
}
