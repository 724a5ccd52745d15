Where items come from: decisions, instructions, proposals (Art. 6).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc unit add quweiban --name 区委办公室 --kind party-organ --alias committee-office -q
  quweiban

A meeting with its clauses; the number is written in the official brackets.

  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --number '大委纪[2026]０5号' --assigner 区委办公室 --clause 一:老旧小区改造 --clause 二:农村公路
  s2026-0001 登记 区委常委会第五次会议 COMMIT
  $ sed -n '/^id/,/^steps/p' sources/2026/00/s2026-0001.yaml
  id: s2026-0001
  kind: meeting
  title: 区委常委会第五次会议
  date: "2026-03-01"
  number: 大委纪〔2026〕5号
  assigner: quweiban
  clauses:
  - id: 一
    text: 老旧小区改造
  - id: 二
    text: 农村公路
  standing:
    state: registered
  steps:
  $ dc source add --kind congress --title 党代会
  dc: unknown value 'congress' for --kind
  hint: --kind is one of 'meeting', 'document', 'instruction', 'proposal', 'deployment', 'speech' or 'assignment'
  [2]
  $ dc source add --kind meeting --title 常委会 --clause 老旧小区改造
  dc: 不是 条款:内容：'老旧小区改造'
  hint: 如 --clause "一:加快老旧小区改造"
  [2]

An instruction is handled by one of three bodies, which is not the unit that does the work (Art. 18).

  $ dc source add --kind instruction --title 关于城北积水的报告 --date 2026-03-01 --handler 区住建局
  dc: error[art18-handler]: s2026-0002 的归口单位 '区住建局' 不是区委办公室、区政府办公室或常委工作所在部门（第十八条）
  hint: 承办单位不是归口单位，立项时再用 --lead 写明；区委办公室、区政府办公室须以 committee-office、government-office 为代号或别名登记，常委工作所在部门登记为 party-organ
  [1]
  $ dc source add --kind instruction --title 关于城北积水的报告 --date 2026-03-01 --received 2026-03-02 --issuing-organ 区住建局 --handler 区委办公室 -q
  s2026-0002

Each leader's words are kept verbatim; another's than a district leader's are warned of.

  $ dc source instruct s2026-0002 --leader 赵宏 --text '请住建局3月底前拿出方案。 #督查室跟踪'
  s2026-0002 批示 赵宏 COMMIT
  $ dc source instruct s2026-0002 --leader p-0011 --on 2026-03-01 --text 同意赵宏同志意见。
  s2026-0002 批示 李文 COMMIT
  $ dc source instruct s2026-0002 --leader 陈志 --text 已阅。
  sources/2026/00/s2026-0002.yaml: warning[art18-leader]: s2026-0002 的批示人 '陈志' 在 2026-03-02 没有区委领导职务（第十八条）
  hint: 任职漏登的，用 dc person post --role portfolio-leader 补登；上级领导的批示不在本条之列，照登
  s2026-0002 批示 陈志 COMMIT
  $ grep -E '^- step|^  (leader|text)' sources/2026/00/s2026-0002.yaml
  - step: new
  - step: instruct
    leader: p-0010
    leader_name: 赵宏
    text: "请住建局3月底前拿出方案。 #督查室跟踪"
  - step: instruct
    leader: p-0011
    leader_name: 李文
    text: 同意赵宏同志意见。
  - step: instruct
    leader: p-0101
    leader_name: 陈志
    text: 已阅。
  $ dc source instruct s2026-0020 --leader 赵宏 --text 同意。
  dc: 没有来源 's2026-0020'
  hint: 您是否想用 's2026-0002'、's2026-0001'？
  [4]

A slip of the pen is corrected; the words of an instruction are not.

  $ dc source correct s2026-0001 --set date=2026-02-28 --reason 日期录错
  s2026-0001 更正 日期 COMMIT
  $ grep -E '^  (field|old|new|reason)' sources/2026/00/s2026-0001.yaml
    field: date
    old: "2026-03-01"
    new: "2026-02-28"
    reason: 日期录错
  $ dc source correct s2026-0002 --set instructions=无 --reason 改字
  dc: error[art7.3-guarded-field]: s2026-0002 的字段 'instructions' 不能用更正改动（第七条第（三）项）
  hint: 时限登记有误的，用 dc item correct-due；换单位、责任人的，用 dc reassign 或 dc handover；其余各有自己的命令，见 dc help all
  [1]
  $ dc source correct s2026-0001 --set kind=congress --reason 改类
  dc: kind 不能是 'congress'
  hint: 可用：meeting document instruction proposal deployment speech assignment
  [2]
  $ dc source correct s2026-0001 --set date=2026-02-30 --reason 日期录错
  dc: date 不是日期：'2026-02-30'
  hint: 写作 "2026-06-30"，须是实有的日子
  [2]
  $ git log --format=%s -5
  更正 s2026-0001 日期
  批示 s2026-0002 陈志
  批示 s2026-0002 李文 [补录1天]
  批示 s2026-0002 赵宏
  登记 s2026-0002 关于城北积水的报告
