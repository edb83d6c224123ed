# Sourced by ./mvnw and ./entente: exports JAVA_HOME of a JDK 25, or says what to install and ends with 69.

entente_is_jdk25() {
  [ -n "${1-}" ] && [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  if [ -r "$1/release" ]; then
    grep -q '^JAVA_VERSION="25[".]' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | grep -q 'version "25[".]'
  fi
}

entente_find_jdk25() {
  entente_is_jdk25 "${JAVA_HOME-}" && return 0
  set +f
  for entente_jdk in /usr/lib/jvm/* "${HOME-/}"/.sdkman/candidates/java/* "${HOME-/}"/.jdks/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk@25 "${HOME-/}"/scoop/apps/temurin25-jdk/current; do
    if entente_is_jdk25 "$entente_jdk"; then
      JAVA_HOME=$entente_jdk
      return 0
    fi
  done
  # what PATH offers may be a chain of links
  entente_jdk=$(command -v javac 2>/dev/null) || return 1
  while [ -L "$entente_jdk" ]; do
    entente_link=$(readlink "$entente_jdk")
    case "$entente_link" in
    /*) entente_jdk=$entente_link ;;
    *) entente_jdk=$(dirname "$entente_jdk")/$entente_link ;;
    esac
  done
  entente_jdk=$(cd "$(dirname "$entente_jdk")/.." && pwd) || return 1
  entente_is_jdk25 "$entente_jdk" && JAVA_HOME=$entente_jdk
}

if entente_find_jdk25; then
  export JAVA_HOME
else
  cat >&2 <<'WHAT'
Entente needs a JDK 25 and found none (looked at JAVA_HOME, /usr/lib/jvm, ~/.sdkman, /Library/Java, PATH).
Install Temurin 25, then run the same command again:
  Debian, Ubuntu   see https://adoptium.net/installation/linux, then: sudo apt-get install temurin-25-jdk
  macOS            brew install --cask temurin@25
  Windows          winget install EclipseAdoptium.Temurin.25.JDK
  anywhere         https://adoptium.net/temurin/releases/?version=25  (or: sdk install java 25-tem), and set JAVA_HOME to it
WHAT
  exit 69
fi
