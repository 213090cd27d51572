// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

/// A part of a picture; `right` and `bottom` lie outside of it.
record Box(int left, int top, int right, int bottom) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    Box times(double factor) {
        return new Box((int) (left * factor), (int) (top * factor), (int) (right * factor), (int) (bottom * factor));
    }
}
