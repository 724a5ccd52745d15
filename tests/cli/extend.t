An extension: the application before the limit, the leader's decision, the filing (Art. 20(2)).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --weight major -q
  s2026-0001
  $ dc source add --kind meeting --title 专题会 --date 2026-03-01 -q
  s2026-0002
  $ for source in s2026-0001 s2026-0002; do
  >   id=$(dc item new --title 老旧小区改造$source --category 2 --source $source -q)
  >   dc propose $id --opinion 由住建局牵头 -q >/dev/null
  >   dc assign $id --lead 区住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前 --issue -q >/dev/null
  > done

An application says until when, why, how far the work is, and who applies.

  $ on 2026-06-20
  $ dc extend 2026-0001 --until 9月底前 --reason 管网迁改方案重新报批
  dc: 延期申请须写明新时限、原因、进度和申请人
  hint: 用 --until、--reason、--progress、--by；领导已决定的用 --grant 或 --refuse，已备案的用 --filed
  [2]
  $ dc extend 2026-0001 --grant --refuse --by 李文
  dc: --grant、--refuse、--filed 只写一个
  hint: 申请写 --until、--reason、--progress、--by；决定写 --grant 或 --refuse 和 --by；备案只写 --filed
  [2]
  $ dc extend 2026-0001 --grant
  dc: 没有写明作决定的领导
  hint: 用 --by 写明
  [2]
  $ dc extend 2026-0001 --until 长期 --reason 管网迁改 --progress 完成七成 --by 陈志
  dc: '长期' 不是一个新的截止日期
  hint: 写日期或 9月底前、5wd；工作日从现时限算起
  [2]
  $ ask='--reason 管网迁改方案重新报批 --progress 完成七成 --by 陈志'
  $ dc extend 2026-0001 --until 2026-06-30 $ask
  dc: error[art20.2-later]: 2026-0001 的现时限为 2026-06-30，新时限 2026-06-30 不比它晚（第二十条第（二）项）
  hint: 用 --until 写明更晚的日期；原来登错的用 dc item correct-due 2026-0001
  [1]
  $ dc extend 2026-0001 --grant --by 李文 --until 2026-09-30
  dc: error[art20.2-request]: 2026-0001 没有待决定的延期申请，不能登记“批准延期”（第二十条第（二）项）
  hint: 先用 dc extend 2026-0001 --until 时限 --reason 原因 --progress 进度 --by 申请人 登记申请
  [1]
  $ dc extend 2026-0001 --until 9月底前 $ask
  2026-0001 申请延期 2026-06-30→2026-09-30 COMMIT
  $ sed -n '/^- step: extend/,$p' items/2026/00/2026-0001.yaml | grep -v '^  id:'
  - step: extend
    day: "2026-06-20"
    at: "2026-06-20T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    by: p-0101
    by_name: 陈志
    due: {text: 9月底前, was: "2026-06-30", now: "2026-09-30", rule: month-end}
    progress: 完成七成
    reason: 管网迁改方案重新报批

