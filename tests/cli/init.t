A new ledger: one commit, and everything it rests on is in it.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ dc init ledger --organ 中共大安区委督查办 --series 大委督
  ledger registration 中共大安区委督查办 COMMIT
  $ cd ledger
  $ git log --format='%an: %s'
  张敏: 登记 ledger 中共大安区委督查办
  $ git status --short
  $ git ls-files
  .gitattributes
  calendar/2015.yaml
  calendar/2016.yaml
  calendar/2017.yaml
  calendar/2018.yaml
  calendar/2019.yaml
  calendar/2020.yaml
  calendar/2021.yaml
  calendar/2022.yaml
  calendar/2023.yaml
  calendar/2024.yaml
  calendar/2025.yaml
  calendar/2026.yaml
  dc.yaml
  policy/2017-03-14.yaml
  $ sed -n 1,4p dc.yaml
  format: 1
  id: ledger
  organ: 中共大安区委督查办
  zone: "+08:00"
  $ git config core.quotePath
  false

A ledger is never made over another.

  $ dc init . --organ 某办 2>&1 | sed "s:'.*':'LEDGER':"
  dc: 'LEDGER' 的仓库已有提交
  hint: 台账须有自己的仓库：另选一个空目录
  $ git rev-list --count HEAD
  1

A name is needed, and a zone is hours and minutes.

  $ dc init ../other
  dc: missing '--organ'
  hint: usage: dc init [DIR] --organ NAME [OPTION…]
  [2]
  $ dc init ../other --organ 某办 --zone 8
  dc: 不是时区：'8'，应如 +08:00
  [2]
  $ ls ..
  ledger

A ledger may stand in a repository that is there, beside its own hook, or without files.

  $ git init -q ../there && printf '#!/bin/sh\n' >../there/.git/hooks/pre-commit
  $ dc init ../there --organ 某办 -q
  ledger
  $ dc init ../bare --organ 某办 --worktree none -q
  ledger
  $ ls ../bare
  $ dc -C ../bare unit add duchashi --name 区委督查室
  duchashi 登记 区委督查室 COMMIT

Outside a ledger, dc says how to find one.

  $ cd .. && dc list 2>&1 | sed "s:'.*':'FOLDER':"
  dc: no git repository holds 'FOLDER'
  hint: make a ledger with dc init, or name its folder with -C
