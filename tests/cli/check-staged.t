What is committed by hand is judged by the pre-commit hook, which calls dc check --staged.

  $ . "$TESTDIR/setup.sh"
  $ small_ledger
  $ dc item new --title 老旧小区改造 --category 2 -q
  2026-0001
  $ dc check --staged

A legal step in the right form passes.

  $ cat >note.yaml <<'YAML'
  > - step: note
  >   id: k7q2m0xw3c9d8e1f
  >   day: "2026-03-02"
  >   at: "2026-03-02T09:12:04+08:00"
  >   actor: p-0001
  >   actor_name: 张敏
  >   text: 电话核实
  > YAML
  $ cat note.yaml >>items/2026/00/2026-0001.yaml && rm note.yaml
  $ git commit -q -a -m 记事
  $ dc log 2026-0001 --fields act,what
  登记	老旧小区改造；待拟办
  记事	电话核实

Anything else is refused: a step that is not legal,

  $ cat >>items/2026/00/2026-0001.yaml <<'YAML'
  > - step: accept
  >   id: 1f8e9d3cwx0m2q7k
  >   day: "2026-03-03"
  >   at: "2026-03-03T09:12:04+08:00"
  >   actor: p-0001
  >   actor_name: 张敏
  >   sets: {state: accepted}
  > YAML
  $ sed -i 's/^  state: received/  state: accepted/' items/2026/00/2026-0001.yaml
  $ git commit -q -a -m 签收
  items/2026/00/2026-0001.yaml:22: error[art7.2-state]: 2026-0001 现为“待拟办”，不能办理“签收”（第七条第（二）项）
  hint: 下一步可以办理：拟办（dc propose）、不立项（dc decline）、阅知（dc note-only）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）
  [1]
  $ git checkout -q HEAD -- .

a former step changed, though the record agrees with itself,

  $ sed -i 's/电话核实/现场核实/' items/2026/00/2026-0001.yaml
  $ git commit -q -a -m 改记录
  items/2026/00/2026-0001.yaml:15: error[ledger-append-only]: 'items/2026/00/2026-0001.yaml' 只能在原文之后增加步骤：步骤 'k7q2m0xw3c9d8e1f' 的 text 原为 '电话核实'，现为 '现场核实'（第二十二条）
  hint: git checkout HEAD -- items/2026/00/2026-0001.yaml 恢复原文，再用 dc 的命令登记
  [1]
  $ git checkout -q HEAD -- .

a field of the head without a correction, a record removed, a file that has no place here, an adopted policy,

  $ sed -i 's/^category: 2/category: 6/' items/2026/00/2026-0001.yaml
  $ git rm -q persons/p-0112.yaml
  $ echo 备忘 >memo.txt
  $ sed -i 's/value: 3/value: 30/' policy/2017-03-14.yaml
  $ git add -A
  $ git commit -q -m 杂项
  items/2026/00/2026-0001.yaml: error[ledger-append-only]: 'items/2026/00/2026-0001.yaml' 只能在原文之后增加步骤：'category' 不凭更正步骤就改动，应为 '2'，现为 '6'（第二十二条）
  hint: git checkout HEAD -- items/2026/00/2026-0001.yaml 恢复原文，再用 dc 的命令登记
  memo.txt: error[ledger-foreign-file]: 'memo.txt' 不是台账中应有的文件（第二十二条）
  hint: 移到台账之外，已暂存的先用 git rm --cached 取出；附件用 dc attach 登记
  persons/p-0112.yaml: error[ledger-append-only]: 'persons/p-0112.yaml' 只能在原文之后增加步骤：被删除（第二十二条）
  hint: git checkout HEAD -- persons/p-0112.yaml 恢复原文，再用 dc 的命令登记
  policy/2017-03-14.yaml: error[ledger-adopted]: 'policy/2017-03-14.yaml' 与台账采用的不符：已采用的政策不得改动（第二十二条）
  hint: git checkout HEAD -- policy/2017-03-14.yaml 恢复原文；要换新的，用 dc policy adopt 或 dc calendar adopt
  [1]
  $ git reset -q && rm memo.txt && git checkout -q HEAD -- .

or a file that is no record. Only what is staged counts.

  $ echo 'x: y' >units/gongyuanju.yaml
  $ git add units/gongyuanju.yaml
  $ rm units/gongyuanju.yaml
  $ git commit -q -m 新单位
  units/gongyuanju.yaml:1: error[format-ambiguous]: 不加引号的 'y' 各家读法不同
  hint: 是文字就加引号: "y"
  [1]
  $ dc check --staged >/dev/null
  [3]
  $ git reset -q
  $ git commit -q --allow-empty -m 空提交

Another index than git's own is read where git names one, as it does for "git commit PATH".

  $ sed -i 's/^title: .*/title: 别的/' items/2026/00/2026-0001.yaml
  $ echo x >memo.txt && git add memo.txt
  $ git commit -q -m 只提交事项 items/2026/00/2026-0001.yaml
  items/2026/00/2026-0001.yaml: error[ledger-append-only]: 'items/2026/00/2026-0001.yaml' 只能在原文之后增加步骤：'title' 不凭更正步骤就改动，应为 '老旧小区改造'，现为 '别的'（第二十二条）
  hint: git checkout HEAD -- items/2026/00/2026-0001.yaml 恢复原文，再用 dc 的命令登记
  [1]
  $ git rm -q --cached memo.txt && rm memo.txt && git checkout -q HEAD -- .

The program that made the hook is gone, and none is on PATH.

  $ sed -i 's,^for dc in .*,for dc in /gone/dc ducha-x dc-x; do,' .git/hooks/pre-commit
  $ git commit -q --allow-empty -m x
  dc: 没有找到 dc（ducha），无法按规则审核这次提交，未提交
  dc: dc (ducha) is not installed: this commit cannot be judged, and is refused
  dc: 安装 dc 后再提交；git commit --no-verify 跳过审核，以后由 dc verify 查出
  dc: install dc; git commit --no-verify goes round it, and dc verify will tell later
  [1]
