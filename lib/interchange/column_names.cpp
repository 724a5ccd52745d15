#include "interchange/column_names.h"

#include "base/utf8.h"

namespace dc {
namespace {

using enum ColumnRole;

constexpr ColumnName names[] = {
    {"序号", key},
    {"编号", key},
    {"重点工作", title},
    {"重点任务", title},
    {"工作任务", title},
    {"主要任务", title},
    {"具体任务", title},
    {"任务", title},
    {"任务名称", title},
    {"督查事项", title},
    {"督办事项", title},
    {"议定事项", title},
    {"工作事项", title},
    {"事项", title},
    {"工作内容", title},
    {"牵头单位", lead},
    {"牵头部门", lead},
    {"主办单位", lead},
    {"主办部门", lead},
    {"主办(牵头)单位", lead},
    {"牵头(主办)单位", lead},
    {"责任单位", responsible},
    {"责任部门", responsible},
    {"承办单位", responsible},
    {"办理单位", responsible},
    {"落实单位", responsible},
    {"配合单位", co},
    {"配合部门", co},
    {"协办单位", co},
    {"参与单位", co},
    {"责任领导", leader},
    {"牵头领导", leader},
    {"分管领导", leader},
    {"责任人", person},
    {"具体责任人", person},
    {"完成时限", due},
    {"完成时间", due},
    {"完成期限", due},
    {"办理时限", due},
    {"办结时限", due},
    {"时限", due},
    {"时限要求", due},
    {"时间节点", due},
    {"目标要求", goal},
    {"工作目标", goal},
    {"目标", goal},
    {"备注", remarks},
};

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x3000;
}

}  // namespace

std::span<const ColumnName> column_names() {
  return names;
}

std::string normalised_heading(std::string_view heading) {
  std::u32string out = to_code_points(to_half_width(heading));
  std::erase_if(out, is_space);
  if (out.ends_with(U':')) out.pop_back();
  const std::size_t bracket = out.rfind(U'(');
  if (out.ends_with(U')') && bracket != std::u32string::npos && bracket > 0) out.resize(bracket);
  return to_utf8(out);
}

std::optional<ColumnRole> column_role_of(std::string_view heading) {
  const std::string normal = normalised_heading(heading);
  for (const ColumnName& column : names)
    if (column.name == normal) return column.role;
  return {};
}

}  // namespace dc
