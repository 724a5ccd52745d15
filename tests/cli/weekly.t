What meetings resolved, looked at every week.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-03
  $ dc week 2026-0001 --progress 返工两个小区 --problems 雨污管线权属不清 --next 完成管线勘测
  2026-0001 周进展 2026-W27 COMMIT
  $ dc week 2026-0002 --progress 路面摊铺 -q --on 2026-06-26
  2026-0002
  $ dc week 2026-0002 --progress 路面摊铺 -q
  2026-0002
  $ sed -n '/^- step: week/,$p' items/2026/00/2026-0001.yaml | grep -v ' id:'
  - step: week
    day: "2026-07-03"
    at: "2026-07-03T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    text: 返工两个小区
    problems: 雨污管线权属不清
    next: 完成管线勘测

The sheet of this week; what no meeting resolved is not on it.

  $ dc weekly -o plain
  会议                                              编号       议定事项              责任单位  责任领导  责任人  完成时限    本周进展      存在问题          下周安排      状态      提醒
  周督查表 2026-W27（2026-06-29至2026-07-05）
  区委常委会第五次会议纪要（大委纪〔2026〕5号）     2026-0002  断头路打通            区交通局  吴敏      郑强    2026-06-26  路面摊铺                                      已下达
  区委常委会第五次会议纪要（大委纪〔2026〕5号）·一  2026-0001  城北片区老旧小区改造  区住建局  陈志      周平    2026-06-30  返工两个小区  雨污管线权属不清  完成管线勘测  重新办理
  区委常委会第五次会议纪要（大委纪〔2026〕5号）     2026-0003  农贸市场升级          区住建局  陈志      周平    2026-06-30                                                待审核    本周未登记
  区委常委会第五次会议纪要（大委纪〔2026〕5号）     2026-0006  口袋公园建设          区住建局  陈志      周平    2026-07-09                                                已下达    本周未登记
  区委常委会第五次会议纪要（大委纪〔2026〕5号）     2026-0004  污水管网普查          区住建局  陈志      周平    每月5日                                                   办理中    本周未登记
  
  截至 2026-07-03，台账版本 COMMIT
  $ dc weekly 2026-W27 --json | python3 -c 'import json,sys; [print(r["id"], r["source"], r["entered"], r["missing"], r["unchanged"]) for r in json.load(sys.stdin)["rows"]]'
  2026-0002 s2026-0001 2026-07-03 False 2
  2026-0001 s2026-0001#一 2026-07-03 False 1
  2026-0003 s2026-0001 None True 0
  2026-0006 s2026-0001 None True 0
  2026-0004 s2026-0001 None True 0
  $ dc weekly --unit 区交通局 --exit-code --fields id,progress,mark
  2026-0002	路面摊铺	
  $ dc weekly --lead 住建局 --exit-code --fields id,progress,mark
  2026-0001	返工两个小区	
  2026-0003		本周未登记
  2026-0006		本周未登记
  2026-0004		本周未登记
  [1]

Three weeks running with the same words.

  $ on 2026-07-10
  $ dc week 2026-0002 --progress 路面摊铺
  items/2026/00/2026-0002.yaml: warning[art24-unchanged]: 2026-0002 连续 3 周进展相同（第二十四条）
  hint: 向承办单位核实，必要时 dc remind 2026-0002
  2026-0002 周进展 2026-W28 COMMIT
  $ dc weekly --lead 区交通局 --fields id,progress,unchanged,mark
  2026-0002	路面摊铺	3	连续3周未变

