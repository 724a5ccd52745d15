What was claimed against what is found on the spot.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-06
  $ dc review 2026-0003 --pass --test facts,solved,done,sound,lawful,form -q && dc complete 2026-0003 --by 王刚 -q
  2026-0003
  2026-0003
  $ dc item correct 2026-0003 --set revisit=true --reason 群众反映摊位未到位 -q
  2026-0003

Flagged, it is not cleared before; nor is what is not completed yet revisited.

  $ dc clear 2026-0003
  dc: error[art21-revisit]: 2026-0003 须回访复核，办结后还没有回访，不能销号（第二十一条）
  hint: dc revisit 2026-0003 --verdict true --team 督查员 --place 地点 --how 方式 --verified 核实情况
  [1]
  $ dc revisit 2026-0001 --verdict true --team 张敏 --place 城北 --how 走访 --verified 属实
  dc: error[art21-state]: 2026-0001 现为“重新办理”，不能办理“回访复核”（第二十一条）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ dc revisits
  2026-0003	农贸市场升级	区住建局	办结	2026-07-06	2026-10-04	90	绿
  $ dc revisits --as-of 2026-10-05 --exit-code
  2026-0003	农贸市场升级	区住建局	办结	2026-07-06	2026-10-04	-1	红
  [1]

Someone of the office was there; the claim is the final report's where none is given.

  $ dc revisit 2026-0003 --verdict false --team 陈志 --place 农贸市场 --how 实地查看 --verified 摊位未到位
  dc: error[art21-team]: 2026-0003 的回访人员（陈志）中，2026-07-06 没有督查部门的人（第二十一条）
  hint: 用 --team 写明参加的督查员；任职漏登的，用 dc person post --role 补登
  [1]
  $ dc revisit 2026-0003 --verdict false --team 张敏 --team 陈志 --with 人大代表2名 --place 农贸市场 --how 实地查看 --verified '40个摊位中12个未到位' --feedback 群众不满意 --handling 限期整改
  2026-0003 回访复核（反映不实） 不实 COMMIT
  $ sed -n '/^- step: revisit/,$p' items/2026/00/2026-0003.yaml | grep -v ' id:'
  - step: revisit
    day: "2026-07-06"
    at: "2026-07-06T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    verdict: "false"
    team: [p-0001, p-0101]
    with: 人大代表2名
    place: 农贸市场
    how: 实地查看
    claim: 升级完成
    verified: 40个摊位中12个未到位
    feedback: 群众不满意
    handling: 限期整改
    sets: {state: in-progress}
  $ dc revisits --results
  2026-0003	农贸市场升级	2026-07-06	农贸市场	实地查看	张敏、陈志	升级完成	40个摊位中12个未到位	群众不满意	不实	限期整改
  $ dc show 2026-0003 --json | python3 -c 'import json,sys; r=json.load(sys.stdin)["rows"][0]; print(r["state"], r["completed"], r["timing"])'
  in-progress None overdue

It is in progress again under its number; completed once more it still has to be revisited.

  $ dc report 2026-0003 --final --text 摊位全部到位 --signed-by 陈志 --sealed -q
  items/2026/00/2026-0003.yaml: warning[art20.1-late]: 2026-0003 的书面报告最迟应于 2026-06-30 报送，实为 2026-07-06（第二十条第（一）项）
  hint: 照实登记，计为逾期；时限的变动见 dc limits
  2026-0003
  $ dc review 2026-0003 --pass --test facts,solved,done,sound,lawful,form -q && dc complete 2026-0003 --by 王刚 -q
  2026-0003
  2026-0003
  $ dc clear 2026-0003 2>&1 | head -n 1
  dc: error[art21-revisit]: 2026-0003 须回访复核，办结后还没有回访，不能销号（第二十一条）
  $ dc revisit 2026-0003 --verdict true --team 张敏 --place 农贸市场 --how 走访群众 --verified 全部到位
  2026-0003 回访复核 属实 COMMIT
  $ dc clear 2026-0003
  2026-0003 销号 农贸市场升级 COMMIT
  $ dc revisits
  $ dc check --exit-code 2>&1 | grep -c art21
  0
  [1]
