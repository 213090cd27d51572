// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

/// One device to work with.
///
/// @param id its name in the settings, or its kind where it was given by address
/// @param address `PATH`, `PATH@BAUD`, `tcp:HOST:PORT` or an eSCL address
record Target(String id, DeviceKind kind, String address) {}
