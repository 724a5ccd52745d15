// dc attach: a file goes with the item, named by its SHA-256.
#include <memory>
#include <optional>
#include <string>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string file;
  std::string title;
  std::optional<int> pages;
};

int attach(Session& session, const Options& options) {
  Docket docket = session.item(options.id);
  Step step = session.begin("attach");
  Value paper = session.attachment(options.file);
  if (!options.title.empty()) paper.set("title", options.title);
  if (options.pages) paper.set("pages", *options.pages);
  const Text detail = verbatim(paper.text("title"));
  Value papers = step["papers"].is_list() ? step["papers"] : Value::list();
  papers.push_back(std::move(paper));
  step.body.set("papers", std::move(papers));
  session.act(std::move(docket), std::move(step), detail);
  return 0;
}

}  // namespace

void declare_attach(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.item");
  command.positional("FILE", options->file, "help.attach.file");
  command.option("--title", options->title, "TEXT", "help.attach.title");
  command.option("--pages", options->pages, "N", "help.archive-add.pages");
  command.action([options](Session& session) { return attach(session, *options); });
}

}  // namespace dc
