#include "query/filter.h"

#include <algorithm>

#include "query/contains.h"

namespace dc::query {
namespace {

template <typename T>
bool asks_for(const std::vector<T>& asked, const T& held) {
  return asked.empty() || std::find(asked.begin(), asked.end(), held) != asked.end();
}

template <typename T, typename Holds>
bool any_holds(const std::vector<T>& asked, Holds one_holds) {
  return asked.empty() || std::any_of(asked.begin(), asked.end(), one_holds);
}

bool is_co(const Item& item, const std::string& unit) {
  return std::find(item.co.begin(), item.co.end(), unit) != item.co.end();
}

bool comes_from(const Item& item, const std::string& written) {
  const SourceRef asked = SourceRef::parse(written);
  return std::any_of(item.sources.begin(), item.sources.end(), [&](const SourceRef& ref) {
    return ref.source == asked.source && (asked.clause.empty() || ref.clause == asked.clause);
  });
}

bool units_hold(const Filter& filter, const Item& item) {
  const auto has_part = [&](const std::string& unit) {
    return unit == item.lead || is_co(item, unit);
  };
  return any_holds(filter.units, has_part) && asks_for(filter.leads, item.lead) &&
         any_holds(filter.cos, [&](const std::string& unit) { return is_co(item, unit); });
}

bool people_hold(const Filter& filter, const Item& item) {
  return asks_for(filter.leaders, item.leader) && asks_for(filter.persons, item.person) &&
         asks_for(filter.district_leaders, item.district_leader);
}

bool limit_holds(const Filter& filter, const Item& item) {
  if (filter.from && !(item.due && *item.due >= *filter.from)) return false;
  return !filter.to || (item.due && *item.due <= *filter.to);
}

bool words_hold(const Filter& filter, const Item& item) {
  return any_holds(filter.texts, [&](const std::string& word) {
    return contains(item.title, word) || contains(item.content, word);
  });
}

}  // namespace

bool holds(const Filter& filter, const Judged& judged) {
  const Item& item = judged.item;
  const auto from_source = [&](const std::string& source) { return comes_from(item, source); };
  return units_hold(filter, item) && people_hold(filter, item) &&
         asks_for(filter.states, item.state) && asks_for(filter.timings, judged.judgement.timing) &&
         asks_for(filter.categories, item.category) && any_holds(filter.sources, from_source) &&
         limit_holds(filter, item) && words_hold(filter, item);
}

}  // namespace dc::query
