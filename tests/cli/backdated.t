Steps recorded late, dated ahead, or out of order; by who recorded them.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc backdated
  $ dc backdated --exit-code
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q >/dev/null
  $ dc item new --title 老旧小区改造 --category 2 --source s2026-0001 -q
  2026-0001

Three working days are in time (the policy's record_within), the fourth is not: 2 March is a Monday.

  $ on 2026-03-10
  $ dc note 2026-0001 --text 五日来电 --on 2026-03-05 -q
  2026-0001
  $ dc note 2026-0001 --text 四日来电 --on 2026-03-04 -q
  2026-0001
  $ as 王刚
  $ dc note 2026-0001 --text 下周开会 --on 2026-03-16 -q
  2026-0001
  $ dc backdated
  张敏	2026-0001	记事	补录	2026-03-04	2026-03-10 09:00	6	2026-03-09		COMMIT
  张敏	2026-0001	记事	早于前一步骤	2026-03-04	2026-03-10 09:00	6		2026-03-05	COMMIT
  王刚	2026-0001	记事	日期在登记之后	2026-03-16	2026-03-10 09:00	-6			COMMIT
  $ dc backdated -o table --fields record,oddity,day,recorded
  记录       情形            发生日期    登记时间
  张敏：2步
  2026-0001  补录            2026-03-04  2026-03-10 09:00
  2026-0001  早于前一步骤    2026-03-04  2026-03-10 09:00
  
  王刚：1步
  2026-0001  日期在登记之后  2026-03-16  2026-03-10 09:00
  
  截至 2026-03-10，台账版本 COMMIT
  $ dc backdated --actor 王刚 --fields oddity,day --exit-code
  日期在登记之后	2026-03-16
  [1]
  $ dc backdated --to 2026-03-09
  $ dc backdated --at 2026-03-02
  $ dc backdated --json --fields oddity,days_late,record_by,earlier,actor | python3 -c 'import json,sys; [print(r) for r in json.load(sys.stdin)["rows"]]'
  {'oddity': 'late', 'days_late': 6, 'record_by': '2026-03-09', 'earlier': None, 'actor': 'p-0001'}
  {'oddity': 'out-of-order', 'days_late': 6, 'record_by': None, 'earlier': '2026-03-05', 'actor': 'p-0001'}
  {'oddity': 'future', 'days_late': -6, 'record_by': None, 'earlier': None, 'actor': 'p-0002'}
