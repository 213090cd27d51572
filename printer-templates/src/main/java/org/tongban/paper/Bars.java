// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import com.google.zxing.oned.Code128Writer;
import java.io.IOException;

/// A bar code (Code 128, ISO/IEC 15417) as bars of one module.
final class Bars {
    private final boolean[] black;

    private Bars(boolean[] black) {
        this.black = black;
    }

    /// @throws IllegalArgumentException when the content does not fit a code
    static Bars of(String content) {
        return new Bars(new Code128Writer().encode(content));
    }

    int modules() {
        return black.length;
    }

    boolean isBlack(int module) {
        return black[module];
    }

    void draw(Ink ink, double x, double y, double width, double height) throws IOException {
        double module = width / black.length;
        for (int i = 0; i < black.length; i++) {
            if (black[i]) {
                ink.rectangle(x + i * module, y, module, height);
            }
        }
        ink.fill();
    }
}
