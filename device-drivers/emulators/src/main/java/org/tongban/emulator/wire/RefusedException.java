// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.Serial;

/// A control command that could not be obeyed. The message is one line for the person at the control socket.
public final class RefusedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /// A refusal with its reason.
    public RefusedException(String reason) {
        super(reason);
    }
}
