// dc archive transfer: 移交, a year's dossiers go to the records office against a receipt (Art.
// 7(5)).
#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "app/session.h"
#include "archive/dossiers.h"

namespace dc {
namespace {

struct Options {
  std::string year;
  std::string receiver;
  std::optional<int> receipt_count;
};

bool is_transferred(const Docket& dossier) {
  return std::any_of(dossier.steps.begin(), dossier.steps.end(),
                     [](const Step& s) { return s.name() == "archive-transfer"; });
}

int transfer(Session& session, const Options& options) {
  const int year = dossier_year(options.year);
  auto dossiers = dossiers_of(session, year);
  std::erase_if(dossiers, is_transferred);
  rules::Neighbours neighbours;
  neighbours.catalogued_papers = 0;
  for (const Docket& dossier : dossiers)
    *neighbours.catalogued_papers += static_cast<int>(papers_of(dossier).size());
  if (dossiers.empty()) session.note(text("told.nothing-to-transfer", year));
  for (const Docket& dossier : dossiers) {
    Step step = session.begin("archive-transfer");
    step.body.set("year", year)
        .set("receiver", options.receiver)
        .set("receipt_count", *options.receipt_count);
    session.act(dossier, std::move(step), verbatim(options.receiver), neighbours);
  }
  return 0;
}

}  // namespace

void declare_archive_transfer(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("YEAR", options->year, "help.archive.year");
  command.option("--receiver", options->receiver, "NAME", "help.archive-transfer.receiver");
  command.require("--receiver");
  command.option("--receipt-count", options->receipt_count, "N",
                 "help.archive-transfer.receipt-count");
  command.require("--receipt-count");
  command.action([options](Session& session) { return transfer(session, *options); });
}

}  // namespace dc
