// dc burden: how much each unit was asked in a period, and where it exceeds the policy (Arts. 7(3),
// 15).
#include "view/burden.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "app/session.h"
#include "app/sweep.h"
#include "base/error.h"

namespace dc {
namespace {

constexpr int longest_period = 366 * 10;  // days

struct Options {
  std::string unit;
  std::optional<Date> from;
  std::optional<Date> to;
  bool exit_code = false;
};

Date first_of_month(Date day) {
  return *Date::of(day.year(), day.month(), 1);
}

std::vector<Item> items_of(Session& session) {
  std::vector<Item> items;
  each_record(session, {Kind::item},
              [&](const Docket& docket) { items.push_back(item_of(docket)); });
  return items;
}

// Month by month, since the policy speaks of months.
std::vector<view::MonthlyBurden> monthly(Session& session, const Options& options) {
  const Date to = options.to.value_or(session.today());
  const Date from = options.from.value_or(first_of_month(to));
  if (to < from || to - from > longest_period)
    throw usage_error(text("error.period", from.iso(), to.iso()), {text("hint.period")});
  const std::string unit = options.unit.empty() ? "" : session.unit(options.unit);
  const auto items = items_of(session);
  std::vector<view::MonthlyBurden> all;
  for (Date month = first_of_month(from); month <= to; month = month.plus_months(1)) {
    const Date last = std::min(to, Date::end_of_month(month.year(), month.month()));
    const Policy& policy = session.ledger().policies().on(last);
    for (const auto& [id, asked] : burdens(items, std::max(from, month), last))
      if (unit.empty() || unit == id) all.push_back({month, id, asked, policy});
  }
  return all;
}

int burden(Session& session, const Options& options) {
  const auto all = monthly(session, options);
  session.show(view::burden_table(session.table("dc/burden/1", text("view.burden")), all,
                                  session.ledger(), session.today()));
  const bool is_exceeded = std::any_of(
      all.begin(), all.end(), [](const auto& one) { return exceeds(one.burden, one.policy); });
  return options.exit_code && is_exceeded ? 1 : 0;
}

}  // namespace

void declare_burden(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--unit", options->unit, "UNIT", "help.option.unit");
  command.option("--from", options->from, "DATE", "help.period.from");
  command.option("--to", options->to, "DATE", "help.period.to");
  command.flag("--exit-code", options->exit_code, "help.option.exit-code");
  command.action([options](Session& session) { return burden(session, *options); });
}

}  // namespace dc
