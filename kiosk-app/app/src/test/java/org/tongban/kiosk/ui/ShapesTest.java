// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Space;

/// One page on an upright pane, a lying one, a small one, one that hangs high, and in reach mode.
@Tag("screen")
final class ShapesTest {
    private static final double NEAR = 1;

    @Test
    void aControlAboveTheReachLineIsFoundOut() {
        Toolkit.run(() -> {
            Button high = Buttons.small("太高");
            high.setId("high");
            Frame frame = laid(Glass.reference(), 1080, 1920, page().below(high));
            assertEquals(412, frame.reachLine(), NEAR);
            assertTrue(Flaws.of(frame).stream().anyMatch(flaw -> flaw.startsWith("above the reach line")));
            frame.show(page());
            again(frame);
            assertEquals(List.of(), Flaws.of(frame));
        });
    }

    /// The glass begins 900 mm above the floor: 1,220 mm is lower on it.
    @Test
    void aPaneThatHangsHighIsTouchedLower() {
        Toolkit.run(() -> {
            Frame frame = laid(new Glass(3.21, 900), 1080, 1920, page());
            assertEquals(1920 - 320 * 3.21, frame.reachLine(), NEAR);
            assertEquals(frame.reachLine(), box(frame, "page-q").getMinY(), NEAR);
            assertEquals(List.of(), Flaws.of(frame));
            assertTrue(frame.beginsLow());
            assertFalse(laid(Glass.reference(), 1080, 1920, page()).beginsLow());
        });
    }

    @Test
    void aMillimetreStaysAMillimetre() {
        Toolkit.run(() -> {
            double reference =
                    box(laid(Glass.reference(), 1080, 1920, page()), "go").getHeight();
            double small =
                    box(laid(new Glass(4.03, 750), 1080, 1920, page()), "go").getHeight();
            assertEquals(reference / 3.21, small / 4.03, 0.05);
        });
    }

    @Test
    void reachModeMovesAllThatCanBeTouchedDown() {
        Toolkit.run(() -> {
            Frame frame = laid(Glass.reference(), 1080, 1920, page());
            frame.lower(true);
            again(frame);
            assertTrue(box(frame, "page-title").getMinY() > 1920 * 0.55);
            assertFalse(frame.lookup("#page-why").isVisible());
            assertEquals(List.of(), Flaws.of(frame));
            frame.lower(false);
            again(frame);
            assertEquals(412, box(frame, "page-q").getMinY(), NEAR);
        });
    }

    @Test
    void onALyingPaneTheAnswerStandsBesideTheQuestion() {
        Toolkit.run(() -> {
            Frame frame = laid(Glass.reference(), 1920, 1080, page());
            frame.offerLower();
            again(frame);
            assertTrue(box(frame, "page-q").getMinX() > box(frame, "page-title").getMaxX());
            assertFalse(frame.lookup("#bar-reach").isVisible());
            assertEquals(List.of(), Flaws.of(frame));
        });
    }

    /// Each thing is shown whole on one of the parts, and the keys lead to all of them.
    @Test
    void whatIsTooHighIsShownInParts() {
        Toolkit.run(() -> {
            Node[] panels = IntStream.range(0, 9)
                    .mapToObj(at -> new Panel(Texts.lead("第 " + at + " 块"), Texts.body("内容")))
                    .toArray(Node[]::new);
            Frame frame =
                    laid(Glass.reference(), 1920, 1080, Page.of("q").title("题").work(Boxes.column(Space.S3, panels)));
            Button on = (Button) frame.lookup("#reel-on");
            int parts = 1;
            while (!on.isDisabled() && parts < 9) {
                assertEquals(List.of(), Flaws.of(frame));
                on.fire();
                again(frame);
                parts++;
            }
            assertTrue(parts > 1 && on.isDisabled());
            assertEquals(List.of(), Flaws.of(frame));
            assertFalse(frame.lookup("#reel-back").isDisabled());
        });
    }

    private static Page page() {
        Button go = Buttons.primary("继续");
        go.setId("go");
        Button first = Buttons.second("是");
        first.setId("first");
        return Page.of("q")
                .step("第 3 步")
                .title("您现在住在这里吗？")
                .why("所以要问。")
                .aside(new Panel(Texts.answer("示例路 1 号")))
                .work(Boxes.column(Space.S3, first))
                .primary(go);
    }

    private static Frame laid(Glass glass, double width, double height, Page page) {
        Frame frame = new Frame();
        frame.reduceMotion();
        frame.hang(glass);
        new Scene(frame, width, height);
        frame.show(page);
        again(frame);
        return frame;
    }

    private static void again(Frame frame) {
        frame.applyCss();
        frame.layout();
        frame.applyCss();
        frame.layout();
    }

    private static Bounds box(Frame frame, String id) {
        Node node = frame.lookup("#" + id);
        return node.localToScene(node.getLayoutBounds());
    }
}
