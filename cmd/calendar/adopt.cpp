// dc calendar adopt: a year's days off and make-up days; an amendment replaces that year's file.
#include <memory>
#include <string>

#include "app/adopting.h"
#include "app/session.h"
#include "store/record.h"

namespace dc {
namespace {

struct Options {
  std::string file;
};

int adopt_calendar(Session& session, const Options& options) {
  const Value calendar = read_adoptable("calendar", options.file);
  const std::string path = "calendar/" + std::to_string(calendar["year"].number()) + ".yaml";
  const std::string bytes = store::document_text("calendar", calendar);
  const auto held = session.ledger().file(path);
  if (held && *held != bytes) session.note(text("note.calendar-amended", path));
  adopt(session, "adopt-calendar", "calendars", path, bytes);
  return 0;
}

}  // namespace

void declare_calendar_adopt(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("FILE", options->file, "help.calendar-adopt.file");
  command.action([options](Session& session) { return adopt_calendar(session, *options); });
}

}  // namespace dc
