What every command that writes has in common.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc item new --title 老旧小区改造 --category 2 -q
  2026-0001
  $ count=$(git rev-list --count HEAD)

A dry run shows the difference and writes nothing.

  $ dc propose 2026-0001 --opinion 由区住建局牵头 -n | sed '/^index/d; /  id:/d'
  diff --git a/items/2026/00/2026-0001.yaml b/items/2026/00/2026-0001.yaml
  --- a/items/2026/00/2026-0001.yaml
  +++ b/items/2026/00/2026-0001.yaml
  @@ -3,7 +3,7 @@ title: 老旧小区改造
   category: 2
   origin: district
   standing:
  -  state: received
  +  state: proposed
   steps:
   - step: new
  @@ -12,3 +12,11 @@ steps:
     actor: p-0001
     actor_name: 张敏
     sets: {state: received}
  +- step: propose
  +  day: "2026-03-02"
  +  at: "2026-03-02T09:00:00+08:00"
  +  actor: p-0001
  +  actor_name: 张敏
  +  opinion: 由区住建局牵头
  +  sets: {state: proposed}
  $ git status --short

Nobody unknown records, decides or is assigned anything; near names are told.

  $ dc propose 2026-0001 --opinion 由区住建局牵头 --user 张明
  dc: 名册中没有登记人 '张明'
  hint: 您是否想用 '张敏'？
  hint: 新人员用 dc person add p-编号 --name 姓名 --unit 单位 --post 职务 登记
  [6]
  $ DC_USER=p-0099 dc propose 2026-0001 --opinion 由区住建局牵头
  dc: 名册中没有登记人 'p-0099'
  hint: 您是否想用 'p-0001'、'p-0002'、'p-0010'？
  hint: 新人员用 dc person add p-编号 --name 姓名 --unit 单位 --post 职务 登记
  [6]
  $ dc propose 2026-0010 --opinion 由区住建局牵头
  dc: 没有事项 '2026-0010'
  hint: 您是否想用 '2026-0001'？
  [4]
  $ dc propose 2026-0001 --opinion 由区住建局牵头 --lead 区住健局
  dc: 没有单位 '区住健局'
  hint: 您是否想用 '区住建局'？
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]

Only views look at another day or another state of the ledger.

  $ dc propose 2026-0001 --opinion 由区住建局牵头 --as-of 2026-03-01
  dc: '--as-of' is for views: a step is recorded now
  hint: say on which day it happened with '--on DATE'
  [2]
  $ dc propose 2026-0001 --opinion 由区住建局牵头 --at HEAD
  dc: '--at' is for views: a step is recorded now
  hint: say on which day it happened with '--on DATE'
  [2]
  $ dc propose 2026-0001 --opinion 由区住建局牵头 --on 2026-02-30
  dc: '2026-02-30' is no date (--on)
  hint: write a date as 2026-06-30, 2026年6月30日 or 20260630
  [2]

An act of the office is never recorded as irregular.

  $ dc propose 2026-0001 --opinion 由区住建局牵头 -q
  2026-0001
  $ count=$(git rev-list --count HEAD)
  $ dc approve 2026-0001 --by 王刚 --irregular
  dc: error[art7.1-decider]: 2026-0001 的“审定”须由区委领导决定，'王刚' 在 2026-03-02 没有区委领导职务（第七条第（一）项）
  hint: 用 --by 写明作出决定的领导；任职漏登的，用 dc person post --role portfolio-leader 补登 '王刚'
  [1]
  $ dc approve 2026-0001 --by 李文 --dry-run | sed '/^index/d; /  id:/d'
  diff --git a/items/2026/00/2026-0001.yaml b/items/2026/00/2026-0001.yaml
  --- a/items/2026/00/2026-0001.yaml
  +++ b/items/2026/00/2026-0001.yaml
  @@ -3,7 +3,7 @@ title: 老旧小区改造
   category: 2
   origin: district
   standing:
  -  state: proposed
  +  state: docketed
   steps:
   - step: new
  @@ -20,3 +20,12 @@ steps:
     actor_name: 张敏
     opinion: 由区住建局牵头
     sets: {state: proposed}
  +- step: approve
  +  day: "2026-03-02"
  +  at: "2026-03-02T09:00:00+08:00"
  +  actor: p-0001
  +  actor_name: 张敏
  +  by: p-0011
  +  by_name: 李文
  +  sets: {state: docketed}

For a script, a refusal is one object on standard error, and standard output stays empty.

  $ dc notice issue 2026-0001 --json >out
  {"error":{"kind":"rule","rule":"art7.2-state","message":"2026-0001 现为“已拟办”，不能办理“下达”（第七条第（二）项）","hints":["下一步可以办理：拟办（dc propose）、征求意见（dc consult）、审定（dc approve）、不立项（dc decline）、阅知（dc note-only）、立项分解（dc assign）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）"],"where":null,"findings":[{"rule":"art7.2-state","sentence":"2026-0001 现为“已拟办”，不能办理“下达”（第七条第（二）项）","remedy":"下一步可以办理：拟办（dc propose）、征求意见（dc consult）、审定（dc approve）、不立项（dc decline）、阅知（dc note-only）、立项分解（dc assign）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）"}]}}
  [1]
  $ dc propose 2026-0010 --opinion 由区住建局牵头 --json >>out
  {"error":{"kind":"not-found","rule":null,"message":"没有事项 '2026-0010'","hints":["您是否想用 '2026-0001'？"],"where":null}}
  [4]
  $ wc -c <out
  0
  $ [ "$count" = "$(git rev-list --count HEAD)" ]

A late entry says so in the history; the day and the moment of recording are kept apart.

  $ on 2026-03-05
  $ dc propose 2026-0001 --opinion 由区住建局牵头 --on 2026-03-02 --doc '大委督[2026]1号'
  2026-0001 拟办 由区住建局牵头 COMMIT
  $ git log -1 --format='%s'
  拟办 2026-0001 由区住建局牵头 [补录3天]
  $ grep -E '^  (day|at|doc)' items/2026/00/2026-0001.yaml | tail -n 3
    day: "2026-03-02"
    at: "2026-03-05T09:00:00+08:00"
    doc: 大委督〔2026〕1号
  $ dc note 2026-0001 --text 已电话告知 --json | sed -E 's/"[0-9a-f]{40}"/"COMMIT"/'
  {"schema":"dc/change/1","revision":"COMMIT","rows":[{"id":"2026-0001","act":"note","day":"2026-03-05"}]}

Wrong words, as everywhere.

  $ dc propose 2026-0001
  dc: missing '--opinion'
  hint: usage: dc propose ID --opinion TEXT [OPTION…]
  [2]
  $ dc propose 2026-0001 --opinion 由区住建局牵头 --led 住建局
  dc: unknown option '--led'
  hint: did you mean '--lead'?
  [2]
