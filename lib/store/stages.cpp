#include "store/stages.h"

#include <algorithm>

#include "schema/schema.h"
#include "store/standing_text.h"

namespace dc::store {
namespace {

constexpr std::string_view standing_line = "\nstanding:";

struct Parts {
  std::string_view head;
  std::string_view standing;
  std::string_view steps;
};

std::optional<Parts> parts_of(std::string_view text) {
  const std::size_t standing = text.find(standing_line);
  const std::string_view steps = steps_part(text);
  const std::size_t steps_at = text.size() - steps.size();
  if (standing == std::string_view::npos || steps.empty() || steps_at <= standing) return {};
  return Parts{text.substr(0, standing + 1), text.substr(standing + 1, steps_at - standing - 1),
               steps};
}

// Where each step but the first starts in the text of the steps, and where the last one ends.
std::vector<std::size_t> ends_of(std::string_view steps) {
  std::vector<std::size_t> ends;
  for (std::size_t at = steps.find("\n- "); at != std::string_view::npos;
       at = steps.find("\n- ", at + 1))
    ends.push_back(at + 1);
  if (!ends.empty()) ends.erase(ends.begin());
  ends.push_back(steps.size());
  return ends;
}

class Growing {
 public:
  Growing(const Record& newest, const Parts& parts)
      : docket_(newest.docket), parts_(parts), ends_(ends_of(parts.steps)) {}

  bool is_regular() const {
    return ends_.size() == docket_.steps.size() && withdrawn_steps(docket_.steps).empty();
  }

  std::optional<Stage> next(std::string_view text) {
    const auto parts = parts_of(text);
    if (!parts || parts->head != parts_.head) return {};
    const auto end = std::lower_bound(ends_.begin(), ends_.end(), parts->steps.size());
    if (end == ends_.end() || *end != parts->steps.size() ||
        !parts_.steps.starts_with(parts->steps))
      return {};
    const auto count = static_cast<std::size_t>(end - ends_.begin()) + 1;
    if (count < taken_ || !take_to(count, parts->standing)) return {};
    return Stage{count, standing_};
  }

 private:
  bool take_to(std::size_t count, std::string_view standing) {
    bool is_another = taken_ == 0;
    for (; taken_ < count; ++taken_) {
      const Value& sets = docket_.steps[taken_].sets();
      is_another = is_another || !sets.entries().empty();
      lay_over(standing_, sets);
    }
    if (is_another) written_ = written();
    return standing == written_;
  }

  std::string written() const {
    Value whole = Value::map();
    whole.set("standing", standing_);
    return standing_text(schema::Schema::of(name_of(docket_.kind)).ordered(whole)["standing"]);
  }

  const Docket& docket_;
  Parts parts_;
  std::vector<std::size_t> ends_;
  std::size_t taken_ = 0;
  Value standing_ = Value::map();
  std::string written_;  // the standing's text
};

}  // namespace

std::optional<std::vector<Stage>> stages_of(const Record& newest,
                                            const std::vector<std::string>& texts) {
  const auto parts = parts_of(newest.text);
  if (!parts) return {};
  Growing growing(newest, *parts);
  if (!growing.is_regular()) return {};
  std::vector<Stage> stages;
  for (const std::string& text : texts) {
    auto stage = growing.next(text);
    if (!stage) return {};
    stages.push_back(std::move(*stage));
  }
  return stages;
}

}  // namespace dc::store
