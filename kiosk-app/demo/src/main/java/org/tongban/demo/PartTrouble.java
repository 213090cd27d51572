// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;

/// A part of the outside world that is not there or not what it should be. The message is one line for whoever brought
/// it.
final class PartTrouble extends IOException {
    private static final long serialVersionUID = 1L;

    PartTrouble(String message) {
        super(message);
    }
}
