// dc limits: every move of a limit and by whom, the original beside the current one (Art. 7(3)).
#include "view/limits.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/records.h"
#include "app/session.h"
#include "app/sweep.h"
#include "query/limits.h"

namespace dc {
namespace {

struct Options {
  std::string id;
};

// The steps that set a limit, where their commits are asked for.
std::vector<store::StepPlace> moves_of(Session& session, const std::vector<Docket>& items) {
  std::vector<store::StepPlace> places;
  if (!asks_for_data(session)) return places;
  for (const Docket& item : items)
    for (const Step& step : item.steps)
      if (step.sets().has("due") || step.sets().has("cycle"))
        places.push_back({item.path(), step.id()});
  return places;
}

bool has_moved(const Docket& item) {
  const auto moves = query::limit_moves(item);
  return std::any_of(moves.begin(), moves.end(),
                     [](const query::LimitMove& move) { return move.moves; });
}

int limits(Session& session, const Options& options) {
  const bool one = !options.id.empty();
  const auto items = one ? std::vector<Docket>{session.item(options.id)}
                         : records_where(session, {Kind::item, {"due"}}, has_moved);
  const auto shown = one ? view::LimitsShown::every : view::LimitsShown::moves_only;
  session.show(view::limits_table(session.table("dc/limits/1", text("view.limits")), items,
                                  session.ledger(), commit_of(session, moves_of(session, items)),
                                  shown));
  return 0;
}

}  // namespace

void declare_limits(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("ID", options->id, "help.option.item");
  command.action([options](Session& session) { return limits(session, *options); });
}

}  // namespace dc
