Many commands from a file, one a line, in one commit.

  $ . "$TESTDIR/setup.sh"
  $ small_ledger
  $ told() { "$@" | sed -E 's/ [0-9a-f]{7}$//'; }
  $ cat >../renewal.batch <<'BATCH'
  > # 区委常委会议定事项
  > @s = source add --kind meeting --title '区委常委会 第3次会议' --date 2026-03-01 \
  >      --clause "一:加快老旧小区改造"
  > @a = item new --title "城北片区\"老旧\"小区改造" --category 2 --source @s#一
  > 
  > propose @a --opinion 由住建局牵头 --lead 住建局   # 别名也可以
  > assign @a --lead zhujianju --leader p-0101 --person p-0102 --goal 完成12个小区 --due 6月底前 --issue
  > accept @a --by p-0102
  > BATCH

A dry run shows the difference of all lines together and writes nothing.

  $ git rev-list --count HEAD
  12
  $ dc batch ../renewal.batch -n | grep -c '^+++'
  3
  $ git rev-list --count HEAD
  12
  $ git status --short

The batch itself is one commit; the steps keep the order in which they were judged.

  $ told dc batch ../renewal.batch
  s2026-0001 登记 区委常委会 第3次会议
  2026-0001 登记 城北片区"老旧"小区改造
  2026-0001 拟办 由住建局牵头
  2026-0001 立项分解 区住建局 2026-06-30
  n2026-0001 登记 大委督〔2026〕1号 区住建局 1件
  2026-0001 下达 大委督〔2026〕1号 时限2026-06-30
  2026-0001 签收 区住建局
  $ git rev-list --count HEAD
  13
  $ git log -1 --format=%s
  批量 7 项: s2026-0001 2026-0001 n2026-0001
  $ grep -E '^(title|sources)|^- step|seq' items/2026/00/2026-0001.yaml
  title: 城北片区"老旧"小区改造
  sources: ["s2026-0001#一"]
  - step: new
    seq: 2
  - step: propose
    seq: 3
  - step: assign
    seq: 4
  - step: issue
    seq: 6
  - step: accept
    seq: 7
  $ git status --short

With -q only the ids are told; the batch's --on is the day of lines that name none.

  $ printf '%s\n' 'note 2026-0001 --text 已电话联系' 'note 2026-0001 --text 回电 --on 2026-03-01' |
  >   dc batch - --on 2026-02-28 -q
  2026-0001
  2026-0001
  $ grep -E '^  (day|text)' items/2026/00/2026-0001.yaml | tail -n 4
    day: "2026-02-28"
    text: 已电话联系
    day: "2026-03-01"
    text: 回电

All or nothing: the line that is refused is named, with its own message and exit code.

  $ try() {
  >   printf '%s\n' "$@" >../try.batch
  >   (cd .. && dc -C ledger batch try.batch -q)
  > }
  $ try 'note 2026-0001 --text 一' 'accept 2026-0001'
  dc: try.batch:2: error[art7.2-state]: 2026-0001 现为“已签收”，不能办理“签收”（第七条第（二）项）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ try 'note 2026-0001 --text 一' 'note 2026-0009 --text 二'
  dc: try.batch:2: 没有事项 '2026-0009'
  hint: 您是否想用 '2026-0001'？
  [4]
  $ try 'note 2026-0001 --text 一' 'note 2026-0001 --txt 二'
  dc: try.batch:2: 没有选项 '--txt'
  hint: 您是否想用 '--text'？
  [2]
  $ try '# 一批' "note 2026-0001 --text '没有结束" '' 'note 2026-0001 --text 二'
  dc: try.batch:2: 引号没有结束
  [3]
  $ git rev-list --count HEAD
  14

