The unit accepts or returns an item; another unit or person takes it over (Art. 7(2), (3)).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 -q
  s2026-0001
  $ for title in 老旧小区改造 农村公路养护 城区路灯 春季植树; do dc item new --title $title --category 2 --source s2026-0001 -q; done 2>/dev/null
  2026-0001
  2026-0002
  2026-0003
  2026-0004
  $ for id in 2026-0001 2026-0002 2026-0003; do dc propose $id --opinion 由区住建局牵头 -q; done
  2026-0001
  2026-0002
  2026-0003
  $ dc assign 2026-0001 2026-0002 2026-0003 --lead 住建局 --leader 陈志 --person 周平 --goal 按期完成 --due 6月底前 --co 区交通局 --issue -q >/dev/null

  $ on 2026-03-03
  $ dc accept 2026-0001 --by 周平
  2026-0001 签收 区住建局 COMMIT
  $ dc accept 2026-0001 --unit 区交通局
  2026-0001 协办签收 区交通局 COMMIT
  $ dc accept 2026-0001 --by 周平
  dc: error[art7.2-state]: 2026-0001 现为“已签收”，不能办理“签收”（第七条第（二）项）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ dc accept 2026-0004
  dc: error[art7.2-state]: 2026-0004 现为“待拟办”，不能办理“签收”（第七条第（二）项）
  hint: 下一步可以办理：拟办（dc propose）、不立项（dc decline）、阅知（dc note-only）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）
  [1]
  $ dc accept 2026-0001 --unit 区委督查室
  dc: error[art7.3-co-unit]: '区委督查室' 不是 2026-0001 的协办单位（第七条第（三）项）
  hint: dc show 2026-0001 列出协办单位；牵头单位不用 --unit
  [1]
  $ dc accept 2026-0002 --on 2026-03-01
  dc: error[art7.2-order]: 2026-0002 的“签收”在 2026-03-01，早于前一环节的 2026-03-02（第七条第（二）项）
  hint: 用 --on 写明实际日期，不早于 2026-03-02
  [1]
  $ dc accept 2026-0002 --on 2026-03-04
  dc: 注意：2026-03-04 还没有到
  items/2026/00/2026-0002.yaml: warning[art7.2-slow-acceptance]: 2026-0002 于 2026-03-02 下达，最迟应于 2026-03-03 签收，实为 2026-03-04（第七条第（二）项）
  hint: 照实登记；期限见 dc policy show 的 accept_within
  2026-0002 签收 区住建局 COMMIT

A unit says it is not its own: the item is docketed again, without a lead.

  $ dc reject 2026-0003 --reason 公路养护属区交通局职责 --propose 区交通局
  2026-0003 退回（不属本单位） 区住建局：公路养护属区交通局职责 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0003.yaml
  standing:
    state: docketed
    co: [jiaotongju]
    goal: 按期完成
    due: "2026-06-30"
    due_original: "2026-06-30"
  steps:
  $ dc reject 2026-0001 --reason 不属本单位
  dc: error[art7.2-state]: 2026-0001 现为“已签收”，不能办理“退回（不属本单位）”（第七条第（二）项）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]

Another person takes over; who it is belongs to the lead unit, and the limit stays.

  $ dc reassign 2026-0001 --person 郑强 --reason 周平借调 --by 王刚
  dc: error[art3-person-of-unit]: 2026-0001 的责任人 '郑强' 在 2026-03-03 不在 '区住建局' 任职（第三条）
  hint: 用 --person 另选在 '区住建局' 任职的人；任职漏登的，先用 dc person post 补登
  [1]
  $ dc reassign 2026-0001 --reason 周平借调 --by 王刚
  dc: 没有写明改派给谁
  hint: 用 --lead、--leader、--person、--district-leader 或 --tier
  [2]
  $ dc reassign 2026-0001 --lead 区交通局 --reason 职责划转 --by 王刚
  dc: error[art3-person-of-unit]: 2026-0001 的责任人 '周平' 在 2026-03-03 不在 '区交通局' 任职（第三条）
  hint: 用 --person 另选在 '区交通局' 任职的人；任职漏登的，先用 dc person post 补登
  hint: 还有 error[art22-leader-of-unit]：2026-0001 的责任领导 '陈志' 在 2026-03-03 不在 '区交通局' 任职（第二十二条）
  hint: 用 --leader 另选 '区交通局' 的领导；分管的区领导用 --district-leader
  [1]
  $ dc person add p-0103 --name 刘洋 --unit 住建局 --post 科员 --from 2026-01-01 -q
  p-0103
  $ dc reassign 2026-0001 --person 刘洋 --reason 周平借调 --by 王刚
  2026-0001 改派 周平借调 COMMIT
  $ dc reassign 2026-0001 --lead 区交通局 --leader 吴敏 --person 郑强 --reason 职责划转 --by 王刚
  2026-0001 改派 职责划转 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: accepted
    lead: jiaotongju
    leader: p-0111
    person: p-0112
    goal: 按期完成
    due: "2026-06-30"
    due_original: "2026-06-30"
    notice: n2026-0001
  steps:

A successor takes over what is open, in one commit; where nothing is, that is told.

  $ dc person add p-0113 --name 孙丽 --unit 区交通局 --post 科员 --from 2026-01-01 -q
  p-0113
  $ dc handover 郑强 孙丽
  2026-0001 继任 郑强→孙丽 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: accepted
    lead: jiaotongju
    leader: p-0111
    person: p-0113
    goal: 按期完成
    due: "2026-06-30"
    due_original: "2026-06-30"
    notice: n2026-0001
  steps:
  $ dc handover 郑强 孙丽
  dc: '郑强' 没有在办事项
  $ dc handover 孙丽 周平
  dc: error[art3-person-of-unit]: 2026-0001 的责任人 '周平' 在 2026-03-03 不在 '区交通局' 任职（第三条）
  hint: 用 --person 另选在 '区交通局' 任职的人；任职漏登的，先用 dc person post 补登
  [1]
  $ dc handover 郑强 孙力
  dc: 没有人员 '孙力'
  hint: 您是否想用 '孙丽'？
  hint: 新人员用 dc person add p-编号 --name 姓名 --unit 单位 --post 职务 登记
  [4]
