#include "interchange/task_list.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "base/error.h"
#include "interchange/csv.h"
#include "interchange/encoding.h"

using namespace dc;
using Names = std::vector<std::string>;

namespace {

TaskList list_of(std::string_view csv) {
  return read_task_list(read_csv(csv));
}

TaskList example(const std::string& name) {
  std::ifstream file(DC_SOURCE_DIR "/examples/" + name, std::ios::binary);
  REQUIRE(file.good());
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return list_of(decode(bytes.str()).utf8);
}

// The only row of a list with these headings and cells.
TaskRow row_of(const std::string& header, const std::string& cells) {
  const TaskList list = list_of(header + "\n" + cells + "\n");
  REQUIRE(list.rows.size() == 1);
  return list.rows.front();
}

// Each finding as a line: "warning import-collective: row 3: …".
Names told(const TaskList& list) {
  Names lines;
  for (const Finding& finding : list.findings)
    lines.push_back((finding.severity == Severity::error ? "error " : "warning ") + finding.rule +
                    ": " + say(finding.sentence, Language::en));
  return lines;
}

std::vector<int> rows_read(const TaskList& list) {
  std::vector<int> rows;
  for (const TaskRow& task : list.rows) rows.push_back(task.row);
  return rows;
}

std::string written(const TaskRow& task) {
  std::string line =
      std::to_string(task.row) + "|" + task.key + "|" + task.title + "|" + task.lead + "|";
  for (const std::string& name : task.co) line += name + "+";
  line += "|";
  for (const std::string& name : task.collective) line += name + "+";
  return line + "|" + task.due;
}

Names written(const TaskList& list) {
  Names lines;
  for (const TaskRow& task : list.rows) lines.push_back(written(task));
  return lines;
}

}  // namespace

TEST_CASE("a published task list is read row by row") {
  const TaskList list = example("lishan-2023.csv");
  CHECK(list.header_row == 2);
  CHECK(list.caption.starts_with("鞍山市立山区政府2023年重点工作任务分解和责任分工"));
  CHECK(written(list) ==
        Names{"3|1|努力实现地区生产总值增长6.2%左右|区发改局|立山经济开发区+|全区经济运行各专班+|"
              "年底前",
              "4|2|规模上工业增加值增长5%左右|区工信局|立山经济开发区+||年底前",
              "5|3|固定资产投资增长15%左右|区发改局|立山经济开发区+|各街道+区直各部门+|年底前",
              "6|4|社会消费品零售总额增长9%左右|区商务局|区市场局+|各街道+|年底前",
              "7|5|一般公共预算收入增长8%左右|区财政局|立山经济开发区+税务局+|各街道+|年底前",
              "8|6|居民收入增长与经济增长基本同步|区发改局||各街道+各相关单位+|年底前",

              "9|7|其他主要经济指标不低于全市平均水平||||"});
}

TEST_CASE("the list as Excel in China saves it gives the same rows") {
  const TaskList utf8 = example("lishan-2023.csv");
  const TaskList gb18030 = example("lishan-2023.gb18030.csv");
  CHECK(written(gb18030) == written(utf8));
  CHECK(gb18030.findings == utf8.findings);
  CHECK(gb18030.caption == utf8.caption);
}

TEST_CASE("collective words are told by row") {
  const Names lines = told(example("lishan-2023.csv"));
  REQUIRE(lines.size() == 5);
  CHECK(lines[0] ==
        "warning import-collective: row 3: '全区经济运行各专班' names no unit and is kept as text");
}

TEST_CASE("without a lead column the first responsible unit leads") {
  const TaskRow task = row_of("任务,责任单位,配合单位", "修路,甲局、乙局,丙局");
  CHECK(task.lead == "甲局");
  CHECK(task.co == Names{"乙局", "丙局"});
}

TEST_CASE("beside a lead column the responsible units are co-units") {
  const TaskRow task =
      row_of("任务,主办单位,责任单位,协办单位", "修路,甲局、乙局,丙局,甲局；丙局；丁局");
  CHECK(task.lead == "甲局");
  CHECK(task.co == Names{"乙局", "丙局", "丁局"});
}

TEST_CASE("a cell that begins with a collective word names no lead") {
  const TaskRow task = row_of("任务,责任单位", "修路,各街道、甲局");
  CHECK(task.lead.empty());
  CHECK(task.co == Names{"甲局"});
  CHECK(task.collective == Names{"各街道"});
}

TEST_CASE("an empty cell is not filled from the row above") {
  const TaskList list = list_of("任务,责任单位\n修路,甲局\n修桥,\n");
  CHECK(list.rows[1].lead.empty());
}

TEST_CASE("every column has its place") {
  const TaskRow task = row_of("序 号,督查事项,牵头领导,具体责任人,办理时限（前）,目标要求：,备  注",
                              "1,修路,张三,李四,6月底前,\"一、通车\n二、验收\",急");
  CHECK(task.key == "1");
  CHECK(task.leader == "张三");
  CHECK(task.person == "李四");
  CHECK(task.due == "6月底前");
  CHECK(task.goal == "一、通车\n二、验收");
  CHECK(task.remarks == "急");
}

