#!/bin/sh
# Measures how long it takes to bring in a file of 5,000 partners, on Payara Micro.
# Usage: bench/import.sh [derby|postgresql]
set -eu
cd "$(dirname "$0")/.."
database=${1:-derby}
case $database in derby | postgresql) ;; *) echo "usage: bench/import.sh [derby|postgresql]" >&2; exit 2 ;; esac

mvn -q -pl som-domain,som-ejb -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=NetworkExchangeBench -Dfailsafe.failIfNoSpecifiedTests=false \
  pre-integration-test "failsafe:integration-test@on-$database" "failsafe:verify@on-$database"
cat "$(ls -td som-ejb/target/usecases/"$database"-*/ | head -1)import.txt"
