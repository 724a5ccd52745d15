Completed, cleared, filed and handed over are four acts (Art. 7(4), (5)).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 -q
  s2026-0001
  $ for title in 老旧小区改造 农村公路养护 城区路灯; do dc item new --title $title --category 2 --source s2026-0001 -q; done 2>/dev/null
  2026-0001
  2026-0002
  2026-0003
  $ all='2026-0001 2026-0002 2026-0003'
  $ for id in $all; do dc propose $id --opinion 由区住建局牵头 -q; done >/dev/null
  $ dc assign $all --lead 住建局 --leader 陈志 --person 周平 --goal 按期完成 --due 6月底前 --issue -q >/dev/null
  $ dc item correct 2026-0002 --set weight=major --reason 会议定为重大 -q
  2026-0002
  $ on 2026-06-20
  $ for id in $all; do dc report $id --text 全部完成 --final --signed-by 陈志 --sealed -q; done >/dev/null
  $ for id in $all; do dc review $id --pass --test facts,solved,done,sound,lawful,form -q; done >/dev/null

The chief may complete what is not major; a major item needs a leader and an approved stage report.

  $ count=$(git rev-list --count HEAD)
  $ dc complete 2026-0001 --by 周平
  dc: error[art7.4-approver]: '周平' 在 2026-06-20 无权审定 2026-0001（第七条第（四）项）
  hint: 用 --by 写明有权审定的人；任职漏登的，用 dc person post --role 补登 '周平'
  [1]
  $ dc complete 2026-0002 --by 李文
  dc: error[art7.4-stage-report]: 2026-0002 属重要决策或重大部署，没有经区委领导审定、列其办结的阶段报告（第七条第（四）项）
  hint: dc stage-report new --item 2026-0002 --text 正文，再 dc stage-report approve 编号 --by 领导
  [1]
  $ dc complete 2026-0002 --by 王刚
  dc: error[art7.4-stage-report]: 2026-0002 属重要决策或重大部署，没有经区委领导审定、列其办结的阶段报告（第七条第（四）项）
  hint: dc stage-report new --item 2026-0002 --text 正文，再 dc stage-report approve 编号 --by 领导
  hint: 还有 error[art7.4-approver]：'王刚' 在 2026-06-20 无权审定 2026-0002（第七条第（四）项）
  hint: 用 --by 写明有权审定的人；任职漏登的，用 dc person post --role 补登 '王刚'
  [1]
  $ dc clear 2026-0001
  dc: error[art7.4-state]: 2026-0001 现为“待审定报结”，不能办理“销号”（第七条第（四）项）
  hint: 下一步可以办理：退回补办（dc review --supplement）、退回重办（dc review --redo）、报结（dc complete）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ dc archive 2026-0001
  dc: error[art7.5-state]: 2026-0001 现为“待审定报结”，不能办理“归档”（第七条第（五）项）
  hint: 下一步可以办理：退回补办（dc review --supplement）、退回重办（dc review --redo）、报结（dc complete）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ dc archive add 2026-0001 --title 验收报告
  dc: error[art7.5-state]: 2026-0001 现为“待审定报结”，不能办理“卷内文件”（第七条第（五）项）
  hint: 下一步可以办理：退回补办（dc review --supplement）、退回重办（dc review --redo）、报结（dc complete）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ [ "$count" = "$(git rev-list --count HEAD)" ]
  $ dc complete 2026-0001 --by 王刚
  2026-0001 报结 老旧小区改造 COMMIT

  $ dc stage-report new --item 2026-0002 --item 2026-0003 --text 两项任务均已完成
  r2026-0001 登记 2件 COMMIT
  $ dc complete 2026-0002 --by 李文 --stage-report r2026-0001
  dc: error[art7.4-stage-report]: 2026-0002 属重要决策或重大部署，没有经区委领导审定、列其办结的阶段报告（第七条第（四）项）
  hint: dc stage-report new --item 2026-0002 --text 正文，再 dc stage-report approve 编号 --by 领导
  [1]
  $ dc stage-report approve r2026-0001 --by 王刚
  dc: error[art7.4-approver]: '王刚' 在 2026-06-20 无权审定 r2026-0001（第七条第（四）项）
  hint: 用 --by 写明有权审定的人；任职漏登的，用 dc person post --role 补登 '王刚'
  [1]
  $ dc stage-report approve r2026-0009 --by 李文
  dc: 没有阶段报告 'r2026-0009'
  hint: 您是否想用 'r2026-0001'？
  [4]
  $ dc stage-report approve r2026-0001 --by 李文 --except 2026-0003
  r2026-0001 审定 1件 COMMIT
  $ sed -n '/^id/,/^steps/p' stage-reports/2026/00/r2026-0001.yaml
  id: r2026-0001
  date: "2026-06-20"
  text: 两项任务均已完成
  items: ["2026-0002", "2026-0003"]
  standing:
    state: approved
    closes: ["2026-0002"]
  steps:
  $ dc stage-report approve r2026-0001 --by 李文
  dc: error[art7.4-state]: r2026-0001 现为“已审定”，不能办理“审定”（第七条第（四）项）
  hint: 下一步可以办理：另行登记（dc stage-report new）
  [1]
  $ dc complete 2026-0002 --by 李文 --stage-report r2026-0001
  2026-0002 报结 农村公路养护 COMMIT
  $ dc complete 2026-0003 --by 李文 -q
  2026-0003

