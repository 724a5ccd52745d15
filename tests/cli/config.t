The ledger's own settings.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc config -o table
  设置      值
  organ     中共大安区委督查办
  zone      +08:00
  format    1
  language  zh
  series    大委督
  worktree  full
  rules     2
  requires
  
  截至 2026-03-02，台账版本 COMMIT
  $ dc config --set series=大委办督 --set language=en
  ledger 设置 series=大委办督、language=en COMMIT
  $ dc config --json | python3 -c 'import json,sys; print({r["setting"]: r["value"] for r in json.load(sys.stdin)["rows"]})'
  {'organ': '中共大安区委督查办', 'zone': '+08:00', 'format': 1, 'language': 'en', 'series': '大委办督', 'worktree': 'full', 'rules': 2, 'requires': []}
  $ git log -1 --format=%s
  configuration ledger series=大委办督, language=en
  $ sed -n '/^- step: configure/,$p' dc.yaml | grep -v ' id:'
  - step: configure
    day: "2026-03-02"
    at: "2026-03-02T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    sets: {language: en, series: 大委办督}
  $ dc config --set language=en --lang zh
  dc: 已经如此，未作改动
  $ dc config --set worktree=none --lang zh
  dc: 工作目录里的文件不再更新，可以删去
  ledger 设置 worktree=none COMMIT
  $ dc config --set worktree=some --lang zh
  dc: 字段 'worktree' 不能是 'some'
  hint: worktree 可以是 'full' 或 'none'
  [2]
  $ dc config --set organ=某机关 --lang zh
  dc: 没有设置 'organ'
  hint: 可用 --set language=zh|en、--set series=代字、--set worktree=full|none
  [2]
  $ dc config --set series --lang zh
  dc: 不是 字段=值：'series'
  hint: 可用 --set language=zh|en、--set series=代字、--set worktree=full|none
  [2]
