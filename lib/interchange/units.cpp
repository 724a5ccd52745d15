#include "interchange/units.h"

#include <algorithm>

#include "base/utf8.h"

namespace dc {
namespace {

using Words = std::u32string_view;

constexpr Words separators = U"、，,；;\n";
constexpr Words opening = U"（([〔【";
constexpr Words closing = U"）)]〕】";

constexpr Words related[] = {U"相关", U"有关"};
constexpr Words bodies[] = {U"部门", U"单位", U"责任", U"街道", U"乡镇", U"镇", U"乡",
                            U"企业", U"科室", U"委",   U"局",   U"办",   U"区"};
constexpr Words collective_beginnings[] = {U"全区", U"全市", U"全县", U"全州",   U"全省",
                                           U"全旗", U"全镇", U"全乡", U"全街道", U"全体",
                                           U"所有", U"其他", U"其它"};
constexpr Words collective_endings[] = {U"成员单位", U"等部门", U"等单位", U"直部门",
                                        U"直单位",   U"级部门", U"级单位"};
constexpr Words collective_words[] = {U"责任单位", U"牵头单位", U"配合单位", U"部门",
                                      U"单位",     U"街道",     U"乡镇"};

bool has_each(Words unit) {
  for (std::size_t at = unit.find(U'各'); at != Words::npos; at = unit.find(U'各', at + 1)) {
    const bool in_place_name = unit.substr(at).starts_with(U"各庄");
    if (!in_place_name) return true;
  }
  return false;
}

bool has_related(Words unit) {
  for (Words word : related) {
    const std::size_t at = unit.find(word);
    if (at == Words::npos) continue;
    const Words rest = unit.substr(at + word.size());
    if (std::any_of(std::begin(bodies), std::end(bodies),
                    [&](Words body) { return rest.starts_with(body); }))
      return true;
  }
  return false;
}

}  // namespace

std::vector<std::string> split_units(std::string_view cell) {
  std::vector<std::string> units;
  std::u32string unit;
  const auto end_unit = [&] {
    const std::string utf8 = to_utf8(unit);
    if (const std::string_view name = trimmed(utf8); !name.empty()) units.emplace_back(name);
    unit.clear();
  };
  int depth = 0;
  for (char32_t c : to_code_points(cell)) {
    if (opening.find(c) != Words::npos) ++depth;
    if (closing.find(c) != Words::npos) depth = std::max(0, depth - 1);
    if (c == '\n') depth = 0;
    if (depth == 0 && separators.find(c) != Words::npos) {
      end_unit();
    } else {
      unit += c;
    }
  }
  end_unit();
  return units;
}

bool is_collective(std::string_view unit) {
  const std::u32string owned = to_code_points(trimmed(unit));
  const Words words = owned;
  const auto begins = [&](Words beginning) { return words.starts_with(beginning); };
  const auto ends = [&](Words ending) { return words.ends_with(ending); };
  const auto is = [&](Words whole) { return words == whole; };
  return has_each(words) || has_related(words) ||
         std::any_of(std::begin(collective_beginnings), std::end(collective_beginnings), begins) ||
         std::any_of(std::begin(collective_endings), std::end(collective_endings), ends) ||
         std::any_of(std::begin(collective_words), std::end(collective_words), is);
}

}  // namespace dc
