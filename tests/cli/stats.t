How many, and how many in time.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-06
  $ dc stats -o plain
  名称  立项  应办结  办结  按时办结  逾期办结  在办逾期  按原时限按时  退回  催办  延期       办结率   按时办结率  按时办结率（原时限）
  合计     5       2     0         0         0         2             0     1     0     0  0.0%（0/5）  0.0%（0/2）           0.0%（0/2）
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc review 2026-0003 --pass --test facts,solved,done,sound,lawful,form -q && dc complete 2026-0003 --by 王刚 -q
  2026-0003
  2026-0003
  $ dc report 2026-0002 --final --text 通车 --kind consolidated --heard 区住建局 --signed-by 吴敏 --sealed -q
  items/2026/00/2026-0002.yaml: warning[art20.1-late]: 2026-0002 的书面报告最迟应于 2026-06-26 报送，实为 2026-07-06（第二十条第（一）项）
  hint: 照实登记，计为逾期；时限的变动见 dc limits
  2026-0002
  $ dc review 2026-0002 --pass --test facts,solved,done,sound,lawful,form -q && dc complete 2026-0002 --by 王刚 -q
  2026-0002
  2026-0002
  $ dc stats --by unit -o plain
  名称      立项  应办结  办结  按时办结  逾期办结  在办逾期  按原时限按时  退回  催办  延期         办结率    按时办结率  按时办结率（原时限）
  区住建局     4       2     1         1         0         1             1     1     0     0   25.0%（1/4）  50.0%（1/2）          50.0%（1/2）
  区交通局     1       1     1         0         1         0             0     0     0     0  100.0%（1/1）   0.0%（0/1）           0.0%（0/1）
  合计         5       3     2         1         1         1             1     1     0     0   40.0%（2/5）  33.3%（1/3）          33.3%（1/3）
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc stats --by leader --fields key,name,docketed,due,completed,on_time,late,open_overdue
  p-0101	陈志	4	2	1	1	0	1
  p-0111	吴敏	1	1	1	0	1	0
  total	合计	5	3	2	1	1	1
  $ dc stats --by district-leader --fields key,name,docketed
  	—	5
  total	合计	5
  $ dc stats --by category --fields key,name,docketed,completion_rate
  2	重大决策、重要文件、重要会议	5	40.0%（2/5）
  total	合计	5	40.0%（2/5）
  $ dc stats --by source --fields key,name,docketed
  s2026-0001	区委常委会第五次会议纪要	5
  total	合计	5
  $ dc stats --by month --fields key,docketed,on_time_rate
  2026-03	5	33.3%（1/3）
  total	5	33.3%（1/3）
  $ dc stats --by unit --category 4 --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"])'
  [{'key': 'total', 'name': 'total', 'docketed': 0, 'due': 0, 'completed': 0, 'on_time': 0, 'late': 0, 'open_overdue': 0, 'due_original': 0, 'on_time_original': 0, 'terminated': 0, 'returned': 0, 'reminded': 0, 'extended': 0, 'reopened': 0, 'false': 0, 'completion_rate': {'n': 0, 'm': 0, 'percent': None}, 'on_time_rate': {'n': 0, 'm': 0, 'percent': None}, 'on_time_rate_original': {'n': 0, 'm': 0, 'percent': None}}]

What was found false is not completed, and says so.

  $ dc revisit 2026-0003 --verdict false --team 张敏 --place 农贸市场 --how 实地查看 --verified 未完工 -q
  2026-0003
  $ dc stats --fields docketed,completed,on_time,reopened,false,completion_rate,on_time_rate,on_time_rate_original
  5	1	0	1	1	20.0%（1/5）	0.0%（0/3）	0.0%（0/3）
  $ dc stats --explain | head -n 4
  立项	已立项的事项，作废的不计；按月统计时归入立项之月，一项多来源时每个来源各计一次、合计只计一次
  应办结	应办结：按时办结、逾期办结与在办逾期之和；未到期和按时报送、待督查室审核的不计
  办结	现为办结、销号或归档；重启的和回访发现不实的，再次办结之前不计
  按时办结	办结且最终采用的报告在现行时限内报送（第七条第四款的算法，督查室审核的时间不计）
  $ dc stats --explain --lang en | tail -n 3
  completion rate	completed ÷ docketed
  on-time rate	on time ÷ due
  on-time rate (original limit)	on time ÷ due, both by the original limit
  $ dc stats --by colour
  dc: unknown value 'colour' for --by
  hint: --by is one of 'unit', 'leader', 'district-leader', 'category', 'source' or 'month'
  [2]
