# The ledger that every case starts from; built once and copied. It is the small ledger of the
# transcripts with one item in every state of Art. 7, all of one morning, 2026-03-02:
#   0001 received   0002 proposed   0003 assigned, not issued   0004 issued   0005 accepted
#   0006 submitted, joint   0007 awaiting-approval   0008 completed   0009 cleared   0010 archived
# The source is the meeting s2026-0001 with the clauses 一 (item 0001) and 二 (no item).
small_ledger || exit
dc batch -q --yes - <<'BATCH' || exit
source add --kind meeting --title 区委常委会第五次会议 --date 2026-03-01 --clause 一:改造老旧小区 --clause 二:治理道路扬尘
item new --title 城北老旧小区改造 --category 2 --source s2026-0001#一
item new --title 城南道路改造 --category 2 --source s2026-0001
item new --title 农村危房改造 --category 2 --source s2026-0001
item new --title 保障房分配 --category 2 --source s2026-0001
item new --title 燃气管道整治 --category 2 --source s2026-0001
item new --title 公交站台建设 --category 2 --source s2026-0001
item new --title 雨污分流改造 --category 2 --source s2026-0001
item new --title 电梯安全检查 --category 2 --source s2026-0001
item new --title 消防通道清理 --category 2 --source s2026-0001
item new --title 违建拆除 --category 2 --source s2026-0001
propose 2026-0002 --opinion 请区住建局办理
propose 2026-0003 --opinion 请区住建局办理
propose 2026-0004 --opinion 请区住建局办理
propose 2026-0005 --opinion 请区住建局办理
propose 2026-0006 --opinion 请区住建局会同区交通局办理
propose 2026-0007 --opinion 请区住建局办理
propose 2026-0008 --opinion 请区住建局办理
propose 2026-0009 --opinion 请区住建局办理
propose 2026-0010 --opinion 请区住建局办理
assign 2026-0003 --lead zhujianju --leader p-0101 --person p-0102 --goal 完成改造 --due 2026-06-30 --co jiaotongju
assign 2026-0004 2026-0005 --lead zhujianju --leader p-0101 --person p-0102 --goal 完成任务 --due 2026-06-30 --issue
assign 2026-0006 --lead zhujianju --leader p-0101 --person p-0102 --goal 完成任务 --due 2026-06-30 --co jiaotongju --issue
assign 2026-0007 2026-0008 2026-0009 2026-0010 --lead zhujianju --leader p-0101 --person p-0102 --goal 完成任务 --due 2026-06-30 --issue
accept 2026-0005
report 2026-0006 --text 两局会商后全部完成 --final --signed-by p-0101 --sealed --heard jiaotongju
report 2026-0007 --text 全部完成 --final --signed-by p-0101 --sealed
report 2026-0008 --text 全部完成 --final --signed-by p-0101 --sealed
report 2026-0009 --text 全部完成 --final --signed-by p-0101 --sealed
report 2026-0010 --text 全部完成 --final --signed-by p-0101 --sealed
review 2026-0007 --pass --test facts,solved,done,sound,lawful,form
review 2026-0008 --pass --test facts,solved,done,sound,lawful,form
review 2026-0009 --pass --test facts,solved,done,sound,lawful,form
review 2026-0010 --pass --test facts,solved,done,sound,lawful,form
complete 2026-0008 2026-0009 2026-0010 --by p-0002
clear 2026-0009 2026-0010
archive add 2026-0010 --title 验收报告 --author 区住建局 --pages 12 --date 2026-03-02
archive 2026-0010
BATCH
# Fewer files to copy.
rm -rf .git/hooks .git/logs && git repack -adq
