// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// Somebody has not shown enough of who they are. Nothing was done.
public final class NotAssuredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAssuredException(Assurance.Action action) {
        super("not enough proof for " + action);
    }
}
