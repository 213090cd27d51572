# SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
# SPDX-License-Identifier: Apache-2.0
# NEVER RUN. Makes the kiosk the only thing that the account "tongban" shows (Windows 10/11 Enterprise or IoT): Shell
# Launcher instead of the desktop, restart when it ends, no USB storage. As administrator; undo with -Undo.
param([switch]$Undo)
$ErrorActionPreference = 'Stop'
$shell = 'C:\Program Files\TongbanKiosk\TongbanKiosk.exe --settings C:\ProgramData\TongbanKiosk\kiosk.properties'
Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
$launcher = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
$sid = (New-Object System.Security.Principal.NTAccount 'tongban').Translate([System.Security.Principal.SecurityIdentifier]).Value
if ($Undo) {
    $launcher.RemoveCustomShell($sid)
    $launcher.SetEnabled($false)
    Set-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\USBSTOR -Name Start -Value 3
    return
}
$restart = 0
$launcher.SetDefaultShell('explorer.exe', $restart)
$launcher.SetCustomShell($sid, $shell, $null, $null, $restart)
$launcher.SetEnabled($true)
Set-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\USBSTOR -Name Start -Value 4
