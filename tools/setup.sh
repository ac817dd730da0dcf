# Sourced by ./briefing and ./test: installs what is missing, one line for each thing it does.

# What the program is built and run with.
build_packages=(
  libcairo2-dev libpango1.0-dev libfontconfig-dev libharfbuzz-dev libboost-math-dev
  libcmark-gfm-dev libcmark-gfm-extensions-dev libhyphen-dev libqpdf-dev libcurl4-openssl-dev
  libssl-dev libgmime-3.0-dev libidn2-dev libarchive-dev libsqlite3-dev libxml2-dev libzip-dev
  libexpat1-dev libical-dev libxlsxwriter-dev
  icc-profiles-free hyphen-en-us hyphen-ru hyphen-be fonts-paratype fonts-noto-core
  pkg-config
)

fail() {
  echo "briefing: $1" >&2
  exit "${2:-69}"
}

say() { echo "briefing: $1" >&2; }

# Says what is left out and why; ./test repeats it at its end.
skip() {
  say "SKIPPED: $1"
  [ -z "${SKIP_NOTES:-}" ] || echo "SKIPPED: $1" >>"$SKIP_NOTES"
}

# Installs the Debian packages named that are not there yet.
install_packages() {
  local missing=() name
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    fail "this machine has no apt; install by hand what tools/setup.sh names (Debian 12 names)"
  fi
  for name in "$@"; do
    case $(dpkg-query -W -f '${Status}' "$name" 2>/dev/null) in
      "install ok installed") ;;
      *) missing+=("$name") ;;
    esac
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "run as root or install sudo, to install: ${missing[*]}" 77
    as_root=(sudo)
  fi
  local log
  log=$(mktemp)
  say "installing ${missing[*]}"
  if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    fail "apt could not install ${missing[*]}"
  fi
  rm -f "$log"
}

# What a release build is told. Its program names no folder of the machine it was built on. Swift's own
# libraries are linked in where the toolchain has them to link: a start then takes half the time.
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
release_options=(-c release -Xswiftc -file-prefix-map -Xswiftc "$checkout=." -Xcc "-ffile-prefix-map=$checkout=.")
static_libraries() {
  local folder
  folder=$(swiftc -static-stdlib -print-target-info 2>/dev/null |
    sed -n 's/.*"runtimeResourcePath": *"\(.*\)".*/\1/p')
  if [ -n "$folder" ] && [ -d "$folder/linux" ]; then release_options+=(--static-swift-stdlib); fi
}

require_swift() {
  command -v swift >/dev/null ||
    fail "Swift 6.1 or newer is not on PATH; see https://www.swift.org/install/linux/"
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  case $version in
    [0-5].* | 6.0) fail "Swift $version is too old; 6.1 or newer is needed" ;;
  esac
  static_libraries
}
