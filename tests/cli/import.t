A published task list becomes items: a title above the header, phrases for limits, collective words.

  $ . "$TESTDIR/setup.sh"
  $ on 2023-03-30
  $ small_ledger
  $ told() { "$@" | sed -E 's/ [0-9a-f]{7}$//'; }
  $ cp "$examples"/lishan-2023*.csv ..
  $ sed -n 1,4p ../lishan-2023.csv
  鞍山市立山区政府2023年重点工作任务分解和责任分工（鞍立政发〔2023〕2号，2023年3月28日，公开发布，节选）,,,,
  序号,重点工作,牵头单位,责任单位,完成时限
  1,努力实现地区生产总值增长6.2%左右,区发改局,立山经济开发区，全区经济运行各专班,年底前
  2,规模上工业增加值增长5%左右,区工信局,立山经济开发区,年底前
  $ dc source add --kind document --title 2023年重点工作任务分解 --date 2023-03-28 -q
  s2023-0001

Unknown units refuse the file, all of them named with their rows.

  $ dc unit add fagaiju --name 区发改局 --alias 区发展和改革局 -q
  fagaiju
  $ dc import ../lishan-2023.csv --source s2023-0001
  ../lishan-2023.csv: error[import-unit]: 第 3–5、7 行：没有单位 '立山经济开发区'
  ../lishan-2023.csv: error[import-unit]: 第 4 行：没有单位 '区工信局'
  ../lishan-2023.csv: error[import-unit]: 第 6 行：没有单位 '区商务局'
  ../lishan-2023.csv: error[import-unit]: 第 6 行：没有单位 '区市场局'
  ../lishan-2023.csv: error[import-unit]: 第 7 行：没有单位 '区财政局'
  ../lishan-2023.csv: error[import-unit]: 第 7 行：没有单位 '税务局'
  dc: 未导入 '../lishan-2023.csv'：5 行有问题
  hint: 用 dc unit add 登记，或加 --create-units 由程序登记
  [4]
  $ dc import ../lishan-2023.csv --source s2023-0001 --json
  {"error":{"kind":"not-found","rule":null,"message":"未导入 '../lishan-2023.csv'：5 行有问题","hints":["第 3–5、7 行：没有单位 '立山经济开发区'","第 4 行：没有单位 '区工信局'","第 6 行：没有单位 '区商务局'","第 6 行：没有单位 '区市场局'","第 7 行：没有单位 '区财政局'","第 7 行：没有单位 '税务局'","用 dc unit add 登记，或加 --create-units 由程序登记"],"where":null}}
  [4]
  $ dc import ../lishan-2023.csv --source s2023-0009
  dc: 没有来源 's2023-0009'
  hint: 您是否想用 's2023-0001'？
  [4]

A dry run shows what would become of each row and writes nothing.

  $ dc import ../lishan-2023.csv --source s2023-0001 --create-units -n 2>/dev/null
  3	新登记	2023-0001	努力实现地区生产总值增长6.2%左右	区发改局	立山经济开发区	2023-12-31	'全区经济运行各专班' 只保留文字
  4	新登记	2023-0002	规模上工业增加值增长5%左右	区工信局	立山经济开发区	2023-12-31	
  5	新登记	2023-0003	固定资产投资增长15%左右	区发改局	立山经济开发区	2023-12-31	'各街道'、'区直各部门' 只保留文字
  6	新登记	2023-0004	社会消费品零售总额增长9%左右	区商务局	区市场局	2023-12-31	'各街道' 只保留文字
  7	新登记	2023-0005	一般公共预算收入增长8%左右	区财政局	立山经济开发区、税务局	2023-12-31	'各街道' 只保留文字
  8	新登记	2023-0006	居民收入增长与经济增长基本同步	区发改局		2023-12-31	'各街道'、'各相关单位' 只保留文字
  9	新登记	2023-0007	其他主要经济指标不低于全市平均水平				没有单位和时限，待拟办
  $ dc import ../lishan-2023.csv --source s2023-0001 -n --fields row,fate,remarks 2>/dev/null
  3	拒绝	没有单位 '立山经济开发区'；'全区经济运行各专班' 只保留文字
  4	拒绝	没有单位 '区工信局'；没有单位 '立山经济开发区'
  5	拒绝	没有单位 '立山经济开发区'；'各街道'、'区直各部门' 只保留文字
  6	拒绝	没有单位 '区商务局'；没有单位 '区市场局'；'各街道' 只保留文字
  7	拒绝	没有单位 '区财政局'；没有单位 '立山经济开发区'；没有单位 '税务局'；'各街道' 只保留文字
  8	新登记	'各街道'、'各相关单位' 只保留文字
  9	新登记	没有单位和时限，待拟办
  [4]
  $ git status --short

