#include "app/progress.h"

namespace dc {
namespace {

constexpr std::size_t worth_showing = 500;
constexpr std::size_t parts = 100;

}  // namespace

Progress::Progress(Session& session, std::string_view what, std::size_t total)
    : session_(session),
      what_(what),
      total_(total),
      is_shown_(session.environment().err_is_terminal && !session.globals().quiet &&
                total >= worth_showing) {}

Progress::~Progress() {
  if (is_shown_) session_.err() << "\r\x1b[K" << std::flush;
}

void Progress::advance() {
  ++done_;
  if (!is_shown_ || done_ % (total_ / parts) != 0) return;
  session_.err() << "\r\x1b[K" << session_.say(text(what_, done_, total_)) << std::flush;
}

}  // namespace dc
