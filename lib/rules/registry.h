#pragma once
#include <string_view>
#include <vector>

#include "rules/rule.h"

namespace dc::rules {

// The rules version a new ledger starts with and the newest this program knows.
inline constexpr int current_version = 2;

// Every rule, in the order of the articles.
const std::vector<Rule>& registry();
const Rule* find_rule(std::string_view id);

// Every finding for a step of a record that stands in `file`, by the rules of `version`. The
// transition table comes first: where the act is not allowed at all, that is the one finding.
Findings judge(const Case& the_case, int version);

// Every finding that only the whole ledger shows.
Findings survey(const Survey& ledger, int version);

// The text of an article of the Rules as published (supervision-rules-2017), "" where there is
// none.
std::string_view article_of_the_rules(std::string_view article);

}  // namespace dc::rules
