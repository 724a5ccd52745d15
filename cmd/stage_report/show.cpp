// dc stage-report show: one stage report (Art. 7(4)).
#include <memory>
#include <string>

#include "app/showing.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

}  // namespace

void declare_stage_report_show(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.stage-report");
  command.action([options](Session& session) {
    return show_docket(session, session.record(Kind::stage_report, options->id));
  });
}

}  // namespace dc
