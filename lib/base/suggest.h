#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace dc {

// "did you mean 'assign'?": up to three of `known` that are near `word`; empty where none is.
std::vector<Text> did_you_mean(std::string_view word, const std::vector<std::string>& known);

// Up to three of `known` that are near `word`; none for a word too long to be a slip of the hand.
std::vector<std::string> near_known(std::string_view word, const std::vector<std::string>& known);

// 'a', 'b' or 'c': words in quotation marks, for a sentence.
Text quoted_choice(const std::vector<std::string>& words);

}  // namespace dc
