// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.theme.ThemeKind;

@Tag("screen")
final class FrameTest {

    @Test
    void bandsStandWhereTheyAlwaysStand() {
        Toolkit.run(() -> {
            Frame frame = laid(f -> f.show(page()));
            assertEquals(412, top(frame, "#page-q"), 0.5);
            assertEquals(1648, top(frame, "#go"), 0.5);
            assertEquals(1776, frame.bottomBar().getLayoutY(), 0.5);
            assertTrue(top(frame, "#page-why") < 412);
        });
    }

    @Test
    void elderBandsAreHigher() {
        Toolkit.run(() -> {
            Frame frame = laid(f -> {
                f.show(page());
                f.theme(ThemeKind.ELDER);
            });
            assertEquals(412, top(frame, "#page-q"), 0.5);
            assertEquals(1592, top(frame, "#go"), 0.5);
            assertEquals(1744, frame.bottomBar().getLayoutY(), 0.5);
        });
    }

    @Test
    void keysOfTheBarDoWhatTheScreenAsks() {
        Toolkit.run(() -> {
            AtomicInteger back = new AtomicInteger();
            Frame frame = laid(f -> f.bottomBar().onBack(back::incrementAndGet));
            ((Button) frame.lookup("#bar-back")).fire();
            assertEquals(1, back.get());
        });
    }

    @Test
    void anAbsentAbilityLeavesItsPlaceEmpty() {
        Toolkit.run(() -> {
            Frame frame = laid(_ -> {});
            double window = frame.lookup("#bar-window").getLayoutX();
            assertFalse(frame.lookup("#bar-reach").isVisible());
            assertFalse(frame.lookup("#bar-voice").isVisible());
            frame.bottomBar().hide(BottomBar.Key.HELP);
            frame.layout();
            assertEquals(window, frame.lookup("#bar-window").getLayoutX());
            assertFalse(frame.lookup("#bar-help").isVisible());
            frame.bottomBar().show(BottomBar.Key.HELP);
            assertTrue(frame.lookup("#bar-help").isVisible());
        });
    }

    @Test
    void theHomePageHasNothingToLeave() {
        Toolkit.run(() -> {
            Frame frame = laid(f -> f.bottomBar().home());
            assertTrue(frame.lookup("#bar-privacy").isVisible());
            assertTrue(frame.lookup("#bar-about").isVisible());
            assertFalse(frame.lookup("#bar-leave").isVisible());
            frame.bottomBar().visit();
            assertTrue(frame.lookup("#bar-leave").isVisible());
            assertFalse(frame.lookup("#bar-privacy").isVisible());
        });
    }

    @Test
    void anOverlayStandsInReachAndGoesAway() {
        Toolkit.run(() -> {
            Region card = new Region();
            card.setPrefHeight(600);
            Frame frame = laid(f -> f.overlay(card));
            assertEquals(1920 - 230, card.getLayoutY() + card.getHeight(), 0.5);
            assertEquals(960, card.getWidth(), 0.5);
            frame.closeOverlay();
            assertFalse(frame.lookup(".veil").isVisible());
        });
    }

    @Test
    void theTopBarSaysTheDateUntilSomethingIsSaved() {
        Toolkit.run(() -> {
            Frame frame = laid(f -> f.time("11月24日 星期一", "09:41"));
            Label below = (Label) frame.lookup(".top-below");
            assertEquals("11月24日 星期一", below.getText());
            frame.saved("草稿已存在本机");
            assertEquals("草稿已存在本机", below.getText());
            frame.saved("");
            assertEquals("11月24日 星期一", below.getText());
        });
    }

    private static Page page() {
        Button go = Buttons.primary("继续");
        go.setId("go");
        return Page.of("q")
                .step("第 3 步")
                .title("您现在住在这里吗？")
                .why("所以要问。")
                .work(new Region())
                .primary(go);
    }

    private static Frame laid(Consumer<Frame> fill) {
        Frame frame = new Frame();
        frame.reduceMotion();
        new Scene(frame, 1080, 1920);
        fill.accept(frame);
        frame.applyCss();
        frame.layout();
        return frame;
    }

    private static double top(Frame frame, String id) {
        Node node = frame.lookup(id);
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }
}
