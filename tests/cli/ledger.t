The master ledger holds each item once; special ledgers are parts of it (Arts. 18, 22).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc unit add quweiban --name 区委办公室 --kind party-organ --alias committee-office -q
  quweiban
  $ dc source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --number 大委纪〔2026〕5号 -q
  s2026-0001
  $ dc source add --kind document --title 全市安全生产工作要点 --date 2026-03-01 --level city --weight major -q
  s2026-0002
  $ dc source add --kind instruction --title 关于城北积水的报告 --number 大住建〔2026〕8号 --date 2026-03-01 --received 2026-03-02 --issuing-organ 区委办公室 --handler 区委办公室 -q
  s2026-0003
  $ dc source instruct s2026-0003 --leader 李文 --on 2026-03-01 --text 请住建局拿出方案。 -q
  s2026-0003
  $ dc source instruct s2026-0003 --leader 赵宏 --text 同意李文同志意见，现期完成。 -q
  s2026-0003
  $ dc source add --kind instruction --title 关于校车安全的报告 --date 2026-03-02 --issuing-organ 区交通局 -q
  s2026-0004
  $ dc source instruct s2026-0004 --leader 赵宏 --text 请交通局阅处。 -q
  s2026-0004
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001
  $ dc item new --title 安全生产检查 --category 2 --source s2026-0002 -q
  2026-0002
  $ dc item new --title 整治城北积水 --category 4 --source s2026-0003 --urgency urgent -q
  2026-0003
  $ for id in 2026-0001 2026-0003; do dc propose $id --opinion 请区住建局办理 -q; done
  2026-0001
  2026-0003

Without a limit an instruction has the policy's, by urgency and difficulty, counted from issue.

  $ people='--lead 区住建局 --leader 陈志 --person 周平'
  $ dc assign 2026-0001 $people --goal 完成改造 --due 6月底前 --issue -q
  2026-0001
  n2026-0001
  2026-0001
  $ dc assign 2026-0003 $people --goal 消除积水点
  2026-0003 立项分解 区住建局 COMMIT
  $ on 2026-03-03
  $ dc notice issue 2026-0003 --to 区住建局
  n2026-0002 登记 大委督〔2026〕2号 区住建局 1件 COMMIT
  2026-0003 下达 大委督〔2026〕2号 时限2026-03-08 COMMIT
  $ dc report 2026-0001 --text 已开工 --problems 资金缺口两千万元 -q
  2026-0001

  $ dc ledger -o md
  | 序号 | 编号 | 来源 | 工作任务 | 责任单位 | 责任领导 | 责任人 | 交办时间 | 完成时限 | 办理结果 | 警示 |
  | ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | 1 | 2026-0001 | 区委常委会第五次会议（大委纪〔2026〕5号） | 老旧小区改造 | 区住建局 | 陈志 | 周平 | 2026-03-02 | 2026-06-30 | 办理中 | 绿 未到期 |
  | 2 | 2026-0002 | 全市安全生产工作要点 | 安全生产检查 |  |  |  |  |  | 待拟办 | — |
  | 3 | 2026-0003 | 关于城北积水的报告（大住建〔2026〕8号） | 整治城北积水 | 区住建局 | 陈志 | 周平 | 2026-03-03 | 2026-03-08 | 已下达 | 黄 临期 |
  
  截至 2026-03-03，台账版本 COMMIT
  $ for name in 议定 重点 问题 上级督查 key; do echo "$name: $(dc ledger --special $name | cut -f 2 | paste -sd' ')"; done
  议定: 2026-0001
  重点: 2026-0002
  问题: 2026-0001
  上级督查: 2026-0002
  key: 2026-0002
  $ dc ledger --special 民生
  dc: 没有名为 '民生' 的专项台账
  hint: 可选 '批示'、'instructions'、'议定'、'resolutions'、'重点'、'key'、'问题'、'problems'、'上级督查'、'superior'；政策可用 ledger_名称 另定
  [4]
  $ dc ledger --month 2026-03
  dc: --by、--issuing-organ、--instructed-by、--month 只用于批示件台账
  hint: 加 --special 批示
  [2]

