A decision becomes items, an item its parts, each with unit, goal and limit (Art. 17).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --clause 一:改造老旧小区 --clause 二:治理道路扬尘 --clause 三:整治窨井盖 -q
  s2026-0001

Of a clause, several at once and in one commit; of several units the first leads.

  $ count=$(git rev-list --count HEAD)
  $ dc split s2026-0001#一 --task '城北片区改造|区住建局|改造8个小区|6月底前' --task '城南片区改造｜区住建局、区交通局｜改造4个小区｜2026-09-30'
  2026-0001 登记 城北片区改造 COMMIT
  2026-0001 拟办 区住建局 6月底前 COMMIT
  2026-0002 登记 城南片区改造 COMMIT
  2026-0002 拟办 区住建局 2026-09-30 COMMIT
  $ echo $(($(git rev-list --count HEAD) - count))
  1
  $ sed -n '/^id/,/^steps/p' items/2026/00/2026-0002.yaml
  id: "2026-0002"
  title: 城南片区改造
  category: 2
  origin: district
  sources: ["s2026-0001#一"]
  standing:
    state: proposed
    lead: zhujianju
    co: [jiaotongju]
    goal: 改造4个小区
    due: "2026-09-30"
  steps:

Leader and person are still to be named; then it is assigned.

  $ dc assign 2026-0001 --leader 陈志 --person 周平 --issue
  2026-0001 立项分解 区住建局 COMMIT
  n2026-0001 登记 大委督〔2026〕1号 区住建局 1件 COMMIT
  2026-0001 下达 大委督〔2026〕1号 时限2026-06-30 COMMIT
  $ dc accept 2026-0001 -q
  2026-0001

Of an item; equal leads are refused, and each gets a part instead.

  $ dc split 2026-0001 --task '一号院|区住建局|完成外墙|2026-05-31' --task '二号院|区住建局|完成外墙|2026-07-31'
  items/2026/00/2026-0004.yaml: warning[art17-part-limit]: 2026-0004 的时限 2026-07-31 晚于总任务 2026-0001 的时限 2026-06-30（第十七条）
  hint: 按总任务 2026-0001 的时限倒排工期，或先请示调整总任务
  2026-0003 登记 一号院 COMMIT
  2026-0003 拟办 区住建局 2026-05-31 COMMIT
  2026-0004 登记 二号院 COMMIT
  2026-0004 拟办 区住建局 2026-07-31 COMMIT
  2026-0001 分解 2项 COMMIT
  $ dc item new --title 整治窨井盖 --category 2 --source s2026-0001#三 -q
  2026-0005
  $ dc propose 2026-0005 --opinion 请两局分头办理 -q
  2026-0005
  $ dc assign 2026-0005 --lead 区住建局 --lead 区交通局
  dc: error[art3-one-lead]: 2026-0005 须有且只有一个牵头单位，现在写了不止一个（第三条）
  hint: 用一个 --lead 指定牵头单位，其余单位用 --co；几家同等负责的，分成几项：dc split 2026-0005 --each 甲单位 --each 乙单位 --goal 目标 --due 时限
  [1]
  $ dc split 2026-0005 --each 区住建局 --each 区交通局 --goal 整治到位 --due 2026-06-30
  2026-0006 登记 整治窨井盖（A） COMMIT
  2026-0006 拟办 区住建局 2026-06-30 COMMIT
  2026-0007 登记 整治窨井盖（B） COMMIT
  2026-0007 拟办 区交通局 2026-06-30 COMMIT
  2026-0005 分解 2项 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0005.yaml
  standing:
    state: proposed
    children: ["2026-0006", "2026-0007"]
  steps:

Every part needs all four; nothing is written of a command that is refused.

  $ dc split 2026-0005 --task '排查|区住建局|底数清楚'
  dc: 分解任务 '排查|区住建局|底数清楚' 须写明标题、单位、目标、时限
  hint: 每项用 --task "标题|单位|目标|时限"；几家同等牵头的用 --each
  [2]
  $ dc split 2026-0005 --each 区住建局
  dc: --each 须有两个以上单位，并写明目标和时限
  hint: 如 --each 区住建局 --each 区交通局 --goal 目标 --due 时限
  [2]
  $ dc split 2026-0005
  dc: 没有写明分解成哪些任务
  hint: 每项用 --task "标题|单位|目标|时限"；几家同等牵头的用 --each
  [2]
  $ dc split 2026-0005 --task '排查|区财政局|底数清楚|2026-06-30'
  dc: 没有单位 '区财政局'
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]
  $ git status --short