TEST_CASE("a contact is no responsible person") {
  CHECK(row_of("任务,联系人", "修路,李四").person.empty());
}

TEST_CASE("columns that are not read are told") {
  CHECK(told(list_of("任务,进展情况\n修路,好\n")) ==
        Names{"warning import-column-unread: column '进展情况' is not read"});
  CHECK(
      told(list_of("重点工作,工作任务\n甲,乙\n")) ==
      Names{
          "warning import-column-twice: column '工作任务' is not read, '重点工作' says the same"});
}

TEST_CASE("a header of two rows is one header") {
  const TaskList list =
      list_of("序号,任务,责任分工,,时限\n,,牵头单位,配合单位,\n1,修路,甲局,乙局,年底前\n");
  CHECK(written(list) == Names{"3|1|修路|甲局|乙局+||年底前"});
  CHECK(list.findings.empty());
}

TEST_CASE("a row without number is known by its title") {
  CHECK(row_of("序号,任务", ",修路").key == "修路");
  CHECK(row_of("任务,时限", "修路,年底前").key == "修路");
}

TEST_CASE("where numbers repeat, as in sections, rows are known by their titles") {
  const TaskList list = list_of("序号,任务\n一、交通,\n1,修路\n2,修桥\n二、教育,\n1,建校\n");
  CHECK(written(list) == Names{"3|修路|修路||||", "4|2|修桥||||", "6|建校|建校||||"});
  CHECK(
      told(list) ==
      Names{
          "warning import-row-left-out: row 2 names no task and is left out: '一、交通'",
          "warning import-row-left-out: row 5 names no task and is left out: '二、教育'",
          "warning import-number-repeated: numbers repeat: these rows are known by their titles"});
}

TEST_CASE("two rows that cannot be told apart are an error") {
  CHECK(told(list_of("任务,时限\n修路,5月\n修路,6月\n")) ==
        Names{"error import-same-key: row 3 is the same task as row 2: '修路'"});
}

TEST_CASE("blank rows, totals, repeated headers and empty numbered rows are left out") {
  const TaskList list =
      list_of("序号,任务,时限\n\n1,修路,5月\n,,\n序号,任务,时限\n2,修桥,5月\n3,,\n合 计,2项,\n");
  CHECK(rows_read(list) == std::vector<int>{3, 6});
  CHECK(list.findings.empty());
}

TEST_CASE("a row that has cells and no task is an error") {
  CHECK(told(list_of("序号,任务,责任单位\n1,,甲局\n")) ==
        Names{"error import-no-task: row 2 names no task"});
}

TEST_CASE("a title is one line; what was made one space is told") {
  const TaskList list = list_of("任务,时限\n\"城北\n片区\t 改造\",5月\n");
  CHECK(list.rows[0].title == "城北 片区 改造");
  CHECK(told(list) == Names{"warning import-collapsed: row 2: newlines and extra spaces in the "
                            "title are made one space"});
}

TEST_CASE("single spaces in a title stay as they were typed") {
  const TaskList list = list_of("任务,时限\n城北　片区 改造,5月\n");
  CHECK(list.rows[0].title == "城北　片区 改造");
  CHECK(list.findings.empty());
}

TEST_CASE("forbidden characters are told by row, column and code point") {
  CHECK(
      told(list_of("任务,责任单位\n修\x1B路,甲\u202E局\n")) ==
      Names{
          "error import-forbidden: row 2: column '任务' holds the forbidden character U+001B",
          "error import-forbidden: row 2: column '责任单位' holds the forbidden character U+202E"});
}

TEST_CASE("a sheet without header is refused with the names looked for and found") {
  try {
    (void)list_of("名称,部门\n修路,甲局\n");
    FAIL("accepted");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::unreadable);
    CHECK(say(error.message, Language::en) == "no header of a task list in the first 10 rows");
    REQUIRE(error.hints.size() == 2);
    CHECK(say(error.hints[0], Language::zh).starts_with("任务一栏应为 '重点工作'、'重点任务'"));
    CHECK(say(error.hints[1], Language::zh) == "表中是 '名称'、'部门'");
  }
}

TEST_CASE("of two rows that name tasks the one with more column names is the header") {
  CHECK(list_of("重点工作,,\n序号,任务,时限\n1,修路,5月\n").header_row == 2);
}

TEST_CASE("a header below the tenth row is not looked for") {
  CHECK(list_of("\n\n\n\n\n\n\n\n\n任务,时限\n修路,5月\n").header_row == 10);
  CHECK_THROWS_AS((void)list_of("\n\n\n\n\n\n\n\n\n\n任务,时限\n修路,5月\n"), Error);
}
