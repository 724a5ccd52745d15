#include "support/calendars.h"

#include <fstream>
#include <stdexcept>
#include <string>

namespace dc {
namespace {

// The text between the first pair of quotes after `at`; moves `at` behind it. Empty at the line's
// end.
std::string next_quoted(const std::string& line, std::size_t& at) {
  const auto open = line.find('"', at);
  const auto close = open == std::string::npos ? open : line.find('"', open + 1);
  if (close == std::string::npos) return {};
  at = close + 1;
  return line.substr(open + 1, close - open - 1);
}

std::vector<Date> quoted_dates(const std::string& line) {
  std::vector<Date> all;
  std::size_t at = 0;
  for (std::string word = next_quoted(line, at); !word.empty(); word = next_quoted(line, at))
    all.push_back(Date::parse(word).value());
  return all;
}

bool has(const std::string& line, std::string_view key) {
  return line.find(key) != std::string::npos;
}

void read_holiday_line(const std::string& line, CalendarYear& year) {
  std::size_t at = 0;
  if (has(line, "name:")) year.holidays.push_back({next_quoted(line, at), {}});
  if (has(line, "dates:")) year.holidays.back().dates = quoted_dates(line);
}

}  // namespace

CalendarYear official_calendar(int number) {
  const std::string path = std::string(DC_SOURCE_DIR) + "/lib/store/defaults/calendar/" +
                           std::to_string(number) + ".yaml";
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  CalendarYear year;
  year.year = number;
  std::string section;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(' ')) section = line.substr(0, line.find(':'));
    std::size_t at = 0;
    if (line.starts_with("source:")) year.source = next_quoted(line, at);
    if (section == "holidays") read_holiday_line(line, year);
    if (section == "workdays" && has(line, "date:"))
      year.workdays.push_back(quoted_dates(line).at(0));
  }
  return year;
}

WorkingDays official_calendars() {
  std::vector<CalendarYear> years;
  for (int year = 2015; year <= 2026; ++year) years.push_back(official_calendar(year));
  return WorkingDays(std::move(years));
}

}  // namespace dc
