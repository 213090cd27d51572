#!/bin/sh
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
# finish-image.sh IMAGE: unpacks the native libraries beside the jars and makes the class archive. Maven runs it; what is
# newer than every jar is left as it is. Needs JAVA_HOME; without a display and without Xvfb no archive is made, and the
# image starts slowly.
set -eu
image=$(cd "$1" && pwd)
work=$(mktemp -d)
screen=
finish() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

isNewest() { [ -e "$1" ] && [ -z "$(find "$image/lib" -name '*.jar' -newer "$1")" ]; }

# Libraries for this system and processor, flat; so none is unpacked into a temporary folder on each start.
natives() {
    isNewest "$image/lib/natives" && return 0
    case $(uname -m) in
        x86_64) cpu=x86_64 serial=x86_64 ;;
        aarch64) cpu=aarch64 serial=armv8_64 ;;
        *) return 0 ;;
    esac
    (cd "$work" && for jar in "$image"/lib/javafx-graphics-*-linux*.jar "$image"/lib/sqlite-jdbc-*.jar "$image"/lib/jSerialComm-*.jar; do
        "$JAVA_HOME/bin/jar" --extract --file "$jar"
    done)
    cp "$work"/*.so "$work/org/sqlite/native/Linux/$cpu/libsqlitejdbc.so" "$work/Linux/$serial/libjSerialComm.so" "$image/lib/"
    touch "$image/lib/natives"
}

display() {
    [ -z "${DISPLAY:-}" ] || return 0
    command -v Xvfb >/dev/null || return 1
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 1080x1920x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
    screen=$!
    read -r number <"$work/display"
    DISPLAY=:$number
    export DISPLAY
}

# The list of classes is what the programs load when each part is used once.
train() {
    cat >"$work/training.properties" <<TEXT
demonstration=true
data=$work/data
terminal.id=training
terminal.number=000000
reader=tcp:127.0.0.1:9
printer=tcp:127.0.0.1:9
scanner=http://127.0.0.1:9/eSCL
platform.base-url=http://127.0.0.1:9/v1
platform.files-url=http://127.0.0.1:9/v1
TEXT
    export TONGBAN_PRISM_ORDER=sw TMPDIR="$work"
    JDK_JAVA_OPTIONS="-XX:DumpLoadedClassList=$work/1.lst" "$image/bin/tongban-kiosk" --self-check || true
    JDK_JAVA_OPTIONS="-XX:DumpLoadedClassList=$work/2.lst" \
        "$image/bin/tongbanctl" --settings "$work/training.properties" status --json || true
    JDK_JAVA_OPTIONS="-XX:DumpLoadedClassList=$work/3.lst" \
        "$image/bin/tongbanctl" --settings "$work/training.properties" devices read-id --port tcp:127.0.0.1:9 --json || true
    # Numbers hold within one list only.
    cat "$work"/*.lst | grep -v ' source: ' | sed 's/ id: [0-9]*$//' | awk '!seen[$0]++' >"$image/archive/classes.lst"
}

archive() {
    isNewest "$image/archive/classes.jsa" && return 0
    mkdir -p "$image/archive"
    rm -f "$image/archive"/*
    if ! display; then
        echo "No class archive: there is no display and no Xvfb." >&2
        return 0
    fi
    train >"$work/log" 2>&1
    # A part that does not work on this machine costs speed here; whoever needs it finds out by --self-check.
    grep '^FAIL' "$work/log" >&2 || true
    "$image/bin/tongban-archive"
}

natives
archive
