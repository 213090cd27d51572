// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// Something kept cannot be read any more: it was changed, moved, or its key is gone. Trying again does not help. The
/// message names the thing, never its content.
public final class UnreadableException extends IllegalStateException {
    /// Why a case was set aside that its terminal cannot read any more.
    public static final String WHY = "damaged-on-disk";

    private static final long serialVersionUID = 1L;

    public UnreadableException(String identity) {
        super("cannot open " + identity);
    }
}
