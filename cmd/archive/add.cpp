// dc archive add: one paper of a dossier, as the catalogue lists it (Art. 7(5)).
#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "app/session.h"
#include "calendar/document_number.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string title;
  std::string author;
  std::optional<Date> date;
  std::optional<int> pages;
  std::string retention = "10";
  std::string remark;
  bool supplement = false;
};

int add(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  const auto papers = std::count_if(docket.steps.begin(), docket.steps.end(),
                                    [](const Step& s) { return s.name() == "archive-add"; });
  Step step = session.begin("archive-add");
  step.body.set("round", static_cast<int>(papers) + 1);
  step.body.set("title", options.title);
  step.body.set_present("author", options.author);
  if (options.date) step.body.set("date", *options.date);
  if (options.pages) step.body.set("pages", *options.pages);
  step.body.set("retention", options.retention);
  step.body.set_present("remark", options.remark);
  if (options.supplement) step.body.set("supplement", true);
  session.act(std::move(docket), std::move(step), text("told.paper", papers + 1, options.title));
  return 0;
}

}  // namespace

void declare_archive_add(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.option("--title", options->title, "TEXT", "help.archive-add.title");
  command.require("--title");
  command.option("--author", options->author, "TEXT", "help.archive-add.author");
  command.option("--date", options->date, "DATE", "help.archive-add.date");
  command.option("--pages", options->pages, "N", "help.archive-add.pages");
  command.choice("--retention", options->retention, {"permanent", "30", "10"},
                 "help.archive-add.retention");
  command.option("--remark", options->remark, "TEXT", "help.archive-add.remark");
  command.flag("--supplement", options->supplement, "help.archive-add.supplement");
  command.action([options](Session& session) { return add(session, *options); });
}

}  // namespace dc
