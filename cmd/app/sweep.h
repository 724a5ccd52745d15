#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"

namespace dc {

// Records of a kind in whose text one of the words stands; of every one where there are none.
struct Sought {
  enum class Order { as_stored, by_id };  // as they are read soonest
  Kind kind;
  std::vector<std::string_view> words = {};
  Order order = Order::as_stored;
};

// They in turn with every step, withdrawn ones too; none is kept, but for what a writer has
// changed. Error{unreadable} for one that cannot be read as its kind.
void each_recorded(Session& session, const Sought& sought,
                   const std::function<void(Docket&&)>& visit);
// The same as what counts (in_effect), without those that were withdrawn whole.
void each_record(Session& session, const Sought& sought,
                 const std::function<void(Docket&&)>& visit);
// Of those the ones that pass, by id.
std::vector<Docket> records_where(Session& session, const Sought& sought,
                                  const std::function<bool(const Docket&)>& passes);
// A record with every step, read anew and not kept; nothing where there is none.
std::optional<Docket> recorded_once(Session& session, const std::string& id);
// Of every kind, beginning with dc.yaml.
std::vector<Docket> recorded_of_all_kinds_where(Session& session,
                                                const std::function<bool(const Docket&)>& passes);
std::vector<Docket> records_of_all_kinds_where(Session& session,
                                               const std::vector<std::string_view>& words,
                                               const std::function<bool(const Docket&)>& passes);

}  // namespace dc
