#!/usr/bin/env bash
# scripts/test_neon.sh: builds the NEON kernels and their test for aarch64, with both compilers, and runs them under emulation, for a
# processor with the dot product and one without. Installs Debian's g++-12-aarch64-linux-gnu and qemu-user beside what ./check does.
cd "$(dirname "$0")/.."
source scripts/install.sh
[ "$(uname -m)" != aarch64 ] || { say "This is an ARM machine: the other tests run the NEON kernels themselves"; exit 0; }
install_missing g++-12-aarch64-linux-gnu qemu-user

flags=$(sed -n 's/^target_compile_options(relata_flags INTERFACE \(-.*\))$/\1/p' CMakeLists.txt)  # those of our own code
sources=(src/language/model/{choose,kernels_*}.cpp tests/language/kernels_test.cpp tests/doctest_main.cpp)
test=build/neon/test_kernels
mkdir -p build/neon
for compiler in "clang++-19 --target=aarch64-linux-gnu -fuse-ld=lld-19" aarch64-linux-gnu-g++-12; do
  say "Testing the NEON kernels of ${compiler%% *}"
  # -idirafter: doctest lies in /usr/include, everything else of it belongs to this machine.
  $compiler -std=c++20 -O3 -DNDEBUG ${flags:?not found in CMakeLists.txt} -Isrc -idirafter /usr/include -static "${sources[@]}" -o $test
  RELATA_CPU=neon-dot qemu-aarch64 -cpu max $test
  RELATA_CPU=neon qemu-aarch64 -cpu cortex-a53 $test
done
