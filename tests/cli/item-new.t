An item enters under the next number of the year, in one of six categories (Arts. 5, 6).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --clause 一:老旧小区改造 --level city -q
  s2026-0001
  $ dc item new --title 城北片区老旧小区改造 --category 2 --source s2026-0001#一 --urgency urgent
  2026-0001 登记 城北片区老旧小区改造 COMMIT
  $ sed '/^  id:/d' items/2026/00/2026-0001.yaml
  id: "2026-0001"
  title: 城北片区老旧小区改造
  category: 2
  origin: city
  sources: ["s2026-0001#一"]
  urgency: urgent
  standing:
    state: received
  steps:
  - step: new
    day: "2026-03-02"
    at: "2026-03-02T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    sets: {state: received}
  $ id=$(dc item new --title 农村公路养护 --category 2 -q); echo "$id"
  2026-0002

The category is never guessed; what the item rests on must be registered.

  $ count=$(git rev-list --count HEAD)
  $ dc item new --title 城区路灯 
  dc: error[art6-category]: 2026-0003 没有写明类别，或类别不在 1 至 6 之内（第六条）
  hint: 用 --category 写明 1 至 6 中的一类，dc explain art6-category 列出六类
  [1]
  $ dc item new --title 城区路灯 --category 7
  dc: error[art6-category]: 2026-0003 没有写明类别，或类别不在 1 至 6 之内（第六条）
  hint: 用 --category 写明 1 至 6 中的一类，dc explain art6-category 列出六类
  [1]
  $ dc item new --title 城区路灯 --category 二
  dc: '二' is no whole number (--category)
  [2]
  $ dc item new --title 城区路灯 --category 2 --source s2026-0001#三
  dc: error[art6-source]: 2026-0003 的来源 's2026-0001#三' 没有登记，或没有这一条款（第六条）
  hint: dc source list 列出来源，dc source show 编号 列出其条款；未登记的用 dc source add
  [1]
  $ dc item new --title 城区路灯 --category 2 --source s2026-0009
  dc: error[art6-source]: 2026-0003 的来源 's2026-0009' 没有登记，或没有这一条款（第六条）
  hint: dc source list 列出来源，dc source show 编号 列出其条款；未登记的用 dc source add
  [1]

Category 4 rests on an instruction with leader, date and words; 5 on a proposal with number and proposer.

  $ dc item new --title 城北积水 --category 4
  dc: error[art6-instruction]: 2026-0003 属第四类，来源中没有写明领导、日期和原文的批示（第六条第（四）项）
  hint: 先用 dc source add --kind instruction 登记来文，再用 dc source instruct 录入批示原文，最后用 --source 写明该来源
  [1]
  $ dc item new --title 增设公交站 --category 5
  dc: error[art6-proposal]: 2026-0003 属第五类，来源中没有写明编号和提出人的建议提案（第六条第（五）项）
  hint: 先用 dc source add --kind proposal --number 编号 --proposer 提出人 登记，再用 --source 写明该来源
  [1]
  $ [ "$count" = "$(git rev-list --count HEAD)" ]
  $ dc source add --kind instruction --title 关于城北积水的报告 --date 2026-03-01 -q
  s2026-0002
  $ dc item new --title 城北积水 --category 4 --source s2026-0002 2>&1 | head -n 1
  dc: error[art6-instruction]: 2026-0003 属第四类，来源中没有写明领导、日期和原文的批示（第六条第（四）项）
  $ dc source instruct s2026-0002 --leader 赵宏 --text 请住建局抓紧。 -q
  s2026-0002
  $ dc item new --title 城北积水 --category 4 --source s2026-0002 --difficulty hard
  2026-0003 登记 城北积水 COMMIT
  $ dc source add --kind proposal --title 关于增设公交站的建议 --number 第12号 --proposer 孙丽 -q
  s2026-0003
  $ dc item new --title 增设公交站 --category 5 --source s2026-0003
  2026-0004 登记 增设公交站 COMMIT

Category 3 is marked for a revisit; what is open already is warned of.

  $ dc item new --title 东城菜市场改造 --category 3
  items/2026/00/2026-0005.yaml: warning[art6-revisit]: 2026-0005 属第三类，已标记为须回访复核（第六条第（三）项）
  hint: 办结后安排回访；确不需要的：dc item correct 2026-0005 --set revisit=false --reason 理由
  2026-0005 登记 东城菜市场改造 COMMIT
  $ grep revisit items/2026/00/2026-0005.yaml
  revisit: true
  $ dc item new --title 城北片区老旧小区改造 --category 2
  items/2026/00/2026-0006.yaml: warning[art3-duplicate]: 2026-0006 与在办事项 2026-0001 的来源条款或标题相同（第三条）
  hint: 确属重复的：dc item void 2026-0006 --duplicate-of 2026-0001 --reason 重复登记 --by 督查室负责人
  2026-0006 登记 城北片区老旧小区改造 COMMIT

A classified item is a placeholder without text.

  $ dc item new --title 涉密事项第1号 --category 2 --classified --content 内容
  dc: error[art32-classified]: 2026-0007 是涉密事项，不登记“内容”（第三十二条）
  hint: 内容另存保密台账；必须填写之处写“涉密”二字
  [1]
  $ dc item new --title 涉密事项第1号 --category 2 --classified
  2026-0007 登记 涉密事项第1号 COMMIT

A clause that became an item late is told.

  $ on 2026-03-20
  $ dc item new --title 老旧小区加装电梯 --category 2 --source s2026-0001#一
  items/2026/00/2026-0008.yaml: warning[art3-duplicate]: 2026-0008 与在办事项 2026-0001 的来源条款或标题相同（第三条）
  hint: 确属重复的：dc item void 2026-0008 --duplicate-of 2026-0001 --reason 重复登记 --by 督查室负责人
  items/2026/00/2026-0008.yaml: warning[art17-late]: 2026-0008 的来源“区委常委会第五次会议”最迟应于 2026-03-03 分解立项，实为 2026-03-20（第十七条）
  hint: 照实登记；期限见 dc policy show 的 decompose_within
  2026-0008 登记 老旧小区加装电梯 COMMIT

An item that came in before the Rules is entered as what it is.

  $ dc item new --title 旧事项 --category 2 --on 2016-05-01
  items/2026/00/2026-0009.yaml: warning[art34-legacy]: 2026-0009 于 2016-05-01 收到，早于本规则印发之日 2017-03-14（第三十四条）
  hint: 按旧事项登记；日期写错的，作废后用正确的 --on 重新登记
  2026-0009 登记 旧事项 COMMIT
