Every commit of the history, judged by what its parent holds.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc item new --title 老旧小区改造 --category 2 -q
  2026-0001
  $ verify() { dc verify "$@" 2>&1 | sed -E 's/^[0-9a-f]{7} /COMMIT /; s/[0-9a-f]{40}/COMMIT/g; s/至 [0-9a-f]{12}：/至 COMMIT：/; s/[0-9]+ 毫秒，每秒 [0-9]+/N 毫秒，每秒 N/'; }
  $ verify
  dc: 核验至 COMMIT：13 个提交、13 个步骤，0 处不符（N 毫秒，每秒 N 个提交）
  $ dc verify -q && echo sound
  sound

A step made by hand with git alone passes as well, where it is legal.

  $ export GIT_AUTHOR_DATE=$DC_NOW GIT_COMMITTER_DATE=$DC_NOW
  $ rm .git/hooks/pre-commit
  $ cat >>items/2026/00/2026-0001.yaml <<'YAML'
  > - step: note
  >   id: k7q2m0xw3c9d8e1f
  >   day: "2026-03-02"
  >   at: "2026-03-02T09:00:00+08:00"
  >   actor: p-0001
  >   actor_name: 张敏
  >   text: 电话核实
  > YAML
  $ git commit -qam 记事
  $ verify
  dc: 核验至 COMMIT：14 个提交、14 个步骤，0 处不符（N 毫秒，每秒 N 个提交）
  $ good=$(git rev-parse HEAD)

What is not is named: commit, record, what was expected and what is there.

  $ sed -i 's/电话核实/现场核实/' items/2026/00/2026-0001.yaml
  $ git commit -qam 改记录
  $ verify
  dc: 核验至 COMMIT：15 个提交、14 个步骤，1 处不符（N 毫秒，每秒 N 个提交）
  COMMIT items/2026/00/2026-0001.yaml:15: error[ledger-append-only]: 'items/2026/00/2026-0001.yaml' 只能在原文之后增加步骤：步骤 'k7q2m0xw3c9d8e1f' 的 text 原为 '电话核实'，现为 '现场核实'（第二十二条）
  $ dc verify -q >/dev/null
  [7]

A range takes what comes before it as given; what is in it is judged.

  $ dc verify "..$good" -q
  $ verify "$good.."
  dc: 核验至 COMMIT：1 个提交、0 个步骤，1 处不符（N 毫秒，每秒 N 个提交）
  COMMIT items/2026/00/2026-0001.yaml:15: error[ledger-append-only]: 'items/2026/00/2026-0001.yaml' 只能在原文之后增加步骤：步骤 'k7q2m0xw3c9d8e1f' 的 text 原为 '电话核实'，现为 '现场核实'（第二十二条）
  $ verify HEAD..HEAD
  dc: 核验至 COMMIT：0 个提交、0 个步骤，0 处不符（N 毫秒，每秒 N 个提交）
  $ verify "$good..HEAD~3"
  dc: 'COMMIT' 不在 'COMMIT' 的历史中
  hint: 范围写作 A..B：A 之后到 B 的提交，git log 列出提交
  $ dc verify "$good..HEAD~3" 2>/dev/null
  [4]
  $ dc verify nothing..
  dc: 没有提交或日期 'nothing'
  hint: 用 git log 查提交号；日期须在台账建立之后
  [4]
  $ dc verify "$good.." --json 2>/dev/null | python3 -c 'import json,sys; d = json.load(sys.stdin); print(d["schema"], [(r["landed"], r["author"], r["file"], r["line"], r["rule"]) for r in d["rows"]])'
  dc/verify/1 [('2026-03-02T09:00:00+08:00', '张敏', 'items/2026/00/2026-0001.yaml', 15, 'ledger-append-only')]

