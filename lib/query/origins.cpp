#include "query/origins.h"

#include <algorithm>

namespace dc::query {
namespace {

bool corrects(const Step& step, const std::string& field) {
  return step.name() == "correct" && step.text("field") == field;
}

class Origins {
 public:
  explicit Origins(const Docket& docket)
      : docket_(docket), withdrawn_(withdrawn_steps(docket.steps)) {}

  std::vector<FieldOrigin> all() const {
    std::vector<FieldOrigin> origins;
    for (const auto& [field, value] : docket_.head.entries()) {
      const auto step = last([&](const Step& one) { return corrects(one, field); });
      origins.push_back({FieldOrigin::Part::head, field, value, step ? step : first()});
    }
    for (const auto& [field, value] : docket_.standing.entries()) {
      const auto step = last([&](const Step& one) { return one.sets().has(field); });
      origins.push_back({FieldOrigin::Part::standing, field, value, step});
    }
    return origins;
  }

 private:
  std::optional<std::size_t> first() const {
    return docket_.steps.empty() ? std::nullopt : std::optional<std::size_t>(0);
  }

  template <typename Does>
  std::optional<std::size_t> last(const Does& does) const {
    for (std::size_t i = docket_.steps.size(); i-- > 0;)
      if (does(docket_.steps[i]) && !is_withdrawn(docket_.steps[i])) return i;
    return {};
  }

  bool is_withdrawn(const Step& step) const {
    return std::find(withdrawn_.begin(), withdrawn_.end(), step.id()) != withdrawn_.end();
  }

  const Docket& docket_;
  std::vector<std::string> withdrawn_;
};

}  // namespace

std::vector<FieldOrigin> field_origins(const Docket& docket) {
  return Origins(docket).all();
}

}  // namespace dc::query
