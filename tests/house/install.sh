#!/usr/bin/env bash
# An installation holds dc, ducha, the pages and the schemas, and never touches another's /usr/bin/dc.
set -u
cd "$(dirname "$0")/../.." || exit 1
build=${TEST_BIN:-build/dev}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0

check() {
  local name=$1
  shift
  if "$@" >"$scratch/said" 2>&1; then
    echo "ok    $name"
    passed=$((passed + 1))
  else
    echo "WRONG $name"
    sed 's/^/      /' "$scratch/said"
    failed=$((failed + 1))
  fi
}
install_to() {
  DESTDIR=$1 cmake --install "$build" --prefix "$2"
}
nothing_outside() {
  [ "$(cd "$1" && find . -mindepth 1 -maxdepth 2 -not -path ./usr)" = "./usr/local" ]
}
pages_are_there() {
  local page
  for page in man/*.[157]; do
    [ -f "$1/man${page##*.}/${page##*/}" ] || { echo "$page is missing"; return 1; }
  done
}
schemas_are_there() {
  [ -z "$(ls schemas)" ] || diff -r schemas "$1"
}
refused_beside_another() {
  mkdir -p "$scratch/usr-prefix/usr/bin"
  echo 'the desk calculator' >"$scratch/usr-prefix/usr/bin/dc"
  ! install_to "$scratch/usr-prefix" /usr || return 1
  [ "$(cat "$scratch/usr-prefix/usr/bin/dc")" = 'the desk calculator' ]
}

there=$scratch/there
check 'cmake --install succeeds' install_to "$there" /usr/local
check 'it fills /usr/local alone' nothing_outside "$there"
check 'dc runs from there' "$there/usr/local/bin/dc" --version
check 'ducha is a link to dc' [ "$(readlink "$there/usr/local/bin/ducha")" = dc ]
check 'ducha runs' "$there/usr/local/bin/ducha" --version
check 'the pages are there' pages_are_there "$there/usr/local/share/man"
check 'the schemas are there' schemas_are_there "$there/usr/local/share/dc/schemas"
check 'installing again succeeds' install_to "$there" /usr/local
check "another's /usr/bin/dc is refused and kept" refused_beside_another
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
