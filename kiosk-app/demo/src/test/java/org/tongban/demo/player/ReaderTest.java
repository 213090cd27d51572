// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every title is read as itself, though another may differ from it in one character.
class ReaderTest {
    private static final Reader READER = new Reader();

    static List<String> titles() {
        return Answers.titles();
    }

    @ParameterizedTest
    @MethodSource("titles")
    void readsTheTitleThatStandsThere(String title) throws Exception {
        var page = PaintedPage.with(title + "？", 72, 200, 48, Color.BLACK, Color.WHITE);
        Eye eye = new Eye(Sight.of(page).band(0, 430));
        assertEquals(Optional.of(title), READER.likeliest(eye, titles(), Manner.TITLE));
    }
}
