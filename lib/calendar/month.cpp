#include "calendar/month.h"

#include "base/number.h"

namespace dc {
namespace {

constexpr std::string_view year_mark = "年";
constexpr std::string_view month_mark = "月";

std::optional<Month> month_of(std::string_view year_digits, std::string_view month_digits) {
  const auto year = whole_number(year_digits);
  const auto month = whole_number(month_digits);
  if (!year || !month) return {};
  const auto first = Date::of(*year, *month, 1);
  if (!first) return {};
  return Month{*first, Date::end_of_month(*year, *month)};
}

}  // namespace

std::optional<Month> Month::parse(std::string_view written) {
  const auto mark = written.find(year_mark);
  if (mark != std::string_view::npos && written.ends_with(month_mark)) {
    const auto month = written.substr(mark + year_mark.size());
    return month_of(written.substr(0, mark), month.substr(0, month.size() - month_mark.size()));
  }
  const auto dash = written.find('-');
  if (dash == std::string_view::npos) return {};
  return month_of(written.substr(0, dash), written.substr(dash + 1));
}

}  // namespace dc
