// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.util.Optional;

/// Watches the raw stream for the commands that a printer obeys the moment they arrive: `DLE EOT n` and `DLE ENQ n`.
///
/// A real printer finds them also inside picture data, and so does this. For one thread.
final class RealTime {

    private int before;
    private int beforeThat;

    /// What was asked.
    ///
    /// @param kind 4 for EOT, a status; 5 for ENQ, a recovery
    /// @param n its parameter
    record Request(int kind, int n) {}

    /// Takes one byte; a request when it ended one.
    Optional<Request> take(int value) {
        var ends = beforeThat == Token.DLE && (before == 4 || before == 5) && value >= 1 && value <= 4;
        var request = ends ? Optional.of(new Request(before, value)) : Optional.<Request>empty();
        beforeThat = before;
        before = value;
        return request;
    }
}
