// dc item new: a 督查事项 is registered and gets its number.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string title;
  std::optional<int> category;
  std::vector<std::string> sources;
  std::vector<std::string> weight;
  std::string urgency;
  std::string difficulty;
  std::string origin;
  std::string content;
  std::string replaces;
  std::string tier;
  bool classified = false;
};

std::string origin_of(Session& session, const Options& options) {
  if (!options.origin.empty()) return options.origin;
  for (const std::string& ref : options.sources) {
    const Source* source = session.ledger().source(SourceRef::parse(ref).source);
    if (source != nullptr && !source->level.empty()) return source->level;
  }
  return "district";
}

Docket new_item(Session& session, const Options& options) {
  Docket item;
  item.kind = Kind::item;
  item.head.set("id", session.ledger().next_id(Kind::item, session.now().date().year()));
  item.head.set("title", options.title);
  item.head.set("category", options.category.value_or(0));
  item.head.set("origin", origin_of(session, options));
  item.head.set_present("sources", Value::texts(options.sources));
  item.head.set_present("weight", Value::texts(options.weight));
  item.head.set_present("urgency", options.urgency);
  item.head.set_present("difficulty", options.difficulty);
  item.head.set_present("content", options.content);
  if (options.category == 3) item.head.set("revisit", true);
  if (options.classified) item.head.set("classified", true);
  if (!options.replaces.empty()) item.head.set("replaces", session.item(options.replaces).id());
  return item;
}

int register_item(Session& session, const Options& options) {
  Docket item = new_item(session, options);
  Step step = session.begin("new");
  Value sets = Value::map().set("state", "received");
  sets.set_present("tier", options.tier);
  step.body.set("sets", std::move(sets));
  rules::Neighbours neighbours;
  neighbours.twins = session.ledger().twins(options.title, options.sources);
  session.act(std::move(item), std::move(step), verbatim(options.title), neighbours);
  return 0;
}

}  // namespace

void declare_item_new(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--title", options->title, "TEXT", "help.item-new.title");
  command.require("--title");
  command.option("--category", options->category, "1..6", "help.item-new.category");
  command.option("--source", options->sources, "ID[#CLAUSE]", "help.item-new.source");
  command.choice("--weight", options->weight, {"major", "complex", "key"}, "help.item-new.weight");
  command.choice("--urgency", options->urgency, {"normal", "urgent", "top-urgent"},
                 "help.item-new.urgency");
  command.choice("--difficulty", options->difficulty, {"hard"}, "help.item-new.difficulty");
  command.choice("--origin", options->origin, {"centre", "province", "city", "district"},
                 "help.item-new.origin");
  command.choice("--tier", options->tier, {"principal-leader", "portfolio-leader", "unit-head"},
                 "help.assign.tier");
  command.option("--content", options->content, "TEXT", "help.item-new.content");
  command.flag("--classified", options->classified, "help.item-new.classified");
  command.option("--replaces", options->replaces, "ID", "help.item-new.replaces");
  command.action([options](Session& session) { return register_item(session, *options); });
}

}  // namespace dc
