#include "sample_tree.h"

#include <memory>

namespace sample {

namespace {

std::shared_ptr<Given> last;

// Options of their own for each declaration, kept alive by its action as a command does.
Given& fresh(dc::Command& command) {
  last = std::make_shared<Given>();
  command.action([kept = last](dc::Session&) { return 0; });
  return *last;
}

using dc::Command;

void assign(Command& command) {
  Given& given = fresh(command);
  command.positionals("ID", given.ids, "option.user");
  command.option("--lead", given.lead, "UNIT", "option.user");
  command.require("--lead");
  command.option("--co", given.co, "UNIT", "option.user");
  command.option("--text", given.text, "TEXT", "option.user");
  command.option("--progress", given.progress, "PCT", "option.user");
  command.option("--due", given.due, "DATE", "option.user");
  command.choice("--urgency", given.urgency, {"normal", "urgent", "top-urgent"}, "option.user");
  command.flag("--grant", given.grant, "option.user");
  command.flag("--refuse", given.refuse, "option.user");
  command.exclude("--grant", "--refuse");
}

void list(Command& command) {
  Given& given = fresh(command);
  command.choice("--state", given.states, {"issued", "accepted"}, "option.user");
}

void show(Command& command) {
  Given& given = fresh(command);
  command.positional("ID", given.id, "option.user");
}

void plain(Command& command) {
  fresh(command);
}

void with_own_reason(Command& command) {
  Given& given = fresh(command);
  command.option("--reason", given.text, "TEXT", "option.user");
}

}  // namespace

Given& given() {
  return *last;
}

const std::vector<dc::CommandEntry>& tree() {
  using enum dc::CommandEntry::Kind;
  static const std::vector<dc::CommandEntry> entries = {
      {"item new", "option.user", plain, writer, "group.views"},
      {"item list", "option.user", list, view, "group.views"},
      {"item show", "option.user", show, view, "group.views"},
      {"show", "option.user", show, view, "group.views"},
      {"assign", "option.user", assign, writer, "group.views"},
      {"decline", "option.user", with_own_reason, writer, "group.views"},
      {"policy show", "option.user", plain, view, "group.views"},
      {"policy adopt", "option.user", plain, writer, "group.views"},
      {"archive", "option.user", assign, writer, "group.views"},
      {"archive add", "option.user", show, writer, "group.views"},
  };
  return entries;
}

}  // namespace sample
