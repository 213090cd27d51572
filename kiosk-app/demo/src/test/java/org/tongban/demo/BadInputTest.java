// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongban.demo.player.Guest;
import org.tongban.demo.player.Play;

/// What goes wrong in a hall, seen by a visitor at the real kiosk on real wires.
class BadInputTest {
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final int KILLS = 4;

    @Test
    void aTroubledReaderSaysWhatHappenedAndGoesOn() throws Exception {
        try (Hall hall = Hall.open("reader")) {
            Guest guest = hall.guest();
            guest.start("allowance-self").toIdentify();
            trouble(hall, "unknown-layout", "这种卡本机不认识。");
            trouble(hall, "remove-mid-read", "卡动了，没有读完。");
            trouble(hall, "garble", "读卡器现在不能用。");
            trouble(hall, "silence", "读卡器现在不能用。");
            assertTrue(hall.terminal().tool("status").contains("id-reader"));
            hall.reader().say("fault none");
            hall.reader().say("take");
            hall.reader().say("card 李示例");
            guest.arrive("read", "已读取身份证");
        }
    }

    private static void trouble(Hall hall, String fault, String words) {
        hall.reader().say("take");
        hall.reader().say("fault " + fault);
        hall.reader().say("card 李示例");
        hall.guest().see(words);
    }

    @Test
    void anEmptyRollAndALyingLineLoseNothing() throws Exception {
        try (Hall hall = Hall.open("line")) {
            Play visit = hall.guest().start("allowance-self");
            toSign(visit);
            hall.printer().say("paper out");
            hall.platform().say("mode captive");
            visit.handIn();
            hall.guest().arrive("saved", "已保存到本机（未送达）");
            hall.guest().see("打印机没纸了，没有打出来。");
            assertTrue(hall.terminal().tool("status").contains("QUEUED"), "staff see the unsent case");
            hall.platform().say("mode wrong-digest");
            until(hall, "RECEIPT_UNVERIFIED");
            hall.platform().say("mode normal");
            until(hall, "DELIVERED");
            assertEquals(List.of(), hall.proof().problems());
        }
    }

    @Test
    void aScannerWithoutPaperAndAPlatformThatRefuses() throws Exception {
        try (Hall hall = Hall.open("refused")) {
            Play visit = hall.guest().start("allowance-self");
            visit.toIdentify();
            visit.putCardDown();
            visit.toScan();
            hall.guest().tap("开始扫描");
            hall.guest().see("进纸口里没有纸。");
            hall.scanner().say("load 2");
            hall.scanner().say("jam");
            hall.guest().tap("开始扫描");
            hall.guest().see("纸卡住了。");
            hall.scanner().say("clear");
            hall.scanner().say("empty");
            visit.toSign();
            visit.sign();
            hall.printer().say("gone");
            hall.platform().say("mode reject-422");
            visit.handIn();
            hall.guest().arrive("saved", "已保存到本机（未送达）");
            hall.guest().see("打印机没有回答，没有打出来。");
            until(hall, "QUARANTINED");
            assertTrue(hall.terminal().tool("status").contains("QUARANTINED"), "staff see the refused case");
        }
    }

    @Test
    void aBrokenCatalogueShowsTheOutOfServicePage() throws Exception {
        Path broken = Files.createTempFile("catalogue", ".json");
        Files.writeString(broken, "{\"version\": ");
        try (Hall hall = Hall.open("catalogue", settings -> settings.setProperty("catalog", broken.toString()))) {
            hall.guest().see("以前在这台机器提交的办件都还在");
            assertTrue(hall.terminal().tool("status").contains("BROKEN"), "staff see why");
        } finally {
            Files.delete(broken);
        }
    }

    @Test
    void aPulledPlugLosesNothingAndSendsNothingTwice() throws Exception {
        try (Hall hall = Hall.open("plug")) {
            hall.line().say("down");
            Play visit = hall.guest().start("allowance-self");
            toSign(visit);
            visit.handIn();
            hall.guest().arrive("saved", "已保存到本机（未送达）");
            hall.line().say("up");
            Random moments = new Random(20261123);
            for (int i = 0; i < KILLS; i++) {
                hall.guest().pause(moments.nextInt(1500));
                hall.terminal().kill();
                hall.terminal().startAgain();
            }
            until(hall, "DELIVERED");
            assertEquals(List.of(), hall.proof().problems());
        }
    }

    private static void toSign(Play visit) {
        visit.toIdentify();
        visit.putCardDown();
        visit.toSign();
        visit.sign();
    }

    /// Asks the technician's tool until the newest case stands so.
    private static void until(Hall hall, String delivery) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String seen = "";
        while (System.nanoTime() < end) {
            seen = hall.terminal().tool("case", "list", "--json");
            if (seen.contains("\"delivery\":\"" + delivery + "\"")) {
                return;
            }
        }
        throw new AssertionError("not " + delivery + " but " + seen);
    }
}
