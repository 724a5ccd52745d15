#include "query/limits.h"

namespace dc::query {

std::vector<LimitMove> limit_moves(const Docket& item) {
  std::vector<LimitMove> moves;
  Value standing = Value::map();
  for (std::size_t i = 0; i < item.steps.size(); ++i) {
    const Step& step = item.steps[i];
    const Value before = standing;
    lay_over(standing, step.sets());
    if (before["due"] == standing["due"] && before["cycle"] == standing["cycle"]) continue;
    LimitMove move{i, before.date("due"), standing.date("due"), step.sets().text("cycle"), false};
    move.moves = move.was.has_value() || before.has("cycle") || step.name() == "issue";
    moves.push_back(std::move(move));
  }
  return moves;
}

}  // namespace dc::query
