# Sourced by tests/run and examples/quickstart: the Debian 12 packages dc needs, and how it is built.

# What building needs (CMake looks for doctest even where no test is built).
BUILD_PACKAGES=(g++ cmake ninja-build pkg-config git libgit2-dev libyaml-cpp-dev libfmt-dev
  libcli11-dev libunistring-dev libmd-dev zlib1g-dev libdeflate-dev libsqlite3-dev doctest-dev)
# What the tests need besides.
TEST_PACKAGES=(ccache nlohmann-json3-dev libvalijson-dev python3 python3-yaml python3-ruamel.yaml
  python3-cram mandoc clang-format sqlite3)

# What libFuzzer needs.
FUZZ_PACKAGES=(clang libclang-rt-14-dev)

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "cannot install packages: neither root nor sudo" >&2
    return 1
  fi
}

# install_missing PACKAGE…: asks the network only when one of them is missing.
install_missing() {
  local package missing=()
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "installing: ${missing[*]}" >&2
  as_root env DEBIAN_FRONTEND=noninteractive sh -c '
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' \
    sh "${missing[@]}" >/dev/null </dev/null
}

# build_preset PRESET FOLDER TARGET…, from the top of the source: silent when it goes well, the compiler's words when not.
build_preset() {
  local preset=$1 folder=$2 log
  shift 2
  log=$(mktemp)
  # The same source in another folder is the same to ccache.
  local -x CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
  if cmake --preset "$preset" -B "$folder" >"$log" 2>&1 </dev/null &&
    cmake --build "$folder" --parallel "${BUILD_JOBS:-$(nproc)}" --target "$@" >"$log" 2>&1 </dev/null; then
    rm "$log"
  else
    grep -E 'error|Error|FAILED' -A 12 "$log" | tail -n 80 >&2
    rm "$log"
    return 1
  fi
}
