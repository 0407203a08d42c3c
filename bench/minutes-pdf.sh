#!/bin/sh
# Measures how long a PDF of minutes of thirty pages takes once warm: the middle of ten, after five that do not count.
# Usage: bench/minutes-pdf.sh
set -eu
cd "$(dirname "$0")/.."
mvn -q -pl som-domain,som-ejb -Dtest=MinutesPdfBench -Dsurefire.failIfNoSpecifiedTests=false test
cat som-ejb/target/minutes-pdf.txt