Several are cleared at once, all or none.

  $ dc clear 2026-0001 2026-0002 2026-0004
  dc: 没有事项 '2026-0004'
  hint: 您是否想用 '2026-0001'、'2026-0002'、'2026-0003'？
  [4]
  $ dc clear 2026-0001 2026-0002
  2026-0001 销号 老旧小区改造 COMMIT
  2026-0002 销号 农村公路养护 COMMIT
  $ dc list --fields id,state
  2026-0001	销号
  2026-0002	销号
  2026-0003	办结

Filed with its papers, or with the reason why there are none.

  $ dc archive 2026-0003
  dc: error[art7.5-state]: 2026-0003 现为“办结”，不能办理“归档”（第七条第（五）项）
  hint: 下一步可以办理：销号（dc clear）、重启（dc reopen）、回访复核（反映不实）（dc revisit --verdict false）
  [1]
  $ dc archive 2026-0001
  dc: error[art7.5-papers]: 2026-0001 的卷内没有一份文件，也没有写明原因（第七条第（五）项）
  hint: dc archive add 2026-0001 --title 题名，逐件登记；确无文件的，dc archive none 2026-0001 --reason 原因
  [1]
  $ dc archive add 2026-0001 --title 验收报告 --author 区住建局 --doc '大住建[2026]8号' --date 2026-06-18 --pages 12 --retention 30
  2026-0001 卷内文件 1. 验收报告 COMMIT
  $ dc archive add 2026-0001 --title 竣工图 --author 区住建局 --date 2026-06-18 --pages 40 --retention permanent --remark 一套
  2026-0001 卷内文件 2. 竣工图 COMMIT
  $ dc archive add 2026-0001 --title 竣工图 --retention 20
  dc: unknown value '20' for --retention
  hint: did you mean '30' or '10'?
  hint: --retention is one of 'permanent', '30' or '10'
  [2]
  $ dc archive 2026-0001
  2026-0001 归档 老旧小区改造 COMMIT
  $ dc archive none 2026-0002 --reason 材料随综合卷归档
  2026-0002 无卷内文件 材料随综合卷归档 COMMIT
  $ dc archive 2026-0002 -q
  2026-0002
  $ dc archive catalogue 2026
  2026-0001	1	区住建局	大住建〔2026〕8号	验收报告	2026-06-18	12	30年	
  2026-0001	2	区住建局		竣工图	2026-06-18	40	永久	一套
  $ dc archive catalogue 2025

The receipt's count equals the catalogue's; then a dossier only gains supplements.

  $ dc archive transfer 2026 --receiver 区委办公室档案室 --receipt-count 3
  dc: error[art7.5-receipt]: 回执写 3 件，2026 年的卷内文件共 2 件，两者不符（第七条第（五）项）
  hint: 对照 dc archive catalogue 2026 核对件数，再移交
  [1]
  $ dc archive transfer 2025 --receiver 区委办公室档案室 --receipt-count 0
  dc: 2025 年没有待移交的卷
  $ dc archive transfer 2026 --receiver 区委办公室档案室 --receipt-count 2
  2026-0001 移交 区委办公室档案室 COMMIT
  2026-0002 移交 区委办公室档案室 COMMIT
  $ dc archive add 2026-0001 --title 补充说明
  dc: error[art7.5-transferred]: 2026-0001 的卷已移交文书档案部门（第七条第（五）项）
  hint: 作为补充登记：dc archive add 2026-0001 --supplement --title 题名
  [1]
  $ dc archive add 2026-0001 --title 补充说明 --pages 1 --supplement
  2026-0001 卷内文件 3. 补充说明 COMMIT
  $ dc archive transfer 2026 --receiver 区委办公室档案室 --receipt-count 3
  dc: 2026 年没有待移交的卷

One that was filed too late is told.

  $ dc clear 2026-0003 -q && dc archive none 2026-0003 --reason 电话办结 -q
  2026-0003
  2026-0003
  $ on 2027-07-01
  $ dc archive 2026-0003
  items/2026/00/2026-0003.yaml: warning[art7.5-slow]: 2026-0003 于 2026-06-20 办结，最迟应于 2027-06-30 归档（第七条第（五）项）
  hint: 照实登记；期限见 dc policy show 的 archive_by
  2026-0003 归档 城区路灯 COMMIT
