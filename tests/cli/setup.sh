# Sourced by every transcript, first of all:  . "$TESTDIR/setup.sh"
# Puts the built dc on PATH and pins the world: home, git, language, clock, step ids, user.
root=${TEST_ROOT:-$(cd "$TESTDIR/../.." && pwd)}
PATH=${TEST_BIN:-$root/build/dev}:/usr/bin:/bin
examples=$root/examples
HOME=$CRAMTMP/home-${TESTFILE%.t}
mkdir -p "$HOME"
unset ${!DC_@} ${!GIT_@} ${!XDG_@} NO_COLOR PAGER
export PATH HOME TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8 GIT_CONFIG_NOSYSTEM=1 DC_SEED=1
cat >"$HOME/.gitconfig" <<CONFIG
[user]
	name = 张敏
	email = zhangmin@dc.invalid
[init]
	defaultBranch = main
[core]
	quotePath = false
	pager = cat
[gc]
	auto = 0
CONFIG

# on DAY: what follows happens that day at nine in the morning, China time.
on() {
  export DC_TODAY=$1 DC_NOW=$1T09:00:00+08:00
}
# as PERSON: what follows is recorded by that person.
as() {
  export DC_USER=$1
}
on 2026-03-02

# hide_commits: from here on dc shows COMMIT where a writer tells its commit, whose id hangs on every
# text of the program.
hide_commits() {
  dc() {
    command dc "$@" | sed -E 's/([ \t,])[0-9a-f]{7,12}$/\1COMMIT/'
    return "${PIPESTATUS[0]}"
  }
}

# small_ledger: a ledger in the folder `ledger`, entered, with units and persons enough for an item's
# whole life: the office (p-0001 clerk, p-0002 its chief), two leaders (p-0010 principal, p-0011
# portfolio), and two units, each with its head and a responsible person.
small_ledger() {
  dc init ledger --organ 中共大安区委督查办 --series 大委督 -q >/dev/null || return
  cd ledger || return
  dc unit add duchashi --name 区委督查室 --kind party-organ --order 1 -q >/dev/null &&
    dc unit add zhujianju --name 区住建局 --kind government-organ --order 10 --alias 住建局 -q >/dev/null &&
    dc unit add jiaotongju --name 区交通局 --kind government-organ --order 11 -q >/dev/null &&
    dc person add p-0001 --name 张敏 --unit duchashi --post 督查员 --role clerk \
      --email zhangmin@dc.invalid --from 2020-01-01 -q >/dev/null || return
  as p-0001
  dc person add p-0002 --name 王刚 --unit duchashi --post 督查室主任 --role office-chief --from 2020-01-01 -q >/dev/null &&
    dc person add p-0010 --name 赵宏 --unit duchashi --post 区委书记 --role principal-leader --from 2020-01-01 -q >/dev/null &&
    dc person add p-0011 --name 李文 --unit duchashi --post 区委副书记 --role portfolio-leader --from 2020-01-01 -q >/dev/null &&
    dc person add p-0101 --name 陈志 --unit zhujianju --post 局长 --role unit-head --from 2020-01-01 -q >/dev/null &&
    dc person add p-0102 --name 周平 --unit zhujianju --post 科长 --from 2020-01-01 -q >/dev/null &&
    dc person add p-0111 --name 吴敏 --unit jiaotongju --post 局长 --role unit-head --from 2020-01-01 -q >/dev/null &&
    dc person add p-0112 --name 郑强 --unit jiaotongju --post 科长 --from 2020-01-01 -q >/dev/null
}
