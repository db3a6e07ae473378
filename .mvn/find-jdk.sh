# Sourced by start and verify: points JAVA_HOME at a JDK 25 or newer, or says how to get one.
jdk_version() {
  "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_jdk() {
  local home version on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$home/bin/javac" ] || continue
    version=$(jdk_version "$home")
    if [ "${version:-0}" -ge 25 ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  echo "A JDK 25 or newer is needed and none was found (looked at JAVA_HOME, PATH and the usual folders)." >&2
  echo "Install one, for example Eclipse Temurin 25, or point JAVA_HOME at it." >&2
  return 1
}

find_jdk || exit 1
