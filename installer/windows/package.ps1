# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
# NEVER RUN. Builds the .msi on a Windows machine with JDK 25, Maven and WiX 3 or 4 on the path:
#   powershell -File installer\windows\package.ps1
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
mvn -B -q package -DskipTests
$image = 'installer\target\image'
$fx = (Get-ChildItem "$image\lib\javafx-*-win.jar" | ForEach-Object { $_.FullName }) -join ';'
$modules = 'java.desktop,java.logging,java.management,java.naming,java.net.http,java.smartcardio,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.crypto.mscapi,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls'
Remove-Item -Recurse -Force target\package -ErrorAction Ignore
New-Item -ItemType Directory target\package\input | Out-Null
Get-ChildItem "$image\lib\*.jar" | Where-Object { $_.Name -notlike 'javafx-*' } | Copy-Item -Destination target\package\input
& "$env:JAVA_HOME\bin\jpackage" --type msi --name TongbanKiosk --app-version 0.1.0 --vendor Tongban --dest target\package `
    --input target\package\input --main-jar tongban-kiosk-0.1.0-SNAPSHOT.jar --main-class org.tongban.kiosk.boot.Main `
    --module-path $fx --add-modules $modules --win-per-user-install:$false `
    --java-options '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m --enable-native-access=javafx.graphics,ALL-UNNAMED' `
    --java-options '-Dprism.lcdtext=false -Djava.awt.headless=true'
