All that is overdue, by the policy's stages.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-06-26 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ dc remind --overdue
  dc: 2026-06-26 没有到期应催办的事项
  $ on 2026-06-27
  $ dc remind --overdue --dry-run | grep '^[+]' | grep -v ' id:'
  +++ b/items/2026/00/2026-0002.yaml
  +- step: remind
  +  day: "2026-06-27"
  +  at: "2026-06-27T09:00:00+08:00"
  +  actor: p-0001
  +  actor_name: 张敏
  +  unit_name: 区交通局
  +  to: jiaotongju
  +  round: 1
  +  stage: reminder
  +  channel: letter
  $ dc remind --overdue --split-by unit --output-dir ../sheets
  dc: 区交通局：../sheets/jiaotongju.md
  2026-0002 催办 第1次 区交通局 催办单 COMMIT
  $ cat ../sheets/jiaotongju.md | sed -E 's|[0-9a-f]{12}$|COMMIT|'
  ### 催办单 区交通局 截至2026-06-27（1件）
  
  | 序号 | 编号 | 工作任务 | 次数 | 催办阶段 | 督办通知 | 原定时限 | 完成时限 | 逾期（天） | 责任领导 | 责任人 |
  | ---: | --- | --- | --- | --- | --- | --- | --- | ---: | --- | --- |
  | 1 | 2026-0002 | 断头路打通 | 第1次 | 催办单 | 大委督〔2026〕2号 | 2026-06-26 | 2026-06-26 | 1 | 吴敏 | 郑强 |
  
  截至 2026-06-27，台账版本 COMMIT

Run again the same day, nothing changes; five working days later it is a written criticism, once.

  $ git rev-parse HEAD >../head
  $ dc remind --overdue --split-by unit --output-dir ../sheets
  dc: 2026-06-27 没有到期应催办的事项
  $ git rev-parse HEAD | cmp - ../head
  $ on 2026-07-02
  $ dc remind --overdue
  dc: 2026-07-02 没有到期应催办的事项
  $ on 2026-07-03
  $ dc remind --overdue
  2026-0002 催办 第2次 区交通局 书面批评 COMMIT
  $ on 2026-07-09
  $ dc remind --overdue | grep 0002
  [1]
  $ dc log 2026-0002 --fields act,content | grep 催办
  催办	第1次；至区交通局；函；催办单
  催办	第2次；至区交通局；函；书面批评

A reminder by hand is the first; the next is counted from it.

  $ on 2026-07-10
  $ dc remind 2026-0006 --channel visit --reply 月底完成
  2026-0006 催办 第1次 区住建局 COMMIT
  $ dc remind --overdue
  dc: 2026-07-10 没有到期应催办的事项
  $ on 2026-07-17
  $ dc remind --overdue
  2026-0001 催办 第2次 区住建局 书面批评 COMMIT
  2026-0006 催办 第2次 区住建局 书面批评 COMMIT

One or the other.

  $ dc remind
  dc: 写明事项编号，或用 --overdue，两者择一
  hint: dc remind 2026-0012 或 dc remind --overdue
  [2]
  $ dc remind 2026-0002 --overdue
  dc: 写明事项编号，或用 --overdue，两者择一
  hint: dc remind 2026-0012 或 dc remind --overdue
  [2]
  $ dc remind --overdue --to 区交通局
  dc: '--overdue' and '--to' exclude each other
  [2]
  $ dc remind --overdue --split-by unit
  dc: --split-by 和 --output-dir 须同时写明
  hint: 如 --split-by unit --output-dir 逾期清单
  [2]
  $ dc check --rule art15-same-report
  dc: 检查 24 条记录：0 个错误，0 个警告
