A clerk's day: forty commands, each one commit, and the file of an item only grows.

  $ . "$TESTDIR/setup.sh"
  $ small_ledger
  $ before=$(git rev-list --count HEAD)
  $ cat >../day <<'DAY'
  > dc source add --kind meeting --title 区委常委会第5次会议 --date 2026-03-02 --clause 一:老旧小区改造 --clause 二:农村公路养护
  > dc source add --kind document --title 关于加强安全生产的通知 --number 大委发[2026]7号 --date 2026-03-01 --received 2026-03-02
  > dc source add --kind instruction --title 关于城区积水的报告 --date 2026-02-27 --received 2026-03-02 --issuing-organ zhujianju --handler duchashi
  > dc source correct s2026-0001 --set title=区委常委会第六次会议 --reason 会次写错
  > dc item new --title 城北片区老旧小区改造 --category 2 --source s2026-0001#一
  > dc item new --title 农村公路养护 --category 2 --source s2026-0001#二
  > dc item new --title 安全生产大检查 --category 2 --source s2026-0002 --urgency urgent
  > dc item new --title 城区积水整治 --category 6
  > dc item new --title 农村公路养护工作 --category 2
  > dc item void 2026-0005 --reason 重复登记 --by p-0002 --duplicate-of 2026-0002
  > dc item correct 2026-0003 --set urgency=top-urgent --reason 按来文更正
  > dc propose 2026-0001 --opinion 由住建局牵头办理 --lead zhujianju --due 6月底前
  > dc propose 2026-0002 --opinion 由交通局牵头办理 --lead jiaotongju --due 20wd
  > dc propose 2026-0003 --opinion 由住建局牵头办理 --lead zhujianju --due 3月20日前
  > dc propose 2026-0004 --opinion 先征求住建局意见
  > dc consult 2026-0004 --unit zhujianju --asked 2026-03-02 --answer 已列入今年计划 --answered 2026-03-02
  > dc note-only 2026-0004 --by p-0002
  > dc assign 2026-0001 --lead zhujianju --leader p-0101 --person p-0102 --goal 完成12个小区改造 --due 6月底前 --co jiaotongju
  > dc notice issue 2026-0001 --to zhujianju
  > dc assign 2026-0002 --lead jiaotongju --leader p-0111 --person p-0112 --goal 养护120公里 --due 20wd --by-minutes
  > dc assign 2026-0003 --lead zhujianju --leader p-0101 --person p-0102 --goal 查清并整改隐患 --due 2026-03-20 --issue
  > dc accept 2026-0001 --by p-0102
  > dc accept 2026-0001 --unit jiaotongju
  > dc accept 2026-0002 --by p-0112
  > dc accept 2026-0003 --by p-0102
  > dc report 2026-0002 --text 已排出养护计划 --progress 10
  > dc report 2026-0001 --text 已摸底42栋 --progress 5 --problems 管网图纸不全 --next 补测管网
  > dc report 2026-0001 --unit jiaotongju --text 已核对施工道路
  > dc note 2026-0001 --text 住建局来电，图纸下周补齐
  > dc remind 2026-0003 --channel phone --reply 周三前报
  > dc report 2026-0003 --final --text 检查工地36处，隐患已整改 --signed-by p-0101 --sealed
  > dc review 2026-0003 --supplement --reason 未附整改清单 --due 2026-03-05
  > dc report 2026-0003 --final --text 检查工地36处，隐患已整改，附清单 --signed-by p-0101 --sealed
  > dc review 2026-0003 --pass --test facts,solved,done,sound,lawful,form
  > dc complete 2026-0003 --by p-0002
  > dc clear 2026-0003
  > dc archive add 2026-0003 --title 关于安全生产大检查情况的报告 --author 区住建局 --doc 大住建〔2026〕12号 --date 2026-03-02 --pages 6 --retention 10
  > dc archive 2026-0003
  > dc reassign 2026-0002 --person p-0111 --reason 郑强外出培训 --by p-0002
  > dc note 2026-0002 --text 明日现场查看
  > DAY

  $ grep -c . ../day
  40
  $ while read -r line; do eval "$line" </dev/null; done <../day | sed -E 's/ [0-9a-f]{7}$//'
  s2026-0001 登记 区委常委会第5次会议
  s2026-0002 登记 关于加强安全生产的通知
  s2026-0003 登记 关于城区积水的报告
  s2026-0001 更正 标题
  2026-0001 登记 城北片区老旧小区改造
  2026-0002 登记 农村公路养护
  2026-0003 登记 安全生产大检查
  2026-0004 登记 城区积水整治
  2026-0005 登记 农村公路养护工作
  2026-0005 作废 重复登记
  2026-0003 更正 缓急
  2026-0001 拟办 由住建局牵头办理
  2026-0002 拟办 由交通局牵头办理
  2026-0003 拟办 由住建局牵头办理
  2026-0004 拟办 先征求住建局意见
  2026-0004 征求意见 区住建局
  2026-0004 阅知 王刚
  2026-0001 立项分解 区住建局 2026-06-30
  n2026-0001 登记 大委督〔2026〕1号 区住建局 1件
  2026-0001 下达 大委督〔2026〕1号 时限2026-06-30
  2026-0002 立项分解 区交通局 2026-03-30
  2026-0002 下达 凭s2026-0001
  2026-0003 立项分解 区住建局 2026-03-20
  n2026-0002 登记 大委督〔2026〕2号 区住建局 1件
  2026-0003 下达 大委督〔2026〕2号 时限2026-03-20
  2026-0001 签收 区住建局
  2026-0001 协办签收 区交通局
  2026-0002 签收 区交通局
  2026-0003 签收 区住建局
  2026-0002 反馈 区交通局
  2026-0001 反馈 区住建局
  2026-0001 协办反馈 区交通局
  2026-0001 记事 住建局来电，图纸下周补齐
  2026-0003 催办 第1次 区住建局
  2026-0003 办结报告 区住建局
  2026-0003 退回补办 未附整改清单 限2026-03-05
  2026-0003 办结报告 区住建局
  2026-0003 审核通过
  2026-0003 报结 安全生产大检查
  2026-0003 销号 安全生产大检查
  2026-0003 卷内文件 1. 关于安全生产大检查情况的报告
  2026-0003 归档 安全生产大检查
  2026-0002 改派 郑强外出培训
  2026-0002 记事 明日现场查看
  $ echo $(($(git rev-list --count HEAD) - before)) commits
  40 commits

