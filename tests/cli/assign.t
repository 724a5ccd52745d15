One lead, one person, goal and limit; then issued by a notice (Arts. 3, 7(2), 17, 22).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --clause 一:老旧小区改造 --clause 二:农村公路 -q
  s2026-0001
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001#一 -q
  2026-0001
  $ dc item new --title 农村公路养护 --category 2 --source s2026-0001#二 -q
  2026-0002
  $ dc propose 2026-0001 --opinion 由区住建局牵头 -q && dc propose 2026-0002 --opinion 由区住建局牵头 -q
  2026-0001
  2026-0002

Refused: a second lead, the lead as co-unit, a second person, a person of another unit, a leader of another unit.

  $ count=$(git rev-list --count HEAD)
  $ dc assign 2026-0001 --lead 住建局 --lead 区交通局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前
  dc: error[art3-one-lead]: 2026-0001 须有且只有一个牵头单位，现在写了不止一个（第三条）
  hint: 用一个 --lead 指定牵头单位，其余单位用 --co；几家同等负责的，分成几项：dc split 2026-0001 --each 甲单位 --each 乙单位 --goal 目标 --due 时限
  [1]
  $ dc assign 2026-0001 --lead 住建局 --co 住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前
  dc: error[art3-one-lead]: 2026-0001 须有且只有一个牵头单位，现在牵头单位又列为协办（第三条）
  hint: 用一个 --lead 指定牵头单位，其余单位用 --co；几家同等负责的，分成几项：dc split 2026-0001 --each 甲单位 --each 乙单位 --goal 目标 --due 时限
  [1]
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --person 郑强 --goal 完成改造 --due 6月底前
  dc: error[art3-one-person]: 2026-0001 须有且只有一名责任人，现在写了不止一名（第三条）
  hint: 用一个 --person 指定责任人；其他经办人写在 dc note 里
  [1]
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 郑强 --goal 完成改造 --due 6月底前
  dc: error[art3-person-of-unit]: 2026-0001 的责任人 '郑强' 在 2026-03-02 不在 '区住建局' 任职（第三条）
  hint: 用 --person 另选在 '区住建局' 任职的人；任职漏登的，先用 dc person post 补登
  [1]
  $ dc assign 2026-0001 --lead 住建局 --leader 李文 --person 周平 --goal 完成改造 --due 6月底前
  dc: error[art22-leader-of-unit]: 2026-0001 的责任领导 '李文' 在 2026-03-02 不在 '区住建局' 任职（第二十二条）
  hint: 用 --leader 另选 '区住建局' 的领导；分管的区领导用 --district-leader
  [1]

Refused: a limit before its issue, one that does not parse, milestones beyond the limit, an unknown unit or person.

  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 2026-02-20
  dc: error[art7.2-limit]: 2026-0001 的时限 2026-02-20 早于 2026-03-02，时限不得早于下达之日（第七条第（二）项）
  hint: 用 --due 写明 2026-03-02 或以后的时限；未下达的用 dc assign 2026-0001 --due 重定
  [1]
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 适时
  dc: 时限没有日期：'适时'
  hint: 请给出具体日期，如 2026-06-30
  [2]
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前 --milestone 2026-07-10:竣工
  dc: error[art7.2-milestones]: 2026-0001 的阶段节点次序颠倒，或超出时限 2026-06-30（第七条第（二）项）
  hint: 用 --milestone 日期:内容 由先到后逐个写明，都不晚于时限
  [1]
  $ dc assign 2026-0001 --lead 住健局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前
  dc: 没有单位 '住健局'
  hint: 您是否想用 '住建局'？
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]
  $ dc assign 2026-0001 --lead 住建局 --leader 陈智 --person 周平 --goal 完成改造 --due 6月底前
  dc: 没有人员 '陈智'
  hint: 您是否想用 '陈志'？
  hint: 新人员用 dc person add p-编号 --name 姓名 --unit 单位 --post 职务 登记
  [4]
  $ [ "$count" = "$(git rev-list --count HEAD)" ]

