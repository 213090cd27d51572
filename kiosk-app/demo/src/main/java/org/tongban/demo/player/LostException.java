// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

/// The visitor does not find what they look for and cannot go on: a dead end.
final class LostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostException(String what) {
        super(what);
    }
}
