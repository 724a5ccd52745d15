// dc plan: 任务书, 路线图, 时间表 of the items on the yearly list (Art. 20).
#include "view/plan.h"

#include <memory>
#include <string>
#include <vector>

#include "app/listing.h"

namespace dc {
namespace {

struct Options {
  std::string form = "task-book";
  bool all = false;
  FilterOptions filter;
};

using Form = view::Table (*)(view::Table, const std::vector<query::Judged>&,
                             const view::Surroundings&);

Form form_of(const std::string& word) {
  return word == "road-map"    ? view::road_map
         : word == "timetable" ? view::timetable
                               : view::task_book;
}

// On the list: docketed, whatever became of it but voiding.
bool is_planned(const Item& item) {
  return item.docketed && item.state != State::void_ && item.state != State::terminated;
}

int plan(Session& session, const Options& options) {
  std::vector<query::Judged> items = judged_items(session, options.filter);
  std::erase_if(items, [&](const query::Judged& one) {
    return !is_planned(one.item) || (!options.all && !one.item.key);
  });
  const view::Table frame =
      session.table("dc/" + options.form + "/1", text("plan." + options.form));
  session.show(form_of(options.form)(frame, items, surroundings_of(session)));
  return 0;
}

}  // namespace

void declare_plan(Command& command) {
  auto options = std::make_shared<Options>();
  command.choice("--form", options->form, {"task-book", "road-map", "timetable"}, "help.plan.form");
  command.flag("--all", options->all, "help.plan.all");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return plan(session, *options); });
}

}  // namespace dc
