  $ . "$TESTDIR/setup.sh"
  $ small_ledger
  $ hide_sizes() { sed -E 's/[0-9]+(\.[0-9]+)? (B|KB|MB)/SIZE/; s/[0-9]+ 个，SIZE/N 个，SIZE/; s/[0-9]+, SIZE/N, SIZE/'; }

  $ dc doctor | hide_sizes
  \xe4\xbd\x93\xe7\xa7\xaf\t\xe6\xad\xa3\xe5\xb8\xb8\tSIZE\xef\xbc\x8c0 \xe4\xb8\xaa\xe5\x8c\x85\t (esc)
  \xe6\x9d\xbe\xe6\x95\xa3\xe5\xaf\xb9\xe8\xb1\xa1\t\xe6\xad\xa3\xe5\xb8\xb8\tN \xe4\xb8\xaa\xef\xbc\x8cSIZE\t (esc)
  \xe5\xb7\xa5\xe4\xbd\x9c\xe5\x8c\xba\t\xe6\xad\xa3\xe5\xb8\xb8\t\xe9\x9a\x8f\xe6\x8f\x90\xe4\xba\xa4\xe6\x9b\xb4\xe6\x96\xb0\xef\xbc\x8c26 \xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6\t (esc)
  \xe7\xb4\xa2\xe5\xbc\x95\t\xe6\xad\xa3\xe5\xb8\xb8\t\xe6\xb2\xa1\xe6\x9c\x89\xef\xbc\x8c\xe6\x9f\xa5\xe8\xaf\xa2\xe6\x97\xb6\xe5\xbb\xba\xe7\xab\x8b\t (esc)
  \xe6\xae\x8b\xe7\x95\x99\xe6\x96\x87\xe4\xbb\xb6\t\xe6\xad\xa3\xe5\xb8\xb8\t\xe6\xb2\xa1\xe6\x9c\x89\t (esc)
  $ dc doctor --lang en | hide_sizes
  size\tgood\tSIZE, 0 packs\t (esc)
  loose objects\tgood\tN, SIZE\t (esc)
  work tree\tgood\tfollows the commits, 26 files\t (esc)
  index\tgood\tnone, made by the next query\t (esc)
  leftovers\tgood\tnone\t (esc)

What an interrupted process left is named once it is older than any living git, and --fix removes it.

  $ touch -d '2020-01-01' .git/refs/heads/side.lock .git/index.lock .git/objects/pack/tmp_pack_dc77
  $ printf 'dc\n' > .git/objects/pack/pack-77.keep && touch -d '2020-01-01' .git/objects/pack/pack-77.keep
  $ echo mine > .git/objects/pack/pack-78.keep && touch -d '2020-01-01' .git/objects/pack/pack-78.keep
  $ touch .git/refs/heads/young.lock
  $ dc doctor --exit-code --lang en --fields check,state,found,remedy | grep left
  leftovers\twrong\t'index.lock' was left by something that was interrupted\tdc doctor --fix (esc)
  leftovers\twrong\t'objects/pack/pack-77.keep' was left by something that was interrupted\tdc doctor --fix (esc)
  leftovers\twrong\t'objects/pack/tmp_pack_dc77' was left by something that was interrupted\tdc doctor --fix (esc)
  leftovers\twrong\t'refs/heads/side.lock' was left by something that was interrupted\tdc doctor --fix (esc)
  $ dc doctor --exit-code > /dev/null
  [1]
  $ dc doctor --fix --fields check,state,found | grep -v -e 体积 -e 对象
  \xe5\xb7\xa5\xe4\xbd\x9c\xe5\x8c\xba\t\xe6\xad\xa3\xe5\xb8\xb8\t\xe9\x9a\x8f\xe6\x8f\x90\xe4\xba\xa4\xe6\x9b\xb4\xe6\x96\xb0\xef\xbc\x8c26 \xe4\xb8\xaa\xe6\x96\x87\xe4\xbb\xb6 (esc)
  \xe7\xb4\xa2\xe5\xbc\x95\t\xe6\xad\xa3\xe5\xb8\xb8\t\xe6\xb2\xa1\xe6\x9c\x89\xef\xbc\x8c\xe6\x9f\xa5\xe8\xaf\xa2\xe6\x97\xb6\xe5\xbb\xba\xe7\xab\x8b (esc)
  \xe6\xae\x8b\xe7\x95\x99\xe6\x96\x87\xe4\xbb\xb6\t\xe5\xb7\xb2\xe5\xa4\x84\xe7\x90\x86\t'index.lock' \xe6\x98\xaf\xe4\xb8\xad\xe6\x96\xad\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c\xe7\x95\x99\xe4\xb8\x8b\xe7\x9a\x84 (esc)
  \xe6\xae\x8b\xe7\x95\x99\xe6\x96\x87\xe4\xbb\xb6\t\xe5\xb7\xb2\xe5\xa4\x84\xe7\x90\x86\t'objects/pack/pack-77.keep' \xe6\x98\xaf\xe4\xb8\xad\xe6\x96\xad\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c\xe7\x95\x99\xe4\xb8\x8b\xe7\x9a\x84 (esc)
  \xe6\xae\x8b\xe7\x95\x99\xe6\x96\x87\xe4\xbb\xb6\t\xe5\xb7\xb2\xe5\xa4\x84\xe7\x90\x86\t'objects/pack/tmp_pack_dc77' \xe6\x98\xaf\xe4\xb8\xad\xe6\x96\xad\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c\xe7\x95\x99\xe4\xb8\x8b\xe7\x9a\x84 (esc)
  \xe6\xae\x8b\xe7\x95\x99\xe6\x96\x87\xe4\xbb\xb6\t\xe5\xb7\xb2\xe5\xa4\x84\xe7\x90\x86\t'refs/heads/side.lock' \xe6\x98\xaf\xe4\xb8\xad\xe6\x96\xad\xe7\x9a\x84\xe6\x93\x8d\xe4\xbd\x9c\xe7\x95\x99\xe4\xb8\x8b\xe7\x9a\x84 (esc)
  $ find .git -name '*.lock' -o -name '*.keep' -o -name 'tmp_*' | sort
  .git/dc.lock
  .git/objects/pack/pack-78.keep
  .git/refs/heads/young.lock
  $ rm .git/refs/heads/young.lock .git/objects/pack/pack-78.keep
  $ dc doctor --exit-code --json | sed -E 's/.*"check":"left-behind",([^}]*).*/\1/' | tail -1
  "state":"good","found":"\xe6\xb2\xa1\xe6\x9c\x89","value":null,"remedy":null (esc)

Housekeeping is git's own, apart from the command that starts it, and runs no hook of the ledger.

  $ git config gc.auto 1
  $ mkdir -p .git/hooks && printf '#!/bin/sh\ntouch %s/ran\n' "$PWD" > .git/hooks/pre-auto-gc && chmod +x .git/hooks/pre-auto-gc
  $ while [ ! -d .git/objects/17 ] || [ "$(ls .git/objects/17 | wc -l)" -lt 2 ]; do git hash-object -w --stdin <<< "$RANDOM$RANDOM" > /dev/null; done
  $ dc unit add fagaiju --name 区发改局 -q
  fagaiju
  $ for i in $(seq 100); do ls .git/objects/pack/*.idx > /dev/null 2>&1 && [ ! -e .git/gc.pid ] && break; sleep 0.1; done
  $ ls .git/objects/pack/*.idx | wc -l
  1
  $ ls ran
  ls: cannot access 'ran': No such file or directory
  [2]
  $ git fsck --strict --no-dangling
