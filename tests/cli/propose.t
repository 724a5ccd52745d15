From receipt to docketing: proposed, consulted on, approved, or not taken on (Art. 7(1)).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc item new --title 城北片区老旧小区改造 --category 2 --weight major -q
  2026-0001
  $ dc propose 2026-0001 --opinion 拟由区住建局牵头 --lead 住建局 --due 6月底前
  2026-0001 拟办 拟由区住建局牵头 COMMIT
  $ dc consult 2026-0001 --unit 区交通局 --asked 2026-03-02
  2026-0001 征求意见 区交通局 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: under-review
    lead: zhujianju
    due: "2026-06-30"
  steps:

A major item is approved only after an answer, and only by a district leader.

  $ count=$(git rev-list --count HEAD)
  $ dc approve 2026-0001 --by 李文
  dc: error[art7.1-consultation]: 2026-0001 是重大或复杂事项，还没有收到征求意见的答复（第七条第（一）项）
  hint: dc consult 2026-0001 --unit 单位 --asked 日期 --answer 意见 --answered 日期；确需例外的，--waive art7.1-consultation
  [1]
  $ dc approve 2026-0001 --by 王刚
  dc: error[art7.1-decider]: 2026-0001 的“审定”须由区委领导决定，'王刚' 在 2026-03-02 没有区委领导职务（第七条第（一）项）
  hint: 用 --by 写明作出决定的领导；任职漏登的，用 dc person post --role portfolio-leader 补登 '王刚'
  hint: 还有 error[art7.1-consultation]：2026-0001 是重大或复杂事项，还没有收到征求意见的答复（第七条第（一）项）
  hint: dc consult 2026-0001 --unit 单位 --asked 日期 --answer 意见 --answered 日期；确需例外的，--waive art7.1-consultation
  [1]
  $ dc approve 2026-0001
  dc: missing '--by'
  hint: usage: dc approve ID --by PERSON [OPTION…]
  [2]
  $ dc approve 2026-0001 --by 李闻
  dc: 没有人员 '李闻'
  hint: 您是否想用 '李文'？
  hint: 新人员用 dc person add p-编号 --name 姓名 --unit 单位 --post 职务 登记
  [4]
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前
  dc: error[art7.2-state]: 2026-0001 现为“待审定”，不能办理“立项分解”（第七条第（二）项）
  hint: 下一步可以办理：拟办（dc propose）、征求意见（dc consult）、审定（dc approve）、不立项（dc decline）、阅知（dc note-only）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）
  [1]
  $ [ "$count" = "$(git rev-list --count HEAD)" ]
  $ on 2026-03-03
  $ dc consult 2026-0001 --unit 区交通局 --asked 2026-03-02 --answer 无不同意见 --answered 2026-03-03
  2026-0001 征求意见 区交通局 COMMIT
  $ dc approve 2026-0001 --by 李文
  2026-0001 审定 李文 COMMIT
  $ sed -n '/^- step: approve/,$p' items/2026/00/2026-0001.yaml | sed '/^  id:/d'
  - step: approve
    day: "2026-03-03"
    at: "2026-03-03T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    by: p-0011
    by_name: 李文
    sets: {state: docketed}

It is approved once; what comes next is told.

  $ dc approve 2026-0001 --by 李文
  dc: error[art7.1-state]: 2026-0001 现为“已立项”，不能办理“审定”（第七条第（一）项）
  hint: 下一步可以办理：立项分解（dc assign）、下达（dc notice issue）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）
  [1]
  $ dc propose 2026-0001 --opinion 改由区交通局牵头
  dc: error[art7.1-state]: 2026-0001 现为“已立项”，不能办理“拟办”（第七条第（一）项）
  hint: 下一步可以办理：立项分解（dc assign）、下达（dc notice issue）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）
  [1]

