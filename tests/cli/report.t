Reminders, reports, and what a written report must be (Arts. 7(3), 20(1)).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --assigner 区委督查室 -q
  s2026-0001
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由区住建局牵头 -q
  2026-0001
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --goal 按期完成 --due 6月底前 --co 区交通局 -q
  2026-0001

Before issue there is nothing to report on; without a lead there is nobody to remind.

  $ dc report 2026-0001 --text 已开工
  dc: error[art7.3-state]: 2026-0001 现为“已立项”，不能办理“反馈”（第七条第（三）项）
  hint: 下一步可以办理：立项分解（dc assign）、下达（dc notice issue）、中止（dc suspend）、终止（dc terminate）、作废（dc item void）
  [1]
  $ dc item new --title 城区路灯 --category 6 -q
  2026-0002
  $ dc remind 2026-0002
  dc: '2026-0002' 还没有牵头单位，不知道催谁
  hint: 先用 dc assign 立项分解
  [2]
  $ dc notice issue 2026-0001 -q
  n2026-0001
  2026-0001

A reminder goes to who has a part, and is numbered.

  $ on 2026-03-10
  $ dc remind 2026-0001
  2026-0001 催办 第1次 区住建局 COMMIT
  $ dc remind 2026-0001 --to 区交通局 --channel letter --reply 本周报送
  2026-0001 催办 第2次 区交通局 COMMIT
  $ dc remind 2026-0001 --to 区委督查室
  dc: error[art7.3-reminded-unit]: '区委督查室' 不是 2026-0001 的牵头或协办单位（第七条第（三）项）
  hint: dc show 2026-0001 列出承办单位
  [1]
  $ dc remind 2026-0001 --channel fax
  dc: unknown value 'fax' for --channel
  hint: --channel is one of 'phone', 'letter', 'visit' or 'meeting'
  [2]

Progress moves the item; a co-unit's word does not; the same words twice are warned of.

  $ dc report 2026-0001 --text 完成6个小区 --progress 50 --problems 管线迁改慢 --next 4月底完成
  2026-0001 反馈 区住建局 COMMIT
  $ dc report 2026-0001 --text 道路已恢复 --unit 区交通局
  2026-0001 协办反馈 区交通局 COMMIT
  $ dc report 2026-0001 --text 完成6个小区
  items/2026/00/2026-0001.yaml: warning[art7.3-same-text]: 2026-0001 这次的反馈与 2026-03-10 的反馈文字相同（第七条第（三）项）
  hint: 请单位说明其间的新进展
  2026-0001 反馈 区住建局 COMMIT
  $ dc report 2026-0001 --text 已完成 --progress 150
  dc: steps[9].progress 的数值 150 超出范围
  [2]
  $ dc report 2026-0001 --text 配合完成 --unit 区委督查室
  dc: error[art7.3-co-unit]: '区委督查室' 不是 2026-0001 的协办单位（第七条第（三）项）
  hint: dc show 2026-0001 列出协办单位；牵头单位不用 --unit
  [1]
  $ dc report 2026-0001 --text 全部完成 --unit 区交通局 --kind consolidated --signed-by 吴敏 --sealed
  dc: error[art20.1-lead-only]: 2026-0001 的综合报告由牵头单位 '区住建局' 报送，不是 '区交通局'（第二十条第（一）项）
  hint: 协办单位的情况交牵头单位汇总；单独反馈的，用 --kind progress 或 written，不加 --final
  [1]
  $ dc report 2026-0001 --text 全部完成 --unit 区交通局 --final
  dc: error[art20.1-lead-only]: 2026-0001 的综合报告由牵头单位 '区住建局' 报送，不是 '区交通局'（第二十条第（一）项）
  hint: 协办单位的情况交牵头单位汇总；单独反馈的，用 --kind progress 或 written，不加 --final
  [1]

A final report is signed by the unit's head, sealed, and says which co-units were heard.

  $ on 2026-06-20
  $ count=$(git rev-list --count HEAD)
  $ dc report 2026-0001 --text 全部完成 --final
  dc: error[art20.1-signed]: 2026-0001 的书面报告没有 '区住建局' 当日（2026-06-20）主要负责人的签字（第二十条第（一）项）
  hint: 用 --signed-by 写明主要负责人；确未审签的，加 --irregular 如实登记，不算书面报告
  hint: 还有 error[art20.1-sealed]：2026-0001 的书面报告没有加盖公章（第二十条第（一）项）
  hint: 已盖章的加 --sealed；确未盖章的，加 --irregular 如实登记，不算书面报告
  hint: 还有 error[art20.1-heard]：2026-0001 的综合报告没有写明是否与以下协办单位研究过：区交通局（第二十条第（一）项）
  hint: 用 --heard 单位，或 --not-heard 单位:原因；说不清的，加 --irregular 如实登记，不算书面报告
  [1]
  $ dc report 2026-0001 --text 全部完成 --final --signed-by 周平 --sealed --heard 区交通局
  dc: error[art20.1-signed]: 2026-0001 的书面报告没有 '区住建局' 当日（2026-06-20）主要负责人的签字（第二十条第（一）项）
  hint: 用 --signed-by 写明主要负责人；确未审签的，加 --irregular 如实登记，不算书面报告
  [1]
  $ [ "$count" = "$(git rev-list --count HEAD)" ]

