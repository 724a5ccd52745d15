  $ . "$TESTDIR/setup.sh"
  $ small_ledger
  $ checkout() { dc checkout "$@" 2>&1 | sed -E 's/[0-9a-f]{7}$/COMMIT/'; }

With worktree=none an act is a commit and no file follows it.

  $ dc config --set worktree=none -q >/dev/null 2>&1
  $ dc source add --kind meeting --title 常委会会议 --date 2026-03-01 -q
  s2026-0001
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001
  $ ls items
  ls: cannot access 'items': No such file or directory
  [2]

dc checkout brings the files; plain git agrees that nothing is changed.

  $ checkout
  dc: \xe5\x86\x99\xe5\x87\xba 3 \xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6\xef\xbc\x8c\xe7\x8e\xb0\xe4\xb8\xba COMMIT (esc)
  dc: worktree=none\xef\xbc\x9a\xe6\x96\x87\xe4\xbb\xb6\xe4\xb8\x8d\xe9\x9a\x8f\xe4\xbb\xa5\xe5\x90\x8e\xe7\x9a\x84\xe6\x8f\x90\xe4\xba\xa4\xe6\x9b\xb4\xe6\x96\xb0 (esc)
  $ ls items/2026/00
  2026-0001.yaml
  $ git status --short

What is edited by hand is left as it is and named; what was deleted comes back.

  $ dc note 2026-0001 --text 电话了解 -q
  2026-0001
  $ echo '# 我的备注' >> dc.yaml
  $ rm units/zhujianju.yaml
  $ checkout --lang en
  dc: 'dc.yaml' was edited by hand and is left as it is
  dc: wrote 2 files; they are as of COMMIT
  dc: worktree=none: the files do not follow later commits
  $ git status --short
   M dc.yaml
  $ grep -c 电话了解 items/2026/00/2026-0001.yaml
  1

One record alone:

  $ dc note 2026-0001 --text 现场查看 -q
  2026-0001
  $ checkout 2026-0001
  dc: \xe5\x86\x99\xe5\x87\xba 1 \xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6\xef\xbc\x8c\xe7\x8e\xb0\xe4\xb8\xba COMMIT (esc)
  dc: worktree=none\xef\xbc\x9a\xe6\x96\x87\xe4\xbb\xb6\xe4\xb8\x8d\xe9\x9a\x8f\xe4\xbb\xa5\xe5\x90\x8e\xe7\x9a\x84\xe6\x8f\x90\xe4\xba\xa4\xe6\x9b\xb4\xe6\x96\xb0 (esc)
  $ grep -c 现场查看 items/2026/00/2026-0001.yaml
  1
  $ dc checkout 2026-0009 --lang en
  dc: no item '2026-0009'
  hint: did you mean '2026-0001'?
  [4]

A repository without a work tree has nothing to bring files to.

  $ git clone -q --bare . ../bare.git
  $ dc -C ../bare.git checkout --lang en
  dc: the repository has no work tree
  hint: make a git clone and look there
  [2]

A ledger that never had files has them from the next checkout on, and they follow then.

  $ cd .. && dc init bare --organ 督查室 --worktree none -q && cd bare
  ledger
  $ dc config --set worktree=full --lang en 2>/dev/null | sed -E 's/[0-9a-f]{7}$/COMMIT/'
  ledger configuration worktree=full COMMIT
  $ dc checkout -q && git status --short
  $ dc unit add zhujianju --name 区住建局 -q && ls units
  zhujianju
  zhujianju.yaml
  $ git status --short

Where the files are there already they follow that change too.

  $ dc config --set worktree=none -q 2>/dev/null && dc checkout -q 2>/dev/null
  ledger
  $ dc config --set worktree=full -q 2>/dev/null && git status --short
  ledger
