#!/bin/sh
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
# package.sh IMAGE TARGET VERSION [--classes FILE]: app image and Debian package of an assembled image. The list of classes
# is recorded when the image is assembled and differs a little each time; it is left beside the package, and given again
# the same sources make the same bytes.
set -eu
image=$1
target=$2
version=$3
build=$(dirname "$(readlink -f "$0")")
# The time of every file: that of the sources.
epoch=${SOURCE_DATE_EPOCH:-1795392000}
mkdir -p "$target"
"$build/app-image.sh" "$image" "$target/app" "$epoch"
if [ "${4:-}" = --classes ]; then
    cp "$5" "$target/app/archive/classes.lst"
    touch -d "@$epoch" "$target/app/archive/classes.lst"
fi
cp "$target/app/archive/classes.lst" "$target/classes.lst"
if command -v dpkg-deb >/dev/null; then
    "$build/deb.sh" "$target/app" "$target" "$version" "$epoch"
else
    echo "No .deb: dpkg-deb is not installed. The app image is $target/app" >&2
fi