The import is one commit. The row without unit and limit stays received.

  $ told dc import ../lishan-2023.csv --source s2023-0001 --create-units
  ../lishan-2023.csv: warning[art22-vague-unit]: 第 3、5–8 行（7 处）不合：责任单位写具体单位（第二十二条）
  hint: dc explain art22-vague-unit
  dc: 第 9 行没有单位和时限，待拟办
  dc: ../lishan-2023.csv：7 行，新登记 7（其中已拟办 6），已有 0，补全 0，拒绝 0；新单位 6
  u-0001 登记 立山经济开发区
  2023-0001 导入 努力实现地区生产总值增长6.2%左右
  u-0002 登记 区工信局
  2023-0002 导入 规模上工业增加值增长5%左右
  2023-0003 导入 固定资产投资增长15%左右
  u-0003 登记 区商务局
  u-0004 登记 区市场局
  2023-0004 导入 社会消费品零售总额增长9%左右
  u-0005 登记 区财政局
  u-0006 登记 税务局
  2023-0005 导入 一般公共预算收入增长8%左右
  2023-0006 导入 居民收入增长与经济增长基本同步
  2023-0007 导入 其他主要经济指标不低于全市平均水平
  $ told dc import ../lishan-2023.csv --source s2023-0001 --create-units --yes
  dc: ../lishan-2023.csv：7 行，新登记 0（其中已拟办 0），已有 7，补全 0，拒绝 0；新单位 0
  dc: 没有新内容，未作改动
  $ git log -1 --format=%s
  导入 s2023-0001 2023年重点工作任务分解：新登记 7 项
  $ sed '/^  id:/d' items/2023/00/2023-0001.yaml
  id: "2023-0001"
  title: 努力实现地区生产总值增长6.2%左右
  category: 2
  origin: district
  sources: [s2023-0001]
  row_key: "1"
  standing:
    state: proposed
    lead: fagaiju
    co: [u-0001]
    due: "2023-12-31"
  steps:
  - step: new
    seq: 2
    day: "2023-03-30"
    at: "2023-03-30T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    sets: {state: received}
  - step: propose
    seq: 3
    day: "2023-03-30"
    at: "2023-03-30T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    opinion: 按任务分解表办理
    lead: fagaiju
    lead_name: 区发改局
    co: [u-0001]
    collective: [全区经济运行各专班]
    due: {text: 年底前, now: "2023-12-31", rule: year-end}
    sets: {state: proposed, lead: fagaiju, co: [u-0001], due: "2023-12-31"}
  $ grep -A 1 '^standing' items/2023/00/2023-0007.yaml
  standing:
    state: received
  $ sed '/^  id:/d' units/u-0001.yaml
  id: u-0001
  kind: other
  standing:
    names:
    - {name: 立山经济开发区, from: "2023-03-30"}
  steps:
  - step: new
    seq: 1
    day: "2023-03-30"
    at: "2023-03-30T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    sets:
      names:
      - {name: 立山经济开发区, from: "2023-03-30"}

Importing it again changes nothing, whatever its encoding.

  $ dc import ../lishan-2023.csv --source s2023-0001
  dc: ../lishan-2023.csv：7 行，新登记 0（其中已拟办 0），已有 7，补全 0，拒绝 0；新单位 0
  dc: 没有新内容，未作改动
  $ dc import ../lishan-2023.gb18030.csv --source s2023-0001
  dc: ../lishan-2023.gb18030.csv：7 行，新登记 0（其中已拟办 0），已有 7，补全 0，拒绝 0；新单位 0
  dc: 没有新内容，未作改动
  $ git status --short

The GB18030 file gives the same items.

  $ git clone -q . ../other
  $ git -C ../other reset -q --hard HEAD~1
  $ dc -C ../other import ../lishan-2023.gb18030.csv --source s2023-0001 --create-units --yes -q 2>/dev/null | tail -n 1
  2023-0007
  $ diff -r items ../other/items

