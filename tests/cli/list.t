Items by filter; the items of views.batch are late, sent back, with the office, due soon, ongoing, new.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-06

On a terminal a table, in a pipe one item a line, by limit and then number.

  $ dc list -o table
  编号       工作任务              责任单位  责任人  完成时限    办理结果  警示
  2026-0002  断头路打通            区交通局  郑强    2026-06-26  已下达    红 逾期
  2026-0001  城北片区老旧小区改造  区住建局  周平    2026-06-30  重新办理  红 逾期
  2026-0003  农贸市场升级          区住建局  周平    2026-06-30  待审核    灰 待督查室审核
  2026-0006  口袋公园建设          区住建局  周平    2026-07-09  已下达    黄 临期
  2026-0004  污水管网普查          区住建局  周平                办理中    绿 长期
  2026-0005  校园周边整治                                        待拟办    —
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc list
  2026-0002	断头路打通	区交通局	郑强	2026-06-26	已下达	红 逾期
  2026-0001	城北片区老旧小区改造	区住建局	周平	2026-06-30	重新办理	红 逾期
  2026-0003	农贸市场升级	区住建局	周平	2026-06-30	待审核	灰 待督查室审核
  2026-0006	口袋公园建设	区住建局	周平	2026-07-09	已下达	黄 临期
  2026-0004	污水管网普查	区住建局	周平		办理中	绿 长期
  2026-0005	校园周边整治				待拟办	—
  $ dc item list --fields id,due,lead_name
  2026-0002	2026-06-26	区交通局
  2026-0001	2026-06-30	区住建局
  2026-0003	2026-06-30	区住建局
  2026-0006	2026-07-09	区住建局
  2026-0004		区住建局
  2026-0005		

Values of one option are alternatives, different options all hold.

  $ dc list --unit 区交通局 --unit 住建局 --timing overdue --fields id,lead,co
  2026-0002	jiaotongju	区住建局
  2026-0001	zhujianju	
  $ dc list --co 区住建局 --fields id,title
  2026-0002	断头路打通
  $ dc list --state submitted --state received --fields id,state,timing
  2026-0003	待审核	待督查室审核
  2026-0005	待拟办	
  $ dc list --from 2026-06-01 --to 2026-06-30 --person 郑强 --fields id,due
  2026-0002	2026-06-26
  $ dc list --source s2026-0001#一 --fields id,source
  2026-0001	s2026-0001#一
  $ dc list --text pm2.5 --fields id,title
  2026-0001	城北片区老旧小区改造

A condition over the keys of a row; a wrong field names the near ones.

  $ dc list --where 'days_overdue > 5 or (lead = zhujianju and returns > 0)' --fields id,days_overdue,returns
  2026-0002	10	0
  2026-0001	2	1
  $ dc list --where 'due = null and not state = received' --fields id,state
  2026-0004	办理中
  $ dc list --where 'dues < 2026-06-30'
  dc: 没有名为 'dues' 的栏
  hint: 您是否想用 'due'？
  [2]
  $ dc list --where 'due < soon'
  dc: 字段 'due' 不能是 'soon'
  hint: 写作 字段 运算符 值，用 and、or、not 和括号连接；运算符 = != < <= > >= ~（含有）；值含空格的加引号
  [2]
  $ dc list --where 'due < 2026-06-30 and'
  dc: --where 看不懂：'due < 2026-06-30 and'，问题在 末尾
  hint: 写作 字段 运算符 值，用 and、or、not 和括号连接；运算符 = != < <= > >= ~（含有）；值含空格的加引号
  [2]

What the filter names must be known.

  $ dc list --unit 住见局
  dc: 没有单位 '住见局'
  hint: 您是否想用 '住建局'？
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]
  $ dc list --source s2026-0009
  dc: 没有来源 's2026-0009'
  hint: 您是否想用 's2026-0001'？
  [4]
  $ dc list --timing later --lang zh
  dc: 'later' 不能用于 --timing
  hint: 您是否想用 'late'？
  hint: --timing 可以是 'not-due'、'due-soon'、'under-office-review'、'overdue'、'on-time'、'late' 或 'ongoing'
  [2]

JSON has every key; names, limits and lights are those of the as-of day.

  $ dc unit rename zhujianju --name 区住房城乡建设局 --on 2026-07-05 -q
  zhujianju
  $ dc list --where 'id = 2026-0001' --as-of 2026-06-20 -o jsonl | sed -E 's/[0-9a-f]{40}/COMMIT/'
  {"id":"2026-0001","title":"城北片区老旧小区改造","lead_name":"区住建局","person_name":"周平","due":"2026-06-30","state":"redoing","light":"green","category":2,"origin":"district","timing":"not-due","lead":"zhujianju","leader":"p-0101","leader_name":"陈志","person":"p-0102","district_leader":null,"co":[],"issued":"2026-03-04","accepted":"2026-03-05","notice":"大委督〔2026〕1号","due_original":"2026-06-30","days_overdue":null,"workdays_overdue":null,"reminders":0,"extensions":0,"returns":1,"source":["s2026-0001#一"],"weight":[],"urgency":null,"completed":null,"on_time":null,"tier":null,"parent":null,"as_of":"2026-06-20","revision":"COMMIT"}
  $ dc list --where 'id = 2026-0001' --fields lead_name
  区住房城乡建设局
  $ dc list --where 'id = 2026-0001' --as-of 2026-07-04 --fields lead_name,timing
  区住建局	临期

Every list names its day and its revision: csv and jsonl on each row, the others where they are asked.

  $ dc list --timing overdue -o csv
  编号,工作任务,责任单位,责任人,完成时限,办理结果,警示,截至,台账版本
  2026-0002,断头路打通,区交通局,郑强,2026-06-26,已下达,红 逾期,2026-07-06,COMMIT
  2026-0001,城北片区老旧小区改造,区住房城乡建设局,周平,2026-06-30,重新办理,红 逾期,2026-07-06,COMMIT
  $ dc list --timing overdue --at 2026-07-01 --fields id,as_of,revision
  2026-0002	2026-07-01	COMMIT
  $ dc list --timing overdue -v --fields id 2>&1 | sed -E 's|[0-9a-f]{12}$|COMMIT|'
  dc: 截至 2026-07-06，台账版本 COMMIT
  2026-0002
  2026-0001
  $ dc list --timing overdue -o jsonl --fields id,as_of
  {"id":"2026-0002","as_of":"2026-07-06"}
  {"id":"2026-0001","as_of":"2026-07-06"}
  $ dc list --timing overdue -o plain --fields id
  编号
  2026-0002
  2026-0001
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc list -o csv --fields id,revison
  dc: 没有名为 'revison' 的栏
  hint: 您是否想用 'revision'？
  [2]
