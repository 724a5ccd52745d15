// dc blame: for each field of a record the step that gave it its value, who recorded it and when.
#include "view/blame.h"

#include <memory>
#include <string>

#include "app/records.h"
#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

int blame(Session& session, const Options& options) {
  const Docket docket = named_record(session, options.id);
  view::Table frame = session.table("dc/blame/1", text("view.blame", docket.id()));
  session.show(view::blame_table(std::move(frame), docket, session.ledger(),
                                 commit_of(session, store::places_of_steps({docket}))));
  return 0;
}

}  // namespace

void declare_blame(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.show.id");
  command.action([options](Session& session) { return blame(session, *options); });
}

}  // namespace dc