Refused: a unit that went into another by then.

  $ dc unit add yuanlinju --name 区园林局 -q && dc unit merge yuanlinju zhujianju --on 2026-03-01 -q
  yuanlinju
  yuanlinju
  $ dc assign 2026-0001 --lead 区园林局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前
  dc: error[art3-person-of-unit]: 2026-0001 的责任人 '周平' 在 2026-03-02 不在 '区园林局' 任职（第三条）
  hint: 用 --person 另选在 '区园林局' 任职的人；任职漏登的，先用 dc person post 补登
  hint: 还有 error[art3-merged-unit]：2026-0001 的牵头单位 '区园林局' 已并入 '区住建局'（第三条）
  hint: 改用 --lead zhujianju（区住建局）
  hint: 还有 error[art22-leader-of-unit]：2026-0001 的责任领导 '陈志' 在 2026-03-02 不在 '区园林局' 任职（第二十二条）
  hint: 用 --leader 另选 '区园林局' 的领导；分管的区领导用 --district-leader
  [1]

An item may be assigned in several calls, but is issued only when unit, leader, person, goal and limit are there.

  $ dc assign 2026-0001 --lead 住建局 --person 周平
  2026-0001 立项分解 区住建局 COMMIT
  $ dc notice issue 2026-0001
  dc: error[art17-complete]: 2026-0001 不能下达，还没有写明：目标要求、完成时限（第十七条）
  hint: 用 dc assign 2026-0001 补齐
  hint: 还有 error[art22-complete]：2026-0001 不能下达，还没有写明：责任领导、完成时限（第二十二条）
  hint: 用 dc assign 2026-0001 补齐
  hint: 还有 error[art24-fixed]：2026-0001 是议定事项，还没有：目标要求（定事）、完成时限（定时）（第二十四条）
  hint: 用 dc assign 2026-0001 补齐 --person、--goal、--due
  [1]
  $ dc assign 2026-0001 --leader 陈志 --goal 完成12个小区改造 --due 6月底前 --co 区交通局 --district-leader 李文 --milestone 2026-04-30:开工
  2026-0001 立项分解 区住建局 2026-06-30 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: docketed
    lead: zhujianju
    co: [jiaotongju]
    leader: p-0101
    person: p-0102
    district_leader: p-0011
    goal: 完成12个小区改造
    due: "2026-06-30"
    due_original: "2026-06-30"
    milestones:
    - {date: "2026-04-30", text: 开工}
  steps:

One notice for many items of one unit; a limit in working days counts from the issue.

  $ dc assign 2026-0002 --lead 住建局 --leader 陈志 --person 周平 --goal 完成养护 --due 5wd -q
  2026-0002
  $ dc notice issue 2026-0001 --to 区交通局
  dc: error[art7.2-notice]: 2026-0001 的牵头单位是 '区住建局'，不是 '区交通局'（第七条第（二）项）
  hint: 一份通知只列一个单位牵头的事项；协办单位自动抄送
  [1]
  $ on 2026-03-03
  $ dc notice issue 2026-0001 2026-0002
  n2026-0001 登记 大委督〔2026〕1号 区住建局 2件 COMMIT
  2026-0001 下达 大委督〔2026〕1号 时限2026-06-30 COMMIT
  2026-0002 下达 大委督〔2026〕1号 时限2026-03-10 COMMIT
  $ sed '/^  id:/d' notices/2026/00/n2026-0001.yaml
  id: n2026-0001
  number: 大委督〔2026〕1号
  date: "2026-03-03"
  to: zhujianju
  to_name: 区住建局
  copies: [jiaotongju]
  items: ["2026-0001", "2026-0002"]
  standing:
    state: issued
  steps:
  - step: new
    seq: 1
    day: "2026-03-03"
    at: "2026-03-03T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    sets: {state: issued}
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0002.yaml
  standing:
    state: issued
    lead: zhujianju
    leader: p-0101
    person: p-0102
    goal: 完成养护
    due: "2026-03-10"
    due_original: "2026-03-10"
    notice: n2026-0001
  steps:
  $ dc notice issue 2026-0001
  dc: error[art7.2-state]: 2026-0001 现为“已下达”，不能办理“下达”（第七条第（二）项）
  hint: 下一步可以办理：签收（dc accept）、退回（不属本单位）（dc reject）、反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]

