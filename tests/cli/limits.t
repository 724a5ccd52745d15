Every move of a limit and by whom; the original limit stays beside the current one.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q >/dev/null
  $ for title in 老旧小区改造 道路维修 窨井排查; do
  >   id=$(dc item new --title $title --category 2 --source s2026-0001 -q)
  >   dc propose $id --opinion 由住建局牵头 -q >/dev/null
  > done
  $ people='--lead 区住建局 --leader 陈志 --person 周平'
  $ dc assign 2026-0001 $people --goal 完成改造 --due 6月底前 --issue -q >/dev/null
  $ dc assign 2026-0002 $people --goal 完成维修 --due 5wd -q >/dev/null
  $ dc notice issue 2026-0002 --to 区住建局 --on 2026-03-02 -q >/dev/null
  $ dc assign 2026-0003 $people --goal 全面排查 --due 2026-04-30 --issue -q >/dev/null
  $ dc item correct-due 2026-0001 --due 2026-09-30 --reason 会议纪要为9月底 --approved-by 李文 -q
  2026-0001

Working days are counted at issue; the third item's limit never moved.

  $ dc limits
  2026-0001	老旧小区改造	2026-03-02	更正时限	2026-06-30	2026-09-30	2026-09-30	会议纪要为9月底	李文	2026-09-30	2026-09-30
  2026-0002	道路维修	2026-03-02	下达		2026-03-09	5wd		张敏	2026-03-09	2026-03-09
  $ dc limits -o table --fields item,was,now,by_name,original,current
  事项       原时限      改为        决定人  原定时限    现时限
  2026-0001  2026-06-30  2026-09-30  李文    2026-09-30  2026-09-30
  2026-0002              2026-03-09  张敏    2026-03-09  2026-03-09
  
  截至 2026-03-02，台账版本 COMMIT

Of one item its first limit is listed as well.

  $ dc limits 2026-0003
  2026-0003	窨井排查	2026-03-02	立项分解		2026-04-30	2026-04-30		张敏	2026-04-30	2026-04-30
  $ dc limits 2026-0001 --json --fields item,day,act,was,now,as_written,reason,by,recorded | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][-1])'
  {'item': '2026-0001', 'day': '2026-03-02', 'act': 'correct-due', 'was': '2026-06-30', 'now': '2026-09-30', 'as_written': '2026-09-30', 'reason': '会议纪要为9月底', 'by': 'p-0011', 'recorded': '2026-03-02T09:00:00+08:00'}
