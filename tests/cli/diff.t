What changed between two moments, by record and field.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q >/dev/null
  $ new() { dc item new --title "$1" --category 2 --source s2026-0001 -q && dc propose "$2" --opinion 请办理 -q; }
  $ new 老旧小区改造 2026-0001
  2026-0001
  2026-0001
  $ new 断头路打通 2026-0002
  2026-0002
  2026-0002
  $ assign() { dc assign "$@" --lead 区住建局 --leader 陈志 --person 周平 --goal 办好 --issue -q >/dev/null; }
  $ assign 2026-0001 --due 6月底前
  $ assign 2026-0002 --due 2026-05-31
  $ on 2026-03-10
  $ dc accept 2026-0001 -q
  items/2026/00/2026-0001.yaml: warning[art7.2-slow-acceptance]: 2026-0001 于 2026-03-02 下达，最迟应于 2026-03-03 签收，实为 2026-03-10（第七条第（二）项）
  hint: 照实登记；期限见 dc policy show 的 accept_within
  2026-0001
  $ dc item correct-due 2026-0001 --due 2026-07-31 --reason 看错月份 --approved-by 王刚 -q
  2026-0001
  $ dc item correct 2026-0001 --set title=老旧小区综合改造 --reason 标题漏字 -q
  2026-0001
  $ dc reassign 2026-0002 --lead 区交通局 --leader 吴敏 --person 郑强 --reason 职责调整 --by 李文 -q
  2026-0002
  $ dc remind 2026-0001 -q
  2026-0001
  $ dc item new --title 农贸市场升级 --category 2 --source s2026-0001 -q
  items/2026/00/2026-0003.yaml: warning[art17-late]: 2026-0003 的来源“区委常委会”最迟应于 2026-03-03 分解立项，实为 2026-03-10（第十七条）
  hint: 照实登记；期限见 dc policy show 的 decompose_within
  2026-0003

From a day to now; the sums go to the standard error.

  $ dc diff 2026-03-09
  dc: 新增事项1件，时限变动1次，改变责任单位1件，其他状态变化1件
  2026-0001	老旧小区综合改造	标题	老旧小区改造	老旧小区综合改造	更正	张敏	2026-03-10	
  2026-0001	老旧小区综合改造	状态	已下达	已签收	签收	张敏	2026-03-10	
  2026-0001	老旧小区综合改造	完成时限	2026-06-30	2026-07-31	更正时限	王刚	2026-03-10	
  2026-0001	老旧小区综合改造	原定时限	2026-06-30	2026-07-31	更正时限	王刚	2026-03-10	
  2026-0001	老旧小区综合改造	办理步骤			催办	张敏	2026-03-10	
  2026-0002	断头路打通	责任单位	区住建局	区交通局	改派	李文	2026-03-10	
  2026-0002	断头路打通	责任领导	陈志	吴敏	改派	李文	2026-03-10	
  2026-0002	断头路打通	责任人	周平	郑强	改派	李文	2026-03-10	
  2026-0003	农贸市场升级	新增			登记	张敏	2026-03-10	
  $ dc diff 2026-03-09 --lang en 2>&1 >/dev/null
  dc: 1 item new, 1 limit moved, 1 lead changed, 1 other change of state
  $ dc diff 2026-03-10
  dc: 没有变化
  $ dc diff HEAD~1 HEAD --exit-code
  dc: 新增事项1件
  2026-0003	农贸市场升级	新增			登记	张敏	2026-03-10	
  [1]
  $ dc diff HEAD HEAD --exit-code
  dc: 没有变化
  $ dc diff HEAD HEAD~1
  dc: 'HEAD~1' 在 'HEAD' 之前：变化要从早到晚比较
  hint: dc diff HEAD~1 HEAD
  [2]
  $ dc diff 2026-03-10 2026-03-09 2026-0001 --lang en
  dc: '2026-03-09' comes before '2026-03-10': a difference is told from the former to the latter
  hint: dc diff 2026-03-09 2026-03-10
  [2]

Of one record, with or without the second moment.

  $ dc diff 2026-03-09 2026-0002 --fields field,was,now,acts,by_name,day -q
  责任单位	区住建局	区交通局	改派	李文	2026-03-10
  责任领导	陈志	吴敏	改派	李文	2026-03-10
  责任人	周平	郑强	改派	李文	2026-03-10
  $ dc diff 2026-03-09 HEAD~2 2026-0002 --fields field,was,now -q
  责任单位	区住建局	区交通局
  责任领导	陈志	吴敏
  责任人	周平	郑强
  $ dc diff 2026-03-09 2026-0009
  dc: 没有事项 '2026-0009'
  hint: 您是否想用 '2026-0001'、'2026-0002'、'2026-0003'？
  [4]
  $ dc diff 2026-01-01
  dc: 没有提交或日期 '2026-01-01'
  hint: 用 git log 查提交号；日期须在台账建立之后
  [4]
  $ dc diff nowhere
  dc: 没有提交或日期 'nowhere'
  hint: 用 git log 查提交号；日期须在台账建立之后
  [4]

