Nothing falls through: every decision has its item, every item its answer, every answer came back (Arts. 2, 4).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc unit add quweiban --name 区委办公室 --kind party-organ -q
  quweiban
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --assigner 区委办公室 --clause 一:改造老旧小区 --clause 二:治理道路扬尘 --clause 三:传达会议精神 -q
  s2026-0001
  $ dc source add --kind document --title 关于加强养老服务的意见 --date 2026-03-02 -q
  s2026-0002
  $ dc coverage --exit-code
  尚未立项	s2026-0001	区委常委会第五次会议	一		改造老旧小区		2026-03-01	1
  尚未立项	s2026-0001	区委常委会第五次会议	二		治理道路扬尘		2026-03-01	1
  尚未立项	s2026-0001	区委常委会第五次会议	三		传达会议精神		2026-03-01	1
  尚未立项	s2026-0002	关于加强养老服务的意见			关于加强养老服务的意见		2026-03-02	0
  [1]

A refusal is recorded as well as an item; a void entry is neither.

  $ dc item new --title 改造老旧小区 --category 2 --source s2026-0001#一 -q
  2026-0001
  $ dc item new --title 传达会议精神 --category 2 --source s2026-0001#三 -q
  2026-0002
  $ dc decline 2026-0002 --reason 无须督查 --by 王刚 -q
  2026-0002
  $ dc item new --title 养老服务 --category 2 --source s2026-0002 -q
  2026-0003
  $ dc item void 2026-0003 --reason 登记有误 --by 王刚 -q
  2026-0003
  $ dc coverage
  尚未立项	s2026-0001	区委常委会第五次会议	二		治理道路扬尘		2026-03-01	1
  尚未立项	s2026-0002	关于加强养老服务的意见			关于加强养老服务的意见		2026-03-02	0

An item that was issued waits for its first report, a completed one for its return.

  $ dc propose 2026-0001 --opinion 请区住建局办理 -q
  2026-0001
  $ dc assign 2026-0001 --lead 区住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前 --issue -q
  2026-0001
  n2026-0001
  2026-0001
  $ dc coverage s2026-0001 -o table --as-of 2026-03-20
  缺什么    来源        来源                  条款  编号       工作任务      责任单位  自何日      天数
  没有立项、也没有登记不立项的（1条）
  尚未立项  s2026-0001  区委常委会第五次会议  二               治理道路扬尘            2026-03-01    19
  
  已下达、还没有反馈的（1件）
  尚无回音  s2026-0001  区委常委会第五次会议  一    2026-0001  改造老旧小区  区住建局  2026-03-02    18
  
  截至 2026-03-20，台账版本 COMMIT
  $ dc report 2026-0001 --text 全部完成 --final --signed-by 陈志 --sealed -q
  2026-0001
  $ dc return-result 2026-0001
  dc: error[art7.4-state]: 2026-0001 现为“待审核”，不能办理“回告结果”（第七条第（四）项）
  hint: 下一步可以办理：反馈（dc report）、审核通过（dc review --pass）、退回补办（dc review --supplement）、退回重办（dc review --redo）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ dc review 2026-0001 --pass --test facts,solved,done,sound,lawful,form -q
  2026-0001
  $ dc complete 2026-0001 --by 王刚 -q
  2026-0001
  $ dc coverage s2026-0001#一 --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"])'
  [{'kind': 'not-returned', 'source': 's2026-0001', 'source_title': '区委常委会第五次会议', 'clause': '一', 'id': '2026-0001', 'title': '改造老旧小区', 'lead': 'zhujianju', 'lead_name': '区住建局', 'since': '2026-03-02', 'days': 0}]
  $ dc return-result 2026-0001 --text 书面回告
  2026-0001 回告结果 区委办公室 COMMIT
  $ dc coverage s2026-0001#一 --exit-code
  dc: 事事有着落，件件有回音
  $ dc coverage s2026-0001#一 -o md
  | 缺什么 | 来源 | 来源 | 条款 | 编号 | 工作任务 | 责任单位 | 自何日 | 天数 |
  | --- | --- | --- | --- | --- | --- | --- | --- | ---: |
  
  事事有着落，件件有回音
  
  截至 2026-03-02，台账版本 COMMIT

What was reopened must be returned again; another receiver may be named.

  $ dc reopen 2026-0001 --reason 群众反映未完成 --by 李文 -q
  2026-0001
  $ dc report 2026-0001 --text 整改完成 --final --signed-by 陈志 --sealed -q
  2026-0001
  $ dc review 2026-0001 --pass --test facts,solved,done,sound,lawful,form -q
  2026-0001
  $ dc complete 2026-0001 --by 王刚 -q
  2026-0001
  $ dc coverage s2026-0001#一 | cut -f 1,5
  尚未回告	2026-0001
  $ dc return-result 2026-0001 --to 赵宏
  2026-0001 回告结果 赵宏 COMMIT
  $ dc log 2026-0001 | grep 回告
  2026-03-02 09:00	2026-03-02	回告结果	至区委办公室；书面回告		张敏	COMMIT
  2026-03-02 09:00	2026-03-02	回告结果	至赵宏		张敏	COMMIT
  $ dc return-result 2026-0001 --to 区财政局
  dc: 没有单位 '区财政局'
  hint: 新单位用 dc unit add 代号 --name 名称 登记；别名用 --alias
  [4]
  $ dc coverage s2026-0009
  dc: 没有来源 's2026-0009'
  hint: 您是否想用 's2026-0001'、's2026-0002'？
  [4]
