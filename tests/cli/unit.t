The register of units: names, aliases, contacts and supervision heads, each from a day on.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger

A new name holds from its day; the former one stays known and is shown for the days before.

  $ on 2026-04-01
  $ dc unit rename 区住建局 --name 区住房城乡建设局
  zhujianju 更名 区住建局→区住房城乡建设局 COMMIT
  $ dc unit rename zhujianju --name 区住房城乡建设局
  dc: 'zhujianju' 现名就是 '区住房城乡建设局'
  [2]
  $ dc unit rename zhujianju --name 区交通局
  dc: '区交通局' 已是 'jiaotongju' 的名称或别名
  hint: 一个名称只能指一个单位；改名用 dc unit rename
  [2]
  $ dc unit rename zhujianju --name 区建设局 --on 2026-03-31
  dc: 'zhujianju' 自 2026-04-01 起已称 '区住房城乡建设局'，更名不能早于那一天
  [2]
  $ grep -A3 '^  names:' units/zhujianju.yaml
    names:
    - {name: 区住建局, from: "2026-03-02"}
    - {name: 区住房城乡建设局, from: "2026-04-01"}
    aliases: [住建局]
  $ dc unit list --fields id,name
  duchashi	区委督查室
  zhujianju	区住房城乡建设局
  jiaotongju	区交通局
  $ dc unit list --fields id,name --as-of 2026-03-31
  duchashi	区委督查室
  zhujianju	区住建局
  jiaotongju	区交通局

A name leads to one unit.

  $ dc unit alias zhujianju 住房局
  zhujianju 别名 住房局 COMMIT
  $ dc unit alias jiaotongju 住房局
  dc: '住房局' 已是 'zhujianju' 的名称或别名
  hint: 一个名称只能指一个单位；改名用 dc unit rename
  [2]
  $ dc unit contact 住房局 '刘芳 0813-5500000'
  zhujianju 联络员 刘芳 0813-5500000 COMMIT

One supervision head at a time, who belongs to the unit (Art. 12).

  $ dc unit head 住房局 陈志
  zhujianju 督查责任领导 陈志 COMMIT
  $ dc unit head 住房局 周平 --on 2026-07-01
  dc: 注意：2026-07-01 还没有到
  dc: error[art12-one-head]: '区住房城乡建设局' 在 2026-07-01 会同时有两名督促检查工作责任领导：'陈志'、'周平'（第十二条）
  hint: 换人的加 --instead，前任到前一日为止
  [1]
  $ dc unit head 住房局 周平 --on 2026-07-01 --instead
  dc: 注意：2026-07-01 还没有到
  zhujianju 督查责任领导 周平 COMMIT
  $ dc unit head 住房局 郑强 --instead --on 2026-08-01
  dc: 注意：2026-08-01 还没有到
  dc: error[art12-of-unit]: '郑强' 在 2026-08-01 不在 '区住房城乡建设局' 任职（第十二条）
  hint: 先用 dc person post 登记其任职
  [1]
  $ grep -A2 '^  supervision_heads:' units/zhujianju.yaml
    supervision_heads:
    - {person: p-0101, from: "2026-04-01", to: "2026-06-30"}
    - {person: p-0102, from: "2026-07-01"}

The list is in official order; a bare noun lists; one unit is shown with its steps.

  $ dc unit -o table
  序号  代号        名称              性质      督查责任领导  联络员             别名            并入
     1  duchashi    区委督查室        党委部门
    10  zhujianju   区住房城乡建设局  政府部门  陈志          刘芳 0813-5500000  住建局、住房局
    11  jiaotongju  区交通局          政府部门
  
  截至 2026-04-01，台账版本 COMMIT
  $ dc unit list --json --as-of 2026-07-01 | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][1])'
  {'order': 10, 'id': 'zhujianju', 'name': '区住房城乡建设局', 'kind': 'government-organ', 'head': 'p-0102', 'head_name': '周平', 'contact': '刘芳 0813-5500000', 'aliases': ['住建局', '住房局'], 'merged_into': None, 'merged_on': None}
  $ dc unit show 住建局
  编号	zhujianju
  种类	政府部门
  机构序号	10
  名称	区住建局（2026-03-02起）、区住房城乡建设局（2026-04-01起）
  别名	住建局、住房局
  联络员	刘芳 0813-5500000
  督促检查工作责任领导	陈志（2026-04-01至2026-06-30）、周平（2026-07-01起）
  2026-03-02 登记	名称 区住建局（2026-03-02起）；别名 住建局；张敏登记
  2026-04-01 更名	名称 区住房城乡建设局（2026-04-01起）；张敏登记
  2026-04-01 别名	别名 住建局→住建局、住房局；张敏登记
  2026-04-01 联络员	联络员 刘芳 0813-5500000；张敏登记
  2026-04-01 督查责任领导	督促检查工作责任领导 陈志（2026-04-01起）；张敏登记
  2026-07-01 督查责任领导	督促检查工作责任领导 陈志（2026-04-01至2026-06-30）、周平（2026-07-01起）；张敏登记
  $ dc unit show 住建
  dc: 没有单位 '住建'
  hint: 您是否想用 '住建局'、'区住建局'？
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]
