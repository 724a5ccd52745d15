#pragma once
#include "rules/registry.h"
#include "view/table.h"

namespace dc::view {

// Sentences are data too: they are in `language`.

// Every rule of the registry: id article severity whose waivable reading asks; in JSON also since.
Table rules_table(Table frame, Language language);

// The transition table (Art. 7): kind act from to article; in JSON also the fields each act may
// set.
Table transitions_table(Table frame);

// One rule to be read, line by line: what it asks, what becomes of a breach, the way out, the
// article's text; the six categories for art6-category.
std::vector<Text> rule_paragraphs(const rules::Rule& rule);
// The same as data, one row.
Table rule_row(Table frame, const rules::Rule& rule, Language language);

}  // namespace dc::view
