#include "app/command.h"

#include <doctest/doctest.h>

#include <sstream>

#include "base/error.h"
#include "sample_tree.h"

using dc::Date;
using dc::Invocation;
using dc::Language;
using sample::given;
using Words = std::vector<std::string>;

namespace {

// The invocation keeps what its options were read into.
const Invocation& parse(const Words& arguments) {
  static Invocation invocation;
  std::ostringstream out;
  invocation = dc::parse_command_line(sample::tree(), arguments, Language::en, out, "dc");
  return invocation;
}

std::string printed(const Words& arguments) {
  std::ostringstream out;
  const Invocation invocation =
      dc::parse_command_line(sample::tree(), arguments, Language::en, out, "dc");
  REQUIRE(invocation.entry == nullptr);
  return out.str();
}

// "message | hint | hint" of the usage error that the arguments provoke.
std::string complaint(const Words& arguments) {
  std::ostringstream out;
  try {
    dc::parse_command_line(sample::tree(), arguments, Language::en, out, "dc");
  } catch (const dc::Error& error) {
    REQUIRE(error.kind == dc::ErrorKind::usage);
    std::string words = say(error.message, Language::en);
    for (const dc::Text& hint : error.hints) words += " | " + say(hint, Language::en);
    return words;
  }
  return "no complaint";
}

}  // namespace

TEST_CASE("command words are told from positionals") {
  CHECK(parse({"show", "2026-0012"}).entry->words == "show");
  CHECK(parse({"item", "show", "2026-0012"}).entry->words == "item show");
  CHECK(given().id == "2026-0012");
  CHECK(parse({"show", "item"}).entry->words == "show");
  CHECK(given().id == "item");
  CHECK(parse({"archive", "2026-0012", "--lead", "u"}).entry->words == "archive");
  CHECK(parse({"archive", "add", "2026-0012"}).entry->words == "archive add");
}

TEST_CASE("a bare noun lists, with the list's options") {
  CHECK(parse({"item"}).entry->words == "item list");
  CHECK(parse({"item", "--state", "issued", "--state=accepted"}).entry->words == "item list");
  CHECK(given().states == Words{"issued", "accepted"});
}

TEST_CASE("a noun that cannot list shows its verbs") {
  CHECK(printed({"policy"}).find("policy adopt") != std::string::npos);
}

TEST_CASE("global options stand before, among and after the command's words") {
  for (const Words& arguments :
       {Words{"-C", "/srv", "item", "list", "--json"},
        Words{"item", "-C", "/srv", "list", "--json"}, Words{"item", "--json", "list", "-C/srv"},
        Words{"-C/srv", "item", "list", "-o", "json"}}) {
    const Invocation invocation = parse(arguments);
    CHECK(invocation.entry->words == "item list");
    CHECK(invocation.globals.directory == "/srv");
    CHECK(invocation.globals.output == "json");
  }
}

TEST_CASE("global options are read") {
  const Invocation all =
      parse({"item", "--as-of=2026年6月30日", "--at", "2026-07-01", "--fields", "id, title,,due",
             "-qv", "--yes", "--lang=zh", "--color", "never", "--lock-timeout", "500ms", "--user",
             "p-0003", "--output-file", "a.md"});
  const dc::Globals& globals = all.globals;
  CHECK(globals.as_of == Date::of(2026, 6, 30));
  CHECK(globals.at == "2026-07-01");
  CHECK(globals.fields == Words{"id", "title", "due"});
  CHECK((globals.quiet && globals.verbose && globals.yes));
  CHECK(globals.language == "zh");
  CHECK(globals.colour == "never");
  CHECK(globals.lock_timeout_ms == 500);
  CHECK(globals.user == "p-0003");
  CHECK(globals.output_file == "a.md");
}

