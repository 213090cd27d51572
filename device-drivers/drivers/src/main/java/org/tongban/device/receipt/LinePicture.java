// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

/// Draws one line of text as dots, for characters that the printer's own font lacks. The driver has no fonts; whoever
/// wires it gives one.
@FunctionalInterface
public interface LinePicture {

    /// Dots of one line, black where true.
    ///
    /// @param widthDots a multiple of 8
    record Dots(int widthDots, int heightDots, boolean[] black) {
        @Override
        public String toString() {
            return "Dots[" + widthDots + "x" + heightDots + "]";
        }
    }

    /// Draws `text` at most `widthDots` wide and `heightDots` high.
    Dots draw(String text, int widthDots, int heightDots);
}
