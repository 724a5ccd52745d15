// dc coverage: 事事有着落，件件有回音, decisions without item, items without answer, results that
// never went back (Arts. 2, 4).
#include "view/coverage.h"

#include <memory>
#include <string>

#include "app/listing.h"

namespace dc {
namespace {

struct Options {
  std::string source;
  bool exit_code = false;
};

int coverage(Session& session, const Options& options) {
  const SourceRef only = SourceRef::parse(options.source);
  if (!only.source.empty()) session.record(Kind::source, only.source);
  const store::Ledger& ledger = session.ledger();
  const auto gaps = query::gaps(ledger.all(Kind::source), ledger.all(Kind::item), only);
  const view::Table frame = session.table("dc/coverage/1", text("view.coverage"));
  session.show(view::coverage_table(frame, gaps, surroundings_of(session)));
  return options.exit_code && !gaps.empty() ? 1 : 0;
}

}  // namespace

void declare_coverage(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("SOURCE", options->source, "help.coverage.source");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  command.action([options](Session& session) { return coverage(session, *options); });
}

}  // namespace dc
