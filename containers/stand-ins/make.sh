#!/usr/bin/env bash
# Gives the engine the base images that it cannot pull: see README.md. Builds from what ./start or
# ./verify has packaged.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/find-jdk.sh
. .mvn/find-node.sh
. containers/engine.sh

kafka=4.2.1
tools=~/.m2/repository/org/apache/kafka/kafka-tools/$kafka/kafka-tools-$kafka.jar
export FOLDER=$PWD/target/stand-ins
mkdir -p "$FOLDER"

image_of() {
  case $1 in
    jdk) echo eclipse-temurin:25-jdk ;;
    jre) echo eclipse-temurin:25-jre ;;
    node) echo node:24-slim ;;
    postgres) echo postgres:17 ;;
    kafka) echo apache/kafka:$kafka ;;
    mongo) echo mongo:8 ;;
  esac
}

is_there() { docker image inspect "$1" >/dev/null 2>&1 || timeout 60 docker pull -q "$1" >/dev/null 2>&1; }

debian() {
  is_there debian:trixie-slim && return
  [ -s "$FOLDER/trixie.tar" ] || {
    install_package mmdebstrap
    mmdebstrap --quiet --variant=minbase --include=ca-certificates,tzdata trixie "$FOLDER/trixie.tar" "$(debian_mirror)"
  }
  docker import -c 'CMD ["bash"]' "$FOLDER/trixie.tar" debian:trixie-slim >/dev/null
}

# The folder that each image is built from: its files here and what they need from this machine.
folder() {
  local to=$FOLDER/$1
  rm -rf "$to"
  mkdir -p "$to"
  case $1 in
    jdk)
      cp containers/stand-ins/temurin/Dockerfile "$to"
      (cd "$JAVA_HOME" && tar -ch --exclude=./man --exclude=./jmods --exclude=./lib/src.zip .) | tar -x -C "$to"
      ;;
    node)
      find_node
      mkdir -p "$to/bin" "$to/lib/node_modules"
      cp containers/stand-ins/node/Dockerfile "$to"
      # Where a company's proxy signs what npm fetches, this machine trusts it.
      cp /etc/ssl/certs/ca-certificates.crt "$to"
      cp "$(readlink -f "$(command -v node)")" "$to/bin/node"
      cp -r "$(dirname "$(readlink -f "$(command -v npm)")")/.." "$to/lib/node_modules/npm"
      ;;
    postgres) cp containers/stand-ins/postgres/* "$to" ;;
    kafka)
      cp -r containers/stand-ins/kafka/* "$to"
      libraries "$to"
      [ -f "$tools" ] || ${MAVEN:-./mvnw} -B -ntp -q -N dependency:get -Dtransitive=false -Dartifact=org.apache.kafka:kafka-tools:$kafka
      cp "$tools" "$to/libs"
      ;;
    mongo)
      cp -r containers/stand-ins/mongo/* "$to"
      libraries "$to"
      cp -r launcher/target/classes "$to"
      ;;
  esac
}

libraries() {
  mkdir "$1/libs"
  find launcher/target/lib -name '*.jar' ! -name 'embedded-postgres*' -exec cp {} "$1/libs" \;
}

make() {
  is_there "$(image_of "$1")" && return
  debian
  [ "$1" = jre ] || folder "$1"
  echo "Making a stand-in for $(image_of "$1")"
  docker_compose -f containers/stand-ins/docker-compose.yml build -q "$1"
}

for each in "${@:-jdk jre node postgres kafka mongo}"; do
  for image in $each; do make "$image"; done
done
