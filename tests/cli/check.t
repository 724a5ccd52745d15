All findings of the ledger, each with file, line, rule and the way out.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc item new --title 老旧小区改造 --category 2 -q
  2026-0001
  $ dc unit head duchashi 王刚 -q
  duchashi

Warnings alone are exit 0, or 1 where asked.

  $ dc check
  dc: 检查 13 条记录：0 个错误，2 个警告
  units/jiaotongju.yaml: warning[art12-vacant]: '区交通局' 没有督促检查工作责任领导（第十二条）
  hint: dc unit head jiaotongju 人员
  units/zhujianju.yaml: warning[art12-vacant]: '区住建局' 没有督促检查工作责任领导（第十二条）
  hint: dc unit head zhujianju 人员
  $ dc check --exit-code -q >/dev/null
  [1]
  $ dc check --rule art3-person-left --exit-code
  dc: 检查 13 条记录：0 个错误，0 个警告
  $ dc check 区交通局 -o table --fields severity,rule,sentence
  dc: 检查 13 条记录：0 个错误，1 个警告
  轻重  规则          所见
  警告  art12-vacant  '区交通局' 没有督促检查工作责任领导（第十二条）
  
  截至 2026-03-02，台账版本 COMMIT
  $ dc check --lang en --json -q | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["schema"], d["rows"][0])'
  dc/findings/1 {'file': 'units/jiaotongju.yaml', 'line': None, 'severity': 'warning', 'rule': 'art12-vacant', 'sentence': "'区交通局' has no supervision head (Art. 12)", 'remedy': 'dc unit head jiaotongju PERSON'}
  $ dc check 2026-0009
  dc: 没有事项 '2026-0009'
  hint: 您是否想用 '2026-0001'？
  [4]
  $ dc check --rule art3-one-led
  dc: 没有规则 'art3-one-led'
  hint: 您是否想用 'art3-one-lead'、'art12-one-head' 或 'art3-one-person'？
  hint: dc rules 列出全部规则
  [4]

What was written past the program is judged like everything else; a finding's line is where the step starts.

  $ cat >>items/2026/00/2026-0001.yaml <<'YAML'
  > - step: complete
  >   id: k7q2m0xw3c9d8e1f
  >   day: "2026-03-02"
  >   at: "2026-03-02T09:12:04+08:00"
  >   actor: p-0001
  >   actor_name: 张敏
  >   sets: {state: completed}
  > YAML
  $ dc check 2026-0001
  dc: 检查 13 条记录：2 个错误，0 个警告
  items/2026/00/2026-0001.yaml: error[format-standing]: '2026-0001' 的 standing 与各步骤的 sets 不符：state 应为 'completed'，现为 'received'
  hint: 用 git log -p -- items/2026/00/2026-0001.yaml 查看，git checkout 恢复原文
  items/2026/00/2026-0001.yaml:15: error[art7.4-state]: 2026-0001 现为“待拟办”，不能办理“报结”（第七条第（四）项）
  hint: 下一步可以办理：拟办（dc propose）、不立项（dc decline）、阅知（dc note-only）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）
  [1]
  $ sed -n 15p items/2026/00/2026-0001.yaml
  - step: complete
  $ sed -i 's/state: received$/state: completed/' items/2026/00/2026-0001.yaml
  $ dc check 2026-0001 -q
  items/2026/00/2026-0001.yaml:15: error[art7.4-state]: 2026-0001 现为“待拟办”，不能办理“报结”（第七条第（四）项）
  hint: 下一步可以办理：拟办（dc propose）、不立项（dc decline）、阅知（dc note-only）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）
  [1]

The commit is judged where the work tree is not asked.

  $ dc check 2026-0001 --at HEAD
  dc: 检查 13 条记录：0 个错误，0 个警告
  $ git checkout -q -- .

A record that was changed, removed or put in the wrong place, a document that is not the adopted one.

  $ sed -i 's/actor_name: 张敏/actor_name: 李四/' units/duchashi.yaml
  $ rm persons/p-0112.yaml
  $ mkdir drafts && cp units/jiaotongju.yaml drafts/
  $ echo '# 注' >>calendar/2026.yaml
  $ dc check -q | grep -v -e vacant -e 'hint: dc unit head' | sed -E "s/'[0-9a-z]{16}'/STEP/"
  calendar/2026.yaml: error[ledger-adopted]: 'calendar/2026.yaml' 与台账采用的不符：内容已变（第二十二条）
  hint: git checkout HEAD -- calendar/2026.yaml 恢复原文；要换新的，用 dc policy adopt 或 dc calendar adopt
  drafts/jiaotongju.yaml: error[ledger-foreign-file]: 'drafts/jiaotongju.yaml' 不是台账中应有的文件（第二十二条）
  hint: 移到台账之外，已暂存的先用 git rm --cached 取出；附件用 dc attach 登记
  persons/p-0112.yaml: error[ledger-append-only]: 'persons/p-0112.yaml' 只能在原文之后增加步骤：被删除（第二十二条）
  hint: git checkout HEAD -- persons/p-0112.yaml 恢复原文，再用 dc 的命令登记
  units/duchashi.yaml:10: error[ledger-append-only]: 'units/duchashi.yaml' 只能在原文之后增加步骤：步骤 STEP 的 actor_name 原为 '张敏'，现为 '李四'（第二十二条）
  hint: git checkout HEAD -- units/duchashi.yaml 恢复原文，再用 dc 的命令登记
  units/duchashi.yaml:18: error[ledger-append-only]: 'units/duchashi.yaml' 只能在原文之后增加步骤：步骤 STEP 的 actor_name 原为 '张敏'，现为 '李四'（第二十二条）
  hint: git checkout HEAD -- units/duchashi.yaml 恢复原文，再用 dc 的命令登记
  $ git checkout -q -- . && rm -r drafts

A file that cannot be read as its kind outranks the rest.

  $ sed -i 's/^kind: .*/kind: bureau/' units/jiaotongju.yaml
  $ dc check
  dc: 检查 12 条记录：1 个错误，0 个警告
  units/jiaotongju.yaml:2: error[format-value]: kind 不能是 'bureau'
  hint: 可用：party-organ government-organ department township street institution other
  [3]
  $ git checkout -q -- .

A ledger without files in its work tree is judged as its commit has it.

  $ dc config --set worktree=none -q
  ledger
  $ echo '??' >units/jiaotongju.yaml
  $ dc check -q --rule format-syntax
