#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "schema/tables.h"

namespace dc::schema {

// Tables made of the text of a schema: a fixed subset of JSON Schema 2020-12.
struct Read {
  std::vector<Node> nodes;
  std::vector<Member> members;
  std::vector<Choice> choices;
  std::vector<Condition> conditions;
  std::vector<Place> lists;
  std::vector<Place> words;
  std::string text;
  Run patterns;
  Place root = 0;

  Tables tables() const;  // good as long as this lives
};

// Throws Error{bug} for a keyword outside the subset and for a schema that is too large.
Read read_schema(std::string_view json);

}  // namespace dc::schema
