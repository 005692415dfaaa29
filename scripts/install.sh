#!/usr/bin/env bash
# Installs what is missing on Debian 12; sourced by ./run and ./check. Says one line a step; without the rights it prints the command and ends with 2.
set -euo pipefail

packages=(clang-19 lld-19 libclang-rt-19-dev cmake ninja-build ccache pkg-config libmodest-dev libpugixml-dev libuchardet-dev zlib1g-dev libarchive-dev libcld2-dev
  nlohmann-json3-dev libutf8proc-dev libcli11-dev libexpected-dev libfmt-dev libboost1.81-dev libsqlite3-dev libhowardhinnant-date-dev
  doctest-dev python3 python3-jsonschema)

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }

install_missing() {
  local missing=()
  for package in "${packages[@]}" "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  # A Node of 18 or newer with npm is taken as it is; both are installed only if absent.
  if ! command -v npm >/dev/null || ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' 2>/dev/null; then
    missing+=(nodejs npm)
  fi
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    sudo="sudo"
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
      printf 'These packages are missing, and installing them needs rights that you do not have here:\n\n  sudo apt-get update && sudo apt-get install --no-install-recommends %s\n\n' "${missing[*]}" >&2
      exit 2
    fi
  fi
  say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  $sudo apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]
build() {
  local preset=$1
  shift
  local folder=build
  [ "$preset" = release ] || folder=build/$preset
  if [ ! -f "$folder/build.ninja" ]; then
    say "Configuring $preset"
    cmake --preset "$preset" >"/tmp/relata-configure-$$.log" 2>&1 || { cat "/tmp/relata-configure-$$.log" >&2; exit 1; }
    rm -f "/tmp/relata-configure-$$.log"
  fi
  say "Building $preset (the first time takes some minutes)"
  ninja -C "$folder" --quiet "$@"
}
