#include "app/records.h"

#include <iterator>

#include "base/error.h"

namespace dc {

Docket named_record(Session& session, const std::string& words) {
  const auto kind = kind_of_id(words);
  if (kind == Kind::ledger) return session.ledger().head();
  const bool may_be_name = !kind || *kind == Kind::unit;
  if (!may_be_name) return session.record(*kind, words);
  for (const Person* person : session.ledger().persons())
    if (person->name == words) return session.record(Kind::person, session.person(words));
  const bool is_number = words.find_first_of("0123456789") == 0;
  return is_number ? session.item(words) : session.record(Kind::unit, session.unit(words));
}

void require_free_name(Session& session, const std::string& name, const std::string& unit) {
  for (const Unit* other : session.ledger().units())
    if (other->id != unit && other->is_named(name))
      throw usage_error(text("error.name-taken", name, other->id), {text("hint.name-taken")});
}

std::vector<Docket> all_records(Session& session) {
  std::vector<Docket> all{session.ledger().head()};
  for (const Kind kind :
       {Kind::unit, Kind::person, Kind::source, Kind::item, Kind::notice, Kind::stage_report}) {
    auto some = session.ledger().all(kind);
    std::move(some.begin(), some.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace dc
