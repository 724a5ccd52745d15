#include "store/stages.h"

#include <algorithm>
#include <unordered_map>

#include "schema/schema.h"
#include "yaml/emit.h"

namespace dc::store {
namespace {

constexpr std::string_view standing_line = "\nstanding:";

struct Parts {
  std::string_view head;
  std::string_view steps;
};

std::optional<Parts> parts_of(std::string_view text) {
  const std::size_t standing = text.find(standing_line);
  const std::string_view steps = steps_part(text);
  const std::size_t steps_at = text.size() - steps.size();
  if (standing == std::string_view::npos || steps.empty() || steps_at <= standing) return {};
  return Parts{text.substr(0, standing + 1), steps};
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

Value standing_in_order(Kind kind, Value standing) {
  Value whole = Value::map();
  whole.set("standing", std::move(standing));
  return schema::Schema::of(name_of(kind)).ordered(whole)["standing"];
}

}  // namespace

// The order of the keys of a kind's standing, as they turn up; each has a number for good.
class Growth::KeyOrder {
 public:
  explicit KeyOrder(Kind kind) : kind_(kind) {}

  Kind kind() const { return kind_; }
  // Numbers in the order of the keys.
  const std::vector<std::size_t>& order() const { return order_; }

  std::size_t number_of(const std::string& key) {
    const auto [place, is_new] = numbers_.try_emplace(key, numbers_.size());
    if (is_new) sort(key);
    return place->second;
  }

 private:
  void sort(const std::string& key) {
    keys_.set(key, Value::map());
    keys_ = standing_in_order(kind_, std::move(keys_));
    order_.clear();
    for (const auto& [name, ignored] : keys_.entries()) order_.push_back(numbers_.at(name));
  }

  Kind kind_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<std::size_t> order_;
  Value keys_ = Value::map();
};

// A standing's text: what a step sets is written, the rest is known.
class Growth::Lines {
 public:
  explicit Lines(KeyOrder& order) : order_(order) {}

  void lay_over(const Value& sets) {
    for (const auto& [key, value] : sets.entries()) {
      const std::size_t number = order_.number_of(key);
      if (lines_.size() <= number) lines_.resize(number + 1);
      lines_[number] = value.is_null() ? "" : line(key, value);
    }
  }

  std::string text() const {
    std::string text = "standing:\n";
    const std::size_t start = text.size();
    for (const std::size_t number : order_.order())
      if (number < lines_.size()) text += lines_[number];
    return text.size() == start ? "standing: {}\n" : text;
  }

 private:
  std::string line(const std::string& key, const Value& value) const {
    Value one = Value::map();
    one.set(key, value);
    const bool has_keys = value.is_map() || value.is_list();
    return yaml::emit_members(has_keys ? standing_in_order(order_.kind(), std::move(one)) : one, 2);
  }

  KeyOrder& order_;
  std::vector<std::string> lines_;
};

namespace {

// How many steps each of the last blobs had, newest first: `ids` are those of the text after each.
std::vector<std::size_t> counts_of(std::span<const git::RawId> blobs,
                                   const std::vector<git::RawId>& ids) {
  std::vector<std::size_t> counts;
  std::size_t count = ids.size();
  for (auto blob = blobs.rbegin(); blob != blobs.rend(); ++blob) {
    while (count > 0 && ids[count - 1] != *blob) --count;
    if (count == 0) break;
    counts.push_back(count--);
  }
  return counts;
}

}  // namespace

Growth::Growth() = default;
Growth::~Growth() = default;

// Nothing where the text is not such that its former texts could be told.
std::vector<git::RawId> Growth::ids_after_each_step(const Record& newest) {
  const Docket& docket = newest.docket;
  const auto parts = parts_of(newest.text);
  if (!parts || !withdrawn_steps(docket.steps).empty()) return {};
  const auto ends = ends_of(parts->steps);
  if (ends.size() != docket.steps.size()) return {};
  auto& order = orders_[docket.kind];
  if (!order) order = std::make_unique<KeyOrder>(docket.kind);
  Lines lines(*order);
  std::vector<git::RawId> ids;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    lines.lay_over(docket.steps[i].sets());
    ids.push_back(git::blob_id({parts->head, lines.text(), parts->steps.substr(0, ends[i])}));
  }
  return ids;
}

std::vector<Stage> Growth::stages(const Record& newest, std::span<const git::RawId> blobs) {
  const Docket& docket = newest.docket;
  std::vector<std::size_t> counts;
  if (blobs.size() > 1) counts = counts_of(blobs, ids_after_each_step(newest));
  if (counts.empty()) return {{docket.steps.size(), docket.standing}};
  std::vector<Stage> stages;
  Value standing = Value::map();
  std::size_t taken = 0;
  for (auto end = counts.rbegin(); end != counts.rend(); ++end) {
    for (; taken < *end; ++taken) lay_over(standing, docket.steps[taken].sets());
    stages.push_back({*end, standing});
  }
  return stages;
}

}  // namespace dc::store
