// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.Toolkit;

@Tag("screen")
final class ChoiceListTest {

    @Test
    void oneOptionIsChosenAndStaysChosen() {
        Toolkit.run(() -> {
            ChoiceList list = new ChoiceList(List.of(Choice.of("yes", "是"), new Choice("no", "不是", "下一页填写")));
            PressedControls screen = new PressedControls(list);
            assertEquals(Optional.empty(), list.selected());
            screen.press("option-no");
            assertEquals(Optional.of("no"), list.selected());
            screen.press("option-yes", "option-yes");
            assertEquals(Optional.of("yes"), list.selected());
        });
    }

    @Test
    void anEarlierAnswerIsShownAgain() {
        Toolkit.run(() -> {
            ChoiceList list = new ChoiceList(List.of(Choice.of("yes", "是"), Choice.of("no", "不是")));
            list.select("no");
            assertEquals("no", list.selectedProperty().get());
            list.select("perhaps");
            assertEquals(Optional.empty(), list.selected());
        });
    }
}