Every commit tells its act; nothing is left in the work tree; git finds nothing wrong.

  $ git log --reverse --format=%s HEAD~40..
  登记 s2026-0001 区委常委会第5次会议
  登记 s2026-0002 关于加强安全生产的通知
  登记 s2026-0003 关于城区积水的报告
  更正 s2026-0001 标题
  登记 2026-0001 城北片区老旧小区改造
  登记 2026-0002 农村公路养护
  登记 2026-0003 安全生产大检查
  登记 2026-0004 城区积水整治
  登记 2026-0005 农村公路养护工作
  作废 2026-0005 重复登记
  更正 2026-0003 缓急
  拟办 2026-0001 由住建局牵头办理
  拟办 2026-0002 由交通局牵头办理
  拟办 2026-0003 由住建局牵头办理
  拟办 2026-0004 先征求住建局意见
  征求意见 2026-0004 区住建局
  阅知 2026-0004 王刚
  立项分解 2026-0001 区住建局 2026-06-30
  登记、下达 2 项: n2026-0001 2026-0001
  立项分解、下达 2 项: 2026-0002
  立项分解、登记、下达 3 项: 2026-0003 n2026-0002
  签收 2026-0001 区住建局
  协办签收 2026-0001 区交通局
  签收 2026-0002 区交通局
  签收 2026-0003 区住建局
  反馈 2026-0002 区交通局
  反馈 2026-0001 区住建局
  协办反馈 2026-0001 区交通局
  记事 2026-0001 住建局来电，图纸下周补齐
  催办 2026-0003 第1次 区住建局
  办结报告 2026-0003 区住建局
  退回补办 2026-0003 未附整改清单 限2026-03-05
  办结报告 2026-0003 区住建局
  审核通过 2026-0003
  报结 2026-0003 安全生产大检查
  销号 2026-0003 安全生产大检查
  卷内文件 2026-0003 1. 关于安全生产大检查情况的报告
  归档 2026-0003 安全生产大检查
  改派 2026-0002 郑强外出培训
  记事 2026-0002 明日现场查看
  $ git status --short
  $ git fsck --strict
  $ git rev-list --count --merges HEAD
  0
  $ dc check
  dc: 检查 22 条记录：0 个错误，3 个警告
  units/duchashi.yaml: warning[art12-vacant]: '区委督查室' 没有督促检查工作责任领导（第十二条）
  hint: dc unit head duchashi 人员
  units/jiaotongju.yaml: warning[art12-vacant]: '区交通局' 没有督促检查工作责任领导（第十二条）
  hint: dc unit head jiaotongju 人员
  units/zhujianju.yaml: warning[art12-vacant]: '区住建局' 没有督促检查工作责任领导（第十二条）
  hint: dc unit head zhujianju 人员

One item's history: lines are only ever added, but for the standing and what a correction put right.

  $ git log --format=%h -- items/2026/00/2026-0003.yaml | wc -l
  14
  $ git log -p --reverse --format='== %s' -- items/2026/00/2026-0003.yaml | grep -E '^(==|-[^-])'
  == 登记 2026-0003 安全生产大检查
  == 更正 2026-0003 缓急
  -urgency: urgent
  == 拟办 2026-0003 由住建局牵头办理
  -  state: received
  == 立项分解、登记、下达 3 项: 2026-0003 n2026-0002
  -  state: proposed
  == 签收 2026-0003 区住建局
  -  state: issued
  == 催办 2026-0003 第1次 区住建局
  == 办结报告 2026-0003 区住建局
  -  state: accepted
  == 退回补办 2026-0003 未附整改清单 限2026-03-05
  -  state: submitted
  == 办结报告 2026-0003 区住建局
  -  state: supplementing
  == 审核通过 2026-0003
  -  state: submitted
  == 报结 2026-0003 安全生产大检查
  -  state: awaiting-approval
  == 销号 2026-0003 安全生产大检查
  -  state: completed
  == 卷内文件 2026-0003 1. 关于安全生产大检查情况的报告
  == 归档 2026-0003 安全生产大检查
  -  state: cleared

The steps of each version begin with those of the version before, to the byte.

  $ file=items/2026/00/2026-0003.yaml
  $ : >../last
  $ for commit in $(git log --reverse --format=%h -- $file); do
  >   git show "$commit:$file" | sed '1,/^steps:/d' >../next
  >   head -c "$(stat -c %s ../last)" ../next | cmp - ../last && mv ../next ../last
  > done
  $ grep -c '^- step' ../last
  15
