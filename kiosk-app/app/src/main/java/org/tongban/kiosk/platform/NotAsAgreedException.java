// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

/// JSON that is well formed but not what the contract says.
final class NotAsAgreedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAsAgreedException(String message) {
        super(message);
    }
}
