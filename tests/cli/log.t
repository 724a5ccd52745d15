What happened, in the domain's words.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q >/dev/null
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001
  $ on 2026-03-03
  $ dc propose 2026-0001 --opinion 由住建局牵头 --lead 住建局 -q
  2026-0001
  $ on 2026-03-05
  $ dc approve 2026-0001 --by 李文 --on 2026-03-04 -q
  2026-0001
  $ dc assign 2026-0001 --lead 区住建局 --leader 陈志 --person 周平 --goal 完成12个小区 --due 6月底前 --co 区交通局 --issue -q >/dev/null
  $ on 2026-03-09
  $ dc report 2026-0001 --text 已开工5个 --progress 40 --problems 管线未迁改 --next 4月全部开工 -q
  2026-0001
  $ dc report 2026-0001 --final --text 全部完工 --heard 区交通局 --signed-by 周平 --irregular -q 2>/dev/null
  2026-0001

Of one record, oldest first: recorded, day, act, what, who decided, who recorded, in which commit.

  $ dc log 2026-0001
  2026-03-02 09:00	2026-03-02	登记	老旧小区改造；待拟办		张敏	COMMIT
  2026-03-03 09:00	2026-03-03	拟办	拟办意见：由住建局牵头；待拟办→已拟办；责任单位 区住建局		张敏	COMMIT
  2026-03-05 09:00	2026-03-04	审定	已拟办→已立项	李文	张敏	COMMIT
  2026-03-05 09:00	2026-03-05	立项分解	依据领导审定；原文“6月底前”；协办单位 区交通局；责任领导 陈志；责任人 周平；目标要求 完成12个小区；完成时限 2026-06-30；原定时限 2026-06-30		张敏	COMMIT
  2026-03-05 09:00	2026-03-05	下达	大委督〔2026〕1号；至区住建局；已立项→已下达；督办通知 n2026-0001		张敏	COMMIT
  2026-03-09 09:00	2026-03-09	反馈	进展；已开工5个；进度：40%；问题：管线未迁改；下步：4月全部开工；已下达→办理中		张敏	COMMIT
  2026-03-09 09:00	2026-03-09	办结报告	综合报告；全部完工；周平审签；会商区交通局；违规，如实登记而不生效：art20.1-signed、art20.1-sealed		张敏	COMMIT
  $ dc log 2026-0001 -o table --fields day,act,by_name,actor_name | tail -n 6
  2026-03-05  立项分解          张敏
  2026-03-05  下达              张敏
  2026-03-09  反馈              张敏
  2026-03-09  办结报告          张敏
  
  截至 2026-03-09，台账版本 COMMIT

Of the whole ledger, the step recorded last first; the record stands in each row.

  $ dc log --limit 3 --fields day,record,act,actor_name
  2026-03-09	2026-0001	办结报告	张敏
  2026-03-09	2026-0001	反馈	张敏
  2026-03-05	2026-0001	下达	张敏
  $ dc log | wc -l
  21
  $ test "$(dc log --limit 1 --fields commit)" = "$(git rev-parse --short=7 HEAD)"
  $ dc log --limit 0
  dc: 不是条数：'0'，应为 1 或以上
  [2]

A unit or a person is named by its name too, the ledger as such.

  $ dc log 区交通局 --lang en
  2026-03-02 09:00	2026-03-02	registration	name 区交通局 (since 2026-03-02)		张敏	COMMIT
  $ dc log 周平 --fields act,what
  登记	周平；任职 区住建局科长（2020-01-01起）
  $ dc log ledger --fields act,actor_name
  登记	张敏
  $ dc log 2026-0009
  dc: 没有事项 '2026-0009'
  hint: 您是否想用 '2026-0001'？
  [4]

