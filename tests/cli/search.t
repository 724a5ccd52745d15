Words are found in titles, contents, steps and names, two characters long or more, newest first.

  $ . "$TESTDIR/setup.sh"
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 --clause 一:加快管网改造 -q >/dev/null
  $ dc item new --title 老旧小区管网改造 --category 2 --source s2026-0001 --content '城北片区，含 PE 管更换' -q >/dev/null
  $ dc item new --title 道路维修 --category 2 --source s2026-0001 -q >/dev/null
  $ on 2026-03-03
  $ dc propose 2026-0002 --opinion 与管网工程一并实施 -q >/dev/null
  $ dc search 管网
  2026-03-03	2026-0002	拟办	与管网工程一并实施	道路维修
  2026-03-02	2026-0001	标题	老旧小区管网改造	老旧小区管网改造
  2026-03-02	s2026-0001	条款	加快管网改造	区委常委会
  $ dc search 管网 --fields id,place,words,recorded
  2026-0002	拟办	与管网工程一并实施	2026-03-03T09:00:00+08:00
  2026-0001	标题	老旧小区管网改造	2026-03-02T09:00:00+08:00
  s2026-0001	条款	加快管网改造	2026-03-02T09:00:00+08:00

Every word must be in the record; ASCII letters match in either case; a phrase is one word.

  $ dc search 管网 城北 --fields id,place,words
  2026-0001	标题	老旧小区管网改造
  2026-0001	内容	城北片区，含 PE 管更换
  $ dc search pe --fields id,place,words
  2026-0001	内容	城北片区，含 PE 管更换
  $ dc search '含 PE 管' --fields id,words
  2026-0001	城北片区，含 PE 管更换
  $ dc search 网 --fields id,place
  2026-0002	拟办
  2026-0001	标题
  s2026-0001	条款
  $ dc search 网管

Names are found too.

  $ dc search 住建局 --fields id,place,words
  zhujianju	登记	区住建局
  zhujianju	登记	住建局
  $ dc search 周平 --fields id,place,words
  p-0102	姓名	周平

A filter leaves items only; --at looks where the ledger stood.

  $ dc search 管网 --state proposed --fields id,place
  2026-0002	拟办
  $ dc search 管网 --at 2026-03-02 --fields id,place
  2026-0001	标题
  s2026-0001	条款
  $ dc search 管网 --limit 1 -o jsonl | sed -E 's/[0-9a-f]{40}/COMMIT/'
  {"day":"2026-03-03","id":"2026-0002","place":"propose","words":"与管网工程一并实施","title":"道路维修","recorded":"2026-03-03T09:00:00+08:00","as_of":"2026-03-03","revision":"COMMIT"}

The same without the index, and for who gives no word.

  $ DC_INDEX=off dc search 管网 城北 --fields id,place,words
  2026-0001	标题	老旧小区管网改造
  2026-0001	内容	城北片区，含 PE 管更换
  $ dc search
  dc: missing 'WORD'
  hint: usage: dc search WORD… [OPTION…]
  [2]
  $ dc search 管网 --limit 0
  dc: 不是条数：'0'，应为 1 或以上
  [2]
