// dc ledger: 综合台账, each item once; --special is a part of it, chosen by what the items are,
// never a copy (Arts. 18, 22).
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/listing.h"
#include "base/error.h"
#include "query/ledgers.h"
#include "query/sort.h"
#include "view/instructions.h"
#include "view/ledger_rows.h"

namespace dc {
namespace {

using query::Judged;
using query::SpecialLedger;

struct Options {
  FilterOptions filter;
  std::string special;
  std::string by;
  std::vector<std::string> issuing_organs;
  std::vector<std::string> instructed_by;
  std::string month;
};

bool is_plain(const Options& options) {
  return options.by.empty() && options.issuing_organs.empty() && options.instructed_by.empty() &&
         options.month.empty();
}

std::vector<Judged> by_number(std::vector<Judged> items) {
  std::stable_sort(items.begin(), items.end(), [](const Judged& a, const Judged& b) {
    return query::id_before(a.item.id, b.item.id);
  });
  return items;
}

// The items of a ledger that the policy defines by an expression of --where.
std::vector<Judged> policy_items(Session& session, const Options& options) {
  const Policy& policy = session.ledger().policies().on(session.today());
  const auto expression = query::policy_ledger(policy, options.special);
  if (!expression) {
    auto names = query::special_ledger_names();
    const auto more = query::policy_ledger_names(policy);
    names.insert(names.end(), more.begin(), more.end());
    std::vector<Text> known;
    for (const std::string& name : names) known.push_back(text("text.quoted", name));
    throw not_found(text("error.no-ledger-named", options.special),
                    {text("hint.ledger-names", joined(known, text("text.comma")))});
  }
  const auto where = query::Where::parse(*expression, view::item_fields());
  const view::Surroundings around = surroundings_of(session);
  auto items = judged_items(session, options.filter);
  std::erase_if(items, [&](const Judged& judged) {
    const auto row = view::ItemRows().row(judged, around);
    return !where.holds([&](std::size_t field) -> const Value& { return row[field].value; });
  });
  return items;
}

std::vector<Judged> items_of(Session& session, const Options& options) {
  if (options.special.empty()) return by_number(judged_items(session, options.filter));
  const auto special = query::special_ledger(options.special);
  if (!special) return by_number(policy_items(session, options));
  auto items = judged_items(session, options.filter);
  std::erase_if(items, [&](const Judged& judged) {
    return !query::belongs_to(*special, judged.item, session.ledger());
  });
  return by_number(std::move(items));
}

view::InstructionStyle style_of(Session& session, const Options& options) {
  using Grouping = view::InstructionStyle::Grouping;
  view::InstructionStyle style;
  if (options.by == "issuing-organ") style.grouping = Grouping::issuing_organ;
  if (options.by == "leader") style.grouping = Grouping::leader;
  style.issuing_organs = session.units(options.issuing_organs);
  for (const std::string& words : options.instructed_by)
    style.leaders.push_back(session.person(words));
  if (options.month.empty()) return style;
  style.month = Month::parse(options.month);
  if (!style.month) throw usage_error(text("error.not-a-month", options.month));
  return style;
}

int ledger(Session& session, const Options& options) {
  const bool is_instructions =
      query::special_ledger(options.special) == SpecialLedger::instructions;
  if (!is_instructions && !is_plain(options))
    throw usage_error(text("error.instructions-only"), {text("hint.instructions-only")});
  const auto items = items_of(session, options);
  const auto around = surroundings_of(session);
  const Text title =
      options.special.empty() ? text("view.ledger") : text("view.special-ledger", options.special);
  if (is_instructions) {
    const view::Table frame = session.table("dc/instructions/1", text("view.instructions"));
    session.show(view::instruction_ledger(frame, session.ledger().all(Kind::source), items, around,
                                          style_of(session, options)));
    return 0;
  }
  view::Table table = view::master_ledger(session.table("dc/items/1", title), items, around);
  note_missing_calendars(table, items, session.ledger().days());
  session.show(table);
  return 0;
}

}  // namespace

void declare_ledger(Command& command) {
  auto options = std::make_shared<Options>();
  command.option("--special", options->special, "NAME", "help.ledger.special");
  command.choice("--by", options->by, {"issuing-organ", "leader"}, "help.ledger.by");
  command.option("--issuing-organ", options->issuing_organs, "UNIT", "help.ledger.issuing-organ");
  command.option("--instructed-by", options->instructed_by, "PERSON", "help.ledger.instructed-by");
  command.option("--month", options->month, "MONTH", "help.ledger.month");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return ledger(session, *options); });
}

}  // namespace dc