JSON has what changed apart.

  $ dc log 2026-0001 --json --fields record,day,act,by,content,changes,withdrawn | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][3])'
  {'record': '2026-0001', 'day': '2026-03-05', 'act': 'assign', 'by': None, 'content': '依据领导审定；原文“6月底前”', 'changes': [{'field': 'co', 'was': None, 'now': ['jiaotongju']}, {'field': 'leader', 'was': None, 'now': 'p-0101'}, {'field': 'person', 'was': None, 'now': 'p-0102'}, {'field': 'goal', 'was': None, 'now': '完成12个小区'}, {'field': 'due', 'was': None, 'now': '2026-06-30'}, {'field': 'due_original', 'was': None, 'now': '2026-06-30'}], 'withdrawn': False}
  $ dc log 2026-0001 --json --lang en | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][-1]["irregular"])'
  ['art20.1-signed', 'art20.1-sealed']

A correction says the field, what it was, what it is and why.

  $ on 2026-03-10
  $ dc item correct 2026-0001 --set title=老旧小区综合改造 --reason 标题漏字 -q
  2026-0001
  $ dc log 2026-0001 --limit 1
  2026-03-10 09:00	2026-03-10	更正	标题 老旧小区改造→老旧小区综合改造；原因：标题漏字		张敏	COMMIT
  $ dc log 2026-0001 --limit 1 --json --fields changes,reason,commit | sed -E 's/[0-9a-f]{40}/COMMIT/g'
  {"schema":"dc/log/1","organ":"中共大安区委督查办","as_of":"2026-03-10","revision":"COMMIT","rows":[{"changes":[{"field":"title","was":"老旧小区改造","now":"老旧小区综合改造"}],"reason":"标题漏字","commit":"COMMIT"}]}

Steps are chosen by who recorded or decided them, by kind, by unit, by the day they happened or were recorded.

  $ dc log --by 李文 --fields day,record,act
  2026-03-04	2026-0001	审定
  $ dc log --step report --step issue --fields day,record,act
  2026-03-09	2026-0001	办结报告
  2026-03-09	2026-0001	反馈
  2026-03-05	2026-0001	下达
  $ dc log --step report-final --fields day,record,act
  2026-03-09	2026-0001	办结报告
  $ dc log --unit 区交通局 --fields day,record,act
  2026-03-10	2026-0001	更正
  2026-03-09	2026-0001	办结报告
  2026-03-09	2026-0001	反馈
  2026-03-05	2026-0001	下达
  2026-03-05	2026-0001	立项分解
  2026-03-02	p-0112	登记
  2026-03-02	p-0111	登记
  2026-03-02	jiaotongju	登记
  $ dc log --from 2026-03-03 --to 2026-03-04 --fields recorded,day,record,act
  2026-03-05 09:00	2026-03-04	2026-0001	审定
  2026-03-03 09:00	2026-03-03	2026-0001	拟办
  $ dc log --recorded-from 2026-03-05 --recorded-to 2026-03-05 --fields recorded,day,record,act
  2026-03-05 09:00	2026-03-05	2026-0001	下达
  2026-03-05 09:00	2026-03-05	n2026-0001	登记
  2026-03-05 09:00	2026-03-05	2026-0001	立项分解
  2026-03-05 09:00	2026-03-04	2026-0001	审定
  $ dc log --actor 王刚
  $ dc log --step repot
  dc: 没有步骤 'repot'
  hint: 您是否想用 'report'？
  [2]
  $ dc log --actor 张明
  dc: 没有人员 '张明'
  hint: 您是否想用 '张敏'？
  hint: 新人员用 dc person add p-编号 --name 姓名 --unit 单位 --post 职务 登记
  [4]

Units are called what they were called then.

  $ dc unit rename jiaotongju --name 区交通运输局 -q
  jiaotongju
  $ dc log 2026-0001 --step assign --fields act,what
  立项分解	依据领导审定；原文“6月底前”；协办单位 区交通局；责任领导 陈志；责任人 周平；目标要求 完成12个小区；完成时限 2026-06-30；原定时限 2026-06-30

At an earlier commit or day the log ends there.

  $ dc log 2026-0001 --at 2026-03-03 --fields day,act
  2026-03-02	登记
  2026-03-03	拟办
  $ dc log --at HEAD~3 --limit 1 --fields day,record,act
  2026-03-09	2026-0001	反馈

What was nothing and stays nothing is not told.

  $ dc log ledger --fields what | head -n 1 | grep -o '^[^；]*；[^；]*'
  规则版本 2；语言 zh
