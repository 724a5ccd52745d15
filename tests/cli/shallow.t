A shallow clone: what it holds is read; which commits came before is not known, and never guessed.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ on 2026-03-03
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q
  s2026-0001
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001
  $ on 2026-03-05
  $ dc propose 2026-0001 --opinion 请办理 --lead 区住建局 --due 2026-06-30 -q
  items/2026/00/2026-0001.yaml: warning[art7.1-slow]: 2026-0001 于 2026-03-03 收到，最迟应于 2026-03-04 拟办，实为 2026-03-05（第七条第（一）项）
  hint: 照实登记；期限见 dc policy show 的 propose_within
  2026-0001
  $ dc note 2026-0001 --text 电话核实 -q
  2026-0001
  $ git clone -q --depth 2 "file://$PWD" ../shallow && cd ../shallow

  $ dc list
  2026-0001	老旧小区改造	区住建局		2026-06-30	已拟办	—
  $ dc search 小区
  2026-03-03	2026-0001	标题	老旧小区改造	老旧小区改造
  $ dc log 2026-0001 --fields day,act,commit
  dc: 浅克隆：较早的提交不在本仓库，其中步骤的提交未写
  2026-03-03	登记	
  2026-03-05	拟办	
  2026-03-05	记事	COMMIT
  $ dc log --limit 2 --fields record,act,commit
  dc: 浅克隆：较早的提交不在本仓库，其中步骤的提交未写
  2026-0001	记事	COMMIT
  2026-0001	拟办	
  $ dc blame 2026-0001 --fields field,commit --lang en | head -n 2
  dc: a shallow clone: the older commits are not in this repository and not named
  id	
  title	
  $ dc list --at 2026-03-05 --fields id,title
  2026-0001	老旧小区改造
  $ dc list --at 2026-03-04
  dc: 没有提交或日期 '2026-03-04'
  hint: 取全历史：git fetch --unshallow
  [4]
  $ dc index rebuild
  dc: 浅克隆不建索引：较早的提交不在本仓库
  hint: 取全历史：git fetch --unshallow
  [8]
  $ dc verify 2>&1 | sed -E 's/[0-9a-f]{7,12}/COMMIT/; s/（.*//'
  dc: 本仓库有 shallow：git 显示的历史或对象可能不是本仓库自己的；核验时不予采用替换和嫁接
  dc: 浅克隆：COMMIT 及以前的历史不在本仓库，未核验
  dc: 核验至 COMMIT：1 个提交、1 个步骤，0 处不符

What its first commit holds is not one command's.

  $ dc undo HEAD~1 --reason 登错了 2>&1 | sed -E 's/[0-9a-f]{7}/COMMIT/'
  dc: 浅克隆：COMMIT 及以前的步骤由哪次提交记入，本仓库查不到
  hint: 取全历史：git fetch --unshallow
  $ dc undo $(sed -n 's/^  id: //p' items/2026/00/2026-0001.yaml | head -n 1) --reason 登错了 2>&1 | sed -E 's/[0-9a-f]{7}/COMMIT/'
  dc: 浅克隆：COMMIT 及以前的步骤由哪次提交记入，本仓库查不到
  hint: 取全历史：git fetch --unshallow
  $ dc undo --reason 登错了
  2026-0001 撤回 记事 COMMIT
  $ dc verify -q
