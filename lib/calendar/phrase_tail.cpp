#include <algorithm>
#include <array>

#include "calendar/phrase_forms.h"

namespace dc {
namespace {

bool take_weekday_in_brackets(PhraseCursor& cursor) {
  PhraseCursor ahead = cursor;
  if (!ahead.take_any({U"(星期", U"(周"}) || !take_weekday(ahead) || !ahead.take(U")"))
    return false;
  cursor = ahead;
  return true;
}

bool take_colon_clock(PhraseCursor& cursor) {
  PhraseCursor ahead = cursor;
  if (!ahead.take_number() || !ahead.take(U":") || !ahead.take_digits(2)) return false;
  if (ahead.take(U":") && !ahead.take_digits(2)) return false;
  cursor = ahead;
  return true;
}

bool take_spoken_clock(PhraseCursor& cursor) {
  PhraseCursor ahead = cursor;
  ahead.take_any({U"上午", U"中午", U"下午", U"晚上"});
  const auto hour = ahead.take_number();
  if (!hour || *hour > 24 || !ahead.take_any({U"时", U"点"})) return false;
  ahead.take_any({U"整", U"半"});
  cursor = ahead;
  return true;
}

// Words that would turn a limit into something else: 6月底前后, 6月底前或7月.
bool is_at_doubt(const PhraseCursor& cursor) {
  return cursor.is_at_any({U"后", U"或", U"左右"}) || is_at_time(cursor);
}

// 完成方案并于年底前建成: the words hold a limit of their own, so that the one read is not the
// phrase's.
bool holds_a_limit(std::u32string_view words) {
  constexpr std::array limits = {U"年底", U"年末", U"年内", U"月底", U"月末", U"季度末", U"日前",
                                 U"月前", U"年前", U"节前", U"日内", U"天内", U"个月内", U"半年前"};
  return std::any_of(limits.begin(), limits.end(), [&](const char32_t* limit) {
    return words.find(limit) != std::u32string_view::npos;
  });
}

}  // namespace

bool is_at_time(PhraseCursor cursor) {
  if (!cursor.take_year() && !cursor.take_number()) return false;
  return cursor.is_at_any({U"年", U"月", U"日", U"号", U"天", U"周", U"季", U"旬", U"个工作日",
                           U"工作日", U"个月", U"-", U"/", U"."});
}

bool is_at_doing(PhraseCursor cursor) {
  while (cursor.take_any({U"全部", U"全面", U"基本", U"务必", U"必须", U"如期", U"按时", U"初步",
                          U"并", U"力争", U"确保", U"要", U"须", U"应", U"予以", U"向"})) {
  }
  return cursor.is_at_any({U"完成", U"办结", U"办理", U"落实", U"到位", U"见效", U"报",   U"上报",
                           U"反馈", U"通报", U"汇报", U"调度", U"提交", U"竣工", U"开工", U"完工",
                           U"动工", U"启动", U"投用", U"投入", U"建成", U"验收", U"整改", U"开展",
                           U"执行", U"部署", U"研究", U"召开", U"公示", U"公布", U"更新", U"推进",
                           U"形成", U"出台", U"印发", U"取得", U"实现", U"达到", U"销号", U"结束"});
}

void take_day_detail(PhraseCursor& cursor) {
  take_weekday_in_brackets(cursor);
  if (!take_colon_clock(cursor)) take_spoken_clock(cursor);
  cursor.take(U"下班");
}

std::optional<std::size_t> take_tail(PhraseCursor& cursor) {
  take_day_detail(cursor);
  const bool marked =
      cursor.take_any({U"之前", U"以前", U"前夕", U"前", U"之内", U"以内", U"内", U"为止", U"止"});
  const bool fits = marked ? !is_at_doubt(cursor) : cursor.at_end() || is_at_doing(cursor);
  if (!fits || holds_a_limit(cursor.rest())) return {};
  return cursor.position();
}

}  // namespace dc