Of a major resolution the grant moves nothing; the filing does.

  $ dc extend 2026-0001 --grant --by 赵宏
  dc: error[art20.2-leader]: 2026-0001 的延期在 2026-06-20 不归 '赵宏' 决定（第二十条第（二）项）
  hint: 议定事项报分管领导，经领导审定或批示定时限的报该领导；确由其批的，加 --irregular 如实登记，时限不变
  [1]
  $ dc extend 2026-0001 --grant --by 赵宏 --irregular
  items/2026/00/2026-0001.yaml: warning[art20.2-leader]: 2026-0001 的延期在 2026-06-20 不归 '赵宏' 决定（第二十条第（二）项）
  dc: 已如实登记，不影响时限和状态
  2026-0001 批准延期 2026-06-30→2026-09-30 赵宏 备案后生效 [违规，不生效] COMMIT
  $ dc extend 2026-0001 --filed
  dc: error[art20.2-decided]: 2026-0001 没有已批准而待备案的延期（第二十条第（二）项）
  hint: 先用 dc extend 2026-0001 --grant --by 领导 登记批准；确是未批先送的，加 --irregular 如实登记，时限不变
  [1]
  $ dc extend 2026-0001 --grant --by 李文
  2026-0001 批准延期 2026-06-30→2026-09-30 李文 备案后生效 COMMIT
  $ dc list --fields id,due,due_original,extensions
  2026-0001	2026-06-30	2026-06-30	0
  2026-0002	2026-06-30	2026-06-30	0
  $ on 2026-06-24
  $ dc check --rule art20.2-not-filed
  dc: 检查 18 条记录：0 个错误，1 个警告
  items/2026/00/2026-0001.yaml: warning[art20.2-not-filed]: 2026-0001 于 2026-06-20 批准延至 2026-09-30，材料没有备案，时限仍为 2026-06-30（第二十条第（二）项）
  hint: 请单位送材料，备案后用 dc extend 2026-0001 --filed 登记
  $ dc extend 2026-0001 --filed --doc 大住建〔2026〕15号
  2026-0001 延期备案 2026-06-30→2026-09-30 COMMIT
  $ dc list --fields id,due,due_original,extensions
  2026-0002	2026-06-30	2026-06-30	0
  2026-0001	2026-09-30	2026-06-30	1
  $ dc extend 2026-0001 --filed
  dc: error[art20.2-decided]: 2026-0001 没有已批准而待备案的延期（第二十条第（二）项）
  hint: 先用 dc extend 2026-0001 --grant --by 领导 登记批准；确是未批先送的，加 --irregular 如实登记，时限不变
  [1]
  $ dc log 2026-0001 --fields day,act,what,by_name
  2026-03-02	登记	老旧小区改造s2026-0001；待拟办	
  2026-03-02	拟办	拟办意见：由住建局牵头；待拟办→已拟办	
  2026-03-02	立项分解	依据区委决定；原文“6月底前”；已拟办→已立项；责任单位 区住建局；责任领导 陈志；责任人 周平；目标要求 完成改造；完成时限 2026-06-30；原定时限 2026-06-30	
  2026-03-02	下达	大委督〔2026〕1号；至区住建局；已立项→已下达；督办通知 n2026-0001	
  2026-06-20	申请延期	进度：完成七成；原因：管网迁改方案重新报批；延至2026-09-30	陈志
  2026-06-20	批准延期	延至2026-09-30；违规，如实登记而不生效：art20.2-leader	赵宏
  2026-06-20	批准延期	延至2026-09-30	李文
  2026-06-24	延期备案	依据大住建〔2026〕15号；原文“9月底前”；完成时限 2026-06-30→2026-09-30	

Of any other item the leader who set the limit decides, and the limit moves at the grant.

  $ dc extend 2026-0002 --until 5wd $ask
  2026-0002 申请延期 2026-06-30→2026-07-07 COMMIT
  $ dc extend 2026-0002 --refuse --by 李文 --reason 抓紧办理
  2026-0002 不予延期 李文 COMMIT
  $ dc extend 2026-0002 --until 7月底前 $ask
  2026-0002 申请延期 2026-06-30→2026-07-31 COMMIT
  $ dc extend 2026-0002 --grant --by 李文 --until 2026-07-15
  2026-0002 批准延期 2026-06-30→2026-07-15 李文 COMMIT
  $ dc limits
  2026-0001	老旧小区改造s2026-0001	2026-06-24	延期备案	2026-06-30	2026-09-30	9月底前	管网迁改方案重新报批	李文	2026-06-30	2026-09-30
  2026-0002	老旧小区改造s2026-0002	2026-06-24	批准延期	2026-06-30	2026-07-15	2026-07-15	管网迁改方案重新报批	李文	2026-06-30	2026-07-15

