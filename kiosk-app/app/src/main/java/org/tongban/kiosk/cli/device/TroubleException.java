// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.Serial;

/// Ends a command with a [Trouble].
final class TroubleException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    TroubleException(Trouble trouble) {
        super(trouble.fault());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
