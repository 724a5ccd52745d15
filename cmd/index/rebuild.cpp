// dc index rebuild: makes the index anew from the whole history.
#include <ostream>

#include "app/indexing.h"
#include "app/session.h"
#include "base/error.h"
#include "index/opening.h"

namespace dc {
namespace {

Error refusal(index::Failure::Kind failure) {
  if (failure == index::Failure::Kind::locked)
    return busy(text("error.index-locked"), {text("hint.index-locked")});
  return file_error(text("error.index-unwritable"), {text("hint.index-unwritable")});
}

int rebuild(Session& session) {
  const git::ObjectId tip = session.revision();
  require_whole_history(session);
  const std::string cache = cache_folder(session.environment());
  ProgressLine line(session.err(), session.say(text("progress.index")),
                    session.environment().err_is_terminal && !session.globals().quiet);
  index::Opening opening;
  opening.cache = cache;
  opening.progress = [&line](std::size_t done, std::size_t all) { line(done, all); };
  try {
    index::rebuild(session.repository(), tip, opening);
  } catch (const index::Failure& failure) {
    throw refusal(failure.kind);
  }
  const index::Status status = index::status(session.repository(), cache);
  if (!session.globals().quiet)
    session.out() << session.say(text("told.index", status.commits, status.records, status.bytes))
                  << "\n";
  return 0;
}

}  // namespace

void declare_index_rebuild(Command& command) {
  command.action(rebuild);
}

}  // namespace dc
