#!/bin/sh
# Measures how many visitors a second get the charter to read, from a SOM that runs: whole pages, then with the ETag.
# Usage: bench/charter-reader.sh [http://127.0.0.1:8080/som/charter]
set -eu
cd "$(dirname "$0")"
java Visitors.java "${1:-http://127.0.0.1:8080/som/charter}"
