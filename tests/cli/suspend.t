Suspended, resumed, terminated and open again are a district leader's decisions (Art. 7).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 -q
  s2026-0001
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由区住建局牵头 -q
  2026-0001
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --goal 按期完成 --due 6月底前 --issue -q
  2026-0001
  n2026-0001
  2026-0001
  $ on 2026-03-03
  $ dc accept 2026-0001 -q
  2026-0001

  $ dc suspend 2026-0001 --by 王刚 --reason 上位规划调整
  dc: error[art7.1-decider]: 2026-0001 的“中止”须由区委领导决定，'王刚' 在 2026-03-03 没有区委领导职务（第七条第（一）项）
  hint: 用 --by 写明作出决定的领导；任职漏登的，用 dc person post --role portfolio-leader 补登 '王刚'
  [1]
  $ dc resume 2026-0001 --by 李文 --reason 规划已批复
  dc: error[art7-state]: 2026-0001 现为“已签收”，不能办理“恢复”（第七条）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ dc suspend 2026-0001 --by 李文 --reason 上位规划调整
  2026-0001 中止 上位规划调整 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: suspended
    lead: zhujianju
    leader: p-0101
    person: p-0102
    goal: 按期完成
    due: "2026-06-30"
    due_original: "2026-06-30"
    notice: n2026-0001
    before_suspension: accepted
  steps:
  $ dc report 2026-0001 --text 继续施工
  dc: error[art7.3-state]: 2026-0001 现为“中止”，不能办理“反馈”（第七条第（三）项）
  hint: 下一步可以办理：恢复（dc resume）、终止（dc terminate）
  [1]
  $ dc resume 2026-0001 --by 李文 --reason 规划已批复
  2026-0001 恢复 规划已批复 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: accepted
    lead: zhujianju
    leader: p-0101
    person: p-0102
    goal: 按期完成
    due: "2026-06-30"
    due_original: "2026-06-30"
    notice: n2026-0001
  steps:

What is terminated stays so; what was completed may be opened again under its number.

  $ dc item new --title 农村公路养护 --category 2 --source s2026-0001 -q 2>/dev/null
  2026-0002
  $ dc terminate 2026-0002 --by 李文
  dc: missing '--reason'
  hint: usage: dc terminate ID --by PERSON --reason TEXT [OPTION…]
  [2]
  $ dc terminate 2026-0002 --by 李文 --reason 项目取消
  2026-0002 终止 项目取消 COMMIT
  $ dc resume 2026-0002 --by 李文 --reason 恢复
  dc: error[art7-state]: 2026-0002 现为“终止”，不能办理“恢复”（第七条）
  hint: 下一步可以办理：另行登记（dc item new）
  [1]
  $ dc reopen 2026-0001 --by 李文 --reason 群众反映未完工
  dc: error[art7-state]: 2026-0001 现为“已签收”，不能办理“重启”（第七条）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ on 2026-06-20
  $ dc report 2026-0001 --text 全部完成 --final --signed-by 陈志 --sealed -q
  2026-0001
  $ dc review 2026-0001 --pass --test facts,solved,done,sound,lawful,form -q
  2026-0001
  $ dc complete 2026-0001 --by 李文 -q
  2026-0001
  $ on 2026-07-01
  $ dc reopen 2026-0001 --by 陈志 --reason 群众反映未完工
  dc: error[art7.1-decider]: 2026-0001 的“重启”须由区委领导决定，'陈志' 在 2026-07-01 没有区委领导职务（第七条第（一）项）
  hint: 用 --by 写明作出决定的领导；任职漏登的，用 dc person post --role portfolio-leader 补登 '陈志'
  [1]
  $ dc reopen 2026-0001 --by 李文 --reason 群众反映未完工
  2026-0001 重启 群众反映未完工 COMMIT
  $ sed -n '/^standing/,/^steps/p' items/2026/00/2026-0001.yaml
  standing:
    state: in-progress
    lead: zhujianju
    leader: p-0101
    person: p-0102
    goal: 按期完成
    due: "2026-06-30"
    due_original: "2026-06-30"
    notice: n2026-0001
  steps:
  $ grep -E '^- step: (complete|reopen)' items/2026/00/2026-0001.yaml
  - step: complete
  - step: reopen
  $ dc suspend 2026-0009 --by 李文 --reason 无
  dc: 没有事项 '2026-0009'
  hint: 您是否想用 '2026-0001'、'2026-0002'？
  [4]