A week is named by 本周, 上周, its number or any of its days, right across the year's end.

  $ for week in 本周 上周 2026-W27 2026-07-05 2026年6月29日; do dc weekly $week --lead 区交通局 -o md | head -n 1; done
  ### 周督查表 2026-W28（2026-07-06至2026-07-12）
  ### 周督查表 2026-W27（2026-06-29至2026-07-05）
  ### 周督查表 2026-W27（2026-06-29至2026-07-05）
  ### 周督查表 2026-W27（2026-06-29至2026-07-05）
  ### 周督查表 2026-W27（2026-06-29至2026-07-05）
  $ dc weekly 2027-01-01 -o md --lead 区交通局 | head -n 1
  ### 周督查表 2026-W53（2026-12-28至2027-01-03）
  $ dc weekly 2026-W53 -o md --lead 区交通局 --as-of 2027-01-03 | head -n 1
  ### 周督查表 2026-W53（2026-12-28至2027-01-03）
  $ dc weekly 上周 -o md --lead 区交通局 --as-of 2027-01-04 | head -n 1
  ### 周督查表 2026-W53（2026-12-28至2027-01-03）
  $ dc weekly 2025-W53
  dc: 不是周：'2025-W53'
  hint: 写成 2026-W41、本周、上周，或该周任一日
  [2]
  $ dc weekly 下周
  dc: 不是周：'下周'
  hint: 写成 2026-W41、本周、上周，或该周任一日
  [2]
  $ dc weekly 2026-W53 --lead 区交通局 --fields id,mark
  dc: 没有 2026-W53 的工作日安排，无法判断是否应登记进展
  2026-0002	

The weeks of National Day have three working days each; where the policy wants four they ask for nothing.

  $ dc weekly 2026-10-01 --exit-code --fields id,mark
  2026-0002	本周未登记
  2026-0001	本周未登记
  2026-0003	本周未登记
  2026-0006	本周未登记
  2026-0004	本周未登记
  [1]
  $ sed -e 's/^from: .*/from: "2026-07-10"/' -e '/^  weekly_min_workdays:/,/^  [a-z]/s/value: 3/value: 4/' policy/2017-03-14.yaml >../four.yaml
  $ dc policy adopt ../four.yaml
  ledger 采用政策 policy/2026-07-10.yaml COMMIT
  $ dc weekly 2026-10-01 --exit-code --fields id,mark
  dc: 2026-W40 只有 3 个工作日，不要求登记进展
  2026-0002	
  2026-0001	
  2026-0003	
  2026-0006	
  2026-0004	
  $ dc weekly 2026-10-06 --exit-code --fields id,mark
  dc: 2026-W41 只有 3 个工作日，不要求登记进展
  2026-0002	
  2026-0001	
  2026-0003	
  2026-0006	
  2026-0004	

Only what is in hand has weekly progress; checked on Friday evening.

  $ dc week 2026-0005 --progress 未立项
  2026-0005 周进展 2026-W28 COMMIT
  $ dc item void 2026-0005 --reason 重复 --by 王刚 -q
  2026-0005
  $ dc week 2026-0005 --progress 作废
  dc: error[art24-state]: 2026-0005 现为“作废”，不能办理“周进展”（第二十四条）
  hint: 下一步可以办理：另行登记（dc item new）
  [1]
  $ dc check --rule art24-no-entry --as-of 2026-07-10
  dc: 检查 24 条记录：0 个错误，4 个警告
  items/2026/00/2026-0001.yaml: warning[art24-no-entry]: 2026-0001 在 2026-W28 没有周进展（第二十四条）
  hint: dc week 2026-0001 --progress 进展 --on 该周任一日；全部见 dc weekly 2026-W28
  items/2026/00/2026-0003.yaml: warning[art24-no-entry]: 2026-0003 在 2026-W28 没有周进展（第二十四条）
  hint: dc week 2026-0003 --progress 进展 --on 该周任一日；全部见 dc weekly 2026-W28
  items/2026/00/2026-0004.yaml: warning[art24-no-entry]: 2026-0004 在 2026-W28 没有周进展（第二十四条）
  hint: dc week 2026-0004 --progress 进展 --on 该周任一日；全部见 dc weekly 2026-W28
  items/2026/00/2026-0006.yaml: warning[art24-no-entry]: 2026-0006 在 2026-W28 没有周进展（第二十四条）
  hint: dc week 2026-0006 --progress 进展 --on 该周任一日；全部见 dc weekly 2026-W28
