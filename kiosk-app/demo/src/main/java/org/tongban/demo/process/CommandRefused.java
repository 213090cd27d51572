// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

/// A control command that was not carried out; the reason follows `ERR ` in the answer.
public final class CommandRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public CommandRefused(String reason) {
        super(reason);
    }
}