TEST_CASE("a lock timeout is a number with its unit") {
  CHECK(parse({"item", "--lock-timeout", "2m"}).globals.lock_timeout_ms == 120'000);
  CHECK(parse({"item", "--lock-timeout", "0s"}).globals.lock_timeout_ms == 0);
  for (const char* wrong :
       {"10", "", "s", "-1s", "1.5s", "10h", "99999999999999999999s", "9999m"}) {
    CHECK(complaint({"item", "--lock-timeout", wrong}) ==
          "'" + std::string(wrong) +
              "' is no length of time (--lock-timeout) | write it as 500ms, 10s or 2m, at most a "
              "day");
  }
}

TEST_CASE("values are taken as they are") {
  parse({"assign", "2026-0012", "--lead", "u", "--text=-5", "--co", "[a,b]", "--co", "[2025]"});
  CHECK(given().text == "-5");
  CHECK(given().co == Words{"[a,b]", "[2025]"});
  CHECK(given().ids == Words{"2026-0012"});
  parse({"assign", "[2025]", "++", "-", "--lead", "u", "--text", "-5"});
  CHECK(given().ids == Words{"[2025]", "++", "-"});
  CHECK(given().text == "-5");
  parse({"assign", "x", "--lead", "u", "--text=--co"});
  CHECK(given().text == "--co");
  parse({"assign", "x", "--lead", "u", "--text", "a=b"});
  CHECK(given().text == "a=b");
}

TEST_CASE("an empty value is a value") {
  parse({"assign", "x", "--lead", "", "--text=", "y"});
  CHECK(given().lead == "");
  CHECK(given().text == "");
  CHECK(given().ids == Words{"x", "y"});
}

TEST_CASE("a repeated option swallows no positionals") {
  parse({"assign", "--co", "a", "x", "--co=b", "y", "--lead", "u"});
  CHECK(given().co == Words{"a", "b"});
  CHECK(given().ids == Words{"x", "y"});
}

TEST_CASE("-- ends the options") {
  parse({"assign", "--lead", "u", "--", "--text", "-h", "--"});
  CHECK(given().ids == Words{"--text", "-h", "--"});
  CHECK_FALSE(given().text.has_value());
}

TEST_CASE("numbers are decimal and whole") {
  parse({"assign", "x", "--lead", "u", "--progress", "010"});
  CHECK(given().progress == 10);
  parse({"assign", "x", "--lead", "u", "--progress=-3"});
  CHECK(given().progress == -3);
  parse({"assign", "x", "--lead", "u", "--progress", "８０"});
  CHECK(given().progress == 80);
  for (const char* wrong : {"", "nan", "0x10", "1e3", "12 3", "99999999999", "5%"}) {
    CHECK(complaint({"assign", "x", "--lead", "u", "--progress", wrong}) ==
          "'" + std::string(wrong) + "' is no whole number (--progress)");
  }
}

TEST_CASE("dates are read in the forms of documents, others are refused with the form") {
  parse({"assign", "x", "--lead", "u", "--due", "2026年6月30日"});
  CHECK(given().due == Date::of(2026, 6, 30));
  CHECK(parse({"assign", "x", "--lead", "u", "--on", "2026-06-30"}).step.on ==
        Date::of(2026, 6, 30));
  CHECK(complaint({"assign", "x", "--lead", "u", "--due", "2026-02-30"}) ==
        "'2026-02-30' is no date (--due) | write a date as 2026-06-30, 2026年6月30日 or 20260630");
  CHECK(complaint({"item", "--as-of", ""}) ==
        "'' is no date (--as-of) | write a date as 2026-06-30, 2026年6月30日 or 20260630");
}

TEST_CASE("writers take the step options") {
  const dc::StepOptions step =
      parse({"assign", "x", "--lead", "u", "--attach", "a.pdf", "--attach", "b.pdf", "--doc",
             "大委督[2025]3号", "--irregular", "--waive", "art3-one-lead", "--reason", "r",
             "--approved-by", "p-1", "-n"})
          .step;
  CHECK(step.attach == Words{"a.pdf", "b.pdf"});
  CHECK(step.doc == "大委督[2025]3号");
  CHECK(step.irregular);
  CHECK(step.waive == Words{"art3-one-lead"});
  CHECK(step.waive_reason == "r");
  CHECK(step.approved_by == "p-1");
  CHECK(step.dry_run);
}

TEST_CASE("a command's own --reason is its own") {
  CHECK(parse({"decline", "--reason", "out of scope"}).step.waive_reason.empty());
  CHECK(given().text == "out of scope");
}

TEST_CASE("views have no step options, and writers no time travel") {
  CHECK(complaint({"item", "list", "--on", "2026-06-30"}).starts_with("unknown option '--on'"));
  CHECK(complaint({"assign", "x", "--lead", "u", "--as-of", "2026-06-30"}) ==
        "'--as-of' is for views: a step is recorded now | say on which day it happened with '--on "
        "DATE'");
  CHECK(
      complaint({"--at", "HEAD", "assign", "x", "--lead", "u"}).starts_with("'--at' is for views"));
}

TEST_CASE("an unknown command is named with near ones") {
  CHECK(complaint({"asign", "2026-0012"}) == "unknown command 'asign' | did you mean 'assign'?");
  CHECK(complaint({"asign", "--led", "u"}) == "unknown command 'asign' | did you mean 'assign'?");
  CHECK(complaint({"item", "shwo", "2026-0012"}) ==
        "unknown command 'item shwo' | did you mean 'item show'?");
  CHECK(complaint({"policy", "xyzzy"}) ==
        "unknown command 'policy xyzzy' | see 'dc help policy' for the commands");
  CHECK(complaint({"ass", "x"}) == "unknown command 'ass' | did you mean 'assign'?");
}

TEST_CASE("an unknown option is named with near ones") {
  CHECK(complaint({"assign", "x", "--laed", "u"}) ==
        "unknown option '--laed' | did you mean '--lead' or '--lang'?");
  CHECK(complaint({"assign", "x", "--laed=u"}) ==
        "unknown option '--laed' | did you mean '--lead' or '--lang'?");
  CHECK(complaint({"assign", "x", "-qz"}) == "unknown option '-z'");
  CHECK(complaint({"assign", "-5"})
            .starts_with("unknown option '-5' | write a value that begins with '-'"));
  CHECK(complaint({"--unit", "u", "item", "list"})
            .starts_with("no option '--unit' before the command"));
}

TEST_CASE("a choice is one of its words") {
  CHECK(complaint({"assign", "x", "--lead", "u", "--urgency", "urgnt"}) ==
        "unknown value 'urgnt' for --urgency | did you mean 'urgent'? | --urgency is one of "
        "'normal', 'urgent' or 'top-urgent'");
}

TEST_CASE("options are given once, completely, and not against each other") {
  CHECK(complaint({"assign", "x", "--lead", "a", "--lead", "b"}) ==
        "option '--lead' given more than once");
  CHECK(complaint({"item", "-C", "a", "-C", "b"}) == "option '-C' given more than once");
  CHECK(complaint({"assign", "x", "--lead"}) == "option '--lead' needs a value");
  CHECK(complaint({"assign", "x", "--lead", "--co", "b"}) ==
        "option '--lead' needs a value | if that is its value, write '--lead=--co'");
  CHECK(complaint({"item", "-qC"}) == "option '-qC' needs a value");
  CHECK(complaint({"item", "--yes=no"}) == "option '--yes' takes no value");
  CHECK(complaint({"assign", "x"}) ==
        "missing '--lead' | usage: dc assign ID… --lead UNIT [OPTION…]");
  CHECK(complaint({"assign", "--lead", "u"}) ==
        "missing 'ID' | usage: dc assign ID… --lead UNIT [OPTION…]");
  CHECK(complaint({"show", "a", "b"}) == "unexpected argument 'b' | usage: dc show ID [OPTION…]");
  CHECK(complaint({"assign", "x", "--lead", "u", "--grant", "--refuse"}) ==
        "'--grant' and '--refuse' exclude each other");
  CHECK(complaint({"item", "--json", "-o", "csv"}) == "'--json' and '-o csv' exclude each other");
  CHECK(complaint({"item", "--output-file="}) == "option '--output-file' has an empty value");
}

TEST_CASE("a line without a command is refused") {
  CHECK(complaint({"--json"}) == "no command given | see 'dc --help' for the commands");
}

TEST_CASE("arguments are UTF-8") {
  CHECK(complaint({"show", "\xB3\xC7"}).ends_with("is not UTF-8 | set the terminal to UTF-8"));
}

TEST_CASE("help is asked for in several ways") {
  const std::string assign = printed({"help", "assign"});
  CHECK(assign.find("usage: dc assign ID… --lead UNIT [OPTION…]") != std::string::npos);
  CHECK(printed({"assign", "--help"}) == assign);
  CHECK(printed({"assign", "-h", "x"}) == assign);
  CHECK(printed({"-h", "assign"}) == assign);
  CHECK(printed({"help", "item", "show"}) == printed({"item", "show", "--help"}));
  CHECK(printed({"help", "item"}) == printed({"item", "--help"}));
  CHECK(printed({"help"}) == printed({"--help"}));
  CHECK(printed({"help", "exit-codes"}).find("internal") == std::string::npos);
  CHECK(complaint({"help", "asign"}) == "no help on 'asign' | did you mean 'assign'?");
}

TEST_CASE("the version is told on any line") {
  CHECK(printed({"--version"}) == "dc 0.1.0\n");
  CHECK(printed({"assign", "--version"}) == "dc 0.1.0\n");
}
