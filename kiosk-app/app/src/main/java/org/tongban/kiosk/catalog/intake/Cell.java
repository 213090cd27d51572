// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

/// A text and where it stands.
record Cell(String text, Place place) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// The text, or another when there is none.
    String or(String other) {
        return isEmpty() ? other : text;
    }
}
