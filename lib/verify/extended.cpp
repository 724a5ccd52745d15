#include "verify/extended.h"

#include <optional>
#include <string_view>

namespace dc::verify {
namespace {

// What stands below the former steps, where it is steps.
std::optional<std::string_view> added_text(std::string_view text, std::string_view former) {
  const std::string_view now = store::steps_part(text);
  const std::string_view before = store::steps_part(former);
  if (before.empty() || !before.ends_with('\n') || !now.starts_with(before)) return {};
  const std::string_view added = now.substr(before.size());
  if (!added.starts_with("- step:")) return {};
  return added;
}

}  // namespace

store::Reading read_extended(const std::string& path, const std::string& text,
                             const store::Record* former) {
  const auto added = former == nullptr ? std::nullopt : added_text(text, former->text);
  if (!added) return store::read_record(path, text);
  const std::string head = text.substr(0, text.size() - store::steps_part(text).size());
  store::Reading reading = store::read_record(path, head + "steps:\n" + std::string(*added));
  if (!reading.record) return store::read_record(path, text);
  auto& steps = reading.record->docket.steps;
  steps.insert(steps.begin(), former->docket.steps.begin(), former->docket.steps.end());
  reading.record->text = text;
  return reading;
}

}  // namespace dc::verify
