#!/usr/bin/env bash
# Puts the browser that test/browser drives, and a Chinese font, onto a Debian machine that has none.
set -euo pipefail

for name in "${CHROMIUM:-chromium}" chromium-browser google-chrome-stable google-chrome; do
  if command -v "$name" >/dev/null; then exit 0; fi
done

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo 'No Chromium found, and none can be installed here: the browser tests are skipped, or fail where CI is set.' >&2
  echo 'Install Chromium, or set CHROMIUM to its path.' >&2
  exit 0
fi

export DEBIAN_FRONTEND=noninteractive
# A stale or closed index is no reason to give up: the package may be known already.
apt-get update -qq || true
apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >/dev/null