--update fills blanks of items that are still received or proposed, and nothing else.

  $ sed 's/市平均水平,,,/市平均水平,区发改局,,6月底前/; s/6.2%左右/6.5%左右/; s/^2,\(.*\)年底前/2,\16月底前/' ../lishan-2023.csv >../changed.csv
  $ dc import ../changed.csv --source s2023-0001 -n --fields row,fate,id,remarks
  dc: 第 3–4 行与已登记的不同，未改
  dc: 第 9 行有可补全的内容，加 --update 补全
  dc: ../changed.csv：7 行，新登记 0（其中已拟办 0），已有 7，补全 0，拒绝 0；新单位 0
  dc: 没有新内容，未作改动
  3	已有	2023-0001	'全区经济运行各专班' 只保留文字；标题与已登记的不同
  4	已有	2023-0002	完成时限与已登记的不同
  5	已有	2023-0003	'各街道'、'区直各部门' 只保留文字
  6	已有	2023-0004	'各街道' 只保留文字
  7	已有	2023-0005	'各街道' 只保留文字
  8	已有	2023-0006	'各街道'、'各相关单位' 只保留文字
  9	已有	2023-0007	加 --update 补全
  $ told dc import ../changed.csv --source s2023-0001 --update
  dc: 第 3–4 行与已登记的不同，未改
  dc: ../changed.csv：7 行，新登记 0（其中已拟办 0），已有 6，补全 1，拒绝 0；新单位 0
  2023-0007 拟办 其他主要经济指标不低于全市平均水平
  $ git log -1 --format=%s
  导入 s2023-0001 2023年重点工作任务分解：补全 1 项
  $ sed -n '/^standing/,/^steps/p; /step: propose/,$p' items/2023/00/2023-0007.yaml | sed '/^  id:/d'
  standing:
    state: proposed
    lead: fagaiju
    due: "2023-06-30"
  steps:
  - step: propose
    day: "2023-03-30"
    at: "2023-03-30T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    opinion: 按任务分解表办理
    lead: fagaiju
    lead_name: 区发改局
    due: {text: 6月底前, now: "2023-06-30", rule: month-end}
    sets: {state: proposed, lead: fagaiju, due: "2023-06-30"}

A bad file is refused as a whole, with every row that is wrong; sums and blank rows are no tasks.

  $ cat >../bad.csv <<'CSV'
  > 序号,工作任务,牵头单位,配合单位,完成时限,备注
  > 1,修路,区交通局,区发展和改革局,5月底前,
  > 2,架桥,交通局,,汛期前,
  > 3,,区交通局,,年底前,
  > 4,造林,区住建居、区交通局,,5月30号左右,急
  > ,,,,,
  > 合计,4项,,,,
  > CSV
  $ dc source add --kind document --title 补充任务 --date 2023-03-28 -q
  s2023-0002
  $ dc import ../bad.csv --source s2023-0002
  ../bad.csv: error[import-no-task]: 第 4 行没有事项
  ../bad.csv: error[import-unit]: 第 3 行：没有单位 '交通局'
  hint: 您是否想用 '区交通局'？
  ../bad.csv: error[import-unit]: 第 5 行：没有单位 '区住建居'
  hint: 您是否想用 '区住建局'？
  ../bad.csv: error[import-limit]: 第 3 行：时限没有日期：'汛期前'
  hint: 请给出具体日期，如 2026-06-30
  ../bad.csv: error[import-limit]: 第 5 行：看不懂的时限：'5月30号左右'
  hint: 时限可写作 2026-06-30、6月底前、5个工作日内、每月5日前、长期
  dc: 未导入 '../bad.csv'：3 行有问题
  hint: 用 dc unit add 登记，或加 --create-units 由程序登记
  [3]
  $ dc import ../bad.csv --source s2023-0002 -n --fields row,fate,title 2>/dev/null
  2	新登记	修路
  3	拒绝	架桥
  4	拒绝	
  5	拒绝	造林
  [3]

A rule that refuses a row refuses the file.

  $ printf '%s\n' 工作任务,牵头单位 修路,区交通局 架桥,区交通局 >../roads.csv
  $ dc import ../roads.csv --source s2023-0002 --category 4
  ../roads.csv: error[art6-instruction]: 第 2–3 行：2023-0008 属第四类，来源中没有写明领导、日期和原文的批示（第六条第（四）项）
  hint: 先用 dc source add --kind instruction 登记来文，再用 dc source instruct 录入批示原文，最后用 --source 写明该来源
  dc: 未导入 '../roads.csv'：2 行有问题
  [1]
  $ dc import ../roads.csv --source s2023-0002 --category 7
  dc: 类别须为 1–6：'7'
  [2]

