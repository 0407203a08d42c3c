#!/bin/sh
# Measures how long it takes to compare two charters of forty pages word by word, once warm.
# Usage: bench/charter-compare.sh
set -eu
cd "$(dirname "$0")/.."
mvn -q -pl som-domain,som-ejb -Dtest=CharterCompareBench -Dsurefire.failIfNoSpecifiedTests=false test
cat som-ejb/target/charter-compare.txt