Whose decision it was, not who filed it, with the reason of the application.

  $ dc blame 2026-0001 --fields field,value,act,day,by_name,actor_name,reason | grep 完成时限
  完成时限	2026-09-30	延期备案	2026-06-24	李文	张敏	管网迁改方案重新报批
  $ dc diff 2026-06-19 2026-0001 --fields field,was,now,acts,by_name,remark -q
  完成时限	2026-06-30	2026-09-30	延期备案	李文	
  办理步骤			申请延期、批准延期	李文	

A second extension is told as one; one asked for on the day of the limit is too late.

  $ on 2026-07-10
  $ dc extend 2026-0002 --until 7月底前 $ask
  items/2026/00/2026-0002.yaml: warning[art20.2-second]: 2026-0002 这是第2次延期（第二十条第（二）项）
  hint: dc extensions 2026-0002 列出历次延期；次数见 dc policy show 的 extension_warn_at
  2026-0002 申请延期 2026-07-15→2026-07-31 COMMIT
  $ on 2026-07-15
  $ dc check --rule art20.2-undecided
  dc: 检查 18 条记录：0 个错误，1 个警告
  items/2026/00/2026-0002.yaml: warning[art20.2-undecided]: 2026-0002 于 2026-07-10 申请延期，到时限 2026-07-15 还没有决定（第二十条第（二）项）
  hint: 请领导决定后用 dc extend 2026-0002 --grant 或 --refuse 登记；在此之前时限不变
  $ dc extend 2026-0002 --until 8月底前 $ask
  items/2026/00/2026-0002.yaml: warning[art20.2-second]: 2026-0002 这是第2次延期（第二十条第（二）项）
  hint: dc extensions 2026-0002 列出历次延期；次数见 dc policy show 的 extension_warn_at
  dc: error[art20.2-early]: 2026-0002 的时限为 2026-07-15，2026-07-15 才申请延期，不是提前申请（第二十条第（二）项）
  hint: 加 --irregular 如实登记，时限不变；当日可否申请见 dc policy show 的 extension_on_the_day
  [1]
  $ dc extend 2026-0002 --until 8月底前 $ask --irregular
  items/2026/00/2026-0002.yaml: warning[art20.2-early]: 2026-0002 的时限为 2026-07-15，2026-07-15 才申请延期，不是提前申请（第二十条第（二）项）
  items/2026/00/2026-0002.yaml: warning[art20.2-second]: 2026-0002 这是第2次延期（第二十条第（二）项）
  hint: dc extensions 2026-0002 列出历次延期；次数见 dc policy show 的 extension_warn_at
  dc: 已如实登记，不影响时限和状态
  2026-0002 申请延期 2026-07-15→2026-08-31 [违规，不生效] COMMIT
  $ dc extend 2026-0002 --grant --by 李文
  items/2026/00/2026-0002.yaml: warning[art20.2-second]: 2026-0002 这是第2次延期（第二十条第（二）项）
  hint: dc extensions 2026-0002 列出历次延期；次数见 dc policy show 的 extension_warn_at
  2026-0002 批准延期 2026-07-15→2026-07-31 李文 COMMIT
  $ on 2026-07-20
  $ dc overdue --fields id,due,days_overdue

Until an extension has moved it the old limit counts: granted and not filed, the third item is late.

  $ dc item new --title 河道清淤 --category 2 --source s2026-0001 -q
  items/2026/00/2026-0003.yaml: warning[art17-late]: 2026-0003 的来源“区委常委会第五次会议”最迟应于 2026-03-03 分解立项，实为 2026-07-20（第十七条）
  hint: 照实登记；期限见 dc policy show 的 decompose_within
  2026-0003
  $ dc propose 2026-0003 --opinion 由交通局负责 -q
  2026-0003
  $ dc assign 2026-0003 --lead 区交通局 --leader 吴敏 --person 郑强 --goal 完成清淤 --due 2026-07-31 --issue -q >/dev/null
  $ dc extend 2026-0003 --until 2026-08-31 --reason 汛期提前 --progress 完成一半 --by 吴敏 -q
  2026-0003
  $ dc extend 2026-0003 --grant --by 李文 -q
  2026-0003
  $ on 2026-08-03
  $ dc overdue --fields id,due,days_overdue
  2026-0002	2026-07-31	3
  2026-0003	2026-07-31	3
  $ dc list --where extensions=0 --fields id,due,timing
  2026-0003	2026-07-31	逾期
  $ dc extend 2026-0003 --filed -q
  2026-0003
  $ dc overdue --fields id,due,days_overdue
  2026-0002	2026-07-31	3
  $ dc list --fields id,due,timing
  2026-0002	2026-07-31	逾期
  2026-0003	2026-08-31	未到期
  2026-0001	2026-09-30	未到期

