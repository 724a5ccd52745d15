What the office excused, and what others did wrong: all of it is on record.

  $ . "$TESTDIR/setup.sh"
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q >/dev/null
  $ dc item new --title 防汛工程 --category 2 --source s2026-0001 --weight major -q
  2026-0001
  $ dc propose 2026-0001 --opinion 由住建局牵头 -q
  2026-0001
  $ dc approve 2026-0001 --by 李文
  dc: error[art7.1-consultation]: 2026-0001 是重大或复杂事项，还没有收到征求意见的答复（第七条第（一）项）
  hint: dc consult 2026-0001 --unit 单位 --asked 日期 --answer 意见 --answered 日期；确需例外的，--waive art7.1-consultation
  [1]
  $ dc approve 2026-0001 --by 李文 --waive art7.1-consultation --reason 汛情紧急 --approved-by 赵宏 -q
  2026-0001
  $ dc assign 2026-0001 --lead 区住建局 --leader 陈志 --person 周平 --goal 完成加固 --due 6月底前 --issue -q >/dev/null
  $ dc report 2026-0001 --final --text 全部完工 --signed-by 陈志 --irregular -q 2>/dev/null
  2026-0001

  $ dc waivers
  2026-0001	2026-03-02	审定	豁免	art7.1-consultation	重大、复杂事项先征求有关方面意见，再报审定	汛情紧急	赵宏	张敏
  2026-0001	2026-03-02	办结报告	违规登记	art20.1-sealed	书面报告加盖单位公章			张敏
  $ dc waivers --json --lang en --fields record,act,exception,rule,asks,reason,approved_by,withdrawn | python3 -c 'import json,sys; [print(r) for r in json.load(sys.stdin)["rows"]]'
  {'record': '2026-0001', 'act': 'approve', 'exception': 'waived', 'rule': 'art7.1-consultation', 'asks': 'a major or complex item is approved only after an answered consultation', 'reason': '汛情紧急', 'approved_by': 'p-0010', 'withdrawn': False}
  {'record': '2026-0001', 'act': 'report-final', 'exception': 'irregular', 'rule': 'art20.1-sealed', 'asks': "a written report bears the unit's seal", 'reason': None, 'approved_by': None, 'withdrawn': False}

A check takes them as recorded.

  $ dc check 2026-0001
  dc: 检查 15 条记录：0 个错误，0 个警告
