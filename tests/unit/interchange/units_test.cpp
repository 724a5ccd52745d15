#include "interchange/units.h"

#include <doctest/doctest.h>

using dc::is_collective;
using dc::split_units;
using Units = std::vector<std::string>;

TEST_CASE("units of one cell are split at the marks that lists use") {
  CHECK(split_units("立山经济开发区，各街道、区直各部门") ==
        Units{"立山经济开发区", "各街道", "区直各部门"});
  CHECK(split_units("甲局,乙局;丙局；丁局\n戊局") == Units{"甲局", "乙局", "丙局", "丁局", "戊局"});
  CHECK(split_units(" 甲局 、、　乙局、") == Units{"甲局", "乙局"});
  CHECK(split_units("").empty());
}

TEST_CASE("what stands in brackets stays with its unit") {
  CHECK(split_units("区住建局（房管中心、征收办），区财政局") ==
        Units{"区住建局（房管中心、征收办）", "区财政局"});
  CHECK(split_units("甲局（未闭合、乙局\n丙局") == Units{"甲局（未闭合、乙局", "丙局"});
}

TEST_CASE("words for many units are no unit") {
  for (const char* word :
       {"各街道", "各相关单位", "各乡镇", "各责任单位", "区直各部门", "驻区各单位",
        "全区经济运行各专班", "全区各级党组织", "全区有关企业", "相关部门", "有关单位",
        "区直有关部门", "其他相关单位", "其他部门", "安委会成员单位", "区发改局等部门", "区直部门",
        "责任单位", "全体干部"}) {
    CAPTURE(word);
    CHECK(is_collective(word));
  }
}

TEST_CASE("the name of a unit is not taken for many") {
  for (const char* name :
       {"区发改局", "立山经济开发区", "税务局", "李各庄镇", "全胜街道", "大安区人民政府办公室",
        "区委宣传部", "区机关事务服务中心", "单县财政局", ""}) {
    CAPTURE(name);
    CHECK_FALSE(is_collective(name));
  }
}
