The index is made by the first view, follows every commit, and is never missed.

  $ . "$TESTDIR/setup.sh"
  $ small_ledger
  $ DC_LANG=en dc index status --fields state,behind
  absent; the next view makes it	
  $ dc list
  $ dc index status --fields state,behind,commits,records
  最新	0	12	12
  $ dc item new --title 道路维修 --category 2 -q
  2026-0001
  $ dc index status --fields state,behind,commits,records
  最新	0	13	13
  $ DC_INDEX=off dc item new --title 窨井排查 --category 2 -q
  2026-0002
  $ dc index status --fields state,behind
  落后，下次查询时补上	1
  $ dc list --fields id,title
  2026-0001	道路维修
  2026-0002	窨井排查
  $ dc index status --fields state,behind
  最新	0

A damaged one is told and made anew; so is half of one.

  $ head -c 5000 /dev/urandom >.git/dc.index
  $ dc index status --fields state
  已损坏，下次查询时重建
  $ dc list --fields id
  dc: 索引已损坏，已不用它；答案取自台账本身
  2026-0001
  2026-0002
  $ dc list --fields id
  2026-0001
  2026-0002
  $ truncate -s 20000 .git/dc.index
  $ dc list --fields id
  dc: 索引已损坏，已不用它；答案取自台账本身
  2026-0001
  2026-0002
  $ dc list --fields id
  2026-0001
  2026-0002

One of a newer dc, and one that others may write, are left aside.

  $ python3 -c "import sqlite3; c = sqlite3.connect('.git/dc.index'); c.execute(\"update meta set value = 1000 where key = 'layout'\"); c.commit()"
  $ XDG_CACHE_HOME=/proc/nowhere dc list --fields id
  dc: 索引是较新版本的 dc 所建，本次没有用它
  2026-0001
  2026-0002
  $ dc index status --fields state
  较新版本的 dc 所建，不用
  $ dc index rebuild | sed 's/[0-9]* 字节/N 字节/'
  索引已重建：14 次提交，14 件记录，N 字节
  $ dc list --fields id
  2026-0001
  2026-0002
  $ chmod 666 .git/dc.index
  $ dc index status --fields path
  
  $ chmod 644 .git/dc.index

History that is another makes another index.

  $ git reset -q --hard HEAD~1
  $ dc list --fields id
  2026-0001
  $ dc index status --fields state,commits
  最新	13

Held by another process, it is worked round.

  $ python3 - <<'END' &
  > import sqlite3, time, os
  > c = sqlite3.connect('.git/dc.index', isolation_level=None)
  > c.execute('begin exclusive')
  > open('../held', 'w').close()
  > while os.path.exists('../held'): time.sleep(0.05)
  > END
  $ while [ ! -e ../held ]; do sleep 0.05; done
  $ dc list --fields id
  dc: 索引正被另一进程占用，本次没有用它
  2026-0001
  $ rm ../held; wait

A record that a list only names, and that cannot be read, is told by its file.

  $ dc source add --kind meeting --title 城建例会 --date 2026-03-02 -q
  s2026-0001
  $ dc item new --title 雨污分流 --category 2 --source s2026-0001 -q
  2026-0002
  $ dc ledger --fields id,source_title
  2026-0001	
  2026-0002	城建例会
  $ printf 'id: [\n' > sources/2026/00/s2026-0001.yaml
  $ GIT_COMMITTER_DATE=$DC_NOW git commit -q --no-verify -a -m tampered
  $ dc list --fields id
  2026-0001
  2026-0002
  $ dc ledger --fields id,source_title
  dc: sources/2026/00/s2026-0001.yaml:1: error[format-syntax]: 括号不配对
  hint: 看该行及上一行的缩进、冒号后的空格与引号
  [3]
  $ git reset -q --hard HEAD~3

Who judges the ledger takes nothing from the index, which anybody could have written into.

  $ dc list -q > ../listed
  $ cat > ../spoil.py <<'END'
  > import sqlite3
  > c = sqlite3.connect('.git/dc.index')
  > body = c.execute("select cast(body as blob) from others where id = 'ledger' order by since desc limit 1").fetchone()[0]
  > spoilt = body.replace('督查办'.encode(), '督查处'.encode())
  > c.execute("update others set body = ? where id = 'ledger'", (spoilt,))
  > c.commit()
  > END
  $ python3 ../spoil.py
  $ organ() { dc "$@" --json -q 2>/dev/null | python3 -c 'import json,sys; print(json.load(sys.stdin)["organ"])'; }
  $ organ list
  中共大安区委督查处
  $ organ check
  中共大安区委督查办
  $ organ verify
  中共大安区委督查办
  $ rm .git/dc.index

Without one, and without a place for one.

  $ rm -f .git/dc.index
  $ DC_INDEX=off dc list --fields id
  2026-0001
  $ ls .git/dc.index
  ls: cannot access '.git/dc.index': No such file or directory
  [2]
