A command taken back: nothing is deleted, and everything is as if it had not been.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ sound() { dc check 2>&1 >/dev/null; }
  $ dc source add --kind meeting --title 常委会第五次会议 --date 2026-03-01 --clause 一:改造老旧小区 -q
  s2026-0001
  $ dc item new --title 城北老旧小区改造 --category 2 --source s2026-0001#一 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由区住建局牵头 -q
  2026-0001
  $ dc assign 2026-0001 --lead zhujianju --leader p-0101 --person p-0102 --goal 完成改造 --due 2026-06-30 --issue
  2026-0001 立项分解 区住建局 2026-06-30 COMMIT
  n2026-0001 登记 大委督〔2026〕1号 区住建局 1件 COMMIT
  2026-0001 下达 大委督〔2026〕1号 时限2026-06-30 COMMIT
  $ dc list --json >../issued.json
  $ on 2026-03-03
  $ dc accept 2026-0001
  2026-0001 签收 区住建局 COMMIT
  $ dc undo --reason 签收的是另一件 -n | grep '^[-+]' | grep -v ' id:\|withdraws'
  --- a/items/2026/00/2026-0001.yaml
  +++ b/items/2026/00/2026-0001.yaml
  -  state: accepted
  +  state: issued
  +- step: withdraw
  +  day: "2026-03-03"
  +  at: "2026-03-03T09:00:00+08:00"
  +  actor: p-0001
  +  actor_name: 张敏
  +  reason: 签收的是另一件
  $ dc undo --reason 签收的是另一件
  2026-0001 撤回 签收 COMMIT
  $ git log -1 --format=%B
  撤回 2026-0001 签收
  
  Dc-Step: item/withdraw
  Dc-Record: items/2026/00/2026-0001
  Dc-Actor: p-0001
  
  $ tail -n 8 items/2026/00/2026-0001.yaml | grep -v ' id:\|withdraws'
  - step: withdraw
    day: "2026-03-03"
    at: "2026-03-03T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    reason: 签收的是另一件
  $ dc list --json --as-of 2026-03-02 | sed 's/"revision":"[0-9a-f]*"//' | diff <(sed 's/"revision":"[0-9a-f]*"//' ../issued.json) -
  $ dc log 2026-0001 --fields act,what | sed -E 's/ [0-9a-hjkmnp-tv-z]{16}$/ STEP/'
  登记	城北老旧小区改造；待拟办
  拟办	拟办意见：由区住建局牵头；待拟办→已拟办
  立项分解	依据区委决定；已拟办→已立项；责任单位 区住建局；责任领导 陈志；责任人 周平；目标要求 完成改造；完成时限 2026-06-30；原定时限 2026-06-30
  下达	大委督〔2026〕1号；至区住建局；已立项→已下达；督办通知 n2026-0001
  签收	已下达→已签收；已撤回
  撤回	原因：签收的是另一件；撤回步骤 STEP
  $ sound
  dc: 检查 15 条记录：0 个错误，3 个警告

Without STEP it is the user's own last command that still stands; undone again, the one before. The notice
is gone with the issue, its number stays used.

  $ as p-0002
  $ dc note 2026-0001 --text 主任看过
  2026-0001 记事 主任看过 COMMIT
  $ as p-0001
  $ dc undo
  2026-0001 撤回 立项分解、下达 COMMIT
  n2026-0001 撤回 登记 COMMIT
  $ dc list --fields id,state,lead,due
  2026-0001	已拟办		
  $ dc notice list
  $ dc show n2026-0001
  dc: 没有督办通知 'n2026-0001'
  hint: 'n2026-0001' 登记后已撤回，dc log n2026-0001 可查
  [4]
  $ dc assign 2026-0001 --lead zhujianju --leader p-0101 --person p-0102 --goal 完成改造 --due 2026-06-30 --issue
  2026-0001 立项分解 区住建局 2026-06-30 COMMIT
  n2026-0002 登记 大委督〔2026〕2号 区住建局 1件 COMMIT
  2026-0001 下达 大委督〔2026〕2号 时限2026-06-30 COMMIT
  $ sound
  dc: 检查 16 条记录：0 个错误，3 个警告

