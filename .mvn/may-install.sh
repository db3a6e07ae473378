# Sourced by verify and containers/engine.sh: whether packages may be installed, or taken from Debian.
may_install() { [ "$(id -u)" -eq 0 ] && grep -qs '^ID=debian' /etc/os-release; }