The register holds them all.

  $ dc extensions
  2026-0002	老旧小区改造s2026-0002	区住建局		2026-06-24	管网迁改方案重新报批	2026-06-30	2026-06-30	2026-07-07		李文		不予延期		0	2026-07-31		
  2026-0002	老旧小区改造s2026-0002	区住建局	1	2026-06-24	管网迁改方案重新报批	2026-06-30	2026-06-30	2026-07-31	2026-07-15	李文		已延期	15	15	2026-07-31		
  2026-0002	老旧小区改造s2026-0002	区住建局	2	2026-07-10	管网迁改方案重新报批	2026-06-30	2026-07-15	2026-07-31	2026-07-31	李文		已延期	16	31	2026-07-31	第2次延期	
  2026-0002	老旧小区改造s2026-0002	区住建局		2026-07-15	管网迁改方案重新报批	2026-06-30	2026-07-15	2026-08-31				违规申请，不生效		31	2026-07-31		art20.2-early
  2026-0003	河道清淤	区交通局	1	2026-07-20	汛期提前	2026-07-31	2026-07-31	2026-08-31	2026-08-31	李文	2026-08-03	已延期	31	31	2026-08-31		
  2026-0001	老旧小区改造s2026-0001	区住建局	1	2026-06-20	管网迁改方案重新报批	2026-06-30	2026-06-30	2026-09-30	2026-09-30	李文	2026-06-24	已延期	92	92	2026-09-30		art20.2-leader
  $ dc extensions -o table --fields item,number,original,was,until,granted,outcome,days,total_days,current,repeated
  事项       第几次  原定时限    原时限      申请延至    批准延至    结果              延长（天）  累计（天）  现时限      提示
  2026-0002          2026-06-30  2026-06-30  2026-07-07              不予延期                               0  2026-07-31
  2026-0002       1  2026-06-30  2026-06-30  2026-07-31  2026-07-15  已延期                    15          15  2026-07-31
  2026-0002       2  2026-06-30  2026-07-15  2026-07-31  2026-07-31  已延期                    16          31  2026-07-31  第2次延期
  2026-0002          2026-06-30  2026-07-15  2026-08-31              违规申请，不生效                      31  2026-07-31
  2026-0003       1  2026-07-31  2026-07-31  2026-08-31  2026-08-31  已延期                    31          31  2026-08-31
  2026-0001       1  2026-06-30  2026-06-30  2026-09-30  2026-09-30  已延期                    92          92  2026-09-30
  
  截至 2026-08-03，台账版本 COMMIT
  $ dc extensions 2026-0002 --open --exit-code --fields item,asked,outcome
  $ dc extensions --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][0])'
  {'item': '2026-0002', 'title': '老旧小区改造s2026-0002', 'lead': 'zhujianju', 'lead_name': '区住建局', 'number': None, 'asked': '2026-06-24', 'asked_by': '陈志', 'reason': '管网迁改方案重新报批', 'progress': '完成七成', 'original': '2026-06-30', 'was': '2026-06-30', 'until': '2026-07-07', 'granted': None, 'decided': '2026-06-24', 'decided_by': '李文', 'filed': None, 'outcome': 'refused', 'moved': None, 'days': None, 'total_days': 0, 'current': '2026-07-31', 'repeated': None, 'irregular': []}
