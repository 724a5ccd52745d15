#!/usr/bin/env bash
# Every C++ file stands as clang-format writes it.
set -u
cd "$(dirname "$0")/../.." || exit 1
passed=0 failed=0
if ! command -v clang-format >/dev/null; then
  echo 'note  clang-format is not installed: the format is not checked'
  echo '0 passed, 0 failed'
  exit 0
fi
for folder in cmd cmd/*/ lib/*/ tests/unit/ tests/unit/*/ tests/support/ tests/fuzz/; do
  folder=${folder%/}
  files=$(find "$folder" -maxdepth 1 \( -name '*.cpp' -o -name '*.h' \) | sort)
  [ -n "$files" ] || continue
  wrong=$(for file in $files; do clang-format --dry-run -Werror "$file" 2>/dev/null || echo "      $file"; done)
  if [ -z "$wrong" ]; then
    echo "ok    $folder is formatted"
    passed=$((passed + 1))
  else
    printf 'WRONG %s is formatted\n%s\n' "$folder" "$wrong"
    failed=$((failed + 1))
  fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
