One unit goes into another, which takes over its open items.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc source add --kind meeting --title 区委常委会 --date 2026-03-01 -q >/dev/null
  $ for title in 断头路打通 老旧小区改造 公交站台改造; do
  >   id=$(dc item new --title $title --category 2 --source s2026-0001 -q)
  >   dc propose $id --opinion 按分工办理 -q >/dev/null
  > done
  $ dc assign 2026-0001 --lead 区交通局 --leader 吴敏 --person 郑强 --goal 全线贯通 --due 6月底前 --issue -q >/dev/null
  $ dc assign 2026-0002 --lead 区住建局 --leader 陈志 --person 周平 --goal 完成改造 --due 6月底前 --co 区交通局 --issue -q >/dev/null
  $ dc assign 2026-0003 --lead 区交通局 --leader 吴敏 --person 郑强 --goal 完成改造 --due 6月底前 --issue -q >/dev/null
  $ dc suspend 2026-0003 --by 李文 --reason 等待机构改革 -q >/dev/null

Lead and co-unit are replaced in one commit, in the order in which the steps were judged; who worked in the
former unit counts as one of the new (Art. 3). What is suspended moves too.

  $ on 2026-05-06
  $ dc unit merge 区交通局 区住建局 --on 2026-05-01
  jiaotongju 合并 区交通局→区住建局 COMMIT
  2026-0001 改派 区交通局→区住建局 COMMIT
  2026-0002 改派 区交通局→区住建局 COMMIT
  2026-0003 改派 区交通局→区住建局 COMMIT
  $ git log -1 --format=%s
  合并、改派 4 项: jiaotongju 2026-0001 2026-0002 2026-0003
  $ sed -n '/^standing/,/^steps/p' units/jiaotongju.yaml
  standing:
    names:
    - {name: 区交通局, from: "2026-03-02"}
    merged_into: zhujianju
    merged_on: "2026-05-01"
  steps:
  $ sed -n '/^- step: reassign/,$p' items/2026/00/2026-0001.yaml | grep -v ' id:'
  - step: reassign
    seq: 2
    day: "2026-05-01"
    at: "2026-05-06T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    lead: zhujianju
    lead_name: 区住建局
    from_unit: jiaotongju
    reason: 区交通局并入区住建局
    sets: {lead: zhujianju}
  $ dc log 2026-0002 | tail -n 1
  2026-05-06 09:00	2026-05-01	改派	原因：区交通局并入区住建局；协办单位 区交通局→无		张敏	COMMIT
  $ dc check -q
  dc.yaml: warning[art9-briefing]: 上次汇报在 2026-03-02，最迟应于 2026-04-02 再次汇报（第九条）
  hint: 汇报后登记：dc briefing new --to 领导；期限见 dc policy show 的 briefing_within
  items/2026/00/2026-0001.yaml: warning[art4-answered]: 2026-0001 于 2026-03-02 下达，至今没有反馈（第四条）
  hint: dc remind 2026-0001，收到后 dc report 2026-0001；期限见 dc policy show 的 answer_within
  items/2026/00/2026-0001.yaml: warning[art24-no-entry]: 2026-0001 在 2026-W18 没有周进展（第二十四条）
  hint: dc week 2026-0001 --progress 进展 --on 该周任一日；全部见 dc weekly 2026-W18
  items/2026/00/2026-0002.yaml: warning[art4-answered]: 2026-0002 于 2026-03-02 下达，至今没有反馈（第四条）
  hint: dc remind 2026-0002，收到后 dc report 2026-0002；期限见 dc policy show 的 answer_within
  items/2026/00/2026-0002.yaml: warning[art24-no-entry]: 2026-0002 在 2026-W18 没有周进展（第二十四条）
  hint: dc week 2026-0002 --progress 进展 --on 该周任一日；全部见 dc weekly 2026-W18
  units/duchashi.yaml: warning[art12-vacant]: '区委督查室' 没有督促检查工作责任领导（第十二条）
  hint: dc unit head duchashi 人员
  units/zhujianju.yaml: warning[art12-vacant]: '区住建局' 没有督促检查工作责任领导（第十二条）
  hint: dc unit head zhujianju 人员
  $ dc show 2026-0001 --json | python3 -c 'import json,sys; r=json.load(sys.stdin)["rows"][0]; print(r["lead_name"], r["person_name"], r["due"])'
  区住建局 郑强 2026-06-30

Neither a unit into itself, nor twice, nor into one that is gone.

  $ dc unit merge zhujianju zhujianju
  dc: 'zhujianju' 不能并入自己
  [2]
  $ dc unit merge jiaotongju duchashi
  dc: '区交通局' 已并入 '区住建局'
  [2]
  $ dc unit merge duchashi jiaotongju
  dc: '区交通局' 已并入 '区住建局'
  [2]
