#!/bin/sh
# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
# app-image.sh IMAGE TARGET EPOCH: makes of an assembled image one that needs nothing else of Java: a run-time linked for
# it (JDK and JavaFX), our jars beside, native libraries unpacked, licences. Needs JAVA_HOME (a JDK 25). No class archive:
# that is made where the image comes to stand.
set -eu
image=$(cd "$1" && pwd)
target=$2
epoch=$3
build=$(dirname "$(readlink -f "$0")")

# What the jars use (jdeps), and what they use by name only: GB 18030 and code page 936 for printers and cards, Chinese
# dates, elliptic curves, Unsafe.
modules=java.desktop,java.logging,java.management,java.naming,java.net.http,java.smartcardio,java.sql,java.xml
modules=$modules,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls

rm -rf "$target"
mkdir -p "$target/lib" "$target/archive" "$target/licences"
cp -R "$image/bin" "$target/bin"

fx=
for jar in "$image"/lib/javafx-*-linux*.jar; do fx=$fx:$jar; done
"$JAVA_HOME/bin/jlink" --module-path "${fx#:}" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
    --strip-native-commands --exclude-resources '**.so' --include-locales=zh-CN,en --compress zip-6 --output "$target/runtime" \
    2>&1 | grep -v 'No JDK Modules found' || true
# jlink leaves out every command; one is needed.
mkdir -p "$target/runtime/bin"
cp "$JAVA_HOME/bin/java" "$target/runtime/bin/java"

for jar in "$image"/lib/*.jar; do
    name=$(basename "$jar")
    case $name in
        javafx-*) ;;
        sqlite-jdbc-*) "$JAVA_HOME/bin/java" "$build/Slim.java" "$jar" "$target/lib/$name" "$epoch" 'org/sqlite/native/.*' ;;
        jSerialComm-*)
            "$JAVA_HOME/bin/java" "$build/Slim.java" "$jar" "$target/lib/$name" "$epoch" \
                '(Android|FreeBSD|Linux|OSX|OpenBSD|Solaris|Windows)/.*' ;;
        # Two of six weights are used.
        ph-fonts-noto-sans-sc-*)
            "$JAVA_HOME/bin/java" "$build/Slim.java" "$jar" "$target/lib/$name" "$epoch" '.*-(Black|Light|Medium|Thin)\.ttf' ;;
        *) cp "$jar" "$target/lib/$name" ;;
    esac
done
for library in "$image"/lib/*.so; do
    case $(basename "$library") in
        libsqlitejdbc.so | libjSerialComm.so) cp "$library" "$target/lib/" ;;
        *) cp "$library" "$target/runtime/lib/" ;;
    esac
done
cp "$image/archive/classes.lst" "$target/archive/classes.lst"

# Each jar's own licence and notice, and the run-time's.
cp "$build/../../LICENSE" "$target/licences/LICENSE"
"$JAVA_HOME/bin/java" "$build/Licences.java" "$image/lib" "$target/licences"
find "$target" -exec touch -h -d "@$epoch" {} +
