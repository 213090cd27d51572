// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

/// A source that cannot be read at all.
public final class IntakeException extends Exception {
    private static final long serialVersionUID = 1L;

    IntakeException(Place place, String text) {
        super(place + "：" + text);
    }
}
