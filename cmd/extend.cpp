// dc extend: 延期 (Art. 20(2)): the application, the leader's decision, the filing with the office.
#include <algorithm>
#include <memory>
#include <string>

#include "app/session.h"
#include "app/stepping.h"
#include "base/error.h"
#include "model/extension.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string until;
  std::string reason;
  std::string progress;
  std::string by;
  bool grant = false;
  bool refuse = false;
  bool filed = false;
};

void check_words(const Options& options) {
  const int answers = options.grant + options.refuse + options.filed;
  if (answers > 1) throw usage_error(text("error.extend-one"), {text("hint.extend-one")});
  const bool decides = options.grant || options.refuse;
  const bool applies = answers == 0;
  if (applies && (options.until.empty() || options.reason.empty() || options.progress.empty() ||
                  options.by.empty()))
    throw usage_error(text("error.extend-needs"), {text("hint.extend-needs")});
  if (decides && options.by.empty())
    throw usage_error(text("error.extend-by"), {text("hint.extend-by")});
  if ((options.filed || options.refuse) && !options.until.empty())
    throw usage_error(text("error.extend-until"), {text("hint.extend-one")});
}

// The new limit as written: a phrase of the application, not of the source, so that a month without
// a year and a number of days count from the limit it puts off.
Value new_limit(Session& session, const std::string& phrase, Item item) {
  item.sources.clear();
  const Deadline deadline = session.deadline(phrase, item, item.due.value_or(session.day()));
  if (!deadline.due || deadline.cycle)
    throw usage_error(text("error.no-new-day", phrase), {text("hint.no-new-day")});
  return Session::limit_of(deadline, item.due);
}

void apply(Session& session, const Options& options, Docket docket) {
  const Item item = item_of(docket);
  Step step = session.begin("extend");
  session.decided_by(step, options.by);
  step.body.set("progress", options.progress).set("reason", options.reason);
  step.body.set("due", new_limit(session, options.until, item));
  const Text detail = text("told.moved", item.due ? item.due->iso() : "", step["due"].text("now"));
  session.act(std::move(docket), std::move(step), detail);
}

void answer(Step& step, const Extension* extension) {
  if (extension != nullptr) step.body.set("answers", extension->request);
}

Value requested_limit(const Docket& docket, const Extension* extension, const Item& item) {
  const Step* request = extension != nullptr ? docket.find_step(extension->request) : nullptr;
  Value limit = request != nullptr ? (*request)["due"] : Value();
  if (limit.is_map() && item.due) limit.set("was", *item.due);
  return limit;
}

void decide(Session& session, const Options& options, Docket docket) {
  const Item item = item_of(docket);
  const auto all = extensions_of(docket);
  const Extension* waiting = undecided(all);
  Step step = session.begin(options.grant ? "extend-grant" : "extend-refuse");
  answer(step, waiting);
  session.decided_by(step, options.by);
  step.body.set_present("reason", options.reason);
  Text detail = verbatim(step.text("by_name"));
  if (options.grant) {
    const Value limit = options.until.empty() ? requested_limit(docket, waiting, item)
                                              : new_limit(session, options.until, item);
    if (limit.is_map()) step.body.set("due", limit);
    const bool at_filing = limit_rule_of(item, session.ledger()) == LimitRule::major_resolution;
    if (!at_filing && limit.is_map()) step.body.set("sets", Value::map().set("due", limit["now"]));
    detail = text(at_filing ? "told.granted-unfiled" : "told.granted", limit.text("was"),
                  limit.text("now"), step.text("by_name"));
  }
  session.act(std::move(docket), std::move(step), detail);
}

// The limit as the decision that waits for filing gave it.
Value granted_limit(const Docket& docket, const Extension* extension) {
  if (extension == nullptr || extension->outcome != Extension::Outcome::granted) return {};
  const auto grant =
      std::find_if(docket.steps.rbegin(), docket.steps.rend(), [&](const Step& step) {
        return step.name() == "extend-grant" && !step.irregular() &&
               step.text("answers") == extension->request;
      });
  return grant != docket.steps.rend() ? (*grant)["due"] : Value();
}

void file(Session& session, Docket docket) {
  const Item item = item_of(docket);
  const auto all = extensions_of(docket);
  const Extension* waiting = unfiled(all);
  Step step = session.begin("extend-filed");
  answer(step, waiting);
  Value limit = granted_limit(docket, waiting);
  Text detail;
  if (limit.is_map()) {
    if (item.due) limit.set("was", *item.due);
    step.body.set("due", limit);
    step.body.set("sets", Value::map().set("due", limit["now"]));
    detail = text("told.moved", limit.text("was"), limit.text("now"));
  }
  session.act(std::move(docket), std::move(step), detail);
}

int extend(Session& session, const Options& options) {
  check_words(options);
  Docket docket = session.item(options.id);
  if (options.filed) {
    file(session, std::move(docket));
  } else if (options.grant || options.refuse) {
    decide(session, options, std::move(docket));
  } else {
    apply(session, options, std::move(docket));
  }
  return 0;
}

}  // namespace

void declare_extend(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--until", options->until, "WHEN", "help.extend.until");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.option("--progress", options->progress, "TEXT", "help.extend.progress");
  command.option("--by", options->by, "PERSON", "help.extend.by");
  command.flag("--grant", options->grant, "help.extend.grant");
  command.flag("--refuse", options->refuse, "help.extend.refuse");
  command.flag("--filed", options->filed, "help.extend.filed");
  command.action([options](Session& session) { return extend(session, *options); });
}

}  // namespace dc
