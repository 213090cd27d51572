// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

/// What this machine is called and whom to ask about it.
///
/// @param terminalNumber six digits
/// @param machineName as people say it: 一楼大厅 3 号机
/// @param windowHint which windows do the same by hand, in words; may be empty
/// @param nextTerminal where the next terminal stands and how to get there, in words; may be empty
/// @param servicePhone of whoever mends the machine
/// @param owner the responsible office
public record TerminalProfile(
        String terminalNumber,
        String machineName,
        String windowHint,
        String nextTerminal,
        String servicePhone,
        String owner) {}
