// dc archive catalogue: 归档目录, every paper of a year's dossiers (Art. 7(5)).
#include <memory>
#include <string>

#include "app/session.h"
#include "archive/dossiers.h"

namespace dc {
namespace {

struct Options {
  std::string year;
};

view::Cell date_cell(const Step& paper) {
  return {paper["date"], {}, view::Light::none};
}

int catalogue(Session& session, const Options& options) {
  const int year = dossier_year(options.year);
  view::Table table =
      session.table("dc/archive-catalogue/1", text("view.archive-catalogue", options.year));
  table.columns = {{"item", text("column.item"), view::Align::left, true},
                   {"no", text("column.paper-no"), view::Align::right, true},
                   {"author", text("column.author"), view::Align::left, true},
                   {"doc", text("column.number"), view::Align::left, true},
                   {"title", text("column.title"), view::Align::left, true},
                   {"date", text("column.date"), view::Align::left, true},
                   {"pages", text("column.pages"), view::Align::right, true},
                   {"retention", text("column.retention"), view::Align::left, true},
                   {"remark", text("column.remark"), view::Align::left, true}};
  for (const Docket& dossier : dossiers_of(session, year))
    for (const Step& paper : papers_of(dossier))
      table.rows.push_back({{dossier.id(), {}, {}},
                            {paper["round"], {}, {}},
                            {paper["author"], {}, {}},
                            {paper["doc"], {}, {}},
                            {paper["title"], {}, {}},
                            date_cell(paper),
                            {paper["pages"], {}, {}},
                            {paper["retention"], text("retention." + paper.text("retention")), {}},
                            {paper["remark"], {}, {}}});
  session.show(table);
  return 0;
}

}  // namespace

void declare_archive_catalogue(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("YEAR", options->year, "help.archive.year");
  command.action([options](Session& session) { return catalogue(session, *options); });
}

}  // namespace dc
