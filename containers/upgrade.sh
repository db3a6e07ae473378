#!/usr/bin/env bash
# From the version of a git reference, with its data, to this version and back under traffic: nothing is
# lost or doubled. Usage: containers/upgrade.sh REFERENCE. ROUNDS (default 2) says how often the version
# changes. A version from before there were images gets those of this version.
set -euo pipefail
reference=${1:?which version to come from, such as a tag}
. "$(dirname "${BASH_SOURCE[0]}")/system.sh"

build_previous() {
  local folder=target/previous
  rm -rf $folder
  mkdir -p $folder
  git archive "$reference" | tar -x -C $folder
  if [ ! -e $folder/Dockerfile ]; then
    cp -r Dockerfile .dockerignore containers docker-compose.yml docker-compose.override.yml $folder
  fi
  (cd $folder && ./start --build && VERSION=previous BUILT=packaged docker_compose build)
}

change_version() {
  VERSION=$1 compose up -d --no-build --wait --wait-timeout 300 gateway provider-sandbox >>"$log" 2>&1
}

prepare_system
step "Building $reference"
quietly build_previous
VERSION=previous start_system
compose ps --format 'table {{.Name}}\t{{.Image}}\t{{.Status}}'

step "To this version and back, under traffic"
export -f change_version compose docker_compose
export engine_root log UPGRADE="cd $PWD && change_version" VERSIONS=dev,previous ROUNDS=${ROUNDS:-2}
journeys UpgradeJourney
