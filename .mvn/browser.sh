#!/bin/sh
# The browser tests need a Chromium and Node.js of the system. Quick and silent where both are there; never fails the build:
# without them the browser tests skip and say so.
missing=
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || missing=chromium
command -v node >/dev/null 2>&1 || missing="$missing nodejs"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing for the browser tests:$missing"
  # shellcheck disable=SC2086
  if { DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing ||
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing; }; } >/dev/null 2>&1; then
    exit 0
  fi
fi
echo "The browser tests will be skipped, they need: $missing"
echo "Install with: sudo apt-get install $missing   (macOS: brew install --cask chromium; brew install node)"
