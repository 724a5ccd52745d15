Sources, notices, stage reports and dossiers: each noun lists, and shows one.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc unit add committee-office --name 区委办公室 --kind party-organ -q >/dev/null
  $ dc batch - -q >/dev/null <<'BATCH'
  > @m = source add --kind meeting --title '区委常委会 第3次会议' --number '大委纪[2026]3号' --date 2026-03-01 --weight major --clause 一:改造老旧小区 --clause 二:打通断头路
  > @p = source add --kind instruction --title 关于防汛工作的报告 --date 2026-02-27 --received 2026-03-02 --issuing-organ 区交通局 --handler committee-office
  > source instruct @p --leader 赵宏 --text 请抓紧办理。
  > @a = item new --title 老旧小区改造 --category 2 --source @m#一
  > @b = item new --title 断头路打通 --category 2 --source @m#二
  > propose @a --opinion 按分工办理
  > propose @b --opinion 按分工办理
  > approve @a --by 李文
  > approve @b --by 李文
  > assign @a --lead 区住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前
  > assign @b --lead 区住建局 --leader 陈志 --person 周平 --goal 全线贯通 --due 6月底前
  > notice issue @a @b --to 区住建局
  > accept @a
  > report @a --final --text 全部完工 --signed-by 陈志 --sealed
  > review @a --pass --test facts,solved,done,sound,lawful,form
  > stage-report new --item @a --item @b --text 一季度推进情况
  > BATCH

  $ dc source list -o table
  编号        种类    标题                  文号               日期        收文日期    印发机关  条款数  批示数
  s2026-0001  会议    区委常委会 第3次会议  大委纪〔2026〕3号  2026-03-01                             2       0
  s2026-0002  批示件  关于防汛工作的报告                       2026-02-27  2026-03-02  区交通局       0       1
  
  截至 2026-03-02，台账版本 COMMIT
  $ dc source show s2026-0002
  编号	s2026-0002
  种类	批示件
  标题	关于防汛工作的报告
  日期	2026-02-27
  收文日期	2026-03-02
  印发机关	区交通局
  归口负责单位	区委办公室
  状态	已登记
  2026-03-02 登记	已登记；张敏登记
  2026-03-02 批示	赵宏；请抓紧办理。；张敏登记
  $ dc notice list
  n2026-0001	大委督〔2026〕1号	2026-03-02	区住建局	2026-0001、2026-0002
  $ dc notice show n2026-0001
  编号	n2026-0001
  文号	大委督〔2026〕1号
  日期	2026-03-02
  主送单位	区住建局
  事项	2026-0001、2026-0002
  状态	已下达
  2026-03-02 登记	已下达；张敏登记
  $ dc stage-report list
  r2026-0001	2026-03-02	已起草	2026-0001、2026-0002			
  $ dc stage-report approve r2026-0001 --by 李文 --except 2026-0002 -q
  r2026-0001
  $ dc stage-report -o csv | sed -E 's|[0-9a-f]{12}$|COMMIT|'
  编号,日期,状态,事项,列入办结的事项,审定日期,审定人,截至,台账版本
  r2026-0001,2026-03-02,已审定,2026-0001、2026-0002,2026-0001,2026-03-02,李文,2026-03-02,COMMIT
  $ dc stage-report show r2026-0001 | head -n 5
  编号	r2026-0001
  日期	2026-03-02
  正文	一季度推进情况
  事项	2026-0001、2026-0002
  状态	已审定

A dossier is listed once it is filed, with its papers and where it went.

  $ dc archive list
  $ dc complete 2026-0001 --by 李文 -q && dc clear 2026-0001 -q
  2026-0001
  2026-0001
  $ dc archive add 2026-0001 --title 办结报告 --author 区住建局 --doc 大住建〔2026〕9号 --date 2026-03-02 --pages 6 -q
  2026-0001
  $ dc archive 2026-0001 -q
  2026-0001
  $ dc archive list -o table
  事项       标题          责任单位  办结日期    归档日期    件数  移交日期  接收
  2026-0001  老旧小区改造  区住建局  2026-03-02  2026-03-02     1
  
  截至 2026-03-02，台账版本 COMMIT
  $ dc archive transfer 2026 --receiver 区档案馆 --receipt-count 1 -q
  2026-0001
  $ dc archive list --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"])'
  [{'item': '2026-0001', 'title': '老旧小区改造', 'lead': 'zhujianju', 'lead_name': '区住建局', 'completed': '2026-03-02', 'archived': '2026-03-02', 'papers': 1, 'transferred': '2026-03-02', 'receiver': '区档案馆'}]

What is not there is named with what is near.

  $ dc source show s2026-0022
  dc: 没有来源 's2026-0022'
  hint: 您是否想用 's2026-0002'、's2026-0001'？
  [4]
  $ dc notice show 2026-0001
  dc: 没有督办通知 '2026-0001'
  hint: 您是否想用 'n2026-0001'？
  [4]
