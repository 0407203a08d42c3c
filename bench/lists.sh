#!/bin/sh
# Measures how long the list of meetings takes with 100 meetings and with 10,000, on Payara Micro, in one run.
# Usage: bench/lists.sh [derby|postgresql]
set -eu
cd "$(dirname "$0")/.."
database=${1:-derby}
case $database in derby | postgresql) ;; *) echo "usage: bench/lists.sh [derby|postgresql]" >&2; exit 2 ;; esac

mvn -q -pl som-domain,som-ejb -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=MeetingListBench -Dfailsafe.failIfNoSpecifiedTests=false \
  pre-integration-test "failsafe:integration-test@on-$database" "failsafe:verify@on-$database"
cat "$(ls -td som-ejb/target/usecases/"$database"-*/ | head -1)lists.txt"
