// dc overdue: 逾期清单, who is late on that day and by how much (Art. 7(4)).
#include "view/overdue.h"

#include <map>
#include <memory>
#include <string>

#include "app/listing.h"
#include "app/unit_files.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  FilterOptions filter;
  bool why = false;
  bool reviewing = false;
  std::string by;
  std::string split_by;
  std::string output_dir;
  bool exit_code = false;
};

view::OverdueStyle style_of(const Options& options) {
  using Style = view::OverdueStyle;
  return {options.by == "unit" ? Style::Grouping::unit : Style::Grouping::none,
          options.reviewing ? Style::Reviewing::listed : Style::Reviewing::noted,
          options.why ? Style::Why::told : Style::Why::silent};
}

view::Table frame_of(Session& session) {
  return session.table("dc/items/1", text("view.overdue"));
}

bool is_one_run(const Options& options) {
  return options.by.empty() && !options.reviewing && options.split_by.empty();
}

// Gives how many are late.
std::size_t show_run(Session& session, const Options& options, const view::EachJudged& each) {
  const auto around = surroundings_of(session);
  std::size_t late = 0;
  session.show(overdue_stream(frame_of(session), each, around, session.ledger().days(),
                              style_of(options).why, late));
  return late;
}

void show_groups(Session& session, const Options& options, const view::Overdue& overdue) {
  const auto around = surroundings_of(session);
  view::Table table = overdue_table(frame_of(session), overdue, around, style_of(options));
  note_missing_calendars(table, overdue.late, session.ledger().days());
  session.show(table);
}

void split(Session& session, const Options& options, const view::Overdue& overdue) {
  std::map<std::string, std::vector<query::Judged>> shares;
  for (const query::Judged& judged : overdue.late) shares[judged.item.lead].push_back(judged);
  const auto around = surroundings_of(session);
  std::vector<UnitFile> files;
  for (const auto& [unit, share] : shares) {
    view::Table table = overdue_share(frame_of(session), share, around, style_of(options));
    note_missing_calendars(table, share, session.ledger().days());
    files.push_back({unit, std::move(table)});
  }
  print_unit_files(session, write_unit_files(session, options.output_dir, files));
}

std::size_t show(Session& session, const Options& options, const view::EachJudged& each) {
  if (is_one_run(options)) return show_run(session, options, each);
  view::Overdue overdue;
  each([&](query::Judged&& judged) { overdue.add(std::move(judged), session.today()); });
  if (options.split_by.empty()) {
    show_groups(session, options, overdue);
  } else {
    split(session, options, overdue);
  }
  return overdue.late.size();
}

int overdue(Session& session, const Options& options) {
  if (options.split_by.empty() != options.output_dir.empty())
    throw usage_error(text("error.split-needs"), {text("hint.split-needs")});
  session.shelf();
  const index::Selection selection{.reach = index::Selection::Reach::running,
                                   .due_before = session.today(),
                                   .depth = index::Selection::Depth::core};
  const std::size_t late = show(session, options, [&](const auto& visit) {
    each_judged(session, options.filter, selection, visit);
  });
  return options.exit_code && late > 0 ? 1 : 0;
}

}  // namespace

void declare_overdue(Command& command) {
  auto options = std::make_shared<Options>();
  command.flag("--why", options->why, "help.overdue.why");
  command.choice("--by", options->by, {"unit"}, "help.overdue.by");
  command.flag("--reviewing", options->reviewing, "help.overdue.reviewing");
  command.choice("--split-by", options->split_by, {"unit"}, "help.overdue.split-by");
  command.option("--output-dir", options->output_dir, "DIR", "help.overdue.output-dir");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return overdue(session, *options); });
}

}  // namespace dc
