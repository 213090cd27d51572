// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.Toolkit;
import org.tongban.kiosk.ui.icon.Icon;

@Tag("screen")
final class ControlsTest {

    @Test
    void aBusyButtonSaysWhatItDoesAndTakesNoPress() {
        Toolkit.run(() -> {
            AtomicInteger presses = new AtomicInteger();
            PrimaryButton button = Buttons.primary("签名并提交", Icon.PEN);
            button.setOnAction(_ -> presses.incrementAndGet());
            button.busy("正在保存");
            button.fire();
            assertEquals("正在保存", button.getText());
            assertEquals(0, presses.get());
            button.ready();
            button.fire();
            assertEquals("签名并提交", button.getText());
            assertEquals(1, presses.get());
        });
    }

    @Test
    void aRowOfTheCheckTableLeadsToItsOwnChange() {
        Toolkit.run(() -> {
            AtomicInteger phone = new AtomicInteger();
            var rows = List.of(
                    CheckTable.Row.of("name", "姓名", "王*英", "来自身份证", () -> {}),
                    CheckTable.Row.of("phone", "手机", "", "选填", phone::incrementAndGet));
            CheckTable table = new CheckTable(List.of(new CheckTable.Section("申请人", rows)));
            new PressedControls(table).press("change-phone");
            assertEquals(1, phone.get());
            assertTrue(((Region) table.lookup("#change-phone")).getHeight() >= 64);
        });
    }

    @Test
    void aListRowLeadsOnAndIsHighEnoughForItsWords() {
        Toolkit.run(() -> {
            AtomicInteger opened = new AtomicInteger();
            ListRow row = new ListRow("item-1", "高龄津贴申领").sub("区民政局").leads(opened::incrementAndGet);
            new PressedControls(ListRows.panel(List.of(row))).press("item-1");
            assertEquals(1, opened.get());
            assertEquals(130, row.getHeight(), 20);
        });
    }

    @Test
    void tabsShowOneContentAtATime() {
        Toolkit.run(() -> {
            Region papers = new Region();
            Region flow = new Region();
            Tabs tabs = new Tabs(List.of(new Tabs.Tab("papers", "材料", papers), new Tabs.Tab("flow", "流程图", flow)));
            PressedControls screen = new PressedControls(tabs);
            assertEquals("papers", tabs.chosenProperty().get());
            screen.press("tab-flow", "tab-flow");
            assertEquals("flow", tabs.chosenProperty().get());
            assertEquals(List.of(flow), List.copyOf(flow.getParent().getChildrenUnmodifiable()));
        });
    }

    @Test
    void theCardNoticeHearsThatTheCardIsTaken() {
        Toolkit.run(() -> {
            AtomicInteger taken = new AtomicInteger();
            new PressedControls(new TakeCardNotice(taken::incrementAndGet)).press("card-taken");
            assertEquals(1, taken.get());
        });
    }

    @Test
    void bytesThatAreNoPictureAreRefused() {
        Toolkit.run(() ->
                assertThrows(IllegalArgumentException.class, () -> new PagePicture(new byte[] {1, 2, 3}, 400, 600)));
    }
}
