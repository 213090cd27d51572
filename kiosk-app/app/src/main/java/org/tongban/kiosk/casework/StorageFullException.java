// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// The terminal's disk took no more. What the citizen did is still there; nothing was promised.
public final class StorageFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageFullException(Throwable cause) {
        super("no room on the terminal's disk", cause);
    }
}
