The newest version of the rules, by a step.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ dc init new --organ 中共大安区委督查办 -q
  ledger
  $ dc -C new config | grep rules
  rules	2
  $ dc -C new upgrade
  dc: 规则已是第 2 版，本程序没有更新的

A ledger of the first version, as an earlier program made it.

  $ dc init ledger --organ 中共大安区委督查办 -q
  ledger
  $ cd ledger
  $ sed -i 's/rules: 2/rules: 1/' dc.yaml
  $ GIT_COMMITTER_DATE=$DC_NOW git commit -qa --amend --no-edit --no-verify
  $ dc check
  dc: 检查 1 条记录：0 个错误，0 个警告
  $ on 2026-03-03
  $ dc upgrade -n 2>/dev/null | grep '^[+-]' | grep -v ' id:'
  --- a/dc.yaml
  +++ b/dc.yaml
  -  rules: 1
  +  rules: 2
  +- step: upgrade
  +  day: "2026-03-03"
  +  at: "2026-03-03T09:00:00+08:00"
  +  actor_name: 张敏
  +  sets: {rules: 2}
  $ dc upgrade 2>&1 | sed 's/多 [0-9]* 条/多 N 条/'
  dc: 此后的步骤按第 2 版判断，比第 1 版多 N 条规则（dc rules）
  ledger 升级规则 第 1 版→第 2 版 COMMIT
  $ dc config | grep rules
  rules	2
  $ git log -1 --format=%s%n%b
  升级规则 ledger 第 1 版→第 2 版
  Dc-Step: ledger/upgrade
  Dc-Record: dc
  
  $ dc check
  dc: 检查 1 条记录：0 个错误，0 个警告
  $ dc upgrade --lang en
  dc: the rules are at version 2, the newest this program knows

One that is newer than the program can be read, not written.

  $ sed -i 's/rules: 2/rules: 99/' dc.yaml
  $ GIT_COMMITTER_DATE=$DC_NOW git commit -qa --no-verify -m 升级
  $ dc config | grep rules
  rules	99
  $ dc unit add zhujianju --name 区住建局
  dc: 这本台账需要更新的 dc（规则第 99 版，本程序只到第 2 版），现在只能读
  hint: 升级 dc 后再写
  [8]
  $ dc upgrade --lang en
  dc: this ledger needs a newer dc (rules version 99, this program knows 2) and can only be read
  hint: upgrade dc before writing
  [8]
