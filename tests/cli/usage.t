How the command line is read, and what a wrong one is told.

  $ . "$TESTDIR/setup.sh"

  $ dc --version
  dc 0.1.0
  $ dc asign 2026-0012
  dc: unknown command 'asign'
  hint: did you mean 'assign'?
  [2]
  $ dc item nwe
  dc: unknown command 'item nwe'
  hint: did you mean 'item new'?
  [2]
  $ dc completion bash --jsn
  dc: unknown option '--jsn'
  hint: did you mean '--json'?
  [2]
  $ dc completion
  dc: missing 'SHELL'
  hint: usage: dc completion SHELL [OPTION…]
  [2]
  $ dc completion bash --lang fr
  dc: unknown value 'fr' for --lang
  hint: --lang is one of 'zh' or 'en'
  [2]
  $ dc --unit u completion bash
  dc: no option '--unit' before the command
  hint: a command's own options come after its words
  [2]

In Chinese, and as JSON.

  $ dc asign --lang zh
  dc: 没有命令 'asign'
  hint: 您是否想用 'assign'？
  [2]
  $ dc asign --json
  {"error":{"kind":"usage","rule":null,"message":"unknown command 'asign'","hints":["did you mean 'assign'?"],"where":null}}
  [2]

What a terminal must not obey is shown.

  $ dc completion "$(printf '\033[2J')"
  dc: unknown value '\u{1B}[2J' for SHELL
  hint: SHELL is one of 'bash', 'zsh' or 'fish'
  [2]
  $ dc completion "$(printf '\263\307')"
  dc: argument '\xB3\xC7' is not UTF-8
  hint: set the terminal to UTF-8
  [2]

No words at all show the help, but are no success.

  $ dc 2>&1 | sed -n 2p
  usage: dc COMMAND [ARGUMENT…] [OPTION…]
  $ dc 2>/dev/null
  [2]
  $ [ "$(dc --help | wc -l)" -le 24 ]

A full disk and a closed stream are told; a reader that went away is not.

  $ dc --version >/dev/full
  dc: cannot write the answer: no space left on the disk
  [8]
  $ dc --version >&-
  dc: cannot write the answer: the stream is closed
  [8]
  $ { dc completion bash; echo "exit $?" > code; } | head -n 1; cat code; rm code
  # bash completion for dc, made by 'dc completion bash'
  exit 0

An output file appears whole or not at all.

  $ dc completion bash --output-file script; echo "exit $?"; head -n 1 script
  exit 0
  # bash completion for dc, made by 'dc completion bash'
  $ dc completion tcsh --output-file script 2>/dev/null
  [2]
  $ head -n 1 script; ls
  # bash completion for dc, made by 'dc completion bash'
  script
  $ dc completion bash --output-file none/script
  dc: cannot write '*/none/script': no such file or folder (glob)
  [8]
