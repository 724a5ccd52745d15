// dc source show: one source: its clauses and instructions (Arts. 17, 18).
#include <memory>
#include <string>

#include "app/showing.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

}  // namespace

void declare_source_show(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.source");
  command.action([options](Session& session) {
    return show_docket(session, session.record(Kind::source, options->id));
  });
}

}  // namespace dc
