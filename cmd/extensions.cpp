// dc extensions: 延期登记簿, every application for extension with the original and the current
// limit (Art. 20(2)). Its own word, apart from limits: refused and waiting applications moved
// nothing.
#include "view/extensions.h"

#include <memory>
#include <string>
#include <vector>

#include "app/listing.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  FilterOptions filter;
  bool open = false;
  bool exit_code = false;
};

std::vector<Docket> dockets(Session& session, const Options& options) {
  if (!options.id.empty()) return {session.item(options.id)};
  std::vector<Docket> all;
  for (const query::Judged& judged : judged_items(session, options.filter))
    if (auto docket = session.ledger().find(judged.item.id)) all.push_back(std::move(*docket));
  return all;
}

int extensions(Session& session, const Options& options) {
  const auto shown = options.open ? view::ExtensionsShown::waiting : view::ExtensionsShown::every;
  const int repeated_from =
      session.ledger().policies().on(session.today()).number("extension_warn_at");
  const view::Table frame = session.table("dc/extensions/1", text("view.extensions"));
  const view::Table table = view::extensions_table(frame, dockets(session, options),
                                                   surroundings_of(session), shown, repeated_from);
  session.show(table);
  return options.exit_code && !table.rows.empty() ? 1 : 0;
}

}  // namespace

void declare_extensions(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("ID", options->id, "help.option.item");
  command.flag("--open", options->open, "help.extensions.open");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return extensions(session, *options); });
}

}  // namespace dc
