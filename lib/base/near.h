#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace dc {

// Of `known`, at most `most` that are near `word`, nearest first: by edit distance over code
// points, and by one containing the other or sharing most characters (区住建局 ~ 住房和城乡建设局).
// Empty where none is.
std::vector<std::string> near_words(std::string_view word, const std::vector<std::string>& known,
                                    std::size_t most = 3);

}  // namespace dc
