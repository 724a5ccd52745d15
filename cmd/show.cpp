// dc show: one record of any kind with all its steps; `dc item show` is the same.
#include <memory>
#include <string>

#include "app/showing.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

}  // namespace

void declare_show(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.show.id");
  command.action([options](Session& session) { return show_record(session, options->id); });
}

}  // namespace dc
