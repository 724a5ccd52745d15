What falls due soon, and what was not reported in time.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-06

By the policy three working days; or any span. What is overdue or under review is elsewhere.

  $ dc due -o plain
  编号       工作任务      责任单位  责任领导  责任人  完成时限    最迟报送    最后工作日  剩余（天）  剩余（工作日）  办理结果  警示
  2026-0006  口袋公园建设  区住建局  陈志      周平    2026-07-09  2026-07-09  2026-07-09           3               3  已下达    黄 临期
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc due --as-of 2026-07-05
  $ dc due --as-of 2026-07-05 -o table
  截至 2026-07-05，台账版本 COMMIT
  $ dc due --as-of 2026-06-18 --within 5wd --fields id,due,last_workday,days_left,workdays_left
  2026-0002	2026-06-26	2026-06-26	8	5
  $ dc due --as-of 2026-06-18 --within 10天 --fields id,due
  2026-0002	2026-06-26
  $ dc due --as-of 2026-06-18 --within 6月底前 --fields id,due
  2026-0002	2026-06-26
  2026-0001	2026-06-30
  $ dc due --within 长期
  dc: 不是时间跨度：'长期'
  hint: 如 5wd、10天、6月底前
  [2]

Sent back for a supplement, what counts is the return's own limit.

  $ dc review 2026-0003 --supplement --reason 缺验收单 --due 2026-07-10 -q
  2026-0003
  $ dc due --within 5wd --fields id,due,last_day,days_left,light
  2026-0003	2026-06-30	2026-07-10	4	绿 未到期
  2026-0006	2026-07-09	2026-07-09	3	黄 临期

Where only a year without a calendar could tell, one note.

  $ dc item correct-due 2026-0006 --due 2027-01-05 --reason 录入有误 --approved-by 王刚 -q
  2026-0006
  $ dc due --as-of 2026-12-30
  dc: 没有2027年的工作日安排，1 件无法判断是否临期
  $ dc due --as-of 2026-12-30 --within 10天 --fields id,due,days_left,workdays_left
  2026-0006	2027-01-05	6	

Missed reporting cycles and milestones; a late report is told, --open leaves it out.

  $ dc missing -o plain
  编号       工作任务      责任单位  责任人  种类      周期或节点  应报日期    迟（天）  补报日期
  2026-0004  污水管网普查  区住建局  周平    周期反馈  每月5日     2026-04-05         3  2026-04-08
  2026-0002  断头路打通    区交通局  郑强    阶段节点  完成路基    2026-04-30        67
  2026-0004  污水管网普查  区住建局  周平    周期反馈  每月5日     2026-06-05        31
  2026-0004  污水管网普查  区住建局  周平    周期反馈  每月5日     2026-07-05         1
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc missing --open --lead 住建局 --exit-code
  2026-0004	污水管网普查	区住建局	周平	周期反馈	每月5日	2026-06-05	31	
  2026-0004	污水管网普查	区住建局	周平	周期反馈	每月5日	2026-07-05	1	
  [1]
  $ dc missing --as-of 2026-04-05 --exit-code
