#!/bin/sh
# An auditor's look at a ledger (审计人员), reading only.
#   examples/auditor.sh LEDGER DATE
# DC=ducha calls the program by its other name.
set -u
dc=${DC:-dc}
ledger=$1
date=$2

echo '# 仓库完整，历史不分叉'
git -C "$ledger" fsck --strict --no-progress && git -C "$ledger" rev-list --count --merges HEAD

echo '# 不合规则之处（警告另计）'
"$dc" -C "$ledger" check -q 2>/dev/null | grep ': error' || echo 无

echo "# $date 当晚的逾期清单"
"$dc" -C "$ledger" overdue --at "$date" --fields id,title,lead_name,due,days_overdue

echo '# 时限变动'
"$dc" -C "$ledger" limits

echo '# 豁免和如实登记'
"$dc" -C "$ledger" waivers

echo '# 补录'
git -C "$ledger" --no-pager log --grep='补录' --format='%h %as %an %s'

echo '# 一次提交改动最多记录的三次'
git -C "$ledger" --no-pager log --format='@%h %s' --name-only |
  awk '/^@/ {commit = substr($0, 2)} /^[^@]/ {files[commit]++} END {for (c in files) print files[c] "\t" c}' |
  sort -rn | head -n 3
