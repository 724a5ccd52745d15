// dc notice show: one 督办通知 with its items.
#include <memory>
#include <string>

#include "app/showing.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

}  // namespace

void declare_notice_show(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.notice");
  command.action([options](Session& session) {
    return show_docket(session, session.record(Kind::notice, options->id));
  });
}

}  // namespace dc
