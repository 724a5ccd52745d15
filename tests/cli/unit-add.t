Units enter the register once, and keep their id.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc unit add shuiwuju --name 区水务局 --kind government-organ --order 12 --alias 水务局 --contact '刘洋 0813-5510000'
  shuiwuju 登记 区水务局 COMMIT
  $ sed -n '/^id/,/^steps/p' units/shuiwuju.yaml
  id: shuiwuju
  kind: government-organ
  order: 12
  standing:
    names:
    - {name: 区水务局, from: "2026-03-02"}
    aliases: [水务局]
    contact: 刘洋 0813-5510000
  steps:

An id is taken once; it is ASCII, and its kind is one of a list.

  $ dc unit add shuiwuju --name 水务二局
  dc: 单位 'shuiwuju' 已经登记
  [2]
  $ dc unit add 水务局 --name 区水务局
  dc: 不能作单位代号：'水务局'
  hint: 用小写字母开头，只含小写字母、数字、连字符，如 zhujianju；不能以 p- 开头
  [2]
  $ dc unit add mayor --name 某局 --kind bureau
  dc: unknown value 'bureau' for --kind
  hint: --kind is one of 'party-organ', 'government-organ', 'department', 'township', 'street', 'institution' or 'other'
  [2]

A name or an alias that another unit has would make words ambiguous.

  $ dc unit add shuiwuju-2 --name 区水务局
  dc: '区水务局' 已是 'shuiwuju' 的名称或别名
  hint: 一个名称只能指一个单位；改名用 dc unit rename
  [2]
  $ dc unit add shuiwuju-3 --name 第三局 --alias 住建局
  dc: '住建局' 已是 'zhujianju' 的名称或别名
  hint: 一个名称只能指一个单位；改名用 dc unit rename
  [2]

A field entered wrongly is put right; the old value and the reason stay.

  $ dc unit correct 水务局 --set order=13 --reason 顺序录错
  shuiwuju 更正 机构序号 COMMIT
  $ grep -E '^order|^  (field|old|new|reason):' units/shuiwuju.yaml
  order: 13
    field: order
    old: 12
    new: 13
    reason: 顺序录错
  $ dc unit correct 水务局 --set order=十三 --reason 顺序录错
  dc: 字段 'order' 不能是 '十三'
  [2]
  $ dc unit correct 水务局 --set contact=无 --reason 换人
  dc: error[art7.3-guarded-field]: shuiwuju 的字段 'contact' 不能用更正改动（第七条第（三）项）
  hint: 时限登记有误的，用 dc item correct-due；换单位、责任人的，用 dc reassign 或 dc handover；其余各有自己的命令，见 dc help all
  [1]

A unit that is not known is named with near ones.

  $ dc unit correct 区住健局 --set order=3 --reason 顺序录错
  dc: 没有单位 '区住健局'
  hint: 您是否想用 '区住建局'？
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]

Nothing but the two was written.

  $ git log --format=%s -2
  更正 shuiwuju 机构序号
  登记 shuiwuju 区水务局
