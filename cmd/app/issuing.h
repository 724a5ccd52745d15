#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"

namespace dc {

// 下达, shared by dc assign and dc notice issue (Art. 7(2)). Limits counted from issue resolve
// here.

// One 督办通知 with its 文号 issues all the items to their lead.
void issue_by_notice(Session& session, const std::vector<Docket>& items, const std::string& to);
// The minutes already name unit and limit: no notice is needed. Error{usage} where no source is a
// decision.
void issue_by_minutes(Session& session, const std::vector<Docket>& items);

// The original limit of the void item that this one replaces, kept for ever.
std::optional<Date> original_limit(Session& session, const Item& item);

}  // namespace dc
