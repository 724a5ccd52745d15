The register of persons: posts with their days, and what a leaving person leaves behind.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q >/dev/null
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由住建局牵头 -q
  2026-0001
  $ dc assign 2026-0001 --lead 区住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前 --issue -q >/dev/null
  $ dc unit head zhujianju 周平 -q
  zhujianju

The day given is the last one; open items without a successor are told (Art. 3).

  $ on 2026-06-01
  $ dc person leave 周平 --on 2026-05-31
  dc: '周平' 离任后没有登记继任者：2026-0001（责任人）；用 dc handover p-0102 继任者
  dc: '周平' 仍是 '区住建局' 的督促检查工作责任领导；用 dc unit head zhujianju 人员 --instead
  p-0102 离任 周平 COMMIT
  $ dc person leave 周平
  dc: '周平' 在 2026-06-01 之后没有这样的任职
  hint: dc person show p-0102 列出任职
  [2]
  $ dc check --rule art3-person-left -q
  items/2026/00/2026-0001.yaml: warning[art3-person-left]: 2026-0001 的责任人 '周平' 已不在 '区住建局' 任职，没有登记继任者（第三条）
  hint: dc handover p-0102 继任者；只换这一件的：dc reassign 2026-0001 --person 人员 --reason 原因 --by 决定人
  $ sed -n '/^- step: leave/,$p' persons/p-0102.yaml | grep -v ' id:'
  - step: leave
    day: "2026-05-31"
    at: "2026-06-01T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    sets:
      posts:
      - {unit: zhujianju, title: 科长, from: "2020-01-01", to: "2026-05-31"}

The successor comes from another unit, in place of the post held there, and takes over.

  $ dc person post 郑强 --unit 区住建局 --post 科长 --rank 四级主任科员 --instead
  p-0112 任职 郑强 区住建局科长 COMMIT
  $ grep -A3 '^  posts:' persons/p-0112.yaml
    posts:
    - {unit: jiaotongju, title: 科长, from: "2020-01-01", to: "2026-05-31"}
    - {unit: zhujianju, title: 科长, rank: 四级主任科员, from: "2026-06-01"}
  steps:
  $ dc handover 周平 郑强
  2026-0001 继任 周平→郑强 COMMIT
  $ dc check --rule art3-person-left -q
  $ dc person post 郑强 --unit 区住建局 --post 副局长 --role deputy
  dc: unknown value 'deputy' for --role
  hint: --role is one of 'principal-leader', 'portfolio-leader', 'supervision-portfolio-leader', 'unit-head', 'acting-unit-head', 'office-chief', 'clerk', 'supervision-commissioner', 'special-inspector' or 'auditor'
  [2]

An address is one person's.

  $ dc person email p-0112 zhengqiang@example.cn
  p-0112 邮箱 zhengqiang@example.cn COMMIT
  $ dc person email p-0111 zhengqiang@example.cn
  dc: 邮箱 'zhengqiang@example.cn' 已是 'p-0112' 的
  [2]

Posts are those of the as-of day.

  $ dc person list --unit 区住建局 -o table
  编号    姓名  任职          角色            邮箱
  p-0101  陈志  区住建局局长  单位主要负责人
  p-0112  郑强  区住建局科长                  zhengqiang@example.cn
  
  截至 2026-06-01，台账版本 COMMIT
  $ dc person list --unit 区住建局 --as-of 2026-05-31
  p-0101	陈志	区住建局局长	单位主要负责人	
  p-0102	周平	区住建局科长		
  $ dc person --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][-1])'
  {'id': 'p-0112', 'name': '郑强', 'posts': [{'unit': 'zhujianju', 'unit_name': '区住建局', 'title': '科长', 'rank': '四级主任科员', 'from': '2026-06-01', 'to': None}], 'roles': [], 'email': 'zhengqiang@example.cn'}
  $ dc person show 郑强
  编号	p-0112
  姓名	郑强
  邮箱	zhengqiang@example.cn
  任职	区交通局科长（2020-01-01至2026-05-31）、区住建局科长（四级主任科员）（2026-06-01起）
  2026-03-02 登记	任职 区交通局科长（2020-01-01起）；张敏登记
  2026-06-01 任职	任职 区交通局科长（2020-01-01至2026-05-31）、区住建局科长（四级主任科员）（2026-06-01起）；张敏登记
  2026-06-01 邮箱	邮箱 zhengqiang@example.cn；张敏登记
