What the unit cannot settle goes up the chain: portfolio leader, principal leader, standing committee (Art. 8).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc person add p-0012 --name 孙立 --unit duchashi --post 区委常委 --role portfolio-leader --from 2020-01-01 -q
  p-0012
  $ dc person portfolio 李文 --field 城乡建设 --unit 区住建局 --from 2026-01-01
  p-0011 分管 李文 城乡建设 COMMIT
  $ dc person portfolio 孙立 --field 交通运输 --unit 区交通局 --from 2026-01-01
  p-0012 分管 孙立 交通运输 COMMIT
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 -q
  s2026-0001
  $ for title in 老旧小区改造 道路维修; do
  >   id=$(dc item new --title $title --category 2 --source s2026-0001 -q)
  >   dc propose $id --opinion 由住建局牵头 -q >/dev/null
  > done
  $ dc assign 2026-0001 --lead 区住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前 --district-leader 李文 --tier portfolio-leader --issue -q
  2026-0001
  n2026-0001
  2026-0001
  $ dc assign 2026-0002 --lead 区交通局 --leader 吴敏 --person 郑强 --goal 完成维修 --due 2026-03-06 --tier unit-head --issue -q
  2026-0002
  n2026-0002
  2026-0002

The portfolio leader is found by the item's district leader, or by his portfolio.

  $ dc coordinate 2026-0001 --to portfolio-leader
  2026-0001 提请协调 分管领导 COMMIT
  $ dc coordinate 2026-0002 --to portfolio-leader
  2026-0002 提请协调 分管领导 COMMIT
  $ dc coordinate 2026-0002 --to portfolio-leader --leader 李文
  items/2026/00/2026-0002.yaml: warning[art8-portfolio]: 2026-0002 报 '李文' 协调，他在 2026-03-02 不分管 '区交通局'（第八条第（二）项）
  hint: 用 --leader 写明分管 '区交通局' 的领导；分管调整漏登的，用 dc person portfolio 补登
  2026-0002 提请协调 分管领导 COMMIT

The principal leader needs his written opinion, the standing committee the meeting.

  $ on 2026-03-04
  $ dc coordinate 2026-0001 --to principal-leader
  dc: error[art8-opinion]: 2026-0001 报区委主要领导，没有分管领导的书面意见（第八条第（四）项）
  hint: dc coordinate 2026-0001 --to principal-leader --opinion 分管领导意见 --by 分管领导
  [1]
  $ dc coordinate 2026-0001 --to principal-leader --opinion 建议由区财政先行垫付
  2026-0001 提请协调 区委主要领导 COMMIT
  $ dc coordinate 2026-0001 --to standing-committee
  dc: error[art8-meeting]: 2026-0001 提交区委常委会，没有写明哪次会议（第八条第（四）项）
  hint: dc coordinate 2026-0001 --to standing-committee --meeting 会议名称或来源编号
  [1]
  $ dc coordinate 2026-0001 --to standing-committee --meeting s2026-0009
  dc: 没有来源 's2026-0009'
  hint: 您是否想用 's2026-0001'？
  [4]
  $ sed -n '/step: coordinate/,$p' items/2026/00/2026-0001.yaml | sed '/  id:/d'
  - step: coordinate
    day: "2026-03-02"
    at: "2026-03-02T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    leader: p-0011
    leader_name: 李文
    up_to: portfolio-leader
  - step: coordinate
    day: "2026-03-04"
    at: "2026-03-04T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    by: p-0011
    by_name: 李文
    opinion: 建议由区财政先行垫付
    leader: p-0010
    leader_name: 赵宏
    up_to: principal-leader

