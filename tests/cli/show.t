One record of any kind with all its steps.

  $ . "$TESTDIR/setup.sh"
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-06
  $ dc note 2026-0001 --text 现场查看，一期已分流 --on 2026-07-03 -q
  2026-0001

A sheet for people; in a pipe a line an entry.

  $ dc show 2026-0001 -o plain | sed -E '$s|[0-9a-f]{12}$|COMMIT|'
  项目                 内容
  登记内容
  编号                 2026-0001
  标题                 城北片区老旧小区改造
  类别                 重大决策、重要文件、重要会议
  层级                 区
  来源                 区委常委会第五次会议纪要（大委纪〔2026〕5号）·一
  内容                 改造12个小区，含PM2.5监测点
  
  现状
  状态                 重新办理
  责任单位             区住建局
  责任领导             陈志
  责任人               周平
  目标要求             完成改造
  完成时限             2026-06-30
  原定时限             2026-06-30
  督办通知             大委督〔2026〕1号（n2026-0001）
  警示                 红 逾期
  说明                 时限 2026-06-30，2026-06-27 报办结，2026-07-01 退回重新办理，尚未再报，扣除督查室审核的 4 天，单位计至 2026-07-02，逾期 2 天（2 个工作日），依据第七条第（四）项
  
  经过
  2026-03-02 登记      待拟办；张敏于 2026-07-01 补录
  2026-03-03 拟办      拟办意见：由区住建局牵头；待拟办→已拟办；张敏于 2026-07-01 补录
  2026-03-04 立项分解  依据区委决定；原文“6月底前”；已拟办→已立项；责任单位 区住建局；责任领导 陈志；责任人 周平；目标要求 完成改造；完成时限 2026-06-30；原定时限 2026-06-30；张敏于 2026-07-01 补录
  2026-03-04 下达      大委督〔2026〕1号；至区住建局；已立项→已下达；督办通知 n2026-0001；张敏于 2026-07-01 补录
  2026-03-05 签收      已下达→已签收；周平决定；张敏于 2026-07-01 补录
  2026-06-27 办结报告  书面报告；12个小区全部完工；陈志审签；已盖章；已签收→待审核；张敏于 2026-07-01 补录
  2026-07-01 退回重办  原因：两个小区雨污未分流；限2026-07-20；待审核→重新办理；张敏登记
  2026-07-03 记事      现场查看，一期已分流；张敏于 2026-07-06 补录
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc item show 2026-0004 | grep -E '周期|警示|反馈'
  反馈周期	每月5日
  警示	绿 长期
  2026-03-06 立项分解	依据区委决定；原文“每月5日前”；已拟办→已立项；责任单位 区住建局；责任领导 陈志；责任人 周平；目标要求 摸清底数；反馈周期 每月5日；张敏于 2026-07-01 补录
  2026-04-08 反馈	进展；已普查40公里；已下达→办理中；张敏于 2026-07-01 补录
  2026-05-05 反馈	进展；已普查75公里；张敏于 2026-07-01 补录
  $ dc show s2026-0001
  编号	s2026-0001
  种类	会议
  标题	区委常委会第五次会议纪要
  日期	2026-03-01
  文号	大委纪〔2026〕5号
  条款 一	加快老旧小区改造
  状态	已登记
  2026-07-01 登记	已登记；张敏登记
  $ dc show n2026-0001
  编号	n2026-0001
  文号	大委督〔2026〕1号
  日期	2026-03-04
  主送单位	区住建局
  事项	2026-0001
  状态	已下达
  2026-03-04 登记	已下达；张敏于 2026-07-01 补录
  $ dc show zhujianju
  编号	zhujianju
  种类	政府部门
  机构序号	10
  名称	区住建局（2026-03-02起）
  别名	住建局
  联络员	周平 8211234
  2026-03-02 登记	名称 区住建局（2026-03-02起）；别名 住建局；张敏登记
  2026-03-01 联络员	联络员 周平 8211234；张敏于 2026-07-01 补录
  $ dc show p-0102
  编号	p-0102
  姓名	周平
  任职	区住建局科长（2020-01-01起）
  2026-03-02 登记	任职 区住建局科长（2020-01-01起）；张敏登记
  $ dc show ledger | head -3
  格式	1
  编号	ledger
  机关	中共大安区委督查办

As JSON one row: that of dc list, what else the item holds, and its steps as they are stored.

  $ hide_ids() { sed -E 's/"(revision|commit)":"[0-9a-f]{40}"/"\1":"COMMIT"/g; s/"id":"[0-9a-z]{16}"/"id":"STEP"/g'; }
  $ dc show 2026-0005 --json | hide_ids
  {"schema":"dc/items/1","organ":"中共大安区委督查办","as_of":"2026-07-06","revision":"COMMIT","rows":[{"id":"2026-0005","title":"校园周边整治","category":2,"origin":"district","state":"received","timing":null,"lead":null,"lead_name":null,"leader":null,"leader_name":null,"person":null,"person_name":null,"district_leader":null,"co":[],"issued":null,"accepted":null,"notice":null,"due":null,"due_original":null,"days_overdue":null,"workdays_overdue":null,"light":"grey","reminders":0,"extensions":0,"returns":0,"source":[],"weight":[],"urgency":null,"completed":null,"on_time":null,"tier":null,"parent":null,"content":null,"goal":null,"children":null,"cycle":null,"milestones":null,"difficulty":null,"revisit":null,"classified":null,"row_key":null,"replaces":null,"duplicate_of":null,"steps":[{"step":"new","id":"STEP","seq":7,"day":"2026-03-02","at":"2026-07-01T09:00:00+08:00","actor":"p-0001","actor_name":"张敏","sets":{"state":"received"},"commit":"COMMIT"}]}]}

What is not there is named.

  $ dc show 2026-0021
  dc: 没有事项 '2026-0021'
  hint: 您是否想用 '2026-0001'、'2026-0002'、'2026-0003'？
  [4]
  $ dc show 2026-21
  dc: 没有事项 '2026-21'
  hint: 您是否想用 '2026-0001'？
  [4]
  $ dc item show zhujianju
  dc: 没有事项 'zhujianju'
  [4]
