#!/usr/bin/env bash
# A Docker engine for this run alone: ./containers/engine.sh start | stop [FOLDER] (default:
# target/engine). It has its own data and socket, and leaves the host's firewall and forwarding alone.
# Sourced, it gives docker_compose and what the other scripts here share.
set -euo pipefail

engine_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
engine_folder=${ENGINE_FOLDER:-$engine_root/target/engine}
. "$engine_root/.mvn/may-install.sh"

# An engine of this folder is used before any other of the machine.
use_engine() {
  if [ -S "$engine_folder/docker.sock" ]; then export DOCKER_HOST="unix://$engine_folder/docker.sock"; fi
}

engine_answers() { command -v docker >/dev/null && docker version >/dev/null 2>&1; }

install_package() {
  dpkg -s "$1" >/dev/null 2>&1 && return
  may_install || { echo "$1 is needed; as root on Debian it would be installed." >&2; return 1; }
  echo "Installing $1" >&2
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$1"; } \
    >>"$engine_root/target/engine-install.log" 2>&1
}

debian_mirror() { apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -m1 '/debian$'; }

# Compose 2 comes with Debian 13 only; it is one static program, taken out of its package.
install_compose() {
  local to=$engine_root/target/compose
  [ -x "$to/docker-compose" ] && return
  may_install || { echo "Docker Compose 2.24 or newer is needed." >&2; return 1; }
  echo "Fetching docker-compose" >&2
  mkdir -p "$to/lists/partial" "$to/cache/archives/partial"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(debian_mirror) trixie main" >"$to/sources.list"
  local apt=(apt-get -q -o Dir::Etc::sourcelist="$to/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o Dir::State::lists="$to/lists" -o Dir::Cache="$to/cache" -o APT::Sandbox::User=root)
  (cd "$to" && "${apt[@]}" update && "${apt[@]}" download docker-compose && dpkg -x docker-compose_*.deb package) \
    >>"$engine_root/target/engine-install.log" 2>&1
  cp "$to/package/usr/libexec/docker/cli-plugins/docker-compose" "$to/docker-compose"
  rm -rf "$to/package" "$to/lists" "$to/cache"
}

docker_compose() {
  if [ -x "$engine_root/target/compose/docker-compose" ]; then
    "$engine_root/target/compose/docker-compose" "$@"
  else
    docker compose "$@"
  fi
}

start_engine() {
  use_engine
  if engine_answers; then return; fi
  mkdir -p "$engine_folder"
  install_package docker.io
  engine_started=yes
  nohup setsid dockerd --data-root "$engine_folder/data" --exec-root "$engine_folder/exec" \
    --pidfile "$engine_folder/pid" -H "unix://$engine_folder/docker.sock" \
    --iptables=false --ip6tables=false --ip-masq=false --ip-forward=false \
    --exec-opt native.cgroupdriver=cgroupfs >"$engine_folder/log" 2>&1 &
  export DOCKER_HOST="unix://$engine_folder/docker.sock"
  for _ in $(seq 60); do
    engine_answers && return
    sleep 0.5
  done
  echo "The engine does not answer; see $engine_folder/log" >&2
  return 1
}

stop_engine() {
  local pid
  pid=$(cat "$engine_folder/pid" 2>/dev/null) || return 0
  kill "$pid"
  for _ in $(seq 60); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.5
  done
  rm -f "$engine_folder/docker.sock"
}

use_engine
if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  [ -z "${2:-}" ] || engine_folder=$(realpath -m "$2")
  mkdir -p "$engine_root/target"
  case ${1:-} in
    start)
      start_engine
      docker compose version >/dev/null 2>&1 || install_compose
      # Without it the engine is the one of the machine, which docker finds by itself.
      [ -z "${DOCKER_HOST:-}" ] || echo "export DOCKER_HOST=$DOCKER_HOST"
      ;;
    stop) stop_engine ;;
    *)
      echo "Usage: containers/engine.sh start | stop [FOLDER]" >&2
      exit 2
      ;;
  esac
fi
