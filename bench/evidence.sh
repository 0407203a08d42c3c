#!/bin/sh
# Measures how long the check of 100,000 records of evidence takes, from a data folder and from an exported file.
# Usage: bench/evidence.sh
set -eu
cd "$(dirname "$0")/.."
mvn -q -pl som-domain,som-ejb -Dtest=EvidenceBench -Dsurefire.failIfNoSpecifiedTests=false test
cat som-ejb/target/evidence.txt