A message, trailers and an author that are not the steps' own; several faults of one commit are all told.

  $ git reset -q --hard "$good"
  $ cat >>items/2026/00/2026-0001.yaml <<'YAML'
  > - step: note
  >   id: 1f8e9d3cwx0m2q7k
  >   day: "2026-03-02"
  >   at: "2026-03-02T10:00:00+08:00"
  >   actor: p-0001
  >   actor_name: 张敏
  >   text: 再次核实
  > YAML
  $ echo 备忘 >memo.txt
  $ git add memo.txt
  $ git commit -qa --author '李文 <liwen@dc.invalid>' -m 记事 -m 'Dc-Step: item/report
  > Dc-Record: items/2026/00/2026-0002'
  $ verify
  dc: 核验至 COMMIT：15 个提交、15 个步骤，5 处不符（N 毫秒，每秒 N 个提交）
  COMMIT error[history-author]: 提交的作者是 '李文 <liwen@dc.invalid>'，登记人是 'p-0001' '张敏'
  COMMIT error[history-trailer]: Dc-Record：提交说明写 'items/2026/00/2026-0002'，实为 'items/2026/00/2026-0001'
  COMMIT error[history-trailer]: Dc-Step：提交说明写 'item/report'，实为 'item/note'
  COMMIT items/2026/00/2026-0001.yaml: error[history-recorded]: 步骤 '1f8e9d3cwx0m2q7k' 登记于 2026-03-02T10:00:00+08:00，晚于落账的 2026-03-02T09:00:00+08:00
  COMMIT memo.txt: error[ledger-foreign-file]: 'memo.txt' 不是台账中应有的文件（第二十二条）
  $ git reset -q --hard "$good"

What a step says and what it sets are one, and names are those of the register.

  $ cat >>items/2026/00/2026-0001.yaml <<'YAML'
  > - step: propose
  >   id: 2f8e9d3cwx0m2q7k
  >   day: "2026-03-02"
  >   at: "2026-03-02T09:00:00+08:00"
  >   actor: p-0001
  >   actor_name: 张敏
  >   opinion: 请办理
  >   lead: jiaotongju
  >   lead_name: 区住建局
  >   due: {text: 6月底前, was: "2026-05-31", now: "2026-06-30", rule: month-end}
  >   sets: {state: proposed, lead: zhujianju, due: "2026-07-31"}
  > YAML
  $ sed -i 's/^  state: received/  state: proposed\n  lead: zhujianju\n  due: "2026-07-31"/' items/2026/00/2026-0001.yaml
  $ git commit -qam 拟办
  $ verify | grep -v ' 处不符'
  COMMIT items/2026/00/2026-0001.yaml: error[format-said]: '2026-0001' 的步骤 '2f8e9d3cwx0m2q7k' 写明 lead 为 'jiaotongju'，sets 中却为 'zhujianju'
  COMMIT items/2026/00/2026-0001.yaml: error[format-said]: '2026-0001' 的步骤 '2f8e9d3cwx0m2q7k' 写明 due 为 '2026-06-30'，sets 中却为 '2026-07-31'
  COMMIT items/2026/00/2026-0001.yaml: error[format-said]: '2026-0001' 的步骤 '2f8e9d3cwx0m2q7k' 写明原时限为 '2026-05-31'，实为 空
  COMMIT items/2026/00/2026-0001.yaml: error[history-name]: 'jiaotongju' 名册中为 '区交通局'，记录写作 '区住建局'
  $ dc check 2026-0001 --rule format-said 2>/dev/null | grep -c 'error\[format-said\]'
  3
  $ git reset -q --hard "$good"

