// dc unit add: a unit enters the register.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/records.h"
#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string slug;
  std::string name;
  std::string kind = "department";
  std::optional<int> order;
  std::vector<std::string> aliases;
  std::string contact;
};

int add(Session& session, const Options& options) {
  if (!is_unit_slug(options.slug))
    throw usage_error(text("error.slug", options.slug), {text("hint.slug")});
  if (session.ledger().find(options.slug))
    throw usage_error(text("error.exists", text("kind.unit"), options.slug));
  require_free_name(session, options.name, options.slug);
  for (const std::string& alias : options.aliases) require_free_name(session, alias, options.slug);
  Docket unit;
  unit.kind = Kind::unit;
  unit.head.set("id", options.slug).set("kind", options.kind);
  if (options.order) unit.head.set("order", *options.order);
  Step step = session.begin("new");
  Value sets = Value::map();
  sets.set("names", Value::List{Value::map().set("name", options.name).set("from", step.day())});
  sets.set_present("aliases", Value::texts(options.aliases));
  sets.set_present("contact", options.contact);
  step.body.set("sets", std::move(sets));
  session.act(std::move(unit), std::move(step), verbatim(options.name));
  return 0;
}

}  // namespace

void declare_unit_add(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("SLUG", options->slug, "help.unit-add.slug");
  command.option("--name", options->name, "NAME", "help.unit-add.name");
  command.require("--name");
  command.choice("--kind", options->kind,
                 {"party-organ", "government-organ", "department", "township", "street",
                  "institution", "other"},
                 "help.unit-add.kind");
  command.option("--order", options->order, "N", "help.unit-add.order");
  command.option("--alias", options->aliases, "NAME", "help.unit-add.alias");
  command.option("--contact", options->contact, "TEXT", "help.unit-add.contact");
  command.action([options](Session& session) { return add(session, *options); });
}

}  // namespace dc
