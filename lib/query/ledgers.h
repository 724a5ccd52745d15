#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/month.h"
#include "model/policy.h"
#include "model/registers.h"
#include "query/judged.h"

namespace dc::query {

// 专项台账 (Art. 22): each is a part of the master ledger, chosen by what the item is, never a
// copy.
enum class SpecialLedger { instructions, resolutions, key, problems, superior };

// By its code or its Chinese name: "instructions" or 批示; nothing for another.
std::optional<SpecialLedger> special_ledger(std::string_view name);
std::vector<std::string> special_ledger_names();

// 批示: an instruction on a source, or category 4. 议定: a meeting's. 重点: the item or its source
// is major. 问题: its lead's last report named problems, or the office returned one. 上级督查: the
// origin is above the district.
bool belongs_to(SpecialLedger ledger, const Item& item, const Registers& registers);

// A ledger that the policy defines: the expression of its value ledger_NAME; nothing where it has
// none.
std::optional<std::string> policy_ledger(const Policy& policy, std::string_view name);
std::vector<std::string> policy_ledger_names(const Policy& policy);

// Whether the item was received by the month's end and not yet completed at its start.
bool was_open_in(const Item& item, const Month& month);

}  // namespace dc::query
