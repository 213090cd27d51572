// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Locale;

/// Stands for a character that no face has: the last resort is a box with its Unicode code in two lines, as browsers
/// draw it. A name
/// stays told apart from every other name, and nobody is refused for it.
final class CodeBox {
    /// Advance, in em.
    static final double WIDTH = 1.0;

    private static final double LEFT = 0.05;
    private static final double BOTTOM = -0.1;
    private static final double SIDE = 0.9;
    private static final double FRAME = 0.04;
    private static final double DIGIT = 0.42;

    private CodeBox() {}

    static Path2D of(int codePoint, Typeface digits) {
        String code = String.format(Locale.ROOT, codePoint > 0xFFFF ? "%06X" : "%04X", codePoint);
        int half = code.length() / 2;
        Path2D path = frame();
        line(path, code.substring(0, half), 0.42, digits);
        line(path, code.substring(half), 0.0, digits);
        return path;
    }

    /// The inner edge runs against the outer one, so that filling leaves the inside white.
    private static Path2D frame() {
        Path2D path = new Path2D.Double();
        double right = LEFT + SIDE;
        double top = BOTTOM + SIDE;
        path.moveTo(LEFT, BOTTOM);
        path.lineTo(right, BOTTOM);
        path.lineTo(right, top);
        path.lineTo(LEFT, top);
        path.closePath();
        path.moveTo(LEFT + FRAME, BOTTOM + FRAME);
        path.lineTo(LEFT + FRAME, top - FRAME);
        path.lineTo(right - FRAME, top - FRAME);
        path.lineTo(right - FRAME, BOTTOM + FRAME);
        path.closePath();
        return path;
    }

    private static void line(Path2D box, String code, double base, Typeface digits) {
        double x = LEFT + (SIDE - digits.width(code) * DIGIT) / 2;
        for (int i = 0; i < code.length(); i++) {
            Path2D digit = digits.outline(code.charAt(i));
            AffineTransform place = AffineTransform.getTranslateInstance(x, base);
            place.scale(DIGIT, DIGIT);
            digit.transform(place);
            box.append(digit, false);
            x += digits.advance(code.charAt(i)) * DIGIT;
        }
    }
}
