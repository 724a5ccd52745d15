The completion script of bash, made from the command tree.

  $ . "$TESTDIR/setup.sh"
  $ dc completion bash >script
  $ . ./script
  $ complete_line() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dc; echo "${COMPREPLY[*]}"; }

Commands, also after global options; a command's own words; help's words.

  $ complete_line dc complet
  complete completion
  $ complete_line dc -C /srv/ledger --json complet
  complete completion
  $ complete_line dc completion ''
  bash zsh fish
  $ complete_line dc help exit
  exit-codes

Options, and the words of closed lists.

  $ complete_line dc completion --lock
  --lock-timeout
  $ complete_line dc --color a
  auto always
  $ complete_line dc --color = n
  never

No other shell is known.

  $ dc completion tcsh
  dc: unknown value 'tcsh' for SHELL
  hint: SHELL is one of 'bash', 'zsh' or 'fish'
  [2]
