#include "app/showing.h"

#include "app/listing.h"
#include "app/records.h"
#include "view/record.h"

namespace dc {
namespace {

bool is_json(Session& session) {
  const std::string& output = session.globals().output;
  return output == "json" || output == "jsonl";
}

std::string schema_of(Kind kind) {
  return "dc/" + (kind == Kind::ledger ? "ledger" : folder_of(kind)) + "/1";
}

view::Table data_of(Session& session, view::Table frame, const Docket& docket,
                    const std::optional<query::Judged>& item) {
  return record_row(std::move(frame), docket, item, surroundings_of(session),
                    commit_of(session, store::places_of_steps({docket})));
}

}  // namespace

int show_docket(Session& session, const Docket& recorded) {
  const Docket docket = in_effect(recorded);
  const view::Surroundings around = surroundings_of(session);
  std::optional<query::Judged> item;
  if (docket.kind == Kind::item) item = judged(session, docket);
  view::Table frame = session.table(schema_of(docket.kind), verbatim(docket.id()));
  view::Table table = is_json(session) ? data_of(session, std::move(frame), docket, item)
                                       : record_sheet(std::move(frame), docket, item, around);
  if (item) note_missing_calendars(table, {*item}, session.ledger().days());
  session.show(table);
  return 0;
}

int show_record(Session& session, const std::string& id) {
  session.shelf();
  const Kind kind = kind_of_id(id).value_or(Kind::item);
  return show_docket(session,
                     kind == Kind::ledger ? session.ledger().head() : session.record(kind, id));
}

}  // namespace dc
