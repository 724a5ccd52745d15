// dc extensions: 延期登记簿, every application for extension with the original and the current
// limit (Art. 20(2)). Its own word, apart from limits: refused and waiting applications moved
// nothing.
#include "view/extensions.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/listing.h"
#include "app/sweep.h"

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
  std::map<std::string, Docket> asked_for;
  each_record(session, {Kind::item, {"extend"}}, [&](Docket&& docket) {
    const bool asks = std::any_of(docket.steps.begin(), docket.steps.end(), [](const Step& step) {
      return step.name().starts_with("extend");
    });
    if (asks) asked_for.emplace(docket.id(), std::move(docket));
  });
  std::vector<Docket> all;
  each_judged(session, options.filter, {}, [&](const query::Judged& judged) {
    const auto found = asked_for.find(judged.item.id);
    if (found != asked_for.end()) all.push_back(std::move(found->second));
  });
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
