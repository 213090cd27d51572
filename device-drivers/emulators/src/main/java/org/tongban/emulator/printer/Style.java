// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

/// How the next characters look. Immutable.
///
/// @param width times the normal width, 1–8
/// @param height times the normal height, 1–8
/// @param bold printed twice, one dot apart
/// @param underlined with a line under it
record Style(int width, int height, boolean bold, boolean underlined) {

    static final Style PLAIN = new Style(1, 1, false, false);

    Style sized(int newWidth, int newHeight) {
        return new Style(newWidth, newHeight, bold, underlined);
    }

    Style weighed(boolean newBold) {
        return new Style(width, height, newBold, underlined);
    }

    Style underlined(boolean newUnderlined) {
        return new Style(width, height, bold, newUnderlined);
    }
}
