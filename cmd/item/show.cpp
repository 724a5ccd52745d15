// dc item show: one item with all its steps.
#include <memory>
#include <string>

#include "app/showing.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

}  // namespace

void declare_item_show(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.action(
      [options](Session& session) { return show_docket(session, session.item(options->id)); });
}

}  // namespace dc
