#!/usr/bin/env bash
# The whole system in containers: built, started, walked through, broken, doubled and taken away again.
# An engine that answers is used; where there is none and it may be installed, one is started for this
# run alone. MAVEN names another way to call Maven; ROUNDS says how often replicas die and are restarted.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/system.sh"

# On both gateways, through which everything has to be ready.
healthy_gateways() {
  local port
  for port in 26011 26012; do
    curl -sSf "http://localhost:$port/health" >/dev/null || return 1
  done
}

prepare_system
start_system
step "Ready"
compose ps
docker stats --no-stream --format 'table {{.Name}}\t{{.MemUsage}}\t{{.MemPerc}}'

step "Paid booking, webhook only, reschedule; then every container is killed under traffic"
journeys PaidBookingJourney,ReadmeJourney,ChaosJourney
step "Two of every service"
GATEWAY_PORT=26011-26012 quietly compose up -d --wait --wait-timeout 900 --scale booking-service=2 \
  --scale availability-service=2 --scale meeting-link-service=2 --scale notification-service=2 --scale analytics-service=2 \
  --scale gateway=2 gateway provider-sandbox
compose ps --format 'table {{.Name}}\t{{.Status}}\t{{.Ports}}'
healthy_gateways
gateway=http://localhost:26011,http://localhost:26012
replicas=2
step "Paid booking; then replicas are killed, and restarted one after the other under traffic"
journeys PaidBookingJourney,ReplicasJourney,RollingRestartJourney
