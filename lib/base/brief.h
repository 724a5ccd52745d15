#pragma once
#include <optional>
#include <string>

#include "base/text.h"
#include "base/value.h"

namespace dc {

// A value in one short line for a sentence: text cut after forty characters, lists and maps as
// [a, b] and {key: value}; an absent one is the catalogue's word for it.
Text brief(const Value& value);

// Where two values first differ: the keys down to it ("due.now") and what each holds there.
struct Difference {
  std::string key;
  Value was;
  Value now;
};
std::optional<Difference> first_difference(const Value& was, const Value& now);

}  // namespace dc
