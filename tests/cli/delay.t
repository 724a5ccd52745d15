A task of the principal leader's own instruction knows a delay report, and no extension (Art. 20(3)).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind instruction --title 群众来信 --date 2026-03-01 --handler 区委督查室 -q
  s2026-0001
  $ dc source instruct s2026-0001 --leader 赵宏 --on 2026-03-01 --text 请住建局抓紧办理 -q
  s2026-0001
  $ dc item new --title 信访件办理 --category 4 --source s2026-0001 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由住建局办理 -q
  2026-0001
  $ dc assign 2026-0001 --lead 区住建局 --leader 陈志 --person 周平 --goal 办结来信 --due 6月底前 --issue -q
  items/2026/00/2026-0001.yaml: warning[art18-limit]: 2026-0001 的时限 2026-06-30 晚于批示件的规定时限 2026-03-17（第十八条）
  hint: 照实登记；期限见 dc policy show 的 instruction_normal，确属难办的：dc item correct 2026-0001 --set difficulty=hard --reason 理由
  2026-0001
  n2026-0001
  2026-0001

No extension, not even as an irregular one: the refusal names the way.

  $ on 2026-06-20
  $ dc extend 2026-0001 --until 9月底前 --reason 资金未到 --progress 完成六成 --by 陈志
  dc: error[art20.3-no-extension]: 2026-0001 由区委主要领导批示交办，不办理延期（第二十条第（三）项）
  hint: 用 dc delay 2026-0001 --to 主要领导 --reason 原因 --progress 进度 登记报告；他重新批示时限的，用 dc instruct 2026-0001
  [1]
  $ dc extend 2026-0001 --until 9月底前 --reason 资金未到 --progress 完成六成 --by 陈志 --irregular
  dc: error[art20.3-no-extension]: 2026-0001 由区委主要领导批示交办，不办理延期（第二十条第（三）项）
  hint: 用 dc delay 2026-0001 --to 主要领导 --reason 原因 --progress 进度 登记报告；他重新批示时限的，用 dc instruct 2026-0001
  [1]

The report goes to him; one to another is recorded and warned of, and none moves the limit.

  $ dc delay 2026-0001 --reason 资金未到
  dc: 延误报告须写明报给谁、原因和进度
  hint: 用 --to、--reason、--progress；材料已备案的用 --filed
  [2]
  $ dc delay 2026-0001 --filed
  dc: error[art20.3-reported]: 2026-0001 没有待备案的延误报告（第二十条第（三）项）
  hint: 先用 dc delay 2026-0001 --to 主要领导 --reason 原因 --progress 进度 登记；只送材料未报告的，加 --irregular 如实登记
  [1]
  $ dc delay 2026-0001 --to 李文 --reason 资金未到 --progress 完成六成
  items/2026/00/2026-0001.yaml: warning[art20.3-addressee]: 2026-0001 的延误报给了 '李文'，2026-06-20 不是区委主要领导（第二十条第（三）项）
  hint: 请单位另报区委主要领导，再登记一次
  2026-0001 报告延误 报李文 COMMIT
  $ dc delay 2026-0001 --to 赵宏 --reason 资金未到 --progress 完成六成
  2026-0001 报告延误 报赵宏 COMMIT
  $ on 2026-06-22
  $ dc check --rule art20.3-not-filed
  dc: 检查 15 条记录：0 个错误，1 个警告
  items/2026/00/2026-0001.yaml: warning[art20.3-not-filed]: 2026-0001 于 2026-06-20 报告延误，材料没有备案（第二十条第（三）项）
  hint: 请单位送材料，备案后用 dc delay 2026-0001 --filed 登记
  $ dc delay 2026-0001 --filed --doc 大住建〔2026〕9号
  2026-0001 延误报告备案 COMMIT
  $ dc list --fields id,due
  2026-0001	2026-06-30

His new instruction alone moves the limit.

  $ dc instruct 2026-0001 --by 李文 --due 9月底前 --text 同意
  dc: error[art20.3-instruct]: 2026-0001 的时限在 2026-06-22 不归 '李文' 批示改动（第二十条第（三）项）
  hint: 请有权的领导批示；确有此批示的，加 --irregular 如实登记，时限不变
  [1]
  $ dc instruct 2026-0001 --by 李文 --due 9月底前 --text 同意 --irregular
  items/2026/00/2026-0001.yaml: warning[art20.3-instruct]: 2026-0001 的时限在 2026-06-22 不归 '李文' 批示改动（第二十条第（三）项）
  dc: 已如实登记，不影响时限和状态
  2026-0001 批示 2026-06-30→2026-09-30 李文 [违规，不生效] COMMIT
  $ dc instruct 2026-0001 --by 赵宏 --due 9月底前 --text 同意，九月底前办结
  2026-0001 批示 2026-06-30→2026-09-30 赵宏 COMMIT
  $ dc limits 2026-0001
  2026-0001	信访件办理	2026-03-02	立项分解		2026-06-30	6月底前		张敏	2026-06-30	2026-09-30
  2026-0001	信访件办理	2026-06-22	批示	2026-06-30	2026-09-30	9月底前		赵宏	2026-06-30	2026-09-30
  $ dc list --fields id,due,due_original,extensions
  2026-0001	2026-09-30	2026-06-30	0
  $ dc log 2026-0001 --fields day,act,what,by_name
  2026-03-02	登记	信访件办理；待拟办	
  2026-03-02	拟办	拟办意见：由住建局办理；待拟办→已拟办	
  2026-03-02	立项分解	依据领导批示；原文“6月底前”；已拟办→已立项；责任单位 区住建局；责任领导 陈志；责任人 周平；目标要求 办结来信；完成时限 2026-06-30；原定时限 2026-06-30	
  2026-03-02	下达	大委督〔2026〕1号；至区住建局；已立项→已下达；督办通知 n2026-0001	
  2026-06-20	报告延误	至李文；进度：完成六成；原因：资金未到	
  2026-06-20	报告延误	至赵宏；进度：完成六成；原因：资金未到	
  2026-06-22	延误报告备案	依据大住建〔2026〕9号	
  2026-06-22	批示	同意；限2026-09-30；违规，如实登记而不生效：art20.3-instruct	李文
  2026-06-22	批示	同意，九月底前办结；原文“9月底前”；完成时限 2026-06-30→2026-09-30	赵宏

A report after the limit is late.

  $ on 2026-10-01
  $ dc delay 2026-0001 --to 赵宏 --reason 资金未到 --progress 完成九成
  items/2026/00/2026-0001.yaml: warning[art20.3-late]: 2026-0001 的时限为 2026-09-30，2026-10-01 才报告延误（第二十条第（三）项）
  hint: 照实登记；时限只由主要领导的新批示改动
  2026-0001 报告延误 报赵宏 COMMIT