The instructions: every leader, day and words; a paper without item stands there too.

  $ dc ledger --special 批示 -o md
  | 序号 | 编号 | 收文日期 | 批示领导 | 批示日期 | 来文标题（文号） | 批示内容 | 印发机关 | 承办单位 | 协办单位 | 办理时限 | 反馈日期 | 办理结果 | 状态 |
  | ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | 1 | 2026-0003 | 2026-03-02 | 李文、赵宏 | 2026-03-01、2026-03-02 | 关于城北积水的报告（大住建〔2026〕8号） | 李文：请住建局拿出方案。；赵宏：同意李文同志意见，现期完成。 | 区委办公室 | 区住建局 |  | 2026-03-08 |  | 已下达 | 黄 临期 |
  | 2 |  |  | 赵宏 | 2026-03-02 | 关于校车安全的报告 | 请交通局阅处。 | 区交通局 |  |  |  |  | 尚未立项 |  |
  
  截至 2026-03-03，台账版本 COMMIT
  $ dc ledger --special instructions --json | python3 -c 'import json,sys; d=json.load(sys.stdin); r=d["rows"][0]; print(d["schema"], r["id"], r["leaders"], r["instructed"], r["issuing_organ"], r["result"])'
  dc/instructions/1 2026-0003 ['p-0011', 'p-0010'] ['2026-03-01', '2026-03-02'] quweiban issued

A slip of the pen is corrected with the scan, and both wordings are kept.

  $ dc source correct s2026-0003 --set text=同意李文同志意见，限期完成。 --reason 录入笔误
  dc: 's2026-0003' 上有几件批示
  hint: 用 --leader 写明是谁的批示
  [2]
  $ dc source correct s2026-0003 --set text=同意李文同志意见，限期完成。 --reason 录入笔误 --leader 赵宏
  dc: error[art18-verbatim]: 更正 s2026-0003 的批示文字，没有附批示件扫描件（第十八条）
  hint: dc source correct s2026-0003 --set text=批示原文 --reason 笔误 --attach 扫描件
  [1]
  $ echo 批示件扫描件 >../scan.pdf
  $ dc source correct s2026-0003 --set text=同意李文同志意见，限期完成。 --reason 录入笔误 --leader 赵宏 --attach ../scan.pdf
  s2026-0003 更正批示文字 赵宏 COMMIT
  $ dc source show s2026-0003 | grep 期完成
  2026-03-02 批示	赵宏；同意李文同志意见，现期完成。；张敏登记
  2026-03-03 更正批示文字	正文 同意李文同志意见，现期完成。→同意李文同志意见，限期完成。；原因：录入笔误；附件：scan.pdf；张敏登记
  $ dc source correct s2026-0001 --set text=无 --reason 试 --leader 赵宏
  dc: 's2026-0001' 上没有这样的批示
  hint: dc source instruct 录入批示
  [2]

Per leader and per issuing organ; the monthly list tells of the checks made; a leader who left is marked.

  $ on 2026-03-09
  $ dc remind 2026-0003 --channel phone --reply 正在招标 -q
  2026-0003
  $ dc person leave 李文 -q
  p-0011
  $ on 2026-04-01
  $ dc ledger --special 批示 --by leader -o table --fields no,id,instructed,text
  序号  编号       批示日期    批示内容
  赵宏（2件）
     1  2026-0003  2026-03-02  同意李文同志意见，限期完成。
     2             2026-03-02  请交通局阅处。
  
  李文，已离任（1件）
     1  2026-0003  2026-03-01  请住建局拿出方案。
  
  截至 2026-04-01，台账版本 COMMIT
  $ dc ledger --special 批示 --by issuing-organ -o md --fields id,issuing_organ_name,source_title
  ### 区交通局（1件）
  
  | 编号 | 印发机关 | 来文标题（文号） |
  | --- | --- | --- |
  |  | 区交通局 | 关于校车安全的报告 |
  
  ### 区委办公室（1件）
  
  | 编号 | 印发机关 | 来文标题（文号） |
  | --- | --- | --- |
  | 2026-0003 | 区委办公室 | 关于城北积水的报告（大住建〔2026〕8号） |
  
  截至 2026-04-01，台账版本 COMMIT
  $ dc ledger --special 批示 --instructed-by 李文 --month 2026年3月 --fields id,leader_names,checks
  2026-0003	李文	2026-03-09
  $ dc ledger --special 批示 --month 2026-02
  $ dc ledger --special 批示 --month 十三月
  dc: '十三月' 不是月份
  [2]
  $ dc check --rule art18-leader-left
  dc: 检查 22 条记录：0 个错误，1 个警告
  items/2026/00/2026-0003.yaml: warning[art18-leader-left]: 2026-0003 的批示领导 '李文'（2026-03-01 批示）已离任，事项仍在办（第十八条）
  hint: 请示继任领导后登记：dc reassign 2026-0003 --district-leader 继任领导 --reason 原因 --by 决定人；原批示照旧留存

The policy may define one more.

  $ sed 's/^from: .*/from: "2026-04-01"/' policy/2017-03-14.yaml >../new.yaml
  $ echo '  ledger_民生: {value: title ~ 小区, source: 本地取值, local: true}' >>../new.yaml
  $ dc policy adopt ../new.yaml -q
  ledger
  $ dc ledger --special 民生 | cut -f 2,4
  2026-0001	老旧小区改造
