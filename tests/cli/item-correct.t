Notes, papers, and what may be corrected (Art. 7(3)).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 -q
  s2026-0001
  $ dc item new --title 老旧小区改早 --category 2 --source s2026-0001 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由区住建局牵头 -q
  2026-0001
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --goal 按期完成 --due 6月底前 --issue -q
  2026-0001
  n2026-0001
  2026-0001

A note, and a paper kept under the hash of its content; the same paper is kept once.

  $ dc note 2026-0001 --text '# 现场查看：脚手架已拆'
  2026-0001 记事 # 现场查看：脚手架已拆 COMMIT
  $ printf '扫描件' >../扫描.PDF
  $ dc attach 2026-0001 ../扫描.PDF --title 现场照片 --pages 3
  2026-0001 附件 现场照片 COMMIT
  $ dc note 2026-0001 --text 又见附件 --attach ../扫描.PDF -q
  2026-0001
  $ ls attachments/*
  c5ccb5b51ace062bab5d83614d05710115b4f02adf6094ce9b7f8e770a575a.pdf
  $ grep -A 1 -E '^  (text|papers):' items/2026/00/2026-0001.yaml
    text: "# 现场查看：脚手架已拆"
  - step: attach
  --
    papers:
    - {file: attachments/d8/c5ccb5b51ace062bab5d83614d05710115b4f02adf6094ce9b7f8e770a575a.pdf, sha256: d8c5ccb5b51ace062bab5d83614d05710115b4f02adf6094ce9b7f8e770a575a, title: 现场照片, pages: 3}
  --
    text: 又见附件
    papers:
    - {file: attachments/d8/c5ccb5b51ace062bab5d83614d05710115b4f02adf6094ce9b7f8e770a575a.pdf, sha256: d8c5ccb5b51ace062bab5d83614d05710115b4f02adf6094ce9b7f8e770a575a, title: 扫描.PDF}
  $ dc attach 2026-0001 ../没有.pdf
  dc: 无法读取 '../没有.pdf'：没有这个文件或文件夹
  [8]

A descriptive field is put right; the old value and the reason stay.

  $ dc item correct 2026-0001 --set title=老旧小区改造 --reason 错字
  2026-0001 更正 标题 COMMIT
  $ grep -E '^title|^  (field|old|new|reason):' items/2026/00/2026-0001.yaml
  title: 老旧小区改造
    field: title
    old: 老旧小区改早
    new: 老旧小区改造
    reason: 错字
  $ dc item correct 2026-0001 --set category=二 --reason 错字
  dc: 字段 'category' 不能是 '二'
  [2]
  $ dc item correct 2026-0001 --set title --reason 错字
  dc: 不是 字段=值：'title'
  hint: 如 --set title=新标题；值为空则删去该字段
  [2]

What a rule guards is not corrected.

  $ count=$(git rev-list --count HEAD)
  $ dc item correct 2026-0001 --set due=2026-07-30 --reason 录错
  dc: error[art7.3-guarded-field]: 2026-0001 的字段 'due' 不能用更正改动（第七条第（三）项）
  hint: 时限登记有误的，用 dc item correct-due；换单位、责任人的，用 dc reassign 或 dc handover；其余各有自己的命令，见 dc help all
  [1]
  $ dc item correct 2026-0001 --set lead=jiaotongju --reason 录错
  dc: error[art7.3-guarded-field]: 2026-0001 的字段 'lead' 不能用更正改动（第七条第（三）项）
  hint: 时限登记有误的，用 dc item correct-due；换单位、责任人的，用 dc reassign 或 dc handover；其余各有自己的命令，见 dc help all
  [1]
  $ dc item correct 2026-0001 --set state=completed --reason 录错
  dc: error[art7.3-guarded-field]: 2026-0001 的字段 'state' 不能用更正改动（第七条第（三）项）
  hint: 时限登记有误的，用 dc item correct-due；换单位、责任人的，用 dc reassign 或 dc handover；其余各有自己的命令，见 dc help all
  [1]
  $ [ "$count" = "$(git rev-list --count HEAD)" ]

A limit that was mistyped is put right with approval, as long as the item is open.

  $ dc item correct-due 2026-0001 --due 2026-07-30 --reason 纪要为7月30日 --approved-by 周平
  dc: error[art7.1-office]: 2026-0001 的“更正时限”须由督查室负责人或区委领导决定，'周平' 在 2026-03-02 没有这样的职务（第七条第（一）项）
  hint: 用 --by（更正时限用 --approved-by）写明有权决定的人；任职漏登的，用 dc person post --role office-chief 补登 '周平'
  [1]
  $ dc item correct-due 2026-0001 --due 2026-03-01 --reason 纪要为7月30日 --approved-by 王刚
  dc: error[art7.2-limit]: 2026-0001 的时限 2026-03-01 早于 2026-03-02，时限不得早于下达之日（第七条第（二）项）
  hint: 用 --due 写明 2026-03-02 或以后的时限；未下达的用 dc assign 2026-0001 --due 重定
  [1]
  $ dc item correct-due 2026-0001 --due 2026-07-30 --reason 纪要为7月30日 --approved-by 王刚
  2026-0001 更正时限 2026-06-30→2026-07-30 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: issued
    lead: zhujianju
    leader: p-0101
    person: p-0102
    goal: 按期完成
    due: "2026-07-30"
    due_original: "2026-07-30"
    notice: n2026-0001
  steps:
  $ dc limits 2026-0001
  2026-0001	老旧小区改造	2026-03-02	立项分解		2026-06-30	6月底前		张敏	2026-07-30	2026-07-30
  2026-0001	老旧小区改造	2026-03-02	更正时限	2026-06-30	2026-07-30	2026-07-30	纪要为7月30日	王刚	2026-07-30	2026-07-30

An entry made by mistake is voided before issue; its number is not used again.

  $ dc item new --title 老旧小区改造 --category 2 -q
  items/2026/00/2026-0002.yaml: warning[art3-duplicate]: 2026-0002 与在办事项 2026-0001 的来源条款或标题相同（第三条）
  hint: 确属重复的：dc item void 2026-0002 --duplicate-of 2026-0001 --reason 重复登记 --by 督查室负责人
  2026-0002
  $ dc item void 2026-0002 --reason 重复登记 --by 周平 --duplicate-of 2026-0001
  dc: error[art7.1-office]: 2026-0002 的“作废”须由督查室负责人或区委领导决定，'周平' 在 2026-03-02 没有这样的职务（第七条第（一）项）
  hint: 用 --by（更正时限用 --approved-by）写明有权决定的人；任职漏登的，用 dc person post --role office-chief 补登 '周平'
  [1]
  $ dc item void 2026-0002 --reason 重复登记 --by 王刚 --duplicate-of 2026-0019
  dc: 没有事项 '2026-0019'
  hint: 您是否想用 '2026-0001'、'2026-0002'？
  [4]
  $ dc item void 2026-0002 --reason 重复登记 --by 王刚 --duplicate-of 2026-0001
  2026-0002 作废 重复登记 COMMIT
  $ dc item void 2026-0001 --reason 录错 --by 王刚
  dc: error[art7-state]: 2026-0001 现为“已下达”，不能办理“作废”（第七条）
  hint: 下一步可以办理：签收（dc accept）、退回（不属本单位）（dc reject）、反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ dc note 2026-0002 --text 已作废
  dc: error[art7.3-state]: 2026-0002 现为“作废”，不能办理“记事”（第七条第（三）项）
  hint: 下一步可以办理：另行登记（dc item new）
  [1]
  $ dc item new --title 城区路灯 --category 2 -q
  2026-0003

An item that takes a void one's place keeps its original limit.

  $ dc propose 2026-0003 --opinion 由区住建局牵头 -q && dc approve 2026-0003 --by 李文 -q
  2026-0003
  2026-0003
  $ dc assign 2026-0003 --lead 住建局 --leader 陈志 --person 周平 --goal 修复 --due 2026-04-30 -q
  2026-0003
  $ dc item new --title 城区路灯修复 --category 2 --replaces 2026-0003 -q
  2026-0004
  $ dc item void 2026-0003 --reason 标题有误 --by 王刚 --replaces 2026-0004
  2026-0003 作废 标题有误 COMMIT
  2026-0004 更正 替换 2026-0003 COMMIT
  $ dc propose 2026-0004 --opinion 由区住建局牵头 -q && dc approve 2026-0004 --by 李文 -q
  2026-0004
  2026-0004
  $ dc assign 2026-0004 --lead 住建局 --leader 陈志 --person 周平 --goal 修复 --due 2026-05-31 --issue -q
  2026-0004
  n2026-0002
  2026-0004
  $ grep -E '^  due' items/2026/00/2026-0004.yaml
    due: "2026-05-31"
    due_original: "2026-04-30"
    due: {text: "2026-05-31", now: "2026-05-31", rule: date}