Approval is the authority where the source is no decision; minutes that name unit and limit need no notice.

  $ dc item new --title 城区路灯 --category 6 -q
  2026-0003
  $ dc propose 2026-0003 --opinion 由区住建局牵头 -q
  2026-0003
  $ dc assign 2026-0003 --lead 住建局 --leader 陈志 --person 周平 --goal 修复路灯 --due 10日内 --issue
  dc: error[art7.2-authority]: 2026-0003 没有立项依据：重大、复杂事项，以及来源不是区委决定或领导批示的事项，须先经区委领导审定（第七条第（二）项）
  hint: dc approve 2026-0003 --by 领导
  [1]
  $ dc approve 2026-0003 --by 李文 -q
  2026-0003
  $ dc assign 2026-0003 --lead 住建局 --leader 陈志 --person 周平 --goal 修复路灯 --due 10日内 --by-minutes
  dc: '2026-0003' 的来源中没有会议或文件，不能凭纪要下达
  hint: 用 dc notice issue 发督办通知
  [2]
  $ dc assign 2026-0003 --lead 住建局 --leader 陈志 --person 周平 --goal 修复路灯 --due 10日内 --issue
  2026-0003 立项分解 区住建局 2026-03-13 COMMIT
  n2026-0002 登记 大委督〔2026〕2号 区住建局 1件 COMMIT
  2026-0003 下达 大委督〔2026〕2号 时限2026-03-13 COMMIT
  $ dc item new --title 农村公路安防 --category 2 --source s2026-0001#二 -q
  items/2026/00/2026-0004.yaml: warning[art3-duplicate]: 2026-0004 与在办事项 2026-0002 的来源条款或标题相同（第三条）
  hint: 确属重复的：dc item void 2026-0004 --duplicate-of 2026-0002 --reason 重复登记 --by 督查室负责人
  2026-0004
  $ dc propose 2026-0004 --opinion 由区交通局牵头 -q
  2026-0004
  $ dc assign 2026-0004 --lead 区交通局 --leader 吴敏 --person 郑强 --goal 补齐护栏 --due 年底前 --by-minutes
  2026-0004 立项分解 区交通局 2026-12-31 COMMIT
  2026-0004 下达 凭s2026-0001 COMMIT
  $ git log --format=%s -3
  立项分解、下达 2 项: 2026-0004
  拟办 2026-0004 由区交通局牵头
  登记 2026-0004 农村公路安防

An ongoing task has a cycle of reports instead of a limit.

  $ dc item new --title 扬尘治理 --category 6 -q
  2026-0005
  $ dc propose 2026-0005 --opinion 由区住建局牵头 -q && dc approve 2026-0005 --by 李文 -q
  2026-0005
  2026-0005
  $ dc assign 2026-0005 --lead 住建局 --leader 陈志 --person 周平 --goal 常态管控 --due 每月5日前 --issue
  2026-0005 立项分解 区住建局 COMMIT
  n2026-0003 登记 大委督〔2026〕3号 区住建局 1件 COMMIT
  2026-0005 下达 大委督〔2026〕3号 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0005.yaml
  standing:
    state: issued
    lead: zhujianju
    leader: p-0101
    person: p-0102
    goal: 常态管控
    cycle: monthly-5
    notice: n2026-0003
  steps:
