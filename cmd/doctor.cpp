// dc doctor: what the ledger takes up, what was left behind, what would make it faster; --fix
// mends.
#include <algorithm>
#include <memory>

#include "app/session.h"
#include "app/upkeep.h"

namespace dc {
namespace {

struct Options {
  bool fix = false;
  bool exit_code = false;
};

constexpr int found_something = 1;

int doctor(Session& session, const Options& options) {
  const auto all = examine(session, options.fix ? Mending::done : Mending::none);
  session.show(view::doctor_table(session.table("dc/doctor/1", text("view.doctor")), all,
                                  session.language()));
  const bool is_ill = std::any_of(all.begin(), all.end(), [](const view::Diagnosis& one) {
    return one.state == view::Diagnosis::State::wrong;
  });
  return options.exit_code && is_ill ? found_something : 0;
}

}  // namespace

void declare_doctor(Command& command) {
  auto options = std::make_shared<Options>();
  command.flag("--fix", options->fix, "help.doctor.fix");
  command.flag("--exit-code", options->exit_code, "help.check.exit-code");
  command.action([options](Session& session) { return doctor(session, *options); });
}

}  // namespace dc
