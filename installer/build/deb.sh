#!/bin/sh
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
# deb.sh APP-IMAGE TARGET-FOLDER VERSION EPOCH: packs an app image as a Debian package. The same input gives the same
# bytes. Each version has a folder of its own below /opt/tongban-kiosk, never changed in place.
set -eu
image=$1
out=$2
version=$3
epoch=$4
linux=$(dirname "$(dirname "$(readlink -f "$0")")")/linux
architecture=$(dpkg --print-architecture)
root=$out/root
rm -rf "$root"
mkdir -p "$root/opt/tongban-kiosk" "$root/DEBIAN" "$root/usr/bin" "$root/lib/systemd/system" "$root/lib/udev/rules.d" \
    "$root/usr/share/doc/tongban-kiosk"
cp -a "$image" "$root/opt/tongban-kiosk/$version"
ln -s /opt/tongban-kiosk/current/bin/tongbanctl "$root/usr/bin/tongbanctl"
cp "$linux"/systemd/* "$root/lib/systemd/system/"
cp "$linux"/udev/* "$root/lib/udev/rules.d/"
cp "$image/licences/THIRD-PARTY.txt" "$root/usr/share/doc/tongban-kiosk/copyright"

size=$(du -sk --apparent-size "$root/opt" | cut -f1)
for file in control postinst prerm; do
    sed -e "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$size/; s/@DIRECTORY@/$version/g" \
        "$linux/debian/$file" >"$root/DEBIAN/$file"
done
chmod -R u=rwX,go=rX "$root"
chmod 0755 "$root/DEBIAN/postinst" "$root/DEBIAN/prerm"
find "$root" -exec touch -h -d "@$epoch" {} +
SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group --threads-max=1 "-Z${TONGBAN_COMPRESSION:-xz}" -z2 --build "$root" \
    "$out/tongban-kiosk_${version}_$architecture.deb" >/dev/null
rm -rf "$root"
printf '%s\n' "$out/tongban-kiosk_${version}_$architecture.deb"
