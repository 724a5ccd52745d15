#include "app/progress.h"

#include <algorithm>

namespace dc {
namespace {

constexpr std::size_t worth_showing = 500;
constexpr std::size_t parts = 100;
constexpr std::size_t most_unseen = 500;  // where a part would be a long wait
constexpr std::string_view wipe = "\r\x1b[K";

}  // namespace

Progress::Progress(Session& session, std::string_view what, std::size_t total)
    : session_(session),
      what_(what),
      total_(total),
      is_shown_(session.environment().err_is_terminal && !session.globals().quiet &&
                total >= worth_showing) {
  if (is_shown_) show();
}

Progress::~Progress() {
  if (is_shown_) session_.err() << wipe << std::flush;
}

void Progress::advance() {
  ++done_;
  if (is_shown_ && done_ % std::min(total_ / parts, most_unseen) == 0) show();
}

void Progress::show() {
  session_.err() << wipe << session_.say(text(what_, done_, total_)) << std::flush;
}

Waiting::Waiting(Session& session, std::string_view what)
    : session_(session),
      is_shown_(session.environment().err_is_terminal && !session.globals().quiet) {
  if (is_shown_) session_.err() << session_.say(text(what)) << std::flush;
}

Waiting::~Waiting() {
  if (is_shown_) session_.err() << wipe << std::flush;
}

}  // namespace dc