The parts of what is docketed rest on its authority; the whole completes after them.

  $ dc assign 2026-0003 2026-0004 --leader 陈志 --person 周平 --issue -q
  2026-0003
  2026-0004
  n2026-0002
  2026-0003
  2026-0004
  $ dc report 2026-0001 --text 全部完成 --final --signed-by 陈志 --sealed -q
  2026-0001
  $ dc review 2026-0001 --pass --test facts,solved,done,sound,lawful,form -q
  2026-0001
  $ dc complete 2026-0001 --by 王刚
  dc: error[art17-parts-first]: 2026-0001 的分解任务还没有了结：2026-0003、2026-0004（第十七条）
  hint: 先报结或终止 2026-0003、2026-0004
  [1]
  $ dc terminate 2026-0003 2026-0004 --reason 并入总任务 --by 李文 -q
  dc: unexpected argument '2026-0004'
  hint: usage: dc terminate ID --by PERSON --reason TEXT [OPTION…]
  [2]
  $ dc terminate 2026-0003 --reason 并入总任务 --by 李文 -q
  2026-0003
  $ dc terminate 2026-0004 --reason 并入总任务 --by 李文 -q
  2026-0004
  $ dc complete 2026-0001 --by 王刚
  2026-0001 报结 城北片区改造 COMMIT

The breakdown of tasks; a clause without item stands there too.

  $ dc breakdown s2026-0001 -o md
  ### 区委常委会第五次会议
  
  | 序号 | 编号 | 工作任务 | 目标要求 | 牵头领导 | 牵头单位 | 配合单位 | 完成时限 | 阶段节点 | 备注 |
  | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | 1 | 2026-0001 | 城北片区改造 | 改造8个小区 |  | 区住建局 |  | 2026-06-30 |  | 办结 |
  | 1.1 | 2026-0003 | 一号院 | 完成外墙 |  | 区住建局 |  | 2026-05-31 |  | 终止 |
  | 1.2 | 2026-0004 | 二号院 | 完成外墙 |  | 区住建局 |  | 2026-07-31 |  | 终止 |
  | 2 | 2026-0002 | 城南片区改造 | 改造4个小区 |  | 区住建局 | 区交通局 | 2026-09-30 |  | 已拟办 |
  | 3 |  | 治理道路扬尘 |  |  |  |  |  |  | 尚未立项 |
  | 4 | 2026-0005 | 整治窨井盖 |  |  |  |  |  |  | 已拟办 |
  | 4.1 | 2026-0006 | 整治窨井盖（A） | 整治到位 |  | 区住建局 |  | 2026-06-30 |  | 已拟办 |
  | 4.2 | 2026-0007 | 整治窨井盖（B） | 整治到位 |  | 区交通局 |  | 2026-06-30 |  | 已拟办 |
  
  截至 2026-03-02，台账版本 COMMIT
  $ dc breakdown 2026-0005 | cut -f 1-4
  1	2026-0005	整治窨井盖	
  1.1	2026-0006	整治窨井盖（A）	整治到位
  1.2	2026-0007	整治窨井盖（B）	整治到位
  $ dc list --where "parent = 2026-0001" | cut -f 1,2
  2026-0003	一号院
  2026-0004	二号院
  $ dc check --rule art3-duplicate
  dc: 检查 22 条记录：0 个错误，0 个警告
  $ dc check --rule art17-clause
  dc: 检查 22 条记录：0 个错误，1 个警告
  sources/2026/00/s2026-0001.yaml: warning[art17-clause]: s2026-0001“区委常委会第五次会议”第二条没有对应的事项（第十七条）
  hint: dc item new --source s2026-0001#二 --title 标题 --category 类别
