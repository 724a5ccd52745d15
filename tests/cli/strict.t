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
  dc: '--text' is blank
  [2]
  $ dc item new --title '　' --category 2
  dc: '--title' is blank
  [2]
  $ dc item correct 2026-0001 --set 'title= ' --reason 笔误
  dc: 字段 'title' 不能是 ' '
  [2]

A waiver of a rule that is not broken, and the words of a waiver without one.

  $ dc note 2026-0001 --text 核实 --waive art7.1-consultation --reason 急办 --approved-by p-0002
  dc: 没有违反规则 'art7.1-consultation'，无须豁免
  hint: 去掉 --waive；未登记任何内容
  [2]
  $ dc note 2026-0001 --text 核实 --reason 急办
  dc: '--reason' is used only with '--waive'
  hint: --waive RULE --reason TEXT --approved-by PERSON
  [2]
  $ dc note 2026-0001 --text 核实 --approved-by p-0002
  dc: '--approved-by' is used only with '--waive'
  hint: --waive RULE --reason TEXT --approved-by PERSON
  [2]
  $ printf 'note 2026-0001 --text 核实 --waive art7.1-consultation --reason 急办 --approved-by p-0002\n' | dc batch -
  dc: -:1: 没有违反规则 'art7.1-consultation'，无须豁免
  hint: 去掉 --waive；未登记任何内容
  [2]
  $ dc approve 2026-0001 --by p-0011 --waive art7.1-consultation --reason 急办 --approved-by p-0002
  2026-0001 审定 李文 COMMIT

A source or a clause that is not there.

  $ dc item correct 2026-0001 --set sources=s2026-0001#九 --reason 条款写错
  dc: error[art6-source]: 2026-0001 的来源 's2026-0001#九' 没有登记，或没有这一条款（第六条）
  hint: dc source list 列出来源，dc source show 编号 列出其条款；未登记的用 dc source add
  [1]
  $ dc item correct 2026-0001 --set sources=s2026-0001 --reason 条款写错
  2026-0001 更正 来源 COMMIT

Git's configuration of the user, wherever git is told that it lies.

  $ unset DC_USER
  $ printf '[user]\n\tname = 他人\n\temail = other@dc.invalid\n' >../gitconfig
  $ dc note 2026-0001 --text 核实 -q
  2026-0001
  $ GIT_CONFIG_GLOBAL=$PWD/../gitconfig dc note 2026-0001 --text 核实
  dc: 不知道是谁在登记
  hint: 用 --user 人员 或 DC_USER 写明；或把 git 的 user.email 登记为某人的邮箱
  [6]
  $ GIT_CONFIG_GLOBAL=/dev/null dc note 2026-0001 --text 核实
  dc: 不知道是谁在登记
  hint: 用 --user 人员 或 DC_USER 写明；或把 git 的 user.email 登记为某人的邮箱
  [6]
  $ GIT_CONFIG_GLOBAL=$HOME/.gitconfig dc note 2026-0001 --text 核实 -q
  2026-0001
