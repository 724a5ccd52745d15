// dc calendar list: the years whose working days the ledger knows.
#include <algorithm>
#include <vector>

#include "app/session.h"
#include "base/error.h"
#include "store/record.h"
#include "view/settings.h"

namespace dc {
namespace {

view::CalendarFile read(Session& session, const std::string& path) {
  const auto bytes = session.ledger().file(path);
  if (!bytes)
    throw unreadable(text("error.no-document", path), path, {text("format.restore", path)});
  return {path, store::read_document("calendar", path, *bytes).value};
}

int list(Session& session) {
  std::vector<view::CalendarFile> calendars;
  for (const Value& adopted : session.ledger().head().standing["calendars"].list_items())
    calendars.push_back(read(session, adopted.text("file")));
  std::sort(calendars.begin(), calendars.end(),
            [](const auto& a, const auto& b) { return a.file < b.file; });
  session.show(
      view::calendar_table(session.table("dc/calendars/1", text("view.calendars")), calendars));
  return 0;
}

}  // namespace

void declare_calendar_list(Command& command) {
  command.action(list);
}

}  // namespace dc
