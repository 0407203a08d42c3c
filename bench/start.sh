#!/usr/bin/env bash
# From the start of the process to the first page, by turns, all on the same Payara Micro with the same options of the server:
# an empty WAR with Java as it comes; the same with the options of Java and the archive of classes that ./som run uses; so
# too a WAR with PrimeFaces, one page and one button, which tells how much is the runtime's own; and SOM as ./som run starts it.
# The goal: SOM takes at most 1.5 times as long as the first. Usage: bench/start.sh [rounds, 5 unless told]
# shellcheck disable=SC2015 # in "a && b || c" c may follow b
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly root=$PWD rounds=${1:-5} goal=1.5
readonly settings=$root/som-ear/src/main/micro micro=$root/som-ear/target/payara-micro.jar
work=$(mktemp -d)
server=
finish() {
  if [ -n "$server" ]; then kill "$server" 2> /dev/null && wait "$server" 2> /dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

[ -f som-web/target/som.war ] && [ -f "$micro" ] || { echo "bench: ./som package first" >&2; exit 1; }

empty_war() {
  mkdir -p "$work/empty/WEB-INF"
  echo '<!DOCTYPE html><title>empty</title>' > "$work/empty/index.html"
  echo '<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0"/>' > "$work/empty/WEB-INF/web.xml"
  jar --create --file "$work/empty.war" -C "$work/empty" .
}

button_war() {
  mkdir -p "$work/button/WEB-INF/lib"
  (cd "$work/button/WEB-INF" && jar --extract --file "$root/som-web/target/som.war" && mv WEB-INF/lib/primefaces-*.jar lib/ \
    && rm -rf WEB-INF META-INF ./*.xhtml admin meetings resources)
  cat > "$work/button/WEB-INF/web.xml" <<'XML'
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
    <load-on-startup>1</load-on-startup></servlet>
  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
  <welcome-file-list><welcome-file>index.xhtml</welcome-file></welcome-file-list>
</web-app>
XML
  cat > "$work/button/WEB-INF/beans.xml" <<'XML'
<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
XML
  cat > "$work/button/index.xhtml" <<'XML'
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="http://primefaces.org/ui">
<h:head><title>button</title></h:head><h:body><h:form><p:commandButton value="press"/></h:form></h:body></html>
XML
  jar --create --file "$work/button.war" -C "$work/button" .
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
  done
}

# archive, data folder, options of Java -> milliseconds until the first page
measure() {
  local war=$1 data=$2 port began
  shift 2
  port=$(free_port)
  mkdir -p "$data/logs" "$data/run"
  { cat "$settings/logging.properties"; echo "java.util.logging.FileHandler.pattern=$data/logs/som.%g.log"; } > "$data/run/logging.properties"
  printf 'som.data=%s\nsom.base-url=http://127.0.0.1:%s/som\nsom.example-data=false\nsom.db.url=jdbc:derby:%s/db;create=true\n' \
    "$data" "$port" "$data" > "$data/run/som.properties"
  began=$(date +%s%N)
  java "$@" -Duser.timezone=UTC -Dfile.encoding=UTF-8 \
    -Djava.io.tmpdir="$data/run" -Dsom.listen=127.0.0.1 -jar "$micro" --nohazelcast --disablephonehome --port "$port" \
    --systemproperties "$data/run/som.properties" --logproperties "$data/run/logging.properties" \
    --prebootcommandfile "$settings/pre-boot.txt" --postbootcommandfile "$settings/post-boot.txt" \
    --contextroot som --deploy "$war" > "$data/logs/console.log" 2>&1 < /dev/null &
  server=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/som/")" = 200 ]; do
    kill -0 "$server" 2> /dev/null || { echo "bench: the server ended; see $data/logs" >&2; exit 1; }
    [ $((($(date +%s%N) - began) / 1000000000)) -lt 180 ] || { echo "bench: no page after 180 s" >&2; exit 1; }
    sleep 0.05
  done
  took=$((($(date +%s%N) - began) / 1000000))
  kill "$server"
  wait "$server" 2> /dev/null || true
  server=
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

empty_war
button_war
tuned=(@"$settings/java-options.txt" -XX:SharedArchiveFile="$work/classes.jsa")
# fills the data folder and the machine's cache of files; the archive of classes is written when it stops
measure "$root/som-web/target/som.war" "$work/existing" @"$settings/java-options.txt" -XX:ArchiveClassesAtExit="$work/classes.jsa"
for ((round = 1; round <= rounds; round++)); do
  measure "$work/empty.war" "$work/none-$round"
  echo "$took" >> "$work/empty.ms"
  measure "$work/empty.war" "$work/none-$round" "${tuned[@]}"
  echo "$took" >> "$work/tuned.ms"
  measure "$work/button.war" "$work/button-$round" "${tuned[@]}"
  echo "$took" >> "$work/button.ms"
  measure "$root/som-web/target/som.war" "$work/existing" "${tuned[@]}"
  echo "$took" >> "$work/existing.ms"
  measure "$root/som-web/target/som.war" "$work/fresh-$round" "${tuned[@]}"
  echo "$took" >> "$work/fresh.ms"
done

base=$(median "$work/empty.ms") tuned_base=$(median "$work/tuned.ms")
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }
printf '%-32s %8s %8s %14s   %s\n' 'until the first page' 'median' 'to first' 'to the second' 'each'
for what in empty tuned button existing fresh; do
  case $what in
    empty) name='empty WAR, Java as it comes' ;;
    tuned) name='empty WAR, options of SOM' ;;
    button) name='one PrimeFaces button' ;;
    existing) name='SOM, existing data' ;;
    *) name='SOM, new data folder' ;;
  esac
  m=$(median "$work/$what.ms")
  printf '%-32s %5d ms %8s %14s   %s\n' "$name" "$m" "$(ratio "$m" "$base")" "$(ratio "$m" "$tuned_base")" \
    "$(paste -sd ' ' "$work/$what.ms")"
done
if awk "BEGIN { exit !($(median "$work/existing.ms") / $base <= $goal) }"; then
  echo "within the goal of $goal"
else
  echo "over the goal of $goal"
  exit 1
fi
