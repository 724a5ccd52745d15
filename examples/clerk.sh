#!/bin/sh
# A clerk's day (督查员): what is late, what falls due, then what came in today, from a batch file.
#   examples/clerk.sh LEDGER BATCH
# DC=ducha calls the program by its other name.
set -eu
dc=${DC:-dc}
ledger=$1
batch=$2

echo '# 逾期'
"$dc" -C "$ledger" overdue --fields id,title,lead_name,due,days_overdue
echo '# 五个工作日内到期'
"$dc" -C "$ledger" due --within 5wd --fields id,title,lead_name,due

# First without writing: a line that is refused stops here, and nothing has happened.
"$dc" -C "$ledger" batch "$batch" --dry-run >/dev/null
echo '# 今日登记'
"$dc" -C "$ledger" batch "$batch" --yes

echo '# 今日提交'
git -C "$ledger" --no-pager log -1 --format='%an %s' --shortstat
