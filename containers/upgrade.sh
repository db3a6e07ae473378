#!/usr/bin/env bash
# From the version of a git reference, with its data, to this version and back under traffic: nothing is
# lost or doubled. Usage: containers/upgrade.sh REFERENCE. ROUNDS (default 2) says how often the version
# changes. With `--to VERSION` it changes to that version only, whose images are there already.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/system.sh"

if [ "${1:-}" = --to ]; then
  VERSION=$2 compose up -d --no-build --wait --wait-timeout 300 gateway provider-sandbox >>"$log" 2>&1
  exit
fi
reference=${1:?which version to come from, such as a tag}

build_previous() {
  local folder=target/previous
  git rev-parse --verify -q "$reference^{commit}" && rm -rf $folder && mkdir -p $folder &&
    git archive "$reference" | tar -x -C $folder &&
    (cd $folder && ./start --build && VERSION=previous BUILT=packaged docker_compose build)
}

prepare_system
step "Building $reference"
quietly build_previous
VERSION=previous start_system
compose ps --format 'table {{.Name}}\t{{.Image}}\t{{.Status}}'

step "To this version and back, under traffic"
export UPGRADE="$PWD/containers/upgrade.sh --to" VERSIONS=dev,previous ROUNDS=${ROUNDS:-2}
journeys UpgradeJourney
