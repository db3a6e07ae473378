#!/usr/bin/env bash
# The whole system in containers: built, started, walked through, broken, doubled and taken away again.
# An engine that answers is used; where there is none and it may be installed, one is started for this
# run alone. MAVEN names another way to call Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .mvn/find-jdk.sh
. containers/engine.sh

log=target/containers.log
begun=$(date +%s)
maven=${MAVEN:-./mvnw}
export COMPOSE_PROJECT_NAME=aureeture-verify
gateway=http://localhost:26001

step() {
  echo "[$(($(date +%s) - begun)) s] $*"
}

compose() {
  docker_compose --env-file containers/verify.env -f docker-compose.yml -f docker-compose.override.yml \
    -f containers/verify.yml "$@"
}

quietly() {
  "$@" >>"$log" 2>&1 || {
    tail -n 40 "$log" >&2
    echo "Failed: $* (details in $log)" >&2
    return 1
  }
}

end() {
  local status=$?
  trap - EXIT
  if [ $status -ne 0 ]; then
    { compose ps -a && compose logs --no-color; } >target/containers-end.log 2>&1 || true
    echo "What the containers said is in target/containers-end.log"
  fi
  step "Taking everything away"
  compose down -v --remove-orphans >>"$log" 2>&1 || status=1
  [ -z "${engine_started:-}" ] || stop_engine
  step "Containers: $([ $status -eq 0 ] && echo passed || echo FAILED)"
  exit $status
}

journeys() {
  quietly $maven -B -ntp verify -pl e2e-tests -am -Dspotless.check.skip=true \
    -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
    -Dit.test="$1" -Dfailsafe.failIfNoSpecifiedTests=false \
    -Dsystem.compose=$COMPOSE_PROJECT_NAME -Dsystem.gateway=$gateway -Dsystem.sandbox=http://localhost:26002 \
    -Dsystem.kafka=localhost:26003 \
    "-Dsystem.database=postgresql://localhost:26004/booking?user=booking&password=booking"
  grep -E '^\[INFO\] Tests run: .*Journey|^Chaos|^  .*(back after|tried to book|paid:)' "$log" | tail -n "$2"
}

# On both gateways, through which everything has to be ready.
healthy_gateways() {
  local port
  for port in 26011 26012; do
    curl -sSf "http://localhost:$port/health" >/dev/null || return 1
  done
}

mkdir -p target
: >"$log"
step "Engine"
quietly start_engine
docker compose version >/dev/null 2>&1 || quietly install_compose
trap end EXIT

step "Building what is not built, with Maven and npm"
quietly ./start --build
step "Base images"
quietly containers/stand-ins/make.sh
docker image inspect --format '{{index .RepoTags 0}}{{with .Config.Labels}}{{with index . "stand-in"}} (stand-in){{end}}{{end}}' \
  eclipse-temurin:25-jre postgres:17 apache/kafka:4.2.1 mongo:8
step "Images"
quietly compose build
step "Start"
quietly compose down -v --remove-orphans
quietly compose up -d --wait --wait-timeout 900 gateway provider-sandbox
quietly compose run --rm --no-deps -T demo-data
step "Ready"
compose ps
docker stats --no-stream --format 'table {{.Name}}\t{{.MemUsage}}\t{{.MemPerc}}'

step "Paid booking, webhook only, reschedule; then every container is killed under traffic"
journeys PaidBookingJourney,ReadmeJourney,ChaosJourney 15
step "Two of every service"
GATEWAY_PORT=26011-26012 quietly compose up -d --wait --wait-timeout 900 --scale booking-service=2 \
  --scale availability-service=2 --scale meeting-link-service=2 --scale notification-service=2 \
  --scale gateway=2 gateway provider-sandbox
compose ps --format 'table {{.Name}}\t{{.Status}}\t{{.Ports}}'
healthy_gateways
gateway=http://localhost:26012
journeys PaidBookingJourney 1
