#pragma once
#include <string>

#include "base/date.h"
#include "base/text.h"
#include "base/value.h"
#include "model/registers.h"

namespace dc::view {

// What people call a field of a record: 完成时限 for "due"; the key itself where it has no word.
Text field_word(const std::string& field);

// A field's value in words: units and persons by their names on `day`, codes by their words, lists
// with separators, a tenure with its days. Empty for null. `kind_family` names the family of the
// field "kind"
// ("source", "unit-kind", "report"), which differs from record to record.
Text value_words(const std::string& field, const Value& value, const Registers& names, Date day,
                 const std::string& kind_family = "source");

// A unit's name on that day, a person's name; the id itself where it is unknown.
std::string unit_name(const std::string& id, const Registers& names, Date day);
std::string person_name(const std::string& id, const Registers& names);

}  // namespace dc::view
