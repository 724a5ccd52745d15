What the leadership is told.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ dc briefing -o plain
  dc: 最迟应于 2026-04-02 汇报，尚未登记
  项目              数量  事项
  新登记               6  2026-0002、2026-0001、2026-0003、2026-0006、2026-0004、2026-0005
  新立项               5  2026-0002、2026-0001、2026-0003、2026-0006、2026-0004
  下达                 5  2026-0002、2026-0001、2026-0003、2026-0006、2026-0004
  办结                 0
  其中按时办结         0
  其中逾期办结         0
  销号                 0
  催办（次）           0
  退回（次）           1  2026-0001
  回访复核（次）       0
  回访发现不实         0
  重启                 0
  目前在办             6  2026-0002、2026-0001、2026-0003、2026-0006、2026-0004、2026-0005
  目前逾期             1  2026-0002
  目前临期             1  2026-0001
  目前待督查室审核     1  2026-0003
  
  截至 2026-07-01，台账版本 COMMIT
  $ dc briefing new --to 赵宏 --to 李文 --text 上半年督查情况
  ledger 汇报 赵宏、李文 COMMIT
  $ sed -n '/^- step: briefing/,$p' dc.yaml | grep -v ' id:'
  - step: briefing
    day: "2026-07-01"
    at: "2026-07-01T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    leaders: [p-0010, p-0011]
    text: 上半年督查情况

The next figures begin the day after.

  $ on 2026-07-06
  $ dc remind --overdue -q
  2026-0001
  2026-0002
  $ dc briefing --json | python3 -c 'import json,sys; [print(r["figure"], r["count"], r["items"]) for r in json.load(sys.stdin)["rows"]]'
  registered 0 []
  docketed 0 []
  issued 0 []
  completed 0 []
  completed-on-time 0 []
  completed-late 0 []
  cleared 0 []
  reminders 2 ['2026-0002', '2026-0001']
  returns 0 []
  revisits 0 []
  false 0 []
  reopened 0 []
  open 6 ['2026-0002', '2026-0001', '2026-0003', '2026-0006', '2026-0004', '2026-0005']
  overdue 2 ['2026-0002', '2026-0001']
  due-soon 1 ['2026-0006']
  reviewing 1 ['2026-0003']
  $ dc briefing --since 2026-06-01 --lead 区住建局 | head -n 4
  新登记	0	
  新立项	0	
  下达	0	
  办结	0	
  $ dc briefing --as-of 2026-08-10 >/dev/null
  dc: 最迟应于 2026-08-01 汇报，尚未登记
  $ dc check --rule art9-briefing --as-of 2026-08-10
  dc: 检查 24 条记录：0 个错误，1 个警告
  dc.yaml: warning[art9-briefing]: 上次汇报在 2026-07-01，最迟应于 2026-08-01 再次汇报（第九条）
  hint: 汇报后登记：dc briefing new --to 领导；期限见 dc policy show 的 briefing_within
  $ dc log ledger --fields act,content 2>/dev/null | head -n 2
  登记	
  汇报	至赵宏、李文；上半年督查情况

A briefing that was taken back is none.

  $ dc undo $(git log -1 --format=%h --grep=^汇报) --reason 登错了 -q
  ledger
  $ dc check --rule art9-briefing
  dc: 检查 24 条记录：0 个错误，1 个警告
  dc.yaml: warning[art9-briefing]: 上次汇报在 2026-03-02，最迟应于 2026-04-02 再次汇报（第九条）
  hint: 汇报后登记：dc briefing new --to 领导；期限见 dc policy show 的 briefing_within
