What would be dropped or mean nothing is refused instead.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 常委会 --date 2026-03-02 --clause 一:治水 -q
  s2026-0001
  $ dc item new --title 河道清淤 --category 2 --source s2026-0001#一 --weight complex -q
  2026-0001
  $ dc propose 2026-0001 --opinion 请区住建局办理 -q
  2026-0001

Words of spaces alone, wide ones too.

  $ dc note 2026-0001 --text '  '
  $ dc item new --title '　' --category 2
  $ dc item correct 2026-0001 --set 'title= ' --reason 笔误

A waiver of a rule that is not broken, and the words of a waiver without one.

  $ dc note 2026-0001 --text 核实 --waive art7.1-consultation --reason 急办 --approved-by p-0002
  $ dc note 2026-0001 --text 核实 --reason 急办
  $ dc note 2026-0001 --text 核实 --approved-by p-0002
  $ printf 'note 2026-0001 --text 核实 --waive art7.1-consultation --reason 急办 --approved-by p-0002\n' | dc batch -
  $ dc approve 2026-0001 --by p-0011 --waive art7.1-consultation --reason 急办 --approved-by p-0002

A source or a clause that is not there.

  $ dc item correct 2026-0001 --set sources=s2026-0001#九 --reason 条款写错
  $ dc item correct 2026-0001 --set sources=s2026-0001 --reason 条款写错

Git's configuration of the user, wherever git is told that it lies.

  $ unset DC_USER
  $ printf '[user]\n\tname = 他人\n\temail = other@dc.invalid\n' >../gitconfig
  $ dc note 2026-0001 --text 核实 -q
  2026-0001
  $ GIT_CONFIG_GLOBAL=$PWD/../gitconfig dc note 2026-0001 --text 核实
  $ GIT_CONFIG_GLOBAL=/dev/null dc note 2026-0001 --text 核实
  $ GIT_CONFIG_GLOBAL=$HOME/.gitconfig dc note 2026-0001 --text 核实 -q
