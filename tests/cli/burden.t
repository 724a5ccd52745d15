How much each unit was asked.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-06
  $ dc remind 2026-0002 --to 区住建局 -q && dc remind --overdue -q
  2026-0002
  2026-0001
  2026-0002
  $ dc burden -o plain
  月份     责任单位  下达事项  催办次数  要求反馈  退回次数  超过规定
  2026-07  区住建局         0         2         1         1  否
  2026-07  区交通局         0         1         0         0  否
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc burden --from 2026-03-01 --fields month,name,tasks,reminders,reports,returns
  2026-03	区住建局	4	0	0	0
  2026-03	区交通局	1	0	0	0
  2026-04	区住建局	0	0	1	0
  2026-04	区交通局	0	0	1	0
  2026-05	区住建局	0	0	1	0
  2026-06	区住建局	0	0	1	0
  2026-07	区住建局	0	2	1	1
  2026-07	区交通局	0	1	0	0
  $ dc burden --unit 区交通局 --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"])'
  [{'month': '2026-07', 'unit': 'jiaotongju', 'name': '区交通局', 'tasks': 0, 'reminders': 1, 'reports': 0, 'returns': 0, 'exceeds': False}]
  $ dc burden --from 2026-07-07
  dc: 期间不对：2026-07-07 至 2026-07-06
  hint: --from 不晚于 --to，至多十年
  [2]
  $ dc burden --unit 教育局
  dc: 没有单位 '教育局'
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]

The same asked twice before it is answered is warned; more than the policy allows is marked.

  $ on 2026-07-08
  $ dc remind 2026-0002
  items/2026/00/2026-0002.yaml: warning[art15-same-report]: 2026-0002 已于 2026-07-06 向 '区交通局' 催要，尚未答复；2026-07-09 之后才宜再催（第十五条）
  hint: 已答复的先用 dc report 登记；间隔见 dc policy show 的 same_request_within
  2026-0002 催办 第3次 区交通局 COMMIT
  $ sed -e 's/^from: .*/from: "2026-07-01"/' -e '/^  burden_reminders:/,/^  [a-z]/s/value: 15/value: 1/' policy/2017-03-14.yaml >../less.yaml
  $ dc policy adopt ../less.yaml
  ledger 采用政策 policy/2026-07-01.yaml COMMIT
  $ dc burden --exit-code --fields name,reminders,exceeds
  区住建局	2	是
  区交通局	2	是
  [1]
  $ dc check --rule art15-burden
  dc: 检查 24 条记录：0 个错误，2 个警告
  units/jiaotongju.yaml: warning[art15-burden]: '区交通局' 2026-07 月被催办 2 次、要求反馈 0 次，超过规定（第十五条）
  hint: 合并、减少催要；逐项见 dc burden
  units/zhujianju.yaml: warning[art15-burden]: '区住建局' 2026-07 月被催办 2 次、要求反馈 1 次，超过规定（第十五条）
  hint: 合并、减少催要；逐项见 dc burden
