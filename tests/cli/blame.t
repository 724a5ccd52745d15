Where each field of a record comes from.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q >/dev/null
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由住建局牵头 -q
  2026-0001
  $ dc assign 2026-0001 --lead 住建局 --leader 陈志 --person 周平 --goal 办好 --due 6月底前 --issue -q >/dev/null
  $ on 2026-03-10
  $ dc item correct-due 2026-0001 --due 2026-07-31 --reason 看错月份 --approved-by 王刚 --on 2026-03-09 -q
  2026-0001
  $ dc item correct 2026-0001 --set title=老旧小区综合改造 --reason 标题漏字 -q
  2026-0001

  $ dc blame 2026-0001 --fields field,value,act,day,recorded,by_name,actor_name,reason
  编号	2026-0001	登记	2026-03-02	2026-03-02 09:00		张敏	
  标题	老旧小区综合改造	更正	2026-03-10	2026-03-10 09:00		张敏	标题漏字
  类别	重大决策、重要文件、重要会议	登记	2026-03-02	2026-03-02 09:00		张敏	
  层级	区	登记	2026-03-02	2026-03-02 09:00		张敏	
  来源	s2026-0001	登记	2026-03-02	2026-03-02 09:00		张敏	
  状态	已下达	下达	2026-03-02	2026-03-02 09:00		张敏	
  责任单位	区住建局	立项分解	2026-03-02	2026-03-02 09:00		张敏	
  责任领导	陈志	立项分解	2026-03-02	2026-03-02 09:00		张敏	
  责任人	周平	立项分解	2026-03-02	2026-03-02 09:00		张敏	
  目标要求	办好	立项分解	2026-03-02	2026-03-02 09:00		张敏	
  完成时限	2026-07-31	更正时限	2026-03-09	2026-03-10 09:00	王刚	张敏	看错月份
  原定时限	2026-07-31	更正时限	2026-03-09	2026-03-10 09:00	王刚	张敏	看错月份
  督办通知	n2026-0001	下达	2026-03-02	2026-03-02 09:00		张敏	
  $ dc blame 2026-0001 --fields field,commit | head -n 2
  编号	COMMIT
  标题	COMMIT
  $ dc blame 2026-0001 --at 2026-03-02 --fields field,value,act | grep -E '标题|时限'
  标题	老旧小区改造	登记
  完成时限	2026-06-30	立项分解
  原定时限	2026-06-30	下达
  $ dc blame 2026-0001 --json --fields field,part,by,actor --lang en | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][-1])'
  {'field': 'notice', 'part': 'standing', 'by': None, 'actor': 'p-0001'}
  $ dc blame 区交通局 --fields field,value,act
  编号	jiaotongju	登记
  种类	政府部门	登记
  机构序号	11	登记
  名称	区交通局（2026-03-02起）	登记
  $ dc blame 2026-0009
  dc: 没有事项 '2026-0009'
  hint: 您是否想用 '2026-0001'？
  [4]
