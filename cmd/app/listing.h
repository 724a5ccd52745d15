#pragma once
#include <functional>
#include <string>
#include <vector>

#include "app/session.h"
#include "query/filter.h"
#include "query/judged.h"
#include "query/where.h"
#include "view/item_rows.h"

namespace dc {

// FILTER of cli.md, as typed: what every view of items takes.
struct FilterOptions {
  std::vector<std::string> units;
  std::vector<std::string> leads;
  std::vector<std::string> cos;
  std::vector<std::string> leaders;
  std::vector<std::string> district_leaders;
  std::vector<std::string> persons;
  std::vector<std::string> states;
  std::vector<std::string> timings;
  std::vector<std::string> categories;
  std::vector<std::string> sources;
  std::optional<Date> from;
  std::optional<Date> to;
  std::vector<std::string> texts;
  std::vector<std::string> wheres;
};
void declare_filter(Command& command, FilterOptions& options);
bool asks_anything(const FilterOptions& options);

// What rows of items need, of the session's ledger on its day. Lives as long as the session.
view::Surroundings surroundings_of(Session& session);

// The item on the session's day, by the policy in force then.
query::Judged judged(Session& session, const Docket& docket);

// Every item of the ledger that passes the filter, by limit and number. Throws Error{not_found}
// where the filter names what the ledger does not know, Error{usage} where --where is wrong.
// `selection` may narrow what is looked at, where the caller wants nothing else.
void each_judged(Session& session, const FilterOptions& options, index::Selection selection,
                 const std::function<void(query::Judged&&)>& visit);
std::vector<query::Judged> judged_items(Session& session, const FilterOptions& options,
                                        const index::Selection& selection = {});

}  // namespace dc