For a script the refusal is one object, and standard output stays empty.

  $ dc report 2026-0001 --text 全部完成 --final --signed-by 陈志 --heard 区交通局 --json >out
  {"error":{"kind":"rule","rule":"art20.1-sealed","message":"2026-0001 的书面报告没有加盖公章（第二十条第（一）项）","hints":["已盖章的加 --sealed；确未盖章的，加 --irregular 如实登记，不算书面报告"],"where":null,"findings":[{"rule":"art20.1-sealed","sentence":"2026-0001 的书面报告没有加盖公章（第二十条第（一）项）","remedy":"已盖章的加 --sealed；确未盖章的，加 --irregular 如实登记，不算书面报告"}]}}
  [1]
  $ wc -c <out
  0
  $ [ "$count" = "$(git rev-list --count HEAD)" ]

What others did is recorded as it came, and completes nothing.

  $ dc report 2026-0001 --text 全部完成 --final --irregular
  items/2026/00/2026-0001.yaml: warning[art20.1-signed]: 2026-0001 的书面报告没有 '区住建局' 当日（2026-06-20）主要负责人的签字（第二十条第（一）项）
  items/2026/00/2026-0001.yaml: warning[art20.1-sealed]: 2026-0001 的书面报告没有加盖公章（第二十条第（一）项）
  items/2026/00/2026-0001.yaml: warning[art20.1-heard]: 2026-0001 的综合报告没有写明是否与以下协办单位研究过：区交通局（第二十条第（一）项）
  dc: 已如实登记，不影响时限和状态
  2026-0001 办结报告 区住建局 [违规，不生效] COMMIT
  $ sed -n '/^  text: 全部完成/,$p' items/2026/00/2026-0001.yaml
    text: 全部完成
    final: true
    irregular: [art20.1-signed, art20.1-sealed, art20.1-heard]
  $ dc list --fields id,state --state in-progress
  2026-0001	办理中
  $ dc review 2026-0001 --pass --test facts,solved,done,sound,lawful,form
  dc: error[art7.4-state]: 2026-0001 现为“办理中”，不能办理“审核通过”（第七条第（四）项）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ dc complete 2026-0001 --by 李文
  dc: error[art7.4-state]: 2026-0001 现为“办理中”，不能办理“报结”（第七条第（四）项）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]

Mended, it is submitted and reviewed.

  $ dc report 2026-0001 --text 全部完成，材料齐全 --final --signed-by 陈志 --sealed --heard 区交通局
  2026-0001 办结报告 区住建局 COMMIT
  $ dc report 2026-0001 --text 再报 --final --signed-by 陈志 --sealed --heard 区交通局
  dc: error[art7.4-state]: 2026-0001 现为“待审核”，不能办理“办结报告”（第七条第（四）项）
  hint: 下一步可以办理：反馈（dc report）、审核通过（dc review --pass）、退回补办（dc review --supplement）、退回重办（dc review --redo）、中止（dc suspend）、终止（dc terminate）
  [1]

The reviewer goes through six tests; a return says why and until when, and only one of the three is said.

  $ dc review 2026-0001 --pass --test facts,solved
  dc: error[art7.4-closing-test]: 2026-0001 的审核还缺以下各项：任务完成、结论正确、措施合法、格式规范（第七条第（四）项）
  hint: 逐项核对后写明 --test facts,solved,done,sound,lawful,form；不合格的用 --supplement 或 --redo 退回
  [1]
  $ dc review 2026-0001 --supplement --reason 缺验收材料
  dc: error[art7.3-return]: 2026-0001 的“退回补办”没有写明原因或期限，或期限早于退回之日（第七条第（三）项）
  hint: 用 --reason 写明原因，用 --due 写明期限
  [1]
  $ dc review 2026-0001 --pass --redo
  dc: 写明 --pass、--supplement、--redo 之一
  hint: 补办是补充材料，重办是重新办理
  [2]
  $ dc review 2026-0001
  dc: 写明 --pass、--supplement、--redo 之一
  hint: 补办是补充材料，重办是重新办理
  [2]
  $ dc review 2026-0001 --supplement --reason 缺验收材料 --due 5wd
  2026-0001 退回补办 缺验收材料 限2026-06-26 COMMIT
  $ on 2026-06-25
  $ dc report 2026-0001 --text 补验收材料 --final --signed-by 陈志 --sealed --not-heard 区交通局:无协办内容 -q
  2026-0001
  $ dc review 2026-0001 --redo --reason 两个小区未达标 --due 7月10日前
  2026-0001 退回重办 两个小区未达标 限2026-07-10 COMMIT
  $ on 2026-07-08
  $ dc person add p-0104 --name 刘洋 --unit 住建局 --post 副局长 --role acting-unit-head --from 2026-07-01 -q
  p-0104
  $ dc report 2026-0001 --text 已重做 --final --signed-by 刘洋 --sealed --heard 区交通局
  items/2026/00/2026-0001.yaml: warning[art20.1-acting]: 2026-0001 的书面报告由主持工作的负责人 '刘洋' 签字（第二十条第（一）项）
  hint: 主要负责人到任后补签
  items/2026/00/2026-0001.yaml: warning[art20.1-late]: 2026-0001 的书面报告最迟应于 2026-06-30 报送，实为 2026-07-08（第二十条第（一）项）
  hint: 照实登记，计为逾期；时限的变动见 dc limits
  2026-0001 办结报告 区住建局 COMMIT
  $ on 2026-07-20
  $ dc review 2026-0001 --pass --test facts,solved,done,sound,lawful,form
  items/2026/00/2026-0001.yaml: warning[art7.4-slow]: 2026-0001 的报告 2026-07-08 报来，最迟应于 2026-07-15 审核，实为 2026-07-20（第七条第（四）项）
  hint: 照实登记；期限见 dc policy show 的 review_within
  2026-0001 审核通过 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: awaiting-approval
    lead: zhujianju
    co: [jiaotongju]
    leader: p-0101
    person: p-0102
    goal: 按期完成
    due: "2026-06-30"
    due_original: "2026-06-30"
    notice: n2026-0001
  steps:
