The yearly list in three papers: task book, road map, timetable (Art. 20).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind deployment --title 年度重点工作 --date 2026-03-01 --assigner 区委督查室 -q
  s2026-0001
  $ dc item new --title 产业园建设 --category 1 --weight key --source s2026-0001 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由住建局牵头 -q
  2026-0001
  $ dc assign 2026-0001 --lead 区住建局 --leader 陈志 --person 周平 --goal 建成投用 --due 年底前 --milestone 4月底前:完成征地 --milestone 9月底前:主体完工 --issue
  dc: error[art20-four]: 2026-0001 是年度重点事项，不能下达，还没有写明：内容（第二十条）
  hint: 内容用 dc item correct 2026-0001 --set content=内容 补写，其余用 dc assign 2026-0001 补齐
  [1]
  $ dc item correct 2026-0001 --set content=征地、建设、招商 --reason 补写工作内容 -q
  2026-0001
  $ dc assign 2026-0001 --lead 区住建局 --leader 陈志 --person 周平 --goal 建成投用 --due 年底前 --milestone 4月底前:完成征地 --milestone 9月底前:主体完工 --co 区交通局 --issue -q
  2026-0001
  n2026-0001
  2026-0001
  $ dc item new --title 道路养护 --category 1 --source s2026-0001 -q
  2026-0002
  $ dc propose 2026-0002 --opinion 由交通局负责 -q
  2026-0002
  $ dc assign 2026-0002 --lead 区交通局 --leader 吴敏 --person 郑强 --goal 常年完好 --due 每月5日前 --issue -q
  2026-0002
  n2026-0002
  2026-0002
  $ on 2026-04-28
  $ dc report 2026-0001 --text 征地完成 -q
  2026-0001
  $ on 2026-10-08
  $ dc plan
  1	2026-0001	产业园建设	建成投用	征地、建设、招商	区住建局	区交通局	陈志	周平	2026-12-31	
  $ dc plan --form road-map
  2026-0001	产业园建设	区住建局	周平	1	阶段节点	2026-04-30	完成征地	按时报告	2026-04-28
  2026-0001	产业园建设	区住建局	周平	2	阶段节点	2026-09-30	主体完工	未报	
  2026-0001	产业园建设	区住建局	周平	3	完成时限	2026-12-31	建成投用	未到	
  $ dc plan --form timetable --all
  2026-04-30	阶段节点	完成征地	2026-0001	产业园建设	区住建局	周平	按时报告	2026-04-28
  2026-09-30	阶段节点	主体完工	2026-0001	产业园建设	区住建局	周平	未报	
  2026-11-05	下次反馈	每月5日	2026-0002	道路养护	区交通局	郑强	未到	
  2026-12-31	完成时限	建成投用	2026-0001	产业园建设	区住建局	周平	未到	
  $ dc plan --form timetable --all --unit 区交通局 -o table
  日期        种类      阶段目标  编号       工作任务    责任单位  责任人  进展      报告日期
  2026-04-30  阶段节点  完成征地  2026-0001  产业园建设  区住建局  周平    按时报告  2026-04-28
  2026-09-30  阶段节点  主体完工  2026-0001  产业园建设  区住建局  周平    未报
  2026-11-05  下次反馈  每月5日   2026-0002  道路养护    区交通局  郑强    未到
  2026-12-31  完成时限  建成投用  2026-0001  产业园建设  区住建局  周平    未到
  
  截至 2026-10-08，台账版本 COMMIT
  $ dc check --rule art20-milestone
  dc: 检查 17 条记录：0 个错误，1 个警告
  items/2026/00/2026-0001.yaml: warning[art20-milestone]: 2026-0001 的阶段节点“主体完工”（2026-09-30）已过，没有反馈（第二十条）
  hint: dc remind 2026-0001 催报；dc missing 列出全部

What is on the yearly list is in the special ledger of key items, whatever else it weighs.

  $ dc ledger --special key --fields id,title
  2026-0001	产业园建设

What was not reported, as a list and as a matrix of units by periods: missed of owed.

  $ dc missing --fields id,kind,for,day,days,reported
  2026-0002	周期反馈	每月5日	2026-03-05	217	
  2026-0002	周期反馈	每月5日	2026-04-05	186	
  2026-0002	周期反馈	每月5日	2026-05-05	156	
  2026-0002	周期反馈	每月5日	2026-06-05	125	
  2026-0002	周期反馈	每月5日	2026-07-05	95	
  2026-0002	周期反馈	每月5日	2026-08-05	64	
  2026-0002	周期反馈	每月5日	2026-09-05	33	
  2026-0001	阶段节点	主体完工	2026-09-30	8	
  2026-0002	周期反馈	每月5日	2026-10-05	3	
  $ dc missing --matrix
  区住建局	—	0/1	—	—	—	—	1/1	—	1/2
  区交通局	1/1	1/1	1/1	1/1	1/1	1/1	1/1	1/1	8/8
  $ dc missing --matrix --by quarter -o table
  责任单位  2026-Q1  2026-Q2  2026-Q3  2026-Q4  合计
  区住建局        —      0/1      1/1        —   1/2
  区交通局      1/1      3/3      3/3      1/1   8/8
  
  截至 2026-10-08，台账版本 COMMIT
  $ dc missing --matrix --by quarter --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"])'
  [{'unit': 'zhujianju', 'unit_name': '区住建局', 'p2026_q1': None, 'p2026_q2': '0/1', 'p2026_q3': '1/1', 'p2026_q4': None, 'total': '1/2'}, {'unit': 'jiaotongju', 'unit_name': '区交通局', 'p2026_q1': '1/1', 'p2026_q2': '3/3', 'p2026_q3': '3/3', 'p2026_q4': '1/1', 'total': '8/8'}]
  $ dc missing --matrix --exit-code -o csv --unit 区住建局 --output-file missing.csv
  [1]
  $ dc missing --matrix --open
  dc: '--open' and '--matrix' exclude each other
  [2]

A written report is owed of a deployment by its limit, and where a document asks for one by that day; word by telephone
is none, and it goes to the body that gave the task.

  $ dc source add --kind document --title 安全生产通知 --date 2026-10-01 --assigner 区委督查室 --report-by 2026-10-20 -q
  s2026-0002
  $ dc item new --title 燃气隐患排查 --category 1 --source s2026-0002 -q
  2026-0003
  $ dc propose 2026-0003 --opinion 由住建局负责 -q
  2026-0003
  $ dc assign 2026-0003 --lead 区住建局 --leader 陈志 --person 周平 --goal 隐患清零 --due 年底前 --issue -q
  2026-0003
  n2026-0003
  2026-0003
  $ on 2026-10-21
  $ dc report 2026-0003 --text 电话报告正在排查 -q
  2026-0003
  $ dc missing --source s2026-0002 --fields id,kind,day,reported
  2026-0003	书面报告	2026-10-20	
  $ dc check --rule art20.1-written
  dc: 检查 20 条记录：0 个错误，1 个警告
  items/2026/00/2026-0003.yaml: warning[art20.1-written]: 2026-0003 最迟应于 2026-10-20 书面报告，至今没有（第二十条第（一）项）
  hint: dc remind 2026-0003 催报；dc missing 列出全部
  $ dc report 2026-0003 --kind written --text 排查报告 --signed-by 陈志 --sealed --to 区交通局 -q
  items/2026/00/2026-0003.yaml: warning[art20.1-late]: 2026-0003 的书面报告最迟应于 2026-10-20 报送，实为 2026-10-21（第二十条第（一）项）
  hint: 照实登记，计为逾期；时限的变动见 dc limits
  items/2026/00/2026-0003.yaml: warning[art20.1-assigner]: 2026-0003 的书面报告没有报送交办单位，报给了：区交通局（第二十条第（一）项）
  hint: 请单位补送；不写 --to 时默认报交办单位
  2026-0003
  $ dc missing --source s2026-0002 --fields id,kind,day,reported
  2026-0003	书面报告	2026-10-20	2026-10-21

A street or township has two heads, 党 and 政: either signs.

  $ dc unit add heshanlu --name 和善路街道 --kind street -q
  heshanlu
  $ dc person add p-0201 --name 孙涛 --unit heshanlu --post 党工委书记 --role unit-head --from 2020-01-01 -q
  p-0201
  $ dc person add p-0202 --name 何静 --unit heshanlu --post 办事处主任 --role unit-head --from 2020-01-01 -q
  p-0202
  $ dc item new --title 楼道清理 --category 1 --source s2026-0002 -q
  items/2026/00/2026-0004.yaml: warning[art17-late]: 2026-0004 的来源“安全生产通知”最迟应于 2026-10-09 分解立项，实为 2026-10-21（第十七条）
  hint: 照实登记；期限见 dc policy show 的 decompose_within
  2026-0004
  $ dc propose 2026-0004 --opinion 由街道负责 -q
  2026-0004
  $ dc assign 2026-0004 --lead 和善路街道 --leader 孙涛 --person 何静 --goal 全部清理 --due 年底前 --issue -q
  2026-0004
  n2026-0004
  2026-0004
  $ dc report 2026-0004 --kind written --text 已清理三成 --signed-by 何静 --sealed -q
  items/2026/00/2026-0004.yaml: warning[art20.1-late]: 2026-0004 的书面报告最迟应于 2026-10-20 报送，实为 2026-10-21（第二十条第（一）项）
  hint: 照实登记，计为逾期；时限的变动见 dc limits
  2026-0004
  $ dc report 2026-0004 --kind written --text 已清理五成 --signed-by 孙涛 --sealed -q
  2026-0004
