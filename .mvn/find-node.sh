# Sourced by start and verify: looks for Node 20.19 or newer with npm, puts it first on PATH, and keeps
# what npm installs in step with package-lock.json.
is_node_20() {
  local major minor
  IFS=. read -r major minor _ < <("$1" --version 2>/dev/null | tr -d v)
  [ "${major:-0}" -gt 20 ] || { [ "${major:-0}" -eq 20 ] && [ "$minor" -ge 19 ]; }
}

find_node() {
  local folder
  for folder in "$(dirname "$(command -v node || echo /usr/bin/node)")" /usr/local/bin /usr/bin /opt/homebrew/bin \
    /opt/node*/bin "${NVM_DIR:-$HOME/.nvm}"/versions/node/*/bin "$HOME"/.volta/bin; do
    if [ -e "$folder/npm" ] && is_node_20 "$folder/node"; then
      export PATH="$folder:$PATH"
      return 0
    fi
  done
  return 1
}

install_web() { install_node_modules web; }

install_node_modules() {
  cmp -s "$1/package-lock.json" "$1/node_modules/.installed-lock" && return 0
  npm --prefix "$1" ci && cp "$1/package-lock.json" "$1/node_modules/.installed-lock"
}

# Whether anything that the pages are made of is younger than that file.
pages_changed_since() {
  [ -f "$1" ] || return 0
  [ -n "$(find web/src web/public web/build web/api-client web/*.* gateway/src/main/resources/openapi.json \
    -path web/api-client/schema.d.ts -prune -o -type f -newer "$1" -print 2>/dev/null | head -n 1)" ]
}