The office may set the consultation aside, with a reason and an approver; not so another rule.

  $ dc item new --title 城区抢险 --category 2 --weight complex -q
  2026-0002
  $ dc propose 2026-0002 --opinion 急办 -q
  2026-0002
  $ dc approve 2026-0002 --by 李文 --waive art7.1-consultation
  dc: 豁免须写明原因和批准人
  hint: --waive 规则 --reason 原因 --approved-by 人员
  [2]
  $ dc approve 2026-0002 --by 王刚 --waive art7.1-decider --reason 领导出差 --approved-by 王刚
  dc: 规则 'art7.1-decider' 不得豁免
  hint: dc rules 列出哪些可以豁免；他人的违规行为用 --irregular 如实登记
  [1]
  $ dc approve 2026-0002 --by 李文 --waive art7.1-consult --reason 抢险急办 --approved-by 赵宏
  dc: 没有规则 'art7.1-consult'
  hint: dc rules 列出全部规则
  [2]
  $ dc approve 2026-0002 --by 李文 --waive art7.1-consultation --reason 抢险急办 --approved-by 赵宏
  2026-0002 审定 李文 COMMIT
  $ grep -A 3 waive items/2026/00/2026-0002.yaml
    waived:
    - {rule: art7.1-consultation, reason: 抢险急办, approved_by: p-0010, approved_by_name: 赵宏}
    sets: {state: docketed}

What becomes no item, or is only noted, is decided by the office's chief or a leader.

  $ dc item new --title 春季植树 --category 2 -q
  2026-0003
  $ dc decline 2026-0003 --by 周平 --reason 已由区政府督查室立项
  dc: error[art7.1-office]: 2026-0003 的“不立项”须由督查室负责人或区委领导决定，'周平' 在 2026-03-03 没有这样的职务（第七条第（一）项）
  hint: 用 --by（更正时限用 --approved-by）写明有权决定的人；任职漏登的，用 dc person post --role office-chief 补登 '周平'
  [1]
  $ dc decline 2026-0003 --by 王刚 --reason 已由区政府督查室立项
  2026-0003 不立项 已由区政府督查室立项 COMMIT
  $ dc item new --title 节日值班安排 --category 6 -q
  2026-0004
  $ dc note-only 2026-0004 --by 王刚
  2026-0004 阅知 王刚 COMMIT
  $ dc propose 2026-0004 --opinion 办理
  dc: error[art7.1-state]: 2026-0004 现为“阅知”，不能办理“拟办”（第七条第（一）项）
  hint: 下一步可以办理：另行登记（dc item new）
  [1]
  $ dc list --fields id,state
  2026-0001	已立项
  2026-0002	已立项
  2026-0003	不立项
  2026-0004	阅知

A proposal that came late is warned of, a day before the receipt is refused, one to come is told.

  $ dc item new --title 冬季清雪 --category 2 -q
  2026-0005
  $ on 2026-03-20
  $ dc propose 2026-0005 --opinion 由区住建局牵头
  items/2026/00/2026-0005.yaml: warning[art7.1-slow]: 2026-0005 于 2026-03-03 收到，最迟应于 2026-03-04 拟办，实为 2026-03-20（第七条第（一）项）
  hint: 照实登记；期限见 dc policy show 的 propose_within
  2026-0005 拟办 由区住建局牵头 COMMIT
  $ dc propose 2026-0005 --opinion 由区住建局牵头 --on 2026-03-01
  dc: error[art7.2-order]: 2026-0005 的“拟办”在 2026-03-01，早于前一环节的 2026-03-03（第七条第（二）项）
  hint: 用 --on 写明实际日期，不早于 2026-03-03
  [1]
  $ dc propose 2026-0005 --opinion 由区住建局牵头 --on 2026-03-21
  dc: 注意：2026-03-21 还没有到
  2026-0005 拟办 由区住建局牵头 COMMIT
  $ dc approve 2026-0005 --by 李文 --on 2026-03-21
  dc: 注意：2026-03-21 还没有到
  items/2026/00/2026-0005.yaml: warning[art7.2-slow]: 2026-0005 于 2026-03-03 收到，最迟应于 2026-03-05 立项，实为 2026-03-21（第七条第（二）项）
  hint: 照实登记；期限见 dc policy show 的 docket_within
  2026-0005 审定 李文 COMMIT
