The examples, on the real binary.

  $ . "$TESTDIR/setup.sh"

examples/quickstart: a year of an office, every command before its output.

  $ DC_BIN=$(dirname "$(command -v dc)") "$examples/quickstart" "$PWD/lishan" >quickstart.out 2>quickstart.err
  $ grep -c '^\$ dc ' quickstart.out
  37
  $ grep '^|' quickstart.out
  | 序号 | 编号 | 来源 | 工作任务 | 责任单位 | 责任领导 | 责任人 | 交办时间 | 完成时限 | 办理结果 | 警示 | 逾期（天） | 逾期（工作日） |
  | ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | ---: | ---: |
  | 1 | 2023-0001 | 区政府2023年重点工作任务分解和责任分工（鞍立政发〔2023〕2号） | 努力实现地区生产总值增长6.2%左右 | 区发改局 | 陈志 | 周平 | 2023-03-31 | 2023-12-31 | 办理中 | 红 逾期 | 32 | 23 |
  $ sed -n '/format=%h %as/,/^$/p' quickstart.out | sed -E '/^\$/d; s/^[0-9a-f]{7} //'
  2023-12-28 张敏 归档 2023-0002 规模上工业增加值增长5%左右
  2023-12-28 张敏 卷内文件 2023-0002 1. 关于规模上工业增加值完成情况的报告
  2023-12-28 张敏 销号 2023-0002 规模上工业增加值增长5%左右
  2023-12-27 张敏 报结 2023-0002 规模上工业增加值增长5%左右
  2023-12-27 张敏 审核通过 2023-0002
  2023-12-26 张敏 办结报告 2023-0002 区工信局
  2023-12-21 张敏 退回补办 2023-0002 未附统计部门数据，未听取协办单位意见 限2023-12-27
  2023-12-20 张敏 办结报告 2023-0002 区工信局
  2023-04-03 张敏 签收 2023-0002 区工信局
  2023-03-31 张敏 立项分解、登记、下达 6 项: 2023-0001 n2023-0001 2023-0002 n2023-0002
  2023-03-30 张敏 导入 s2023-0001 区政府2023年重点工作任务分解和责任分工：新登记 7 项
  
  $ sed -n '/log -p/,/^\$ git/p' quickstart.out | grep '^[-+] ' | grep -v ' id:'
  -  state: cleared
  +  state: archived
  +  day: "2023-12-28"
  +  at: "2023-12-28T09:00:00+08:00"
  +  actor: p-0001
  +  actor_name: 张敏
  +  sets: {state: archived}
  $ grep error quickstart.err
  [1]
  $ git -C lishan fsck --strict
  $ git -C lishan status --short
  $ DC_BIN=. "$examples/quickstart" lishan
  lishan is not empty
  [2]

examples/clerk.sh: what is late, what falls due, then a batch, tried before it is done.

  $ on 2024-02-01
  $ as p-0001
  $ cat >today.batch <<'BATCH'
  > report 2023-0001 --text 全年地区生产总值增长6.3% --progress 100
  > note 2023-0001 --text 已催问统计局 --on 2024-01-31
  > BATCH
  $ "$examples/clerk.sh" lishan today.batch | sed -E 's/ [0-9a-f]{7}$//'
  # 逾期
  2023-0001	努力实现地区生产总值增长6.2%左右	区发改局	2023-12-31	32
  # 五个工作日内到期
  # 今日登记
  2023-0001 反馈 区发改局
  2023-0001 记事 已催问统计局
  # 今日提交
  张敏 反馈、记事 2 项: 2023-0001
  
   1 file changed, 19 insertions(+)
  $ echo 'accept 2023-0001' >>today.batch
  $ "$examples/clerk.sh" lishan today.batch >/dev/null
  items/2023/00/2023-0001.yaml: warning[art7.3-same-text]: 2023-0001 这次的反馈与 2024-02-01 的反馈文字相同（第七条第（三）项）
  hint: 请单位说明其间的新进展
  dc: today.batch:3: error[art7.2-state]: 2023-0001 现为“办理中”，不能办理“签收”（第七条第（二）项）
  hint: 下一步可以办理：反馈（dc report）、办结报告（dc report --final）、中止（dc suspend）、终止（dc terminate）
  [1]
  $ git -C lishan status --short

examples/cron.sh: a mail where somebody is late, none where nobody is, never one for a failure.

  $ cat >mail <<'MAIL'
  > #!/bin/sh
  > echo "an $3: $2"
  > sed -n 3p
  > MAIL
  $ cat >logger <<'LOGGER'
  > #!/bin/sh
  > shift 2
  > echo "syslog: $*"
  > LOGGER
  $ chmod +x mail logger
  $ PATH=$PWD:$PATH
  $ DC=dc "$examples/cron.sh" lishan office@example.org shares
  an office@example.org: 督查事项逾期清单
  | 1 | 2023-0001 | 区政府2023年重点工作任务分解和责任分工（鞍立政发〔2023〕2号） | 努力实现地区生产总值增长6.2%左右 | 区发改局 | 陈志 | 周平 | 2023-03-31 | 2023-12-31 | 办理中 | 红 逾期 | 32 | 23 |
  fagaiju	区发改局		1	shares/fagaiju.csv
  $ ls shares
  fagaiju.csv
  $ sed -En '2s|[0-9a-f]{12}$|COMMIT|p' shares/*
  1,2023-0001,区政府2023年重点工作任务分解和责任分工（鞍立政发〔2023〕2号）,努力实现地区生产总值增长6.2%左右,区发改局,陈志,周平,2023-03-31,2023-12-31,办理中,红 逾期,32,23,2024-02-01,COMMIT
  $ DC_TODAY=2023-12-31 DC=dc "$examples/cron.sh" lishan office@example.org none
  $ DC=dc "$examples/cron.sh" nowhere office@example.org none
  dc: no git repository holds 'nowhere'
  hint: make a ledger with dc init, or name its folder with -C
  syslog: the overdue list of nowhere failed
  [1]

examples/auditor.sh: reading only.

  $ "$examples/auditor.sh" lishan 2024-01-31 | sed -E 's/\t[0-9a-f]{7} /\t/'
  # 仓库完整，历史不分叉
  0
  # 不合规则之处（警告另计）
  无
  # 2024-01-31 当晚的逾期清单
  2023-0001	努力实现地区生产总值增长6.2%左右	区发改局	2023-12-31	31
  # 时限变动
  # 豁免和如实登记
  # 补录
  # 一次提交改动最多记录的三次
  15	登记 ledger 中共鞍山市立山区委督查室
  12	导入 s2023-0001 区政府2023年重点工作任务分解和责任分工：新登记 7 项
  4	立项分解、登记、下达 6 项: 2023-0001 n2023-0001 2023-0002 n2023-0002
  $ git -C lishan status --short
