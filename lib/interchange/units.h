#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace dc {

// The units of one cell, split at 、 ， , ; ； and newlines, though not inside brackets.
std::vector<std::string> split_units(std::string_view cell);

// Words that name no unit (Art. 3 asks for one; Art. 22 warns of them). Such are words with
// 各 (各街道, 区直各部门, 全区经济运行各专班; not in a place name such as 李各庄镇);
// 相关 or 有关 before a kind of body (相关部门, 区直有关单位); a whole area (全区, 全市, 全县 …),
// 全体, 所有, 其他 at the beginning; 成员单位, 等部门, 等单位, 区直部门 and their like at the end;
// 责任单位 alone.
bool is_collective(std::string_view unit);

}  // namespace dc
