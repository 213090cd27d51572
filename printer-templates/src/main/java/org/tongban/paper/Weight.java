// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

/// The cuts of the typeface in use.
enum Weight {
    REGULAR("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    String resource() {
        return "/fonts/ttf/NotoSansSC/" + file;
    }
}
