Persons enter with their first post, and decide by the roles of their posts.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc person add p-0121 --name 刘洋 --unit 住建局 --post 副局长 --role acting-unit-head --email liuyang@dc.invalid --from 2026-02-01
  p-0121 登记 刘洋 区住建局副局长 COMMIT
  $ sed -n '/^id/,/^steps/p' persons/p-0121.yaml
  id: p-0121
  name: 刘洋
  standing:
    email: liuyang@dc.invalid
    posts:
    - {unit: zhujianju, title: 副局长, roles: [acting-unit-head], from: "2026-02-01"}
  steps:
  $ git log -1 --format='%an <%ae>: %s'
  张敏 <zhangmin@dc.invalid>: 登记 p-0121 刘洋 区住建局副局长

An id is taken once, an address too; the unit is known and the role is of a list.

  $ dc person add p-0121 --name 刘海 --unit 住建局 --post 科员
  dc: 人员 'p-0121' 已经登记
  [2]
  $ dc person add 刘海 --name 刘海 --unit 住建局 --post 科员
  dc: 不能作人员编号：'刘海'
  hint: 用 p- 开头，只含小写字母、数字、连字符，如 p-0031
  [2]
  $ dc person add p-0122 --name 刘海 --unit 住建局 --post 科员 --email liuyang@dc.invalid
  dc: 邮箱 'liuyang@dc.invalid' 已是 'p-0121' 的
  [2]
  $ dc person add p-0122 --name 刘海 --unit 住健局 --post 科员
  dc: 没有单位 '住健局'
  hint: 您是否想用 '住建局'？
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]
  $ dc person add p-0122 --name 刘海 --unit 住建局 --post 科员 --role head
  dc: unknown value 'head' for --role
  hint: did you mean 'unit-head' or 'acting-unit-head'?
  hint: --role is one of 'principal-leader', 'portfolio-leader', 'supervision-portfolio-leader', 'unit-head', 'acting-unit-head', 'office-chief', 'clerk', 'supervision-commissioner', 'special-inspector' or 'auditor'
  [2]

A name entered wrongly is put right; posts are not corrected this way.

  $ dc person correct 刘洋 --set name=刘阳 --reason 姓名录错
  p-0121 更正 姓名 COMMIT
  $ grep -E '^name|^  (field|old|new|reason):' persons/p-0121.yaml
  name: 刘阳
    field: name
    old: 刘洋
    new: 刘阳
    reason: 姓名录错
  $ dc person correct p-0121 --set posts=无 --reason 姓名录错
  dc: error[art7.3-guarded-field]: p-0121 的字段 'posts' 不能用更正改动（第七条第（三）项）
  hint: 时限登记有误的，用 dc item correct-due；换单位、责任人的，用 dc reassign 或 dc handover；其余各有自己的命令，见 dc help all
  [1]

Two of one name are told apart by their ids.

  $ dc person add p-0122 --name 刘阳 --unit 交通局 --post 科员 -q
  dc: 没有单位 '交通局'
  hint: 您是否想用 '区交通局'？
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]
  $ dc person add p-0122 --name 刘阳 --unit 区交通局 --post 科员 -q
  p-0122
  $ dc person correct 刘阳 --set name=刘海 --reason 姓名录错
  dc: 人员 '刘阳' 不止一个
  hint: 写明编号：'p-0121'、'p-0122'
  [4]

Who is not in the register records nothing, once it holds one person.

  $ before=$(git rev-parse HEAD)
  $ dc unit add shuiwuju --name 区水务局 --user 李四
  dc: 名册中没有登记人 '李四'
  hint: 您是否想用 '李文'？
  hint: 新人员用 dc person add p-编号 --name 姓名 --unit 单位 --post 职务 登记
  [6]
  $ DC_USER=p-0003 dc unit add shuiwuju --name 区水务局
  dc: 名册中没有登记人 'p-0003'
  hint: 您是否想用 'p-0001'、'p-0002'、'p-0010'？
  hint: 新人员用 dc person add p-编号 --name 姓名 --unit 单位 --post 职务 登记
  [6]
  $ unset DC_USER; git config user.email lisi@dc.invalid
  $ dc unit add shuiwuju --name 区水务局
  dc: 不知道是谁在登记
  hint: 用 --user 人员 或 DC_USER 写明；或把 git 的 user.email 登记为某人的邮箱
  [6]
  $ [ "$before" = "$(git rev-parse HEAD)" ]
  $ git config user.email zhangmin@dc.invalid
  $ dc unit add shuiwuju --name 区水务局 -q
  shuiwuju
  $ grep actor units/shuiwuju.yaml
    actor: p-0001
    actor_name: 张敏
