The years whose working days are known; another year, and an amendment.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc calendar list | tail -n 2
  2025	国办发明电〔2024〕12号	28	5	calendar/2025.yaml
  2026	国办发明电〔2025〕7号	33	6	calendar/2026.yaml
  $ dc calendar --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][-1])'
  {'year': 2026, 'source': '国办发明电〔2025〕7号', 'days_off': 33, 'make_up_days': 6, 'file': 'calendar/2026.yaml', 'title': '国务院办公厅关于2026年部分节假日安排的通知', 'issued': '2025-11-04'}

A writer that must count into a year without a calendar refuses, until one is adopted.

  $ dc item new --title 节后检查 --category 2 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由住建局办理 --due 春节前
  dc: 没有2027年的工作日安排
  hint: 放假安排公布后用 dc calendar adopt FILE 采用 2027 年的文件
  [4]
  $ cat >../2027.yaml <<'YAML'
  > year: 2027
  > source: 国办发明电〔2026〕7号
  > holidays:
  > - name: 春节
  >   dates: ["2027-02-05", "2027-02-06", "2027-02-07"]
  > workdays: []
  > YAML
  $ dc calendar adopt ../2027.yaml --doc 国办发明电〔2026〕7号
  ledger 采用日历 calendar/2027.yaml COMMIT
  $ git show --stat --format=%s HEAD | cat
  采用日历 ledger calendar/2027.yaml
  
   calendar/2027.yaml |  6 ++++++
   dc.yaml            | 25 +++++++++++++++++++++++++
   2 files changed, 31 insertions(+)
  $ sed -n '/^- step: adopt-calendar/,/^  sets/p' dc.yaml | grep -v ' id:' | sed -E 's/"?[0-9a-f]{64}"?/HASH/'
  - step: adopt-calendar
    day: "2026-03-02"
    at: "2026-03-02T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    file: calendar/2027.yaml
    sha256: HASH
    doc: 国办发明电〔2026〕7号
    sets:
  $ dc calendar list | tail -n 1
  2027	国办发明电〔2026〕7号	3	0	calendar/2027.yaml
  $ dc propose 2026-0001 --opinion 由住建局办理 --due 春节前
  2026-0001 拟办 由住建局办理 COMMIT

An amendment replaces that year's file; the limits that are recorded stay.

  $ sed -i 's/, "2027-02-07"//' ../2027.yaml
  $ dc calendar adopt ../2027.yaml
  dc: 'calendar/2027.yaml' 将被替换；已登记的时限不变
  ledger 采用日历 calendar/2027.yaml COMMIT
  $ dc calendar adopt ../2027.yaml
  dc: 'calendar/2027.yaml' 已经采用，内容相同
  $ grep -c 'file: calendar/2027.yaml' dc.yaml
  5
  $ dc check -q --rule ledger-adopted

  $ printf 'year: 2028\nsource: 某通知\nholidays: []\nworkdays:\n- {date: "2028-02-30"}\n' >../2028.yaml
  $ dc calendar adopt ../2028.yaml
  dc: ../2028.yaml:5: error[format-date]: workdays[0].date 不是日期：'2028-02-30'
  hint: 写作 "2026-06-30"，须是实有的日子
  [3]