How long each is open, and what stands under each leader.

  $ dc coordinations
  2026-0002	道路维修	区交通局	分管领导	孙立				2026-03-02	2026-03-16	2026-03-02	0	已转报
  2026-0002	道路维修	区交通局	分管领导	李文				2026-03-02	2026-03-16		2	
  2026-0001	老旧小区改造	区住建局	分管领导	李文				2026-03-02	2026-03-16	2026-03-04	2	已转报
  2026-0001	老旧小区改造	区住建局	区委主要领导	赵宏	李文	建议由区财政先行垫付		2026-03-04	2026-03-18		0	
  $ on 2026-03-17
  $ dc coordinations --open -o table --fields id,up_to,leader_name,opened,answer_by,days
  编号       报到          报给  提请日期    应答复日期  历时（天）
  2026-0002  分管领导      李文  2026-03-02  2026-03-16          15
  2026-0001  区委主要领导  赵宏  2026-03-04  2026-03-18          13
  
  截至 2026-03-17，台账版本 COMMIT
  $ dc check --rule art8-open
  dc: 检查 18 条记录：0 个错误，1 个警告
  items/2026/00/2026-0002.yaml: warning[art8-open]: 2026-0002 于 2026-03-02 提请分管领导协调，最迟应于 2026-03-16 有结果（第八条第（四）项）
  hint: 登记结果：dc coordinate 2026-0002 --outcome 结果；再往上报：dc coordinate 2026-0002 --to 上一级；期限见 dc policy show 的 coordination_within
  $ dc leaders
  p-0010	赵宏	区委书记		0	0	0	0	0	0	1	2026-03-04
  p-0011	李文	区委副书记	城乡建设	1	0	0	0	1	0	1	2026-03-02
  p-0012	孙立	区委常委	交通运输	0	0	0	0	0	0	0	
  $ dc list --district-leader 李文 --fields id,title,tier
  2026-0001	老旧小区改造	专项督查
  $ dc list --leader 吴敏 --where "tier = unit-head" --fields id,title
  2026-0002	道路维修

The outcome closes it, once.

  $ dc coordinate 2026-0001 --outcome 同意由区财政先行垫付 --by 赵宏
  2026-0001 协调结果 同意由区财政先行垫付 COMMIT
  $ dc coordinate 2026-0001 --outcome 同意
  dc: error[art8-outcome]: 2026-0001 没有等待答复的协调（第八条第（四）项）
  hint: 先登记提请协调：dc coordinate 2026-0001 --to portfolio-leader
  [1]
  $ dc coordinate 2026-0001
  dc: 没有写明报到哪一级或协调结果，或两者都写了
  hint: 用 --to 写明报到哪一级，或用 --outcome 登记结果
  [2]
  $ dc coordinations --lead 区住建局 | cut -f 3,4,5,8-
  区住建局	分管领导	李文		2026-03-02	2026-03-16	2026-03-04	2	已转报
  区住建局	区委主要领导	赵宏		2026-03-04	2026-03-18	2026-03-17	13	同意由区财政先行垫付
  $ dc log 2026-0001 | tail -3
  2026-03-02 09:00	2026-03-02	提请协调	报分管领导；李文		张敏	COMMIT
  2026-03-04 09:00	2026-03-04	提请协调	报区委主要领导；赵宏；分管领导意见：建议由区财政先行垫付	李文	张敏	COMMIT
  2026-03-17 09:00	2026-03-17	协调结果	同意由区财政先行垫付	赵宏	张敏	COMMIT

The tier and the leader may change; a portfolio that ends is kept with its days.

  $ dc reassign 2026-0002 --district-leader 孙立 --tier principal-leader --reason 升级督查 --by 赵宏
  2026-0002 改派 升级督查 COMMIT
  $ dc list --district-leader 孙立 --fields id,tier
  2026-0002	决策督查
  $ dc person portfolio 李文 --end 城乡建设
  p-0011 分管 李文 城乡建设 COMMIT
  $ dc person portfolio 李文 --field 党的建设 --from 2026-03-18 -q
  p-0011
  $ dc person show 李文 | grep -A3 分管
  分管工作	城乡建设（区住建局）（2026-01-01至2026-03-16）、党的建设（2026-03-18起）
  2026-03-02 登记	任职 区委督查室区委副书记（2020-01-01起）；张敏登记
  2026-03-02 分管	分管工作 城乡建设（区住建局）（2026-01-01起）；张敏登记
  2026-03-17 分管	分管工作 城乡建设（区住建局）（2026-01-01至2026-03-16）；张敏登记
  2026-03-17 分管	分管工作 党的建设（2026-03-18起）；张敏登记
  $ dc person portfolio 李文
  dc: 没有写明分管什么
  hint: 用 --field 写明分管工作，或用 --end 写明不再分管的
  [2]
