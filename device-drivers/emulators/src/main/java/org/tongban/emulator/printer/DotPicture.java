// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

/// A picture to be printed, dot by dot.
interface DotPicture {

    int width();

    int height();

    boolean isBlack(int x, int y);
}
