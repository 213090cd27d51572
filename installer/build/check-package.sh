#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
# check-package.sh PACKAGE.deb SOURCE-TREE: installs the package into an empty folder and runs it there, in a mount
# namespace without any other Java, without the sources and with an empty home: what is missing in the package is missed.
# Shares of this system (GTK, X libraries) are used; that the package names them is checked against its libraries.
# Needs root or user namespaces, and Xvfb.
set -euo pipefail
package=$(readlink -f "$1")
sources=$(readlink -f "$2")
root=$(mktemp -d)
screen=
finish() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    rm -rf "$root"
}
trap finish EXIT

dpkg-deb --extract "$package" "$root"
dpkg-deb --control "$package" "$root/control"
version=$(dpkg-deb --field "$package" Version)
home=$root/opt/tongban-kiosk/$version
echo "package: $(($(stat -c %s "$package") / 1000000)) MB"

# 1. Every library that ours need comes from a package that is named, or from one that a named one needs.
named=$(dpkg-deb --field "$package" Depends | sed 's/([^)]*)//g' | tr ',|' '\n\n' | tr -d ' ')
# shellcheck disable=SC2086
below=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
    $(for one in $named; do apt-cache show "$one" >/dev/null 2>&1 && echo "$one"; done) 2>/dev/null | grep '^[a-z]' | sort -u)
missing=0
for library in $(find "$home" -name '*.so' -exec readelf -d {} + 2>/dev/null | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | sort -u); do
    [ -z "$(find "$home" -name "$library" -print -quit)" ] || continue
    owner=$(dpkg -S "*/$library" 2>/dev/null | head -1 | cut -d: -f1)
    # Sound is part of the run-time and never used.
    [ "$library" = libasound.so.2 ] && continue
    grep -qx "$owner" <<<"$below" || { echo "FAIL depends    $library (of $owner) is needed and not named"; missing=1; }
done
[ "$missing" = 0 ] && echo "ok   depends    every library that ours need is named"

# 2. Units and rules as the system's own tools read them.
mkdir -p "$root/usr/bin"
: >"$root/usr/bin/xinit"
chmod +x "$root/usr/bin/xinit"
ln -s "$version" "$root/opt/tongban-kiosk/current"
if command -v systemd-analyze >/dev/null; then
    systemd-analyze verify --root="$root" --man=no tongban-kiosk.service tongban-courier.service 2>"$root/units" || true
    if grep -E '^tongban|/tongban' "$root/units" | grep -v 'Unit .* not found'; then missing=1; else echo "ok   units      systemd-analyze verify has nothing to say"; fi
fi

# 3. The program itself, where there is nothing else.
mkfifo "$root/display"
Xvfb -displayfd 3 -screen 0 1080x1920x24 -nolisten tcp 3>"$root/display" >/dev/null 2>&1 &
screen=$!
read -r number <"$root/display"
hidden="$sources $HOME /usr/lib/jvm /opt"
export hidden home root number version
unshare $([ "$(id -u)" = 0 ] || echo --map-root-user) --mount bash -euc '
    mkdir -p "$root/stage"
    mount --bind "$root/opt/tongban-kiosk" "$root/stage"
    for folder in $hidden; do
        [ ! -d "$folder" ] || mount -t tmpfs tmpfs "$folder"
    done
    mkdir -p /opt/tongban-kiosk
    mount --bind "$root/stage" /opt/tongban-kiosk
    /opt/tongban-kiosk/current/bin/tongban-archive
    echo "installed: $(($(du -sk --apparent-size "/opt/tongban-kiosk/$version" | cut -f1) * 1024 / 1000000)) MB with its class archive"
    mkdir "$root/tmp"
    env -i PATH=/usr/bin:/bin HOME=/nonexistent TMPDIR="$root/tmp" DISPLAY=":$number" TONGBAN_PRISM_ORDER=sw \
        /opt/tongban-kiosk/current/bin/tongban-kiosk --self-check 2>"$root/said"
    ! grep -i "shared archive" "$root/said"
    left=$(find "$root/tmp" -mindepth 1 | wc -l)
    echo "left in the temporary folder: $left files"
    [ "$left" = 0 ]
' || missing=1
exit "$missing"