What later steps rest on stays; they are named.

  $ undo() { dc undo "$@" 2>&1 | sed -E "s/'[0-9a-hjkmnp-tv-z]{16}'/STEP/g"; }
  $ undo $(git log --format=%h --grep '^签收' -1)
  dc: error[ledger-withdraw]: 2026-0001 的步骤不能撤回：步骤 STEP 已经撤回（第二十二条）
  hint: 先把以它为据的步骤从最近的起逐一撤回（dc undo）；撤回错了的，照原样重新登记
  $ propose=$(git log --format=%h --grep '^拟办' -1)
  $ undo $propose
  dc: error[ledger-withdraw]: 2026-0001 的步骤不能撤回：后面的步骤以它为据：2026-0001 2026-03-03 立项分解 STEP（第二十二条）
  hint: 先把以它为据的步骤从最近的起逐一撤回（dc undo）；撤回错了的，照原样重新登记
  $ dc undo $propose --json 2>&1 | python3 -c 'import json,sys; print([f["rule"] for f in json.load(sys.stdin)["error"]["findings"]])'
  ['ledger-withdraw']
  $ undo $(git log --format=%h --grep 'Dc-Step: unit/new' -1 -- units/zhujianju.yaml)
  dc: error[ledger-withdraw]: zhujianju 的步骤不能撤回：后面的步骤以它为据：2026-0001 2026-03-03 立项分解 STEP、2026-0001 2026-03-03 下达 STEP、n2026-0002 2026-03-03 登记 STEP、p-0101 2026-03-02 登记 STEP、p-0102 2026-03-02 登记 STEP（第二十二条）
  hint: 先把以它为据的步骤从最近的起逐一撤回（dc undo）；撤回错了的，照原样重新登记

A register entry: who is taken back can be registered anew; a number is never used again.

  $ dc unit add renshe --name 区人事局
  renshe 登记 区人事局 COMMIT
  $ dc undo --reason 名称写错
  renshe 撤回 登记 COMMIT
  $ dc unit show renshe
  dc: 没有单位 'renshe'
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]
  $ dc unit add renshe --name 区人社局
  renshe 登记 区人社局 COMMIT
  $ dc unit list --fields id,name | tail -n 1
  renshe	区人社局
  $ dc item new --title 误录的事项 --category 2 --source s2026-0001 -q
  2026-0002
  $ dc undo -q
  2026-0002
  $ dc show 2026-0002
  dc: 没有事项 '2026-0002'
  hint: '2026-0002' 登记后已撤回，dc log 2026-0002 可查
  [4]
  $ dc item new --title 另一事项 --category 2 --source s2026-0001 -q
  2026-0003
  $ dc list --fields id,title
  2026-0001	城北老旧小区改造
  2026-0003	另一事项
  $ sound
  dc: 检查 19 条记录：0 个错误，4 个警告

A correction, with the head as it was.

  $ dc item correct 2026-0003 --set title=另一件事项 --reason 笔误 -q
  2026-0003
  $ dc undo -q
  2026-0003
  $ head -n 2 items/2026/00/2026-0003.yaml
  id: "2026-0003"
  title: 另一事项
  $ sound
  dc: 检查 19 条记录：0 个错误，4 个警告

A batch, whole.

  $ dc batch - <<'BATCH'
  > @a = item new --title 批量事项一 --category 2 --source s2026-0001
  > propose @a --opinion 办
  > note 2026-0003 --text 批量中的记事
  > BATCH
  2026-0004 登记 批量事项一 COMMIT
  2026-0004 拟办 办 COMMIT
  2026-0003 记事 批量中的记事 COMMIT
  $ dc undo
  2026-0003 撤回 记事 COMMIT
  2026-0004 撤回 登记、拟办 COMMIT
  $ dc list --fields id,title
  2026-0001	城北老旧小区改造
  2026-0003	另一事项
  $ sound
  dc: 检查 20 条记录：0 个错误，4 个警告

What cannot be: a withdrawal, what was taken back, what is not there, inside a batch, where nothing is left.

  $ undo HEAD
  dc: error[ledger-withdraw]: 2026-0004 的步骤不能撤回：步骤 STEP 本身就是撤回（第二十二条）
  hint: 先把以它为据的步骤从最近的起逐一撤回（dc undo）；撤回错了的，照原样重新登记
  $ undo HEAD~1
  dc: error[ledger-withdraw]: 2026-0003 的步骤不能撤回：步骤 STEP 已经撤回（第二十二条）
  hint: 先把以它为据的步骤从最近的起逐一撤回（dc undo）；撤回错了的，照原样重新登记
  $ dc undo 0000000000000000
  dc: 没有步骤或提交 '0000000000000000'
  hint: dc log 列出各步骤及登记人；写明步骤编号或提交号
  [4]
  $ printf 'note 2026-0003 --text 一\nundo\n' | dc batch -
  dc: -:2: 批量中不能在别的命令之后撤回
  hint: 先单独执行 dc undo，再做批量
  [2]
  $ as p-0010
  $ dc undo
  dc: 赵宏 没有可撤回的登记
  hint: dc log 列出各步骤及登记人；写明步骤编号或提交号
  [4]
  $ undo $(git rev-list --max-parents=0 HEAD)
  dc: error[ledger-withdraw]: ledger 的步骤不能撤回：那是建立台账的步骤（第二十二条）
  hint: 先把以它为据的步骤从最近的起逐一撤回（dc undo）；撤回错了的，照原样重新登记
