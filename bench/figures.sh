#!/usr/bin/env bash
# Prints the figures of docs/measurements.md: the program and its size, facts of the seed report, all gold sets, speed and
# start-up. Builds nothing.
#
#   bench/figures.sh [RELATA] [SHARED]     default: build/relata, and the folder shared/ beside the repository
#   PEER=/tmp/peer/bin/python bench/figures.sh     compares the speed with a peer too (bench/code_speed.py says how to get it)
#
# Exit status: 0; 1 if something could not be measured (the rest is still printed); 2 without the program or the gold.
set -uo pipefail
cd "$(dirname "$0")/.."
relata=${1:-build/relata}
shared=${2:-../shared}
[ -x "$relata" ] || { echo "figures: $relata is no program; build it first (./run --once)" >&2; exit 2; }
[ -d "$shared/gold" ] || { echo "figures: no gold in $shared; name its folder: bench/figures.sh RELATA SHARED" >&2; exit 2; }
status=0

heading() { printf '\n== %s\n' "$*"; }

heading "what is measured"
echo "commit $(git rev-parse --short HEAD)$(git diff --quiet HEAD -- src lexicon models || echo ', with changes that are not committed'), $(date -u +%Y-%m-%d)"
echo "$(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores, load average $(cut -d' ' -f1 /proc/loadavg)"
echo "model $(stat -c %s models/english.relata) bytes, program $(stat -Lc %s "$relata") bytes"

heading "lexicon: entries by kind"
grep -rhoE '^[a-z]+ ' lexicon --include='*.lex' | sort | uniq -c | sort -rn | awk '{printf "%s%s %d", sep, $2, $1; sep = ", "} END {print ""}'
echo "$(grep -rhE '^(verb|noun|adj) ' lexicon/events | wc -l) event entries, $(grep -rhE "^ +yes " lexicon/events | wc -l) yes and $(grep -rhE "^ +no " lexicon/events | wc -l) no examples"

heading "seed: facts, and events that nobody listed as true"
"$relata" code --quiet "$shared/seed/report.txt" | python3 "$shared/seed/score.py" || status=1

heading "gold sets"
python3 "$shared/gold/measure.py" "$relata" || status=1

heading "speed: examples repeated"
python3 bench/code_speed.py "$relata" ${PEER:+--peer "$PEER"} || status=1

heading "speed: Wikinews, raw text"
python3 bench/code_speed.py "$relata" --text "$shared/data/raw/wikinews-01.jsonl.gz" ${PEER:+--peer "$PEER"} || status=1
exit $status
