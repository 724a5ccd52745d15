// dc unit head: 督促检查工作责任领导, the one 负责同志 who answers for supervision in a unit (Art.
// 12).
#include <memory>
#include <string>

#include "app/session.h"
#include "model/tenures.h"

namespace dc {
namespace {

struct Options {
  std::string unit;
  std::string person;
  bool instead = false;
};

int head(Session& session, const Options& options) {
  Docket unit = session.record(Kind::unit, session.unit(options.unit));
  const std::string person = session.person(options.person);
  Step step = session.begin("head");
  Value heads = unit.standing["supervision_heads"].is_list() ? unit.standing["supervision_heads"]
                                                             : Value::list();
  if (options.instead)
    heads = end_tenures(heads, step.day() - 1, [](const Value&) { return true; });
  heads.push_back(Value::map().set("person", person).set("from", step.day()));
  step.body.set("person", person).set("person_name", session.person_name(person));
  step.body.set("sets", Value::map().set("supervision_heads", std::move(heads)));
  session.act(std::move(unit), std::move(step), verbatim(session.person_name(person)));
  return 0;
}

}  // namespace

void declare_unit_head(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("UNIT", options->unit, "help.option.unit");
  command.positional("PERSON", options->person, "help.option.person");
  command.flag("--instead", options->instead, "help.unit-head.instead");
  command.action([options](Session& session) { return head(session, *options); });
}

}  // namespace dc
