// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceFault;
import org.tongban.device.identity.CardPresence;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.visit.VisitTimes;

/// Leaving by hand, by silence, and by going back; and that nothing of a visitor stays.
@Tag("screen")
final class LeavingTest {
    @TempDir
    Path folder;

    private Hall hall;
    private Visitor visitor;

    @BeforeEach
    void openInPeace() {
        hall = new Hall(folder.resolve("calm"), Hall.calm());
        visitor = new Visitor(hall);
    }

    private void openInAHurry() {
        close();
        hall = new Hall(
                folder.resolve("hurried"),
                new VisitTimes(Duration.ofSeconds(4), Duration.ofSeconds(6), Duration.ofSeconds(5)));
        visitor = new Visitor(hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    private Item item() {
        return hall.services.catalog().items().getFirst();
    }

    private void identified() {
        visitor.press("item-" + item().code());
        visitor.press("primary");
        visitor.waitForPage("identify-bearer");
        hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("whom");
    }

    @Test
    void silenceWarnsThenWipes() {
        openInAHurry();
        identified();
        visitor.waitToSee("idle");
        visitor.waitForWords("这件事还没有提交");
        visitor.picture("idle");
        visitor.press("idle-stay");
        assertTrue(visitor.canSee("page-whom"));
        visitor.waitForPage("home");
        assertFalse(visitor.canSee("idle"));
        assertFalse(visitor.readWords().contains("王*英"));
    }

    @Test
    void leavingAsksFirstWhenSomethingWouldBeLost() {
        identified();
        visitor.press("bar-leave");
        visitor.picture("leave");
        visitor.press("leave-stay");
        assertTrue(visitor.canSee("page-whom"));
        visitor.press("bar-home");
        visitor.press("leave-yes");
        visitor.waitForPage("home");
        visitor.press("home-card");
        visitor.waitForPage("identify-bearer");
    }

    @Test
    void aCardThatLiesThereIsCalledForUntilItIsTaken() {
        identified();
        hall.bench.reader.lies(CardPresence.LYING);
        visitor.press("bar-leave");
        visitor.press("leave-yes");
        visitor.waitToSee("card-left");
        visitor.picture("card-left");
        assertFalse(visitor.canPress("home-card"), "nobody begins with somebody else's card");
        visitor.waitFor(() -> hall.rung.get() >= 2, "the bell was not rung");
        hall.bench.reader.lies(CardPresence.GONE);
        visitor.waitForNoWords("读卡器上还有一张卡");
        visitor.press("home-card");
        visitor.waitForPage("identify-bearer");
        assertEquals(
                List.of("CARD_LEFT", "CARD_TAKEN"),
                hall.safe.journal().lines().stream()
                        .map(line -> line.kind())
                        .filter(kind -> kind.startsWith("CARD_"))
                        .toList());
    }

    @Test
    void goingBackLeadsHomeFromEverywhere() {
        identified();
        visitor.press("option-SELF");
        visitor.press("primary");
        String first = "question-" + item().form().questions().getFirst().field();
        visitor.waitForPage(first);
        visitor.press("bar-window");
        visitor.waitForPage("window");
        visitor.waitForWords("您做到一半的都还在");
        visitor.picture("window");
        visitor.press("bar-help");
        visitor.waitForPage("help");
        visitor.picture("help");
        visitor.press("bar-back");
        visitor.waitForPage(first);
        for (String page : List.of("whom", "identify-bearer-known", "guide")) {
            visitor.press("bar-back");
            visitor.waitForPage(page);
        }
        visitor.press("bar-back");
        visitor.waitForPage("home");
    }

    @Test
    void theFinderNeedsNoTypingAndForgetsWhatWasTyped() {
        visitor.press("home-search");
        visitor.waitForPage("find");
        visitor.waitToSee("item-" + item().code());
        visitor.picture("find");
        visitor.press("key-S");
        visitor.press("key-B");
        visitor.press("key-K");
        visitor.waitForWords("找到");
        visitor.picture("find-typed");
        assertFalse(visitor.canSee("item-" + item().code()));
        visitor.press("bar-back");
        visitor.waitForPage("home");
        visitor.press("home-search");
        visitor.waitForWords("大家常办的");
    }

    @Test
    void theNextPersonMeetsNothingOfTheLast() {
        visitor.pressAll("bar-large", "size-large", "contrast-high", "language-english", "primary", "bar-reach");
        visitor.press("home-search");
        visitor.pressAll("mode-handwriting", "mode-pinyin", "key-S", "key-B", "candidate-0");
        visitor.copy("590102194303080028");
        visitor.press("bar-leave");
        visitor.waitForPage("home");
        assertTrue(visitor.isAsForEverybody());
        assertEquals("", visitor.copied());
        visitor.press("home-search");
        visitor.waitForWords("打拼音或首字母");
        visitor.press("key-S");
        // What was chosen before is no more likely than for anybody.
        String first = visitor.textOf("candidate-0");
        visitor.press("bar-leave");
        visitor.waitForPage("home");
        visitor.press("home-search");
        visitor.press("key-S");
        assertEquals(first, visitor.textOf("candidate-0"));
    }

    @Test
    void aMovedCardIsSaidOnThePageAndReadAgain() {
        visitor.press("home-card");
        visitor.waitForPage("identify-bearer");
        hall.bench.reader.fail(new DeviceFault.CardMoved());
        visitor.waitForWords("卡动了，没有读完");
        visitor.picture("card-moved");
        hall.bench.reader.put(People.LONG_NAME);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("find");
        assertEquals(
                15,
                People.LONG_NAME
                        .name()
                        .codePointCount(0, People.LONG_NAME.name().length()));
    }
}