What makes git show another history is told and accuses nobody.

  $ git replace HEAD HEAD~1
  $ verify
  dc: 本仓库有 refs/replace：git 显示的历史或对象可能不是本仓库自己的；核验时不予采用替换和嫁接
  dc: 核验至 COMMIT：14 个提交、14 个步骤，0 处不符（N 毫秒，每秒 N 个提交）
  $ git replace -d HEAD >/dev/null
  $ echo "$(git rev-parse HEAD) $(git rev-parse HEAD~5)" >.git/info/grafts
  $ verify
  dc: 本仓库有 info/grafts：git 显示的历史或对象可能不是本仓库自己的；核验时不予采用替换和嫁接
  dc: 核验至 COMMIT：14 个提交、14 个步骤，0 处不符（N 毫秒，每秒 N 个提交）
  $ rm .git/info/grafts
  $ git clone -q --shared . ../borrowing
  $ (cd ../borrowing && verify)
  dc: 本仓库有 objects/info/alternates：git 显示的历史或对象可能不是本仓库自己的；核验时不予采用替换和嫁接
  dc: 核验至 COMMIT：14 个提交、14 个步骤，0 处不符（N 毫秒，每秒 N 个提交）
  $ git clone -q --depth 3 "file://$PWD" ../shallow
  $ dc -C ../shallow verify 2>&1 | sed -E 's/：[0-9a-f]{7} /：COMMIT /; s/至 [0-9a-f]{12}：/至 COMMIT：/; s/[0-9]+ 毫秒，每秒 [0-9]+/N 毫秒，每秒 N/'
  dc: 本仓库有 shallow：git 显示的历史或对象可能不是本仓库自己的；核验时不予采用替换和嫁接
  dc: 浅克隆：COMMIT 及以前的历史不在本仓库，未核验
  dc: 核验至 COMMIT：2 个提交、2 个步骤，0 处不符（N 毫秒，每秒 N 个提交）

Several may verify it at once, each a stretch of it.

  $ dc verify --jobs 3 2>&1 | sed -E 's/至 [0-9a-f]{12}：/至 COMMIT：/; s/（.*//'
  dc: 核验至 COMMIT：14 个提交、14 个步骤，0 处不符
  $ dc verify --jobs 0
  dc: --jobs 应在 1 至 64 之间，不是 0
  [2]

A tree that names itself ten times in each of twelve levels is not gone through.

  $ tree=$(git mktree </dev/null)
  $ for level in {1..12}; do tree=$(printf "040000 tree $tree\t%s\n" 0 1 2 3 4 5 6 7 8 9 | git mktree); done
  $ root=$({ git ls-tree HEAD; printf "040000 tree $tree\tzz\n"; } | git mktree)
  $ git update-ref HEAD $(git commit-tree -p HEAD -m x $root)
  $ verify
  dc: 核验至 COMMIT：15 个提交、14 个步骤，1 处不符（N 毫秒，每秒 N 个提交）
  COMMIT error[history-object]: 目录对象 'COMMIT' 过深或过大
  $ dc list
  dc: 目录对象 '1f2211731ba5c6a81efebdb177cf70569f2b790a' 过深或过大
  hint: dc 从不写这样的目录：运行 dc verify 看是哪个提交带进来的，从备份或其他克隆恢复
  [8]
  $ git update-ref HEAD "$good"

A ledger of a newer program is not judged.

  $ sed -i 's/rules: 2/rules: 99/' dc.yaml
  $ git commit -qam 升级
  $ verify
  dc: 这本台账需要更新的 dc（规则第 99 版，本程序只到第 2 版），现在只能读
  hint: 升级 dc 后再写
  $ dc check
  dc: 这本台账需要更新的 dc（规则第 99 版，本程序只到第 2 版），现在只能读
  hint: 升级 dc 后再写
  [8]
  $ git reset -q --hard "$good"
  $ sed -i 's/requires: \[\]/requires: [merges]/; s/^  worktree: full/&\n  merges: all/' dc.yaml
  $ git commit -qam 升级
  $ verify
  dc: this ledger needs a newer dc (requires: merges): this one cannot read dc.yaml:11
  hint: upgrade dc
  $ dc check
  dc: this ledger needs a newer dc (requires: merges): this one cannot read dc.yaml:11
  hint: upgrade dc
  [8]
  $ dc check --staged
  dc: this ledger needs a newer dc (requires: merges): this one cannot read dc.yaml:11
  hint: upgrade dc
  [8]
  $ dc list --fields id,title
  dc: this ledger needs a newer dc (requires: merges): this one cannot read dc.yaml:11
  hint: upgrade dc
  [8]
  $ dc note 2026-0001 --text 试
  dc: this ledger needs a newer dc (requires: merges): this one cannot read dc.yaml:11
  hint: upgrade dc
  [8]
  $ git reset -q --hard "$good"
  $ cd ..
  $ git init -q other
  $ git -C other commit -q --allow-empty -m x
  $ dc -C other verify
  dc: not a ledger
  hint: make one with dc init DIR --organ NAME, or name its folder with -C
  [4]