A name stands for what one earlier line made.

  $ try 'note @b --text 一'
  dc: try.batch:1: 前面没有命令定义 '@b'
  [2]
  $ try '@gaizao = note 2026-0001 --text 一' 'note @gaizo --text 二'
  dc: try.batch:2: 前面没有命令定义 '@gaizo'
  hint: 您是否想用 '@gaizao'？
  [2]
  $ try '@b = note 2026-0001 --text 一' '@b = note 2026-0001 --text 二'
  dc: try.batch:2: '@b' 已经用过
  [2]

What holds for the whole batch is not given to a line, and what a step rests on is given to its line.

  $ try 'note 2026-0001 --text 一 -n'
  dc: try.batch:1: 选项 '--dry-run' 不能用在这里
  hint: 写在 dc batch 之后
  [2]
  $ try 'note 2026-0001 --text 一 -C /elsewhere'
  dc: try.batch:1: 选项 '-C' 不能用在这里
  hint: 写在 dc batch 之后
  [2]
  $ dc batch ../try.batch --attach ../renewal.batch
  dc: 选项 '--attach' 不能用在这里
  hint: 写在批量文件的各行
  [2]
  $ try 'note 2026-0001 --text 一 --user p-0002'
  2026-0001
  $ grep actor_name items/2026/00/2026-0001.yaml | tail -n 1
    actor_name: 王刚

Views and batches do not stand in a batch, nor the name of the program.

  $ try overdue
  dc: try.batch:1: 批量文件中不能用 'overdue'
  hint: 批量文件只收登记、办理类命令
  [2]
  $ try 'batch try.batch'
  dc: try.batch:1: 批量文件中不能用 'batch'
  hint: 批量文件只收登记、办理类命令
  [2]
  $ try 'init elsewhere --organ 督查办'
  dc: try.batch:1: 批量文件中不能用 'init'
  hint: 批量文件只收登记、办理类命令
  [2]
  $ try 'dc note 2026-0001 --text 一'
  dc: try.batch:1: 没有命令 'dc'
  hint: 各行直接写命令，不写 dc
  [2]
  $ try 'note --help'
  dc: try.batch:1: 批量文件中不能查帮助或版本
  [2]

A batch of Windows, in GB18030 and with its line ends.

  $ printf 'note 2026-0001 --text 国标码\r\n' | iconv -t GB18030 | dc batch - -q
  2026-0001
  $ tail -n 1 items/2026/00/2026-0001.yaml
    text: 国标码

The author of the commit is who recorded it all; of several, who gave the batch.

  $ by() { for person; do echo "note 2026-0001 --text 核实 --user $person"; done | dc batch - -q >/dev/null && git log -1 --format='%an <%ae>'; }
  $ by p-0102 p-0102
  周平 <p-0102@dc.invalid>
  $ by p-0102 p-0101
  张敏 <zhangmin@dc.invalid>
  $ dc verify -q HEAD~2..

Nothing to do is fine.

  $ try '# 没有命令'
  $ dc batch ../nowhere.batch
  dc: 无法读取 '../nowhere.batch'：没有这个文件或文件夹
  [8]

More than ten records need a yes.

  $ for i in 1 2 3 4 5 6 7 8 9 10 11; do echo "item new --title 第${i}项 --category 2"; done >../many.batch
  $ dc batch ../many.batch -q
  dc: 会改动 11 条记录，需要确认
  hint: 先用 --dry-run 查看，再加 --yes
  [2]
  $ dc batch ../many.batch -q --yes | tail -n 1
  2026-0012

An import may be one of the lines.

  $ cp "$examples/lishan-2023.csv" ..
  $ cat >../list.batch <<'BATCH'
  > @s = source add --kind document --title 任务分解表 --date 2026-03-01
  > import ../lishan-2023.csv --source @s --create-units
  > BATCH
  $ dc batch ../list.batch --yes -q 2>/dev/null | tail -n 1
  2026-0019
  $ git log -1 --format=%s
  登记、导入 15 项: s2026-0002 u-0001 u-0002 2026-0013 u-0003 …
  $ git status --short
  $ git fsck --strict