As data, each change has its step and commit; a note and a reminder move no field.

  $ dc diff 2026-03-09 2026-0001 --json -q | python3 -c 'import json,sys
  > for row in json.load(sys.stdin)["rows"]: print(row["field"], row["was"], row["now"], row["acts"], row["by"], len(row["commit"]), row["stands_out"])'
  title 老旧小区改造 老旧小区综合改造 ['correct'] None 40 False
  state issued accepted ['accept'] None 40 False
  due 2026-06-30 2026-07-31 ['correct-due'] p-0002 40 False
  due_original 2026-06-30 2026-07-31 ['correct-due'] p-0002 40 False
  None None None ['remind'] None 40 False
  $ dc diff 2026-03-09 -o csv -q | sed -En '1,2s|,[0-9a-f]{12}$|,COMMIT|; 1,2p'
  记录,标题,项目,原,现,行为,决定人,发生日期,备注,截至,台账版本
  2026-0001,老旧小区综合改造,标题,老旧小区改造,老旧小区综合改造,更正,张敏,2026-03-10,,2026-03-10,COMMIT
  $ dc diff 2026-03-09 -o md --fields record,field,was,now 2>&1 | tail -n 4
  
  新增事项1件，时限变动1次，改变责任单位1件，其他状态变化1件
  
  截至 2026-03-10，台账版本 COMMIT

A limit that moved otherwise stands out, and so does what no step tells of.

  $ on 2026-03-20
  $ dc item new --title 窨井盖整治 --category 2 --source s2026-0001 -q
  items/2026/00/2026-0004.yaml: warning[art17-late]: 2026-0004 的来源“区委常委会”最迟应于 2026-03-03 分解立项，实为 2026-03-20（第十七条）
  hint: 照实登记；期限见 dc policy show 的 decompose_within
  2026-0004
  $ dc propose 2026-0004 --opinion 请办理 --lead 区住建局 --due 2026-06-30 -q
  2026-0004
  $ on 2026-03-21
  $ dc propose 2026-0004 --opinion 再议 --lead 区住建局 --due 2026-09-30 -q
  2026-0004
  $ sed -i 's/^title: 窨井盖整治/title: 井盖整治/' items/2026/00/2026-0004.yaml
  $ GIT_COMMITTER_DATE=$DC_NOW git commit -qa --no-verify -m 手工改动
  $ dc diff 2026-03-20 2026-0004 --fields field,was,now,acts,remark
  dc: 时限变动1次
  标题	窨井盖整治	井盖整治		没有步骤说明这一改动
  完成时限	2026-06-30	2026-09-30	拟办	时限变动未经延期、新的批示或批准更正

So does a value that is not what its steps say, and what was done to former steps.

  $ on 2026-03-22
  $ dc item correct-due 2026-0001 --due 2026-08-31 --reason 再次核对 --approved-by 王刚 -q
  2026-0001
  $ sed -i '0,/^  due: .*/s//  due: "2026-12-31"/; s/^  opinion: 请办理/  opinion: 请从速办理/' items/2026/00/2026-0001.yaml
  $ GIT_COMMITTER_DATE=$DC_NOW git commit -qa --no-verify -m 手工改动
  $ dc diff 2026-03-21 2026-0001 --fields field,was,now,acts,by_name,remark
  dc: 时限变动1次，原有步骤变动1处
  完成时限	2026-07-31	2026-12-31	更正时限	王刚	与步骤所记不符
  原定时限	2026-07-31	2026-08-31	更正时限	王刚	
  原有步骤	拟办意见 请办理	拟办意见 请从速办理	拟办	张敏	原有步骤被改动
  $ dc diff HEAD~1 2026-0001 --json -q | python3 -c 'import json,sys
  > for row in json.load(sys.stdin)["rows"]: print(row["change"], row["field"], row["was"], row["now"], row["remark"], row["commit"], row["stands_out"])'
  moved due 2026-08-31 2026-12-31 untold None True
  rewritten None {'opinion': '请办理'} {'opinion': '请从速办理'} step-rewritten None True
  $ sed -i '/^- step: remind/,$d' items/2026/00/2026-0001.yaml
  $ git commit -qa --no-verify -m 手工删除
  $ dc diff HEAD~1 2026-0001 --lang en --fields field,acts,day,remark
  dc: 2 former steps changed or gone
  former step	a reminder	2026-03-10	a former step is gone
  former step	correction of the limit	2026-03-22	a former step is gone
