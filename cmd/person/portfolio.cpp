// dc person portfolio: 分管, what a leader is in charge of from a day on (Art. 8).
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"
#include "model/tenures.h"

namespace dc {
namespace {

struct Options {
  std::string person;
  std::string field;
  std::vector<std::string> units;
  std::optional<Date> from;
  bool instead = false;
  std::string end;
};

Value new_portfolio(const std::string& field, const std::vector<std::string>& units, Date from) {
  Value portfolio = Value::map().set("field", field);
  portfolio.set_present("units", Value::texts(units));
  return portfolio.set("from", from);
}

int portfolio(Session& session, const Options& options) {
  if (options.field.empty() && options.end.empty())
    throw usage_error(text("error.portfolio-what"), {text("hint.portfolio-what")});
  Docket person = session.record(Kind::person, session.person(options.person));
  Step step = session.begin("portfolio");
  const Date from = options.from.value_or(step.day());
  Value held =
      person.standing["portfolios"].is_list() ? person.standing["portfolios"] : Value::list();
  held = end_tenures(held, from - 1, [&](const Value& one) {
    return options.instead || one.text("field") == options.end;
  });
  if (!options.field.empty())
    held.push_back(new_portfolio(options.field, session.units(options.units), from));
  const bool is_empty = held.list_items().empty();
  step.body.set("sets", Value::map().set("portfolios", is_empty ? Value() : std::move(held)));
  const std::string& field = options.field.empty() ? options.end : options.field;
  const Text detail = text("told.portfolio", person.head.text("name"), field);
  session.act(std::move(person), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_person_portfolio(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("PERSON", options->person, "help.option.person");
  command.option("--field", options->field, "TEXT", "help.person-portfolio.field");
  command.option("--unit", options->units, "UNIT", "help.person-portfolio.unit");
  command.option("--from", options->from, "DATE", "help.person-portfolio.from");
  command.flag("--instead", options->instead, "help.person-portfolio.instead");
  command.option("--end", options->end, "TEXT", "help.person-portfolio.end");
  command.action([options](Session& session) { return portfolio(session, *options); });
}

}  // namespace dc