--stage received proposes nothing; rows without a number are known by their title.

  $ told dc import ../roads.csv --source s2023-0002 --stage received
  dc: ../roads.csv：2 行，新登记 2（其中已拟办 0），已有 0，补全 0，拒绝 0；新单位 0
  2023-0008 导入 修路
  2023-0009 导入 架桥
  $ grep -E 'row_key|state:|lead:' items/2023/00/2023-0008.yaml
  row_key: 修路
    state: received
    sets: {state: received}
  $ told dc import ../roads.csv --source s2023-0002 --update
  dc: ../roads.csv：2 行，新登记 0（其中已拟办 0），已有 0，补全 2，拒绝 0；新单位 0
  2023-0008 拟办 修路
  2023-0009 拟办 架桥
  $ grep -E '^  (state|lead):' items/2023/00/2023-0008.yaml
    state: proposed
    lead: jiaotongju
    lead: jiaotongju

What a row says besides is kept: goal and remark with the item, persons with the proposal.

  $ cat >../rich.csv <<'CSV'
  > 序号,事项,责任单位,责任领导,责任人,完成时限,目标要求,备注
  > 一,农村公路,"区交通局、区住建局，各街道",吴敏,郑强,长期坚持,"建成12公里
  > 验收合格",按季报告
  > CSV
  $ dc source add --kind meeting --title 专题会 --date 2023-03-29 -q
  s2023-0003
  $ told dc import ../rich.csv --source s2023-0003 --stage proposed
  ../rich.csv: warning[import-limit]: 第 2 行：'长期坚持'没有写明反馈周期，按每季度末计
  ../rich.csv: warning[art22-vague-unit]: 第 2 行：2023-0010 写的“各街道”不是具体单位，只照原文保留（第二十二条）
  hint: 用 dc assign 2023-0010 --co 单位 逐一写明
  dc: ../rich.csv：1 行，新登记 1（其中已拟办 1），已有 0，补全 0，拒绝 0；新单位 0
  2023-0010 导入 农村公路
  $ sed '/^  id:/d' items/2023/00/2023-0010.yaml
  id: "2023-0010"
  title: 农村公路
  category: 2
  origin: district
  sources: [s2023-0003]
  content: |-
    建成12公里
    验收合格
  row_key: 一
  standing:
    state: proposed
    lead: jiaotongju
    co: [zhujianju]
    cycle: quarterly
  steps:
  - step: new
    seq: 1
    day: "2023-03-30"
    at: "2023-03-30T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    remark: 按季报告
    sets: {state: received}
  - step: propose
    seq: 2
    day: "2023-03-30"
    at: "2023-03-30T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    opinion: 按任务分解表办理
    lead: jiaotongju
    lead_name: 区交通局
    co: [zhujianju]
    collective: [各街道]
    leader: p-0111
    leader_name: 吴敏
    person: p-0112
    person_name: 郑强
    due: {text: 长期坚持, rule: ongoing, cycle: quarterly}
    sets: {state: proposed, lead: jiaotongju, co: [zhujianju], cycle: quarterly}

A file that is no task list, or not text, is told.

  $ printf 'a,b\n1,2\n' >../other.csv
  $ dc import ../other.csv --source s2023-0003
  dc: ../other.csv: 前 10 行中没有任务清单的表头
  hint: 任务一栏应为 '重点工作'、'重点任务'、'工作任务'、'主要任务'、'具体任务'、'任务'、'任务名称'、'督查事项'、'督办事项'、'议定事项'、'工作事项'、'事项'、'工作内容'
  hint: 表中是 'a'、'b'
  [3]
  $ printf '\377\377,\n' >../binary.csv
  $ dc import ../binary.csv --source s2023-0003
  dc: ../binary.csv: 第 1 行既不是 UTF-8 也不是 GB18030 编码
  hint: 用 --encoding 指明编码
  [3]
  $ dc import ../binary.csv --source s2023-0003 --encoding latin1
  dc: 不认识的编码 'latin1'
  hint: 可用 'utf-8'、'gb18030' 或 'utf-16'
  [2]
  $ dc import ../nowhere.csv --source s2023-0003
  dc: 无法读取 '../nowhere.csv'：没有这个文件或文件夹
  [8]
  $ git status --short
  $ git fsck --strict
