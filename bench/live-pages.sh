#!/bin/sh
# Measures how long it takes until fifty open pages of a meeting that is held show that the next item is taken up: five
# changes, one line each, on Payara Micro with Derby, all in one Chromium on the same machine. The goal: two seconds.
# Usage: bench/live-pages.sh, after ./som package
set -eu
cd "$(dirname "$0")/.."
mvn -q -pl som-domain,som-ejb,som-web,som-ear -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=LivePagesBench -Dfailsafe.failIfNoSpecifiedTests=false verify
cat som-ear/target/live-pages.txt
