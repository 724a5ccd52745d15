// dc item correct: a descriptive field is put right, with its reason; the old value stays on
// record.
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string set;
  std::string reason;
};

int correct(Session& session, const Options& options) {
  correct_field(session, session.record(Kind::item, options.id), options.set, options.reason);
  return 0;
}

}  // namespace

void declare_item_correct(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--set", options->set, "FIELD=VALUE", "help.correct.set");
  command.require("--set");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.action([options](Session& session) { return correct(session, *options); });
}

}  // namespace dc
