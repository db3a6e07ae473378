#!/usr/bin/env bash
# PostgreSQL of this compose project as it was at a moment, from a base backup and the archived log:
#   containers/restore-postgres.sh backups/postgres-20261130T0215Z.tar.gz "2026-11-30 12:00:00+00"
# Without a moment it is the newest state there is. Stop the services before. What PostgreSQL holds now is
# kept as backups/wal/before-….tar.gz, and the end of its log, where it can still be read, is used.
# docs/disaster.md says what comes before and after.
set -euo pipefail

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  sed -n '2,6s/^# \?//p' "$0" >&2
  exit 2
fi

read -r -d '' inside <<'INSIDE' || true
cd "$PGDATA"
[ -z "$(ls -A)" ] || tar -czf "/backups/before-$(date -u +%Y%m%dT%H%M%SZ).tar.gz" .
log=$(mktemp -d)
find pg_wal -maxdepth 1 -regextype posix-extended -regex '.*/[0-9A-F]{24}' -exec cp -a {} "$log" \; || true
find . -mindepth 1 -delete
tar -xzf -
cp -an "$log"/. pg_wal
touch recovery.signal
# The base backup may come from a database that was restored itself.
sed -i -E '/^(restore_command|recovery_target)/d' postgresql.auto.conf
cat >>postgresql.auto.conf <<SETTINGS
restore_command = 'cp /backups/%f %p'
recovery_target_action = promote
SETTINGS
[ -z "$MOMENT" ] || echo "recovery_target_time = '$MOMENT'" >>postgresql.auto.conf
chown -R postgres:postgres .
chmod 700 .
INSIDE

base=$(realpath "$1")
tar -tzf "$base" | grep -c 'PG_VERSION$' >/dev/null || { echo "$1 is no base backup" >&2; exit 1; }
cd "$(dirname "$0")/.."
[ -z "$(docker compose ps -q booking-service)" ] || { echo "Stop the services first" >&2; exit 1; }

docker compose stop postgres
docker compose run --rm -T --no-deps --entrypoint bash --env MOMENT="${2-}" postgres -euc "$inside" <"$base"
docker compose up -d --wait postgres
for _ in $(seq 600); do
  [ "$(docker compose exec -T postgres psql -U booking -Atc "select pg_is_in_recovery()")" != f ] || break
  sleep 1
done
docker compose exec -T postgres psql -U booking -c "select pg_is_in_recovery(), max(updated_at) from session"
