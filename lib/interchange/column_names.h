#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dc {

// What a column of a task list says of each task.
enum class ColumnRole {
  key,          // 序号
  title,        // 重点工作
  lead,         // 牵头单位
  responsible,  // 责任单位: the co-units beside a lead column, else the lead and its co-units
  co,           // 配合单位
  leader,       // 责任领导
  person,       // 责任人
  due,          // 完成时限
  goal,         // 目标要求
  remarks,      // 备注
};

struct ColumnName {
  std::string_view name;
  ColumnRole role;
};

// The headings that task lists in use give these columns. 联系人 is none: a contact is not 责任人.
std::span<const ColumnName> column_names();

// A heading as it is compared: half-width, without white space, a final colon, and a remark in
// brackets at the end ("完成时限（月）" is 完成时限).
std::string normalised_heading(std::string_view heading);

std::optional<ColumnRole> column_role_of(std::string_view heading);

}  // namespace dc
