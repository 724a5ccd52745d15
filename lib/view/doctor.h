#pragma once
#include <string>
#include <vector>

#include "view/table.h"

namespace dc::view {

// One thing that dc doctor looks at.
struct Diagnosis {
  enum class State { good, advice, wrong, mended };
  std::string check;  // a word of the catalogue's doctor. family
  State state = State::good;
  Value value;  // for JSON; absent where the words say it all
  Text words;
  Text remedy;  // may be empty
};

Table doctor_table(Table frame, const std::vector<Diagnosis>& diagnoses, Language language);

// 1.9 KB, 602 MB, as people read a size.
Text size_words(long long bytes);

}  // namespace dc::view
