#!/bin/sh
# Every working morning from cron: the overdue list by mail, and each unit's share in a file of its own.
#   15 8 * * 1-5  cron.sh /srv/ledger office@example.org /srv/shares
# DC and MAILER name other programs than ducha and mail.
set -u
dc=${DC:-ducha}
mailer=${MAILER:-mail}
ledger=$1
to=$2
shares=$3

list=$("$dc" -C "$ledger" overdue -o md --exit-code)
case $? in
  0) ;;  # nobody is late
  1)
    printf '%s\n' "$list" | "$mailer" -s '督查事项逾期清单' "$to"
    "$dc" -C "$ledger" overdue --split-by unit --output-dir "$shares" -o csv
    ;;
  *)  # never read a failure as "nobody is late"
    logger -p user.err "the overdue list of $ledger failed"
    exit 1
    ;;
esac
