# Sourced by what tries the whole system in containers: how it is started, asked and taken away.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .mvn/find-jdk.sh
. containers/engine.sh

mkdir -p target
log=target/containers.log
begun=$(date +%s)
maven=${MAVEN:-./mvnw}
export COMPOSE_PROJECT_NAME=aureeture-verify
gateway=http://localhost:26001
replicas=1

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
  local from=$(($(wc -l <"$log") + 1))
  quietly $maven -B -ntp verify -pl e2e-tests -am -Dspotless.check.skip=true \
    -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
    -Dit.test="$1" -Dfailsafe.failIfNoSpecifiedTests=false \
    -Dsystem.compose=$COMPOSE_PROJECT_NAME -Dsystem.gateway=$gateway -Dsystem.sandbox=http://localhost:26002 \
    -Dsystem.kafka=localhost:26003 -Dsystem.replicas=$replicas -Dreplicas.rounds=${ROUNDS:-1} \
    "-Dsystem.database=postgresql://localhost:26004/booking?user=booking&password=booking"
  sed -n "$from"',${/^\[INFO\] Tests run: .*Journey/p;/^\(Chaos\|Hand-over\|Rolling\|Round\)/p;/^  .*\(after\|book\|paid:\| x \)/p}' "$log"
}

# The engine, the base images, and what is built here.
prepare_system() {
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
}

start_system() {
  step "Start"
  quietly compose down -v --remove-orphans
  quietly compose up -d --wait --wait-timeout 900 gateway provider-sandbox
  quietly compose run --rm --no-deps -T demo-data
}
