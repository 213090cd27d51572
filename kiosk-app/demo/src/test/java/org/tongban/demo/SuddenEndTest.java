// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongban.demo.player.Guest;
import org.tongban.demo.player.Play;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// SIGKILL to the real kiosk at seeded moments of a case's life: eight that have one of every kind in each run, twenty
/// in the full one. Before the case is saved a kill costs a visit, after that only a restart.
@ExtendWith(Halls.class)
class SuddenEndTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SEED = 20261123;
    private static final int[][] ONE_TAP = {{0, 1000}};
    private static final int[][] TWO_TAPS = {{0, 300}, {300, 1000}};
    private static final String ERRAND = "card-self";

    /// How often the plug is pulled.
    ///
    /// @param taps windows around the tap that submits, in ms; a visit each
    private record Pulls(int[][] taps, int lineDown, int upload, int receipt) {
        private static final int WHILE_FILLING = 3;

        int all() {
            return WHILE_FILLING + taps.length + 1 + lineDown + upload + receipt;
        }
    }

    @Test
    void loseNothingThatWasPromisedAndSendNothingTwice(Halls.Door door) throws Exception {
        pulled(door, new Pulls(ONE_TAP, 1, 1, 1), 8);
    }

    @Test
    @Tag("full")
    void twentyTimes(Halls.Door door) throws Exception {
        pulled(door, new Pulls(TWO_TAPS, 5, 5, 4), 20);
    }

    private static void pulled(Halls.Door door, Pulls pulls, int times) throws Exception {
        try (Hall hall = door.open("plug")) {
            var plug = new Plug(hall);
            long casesBefore = plug.casesOnPlatform();
            whileFilling(plug);
            assertEquals(List.of(), plug.cases(), "nothing was promised, nothing is there");
            assertEquals(casesBefore, plug.casesOnPlatform());
            aroundTheTap(plug, pulls.taps);
            betweenSavingAndPrinting(plug);
            List<String> saved = plug.cases();
            whileTheLineIsDown(plug, pulls.lineDown);
            inTheMiddleOfAnUpload(plug, pulls.upload);
            beforeTheReceiptIsNoted(plug, saved.size(), pulls.receipt);
            assertEquals(times, plug.pulled);
            assertEquals(times, pulls.all());
            hall.until("DELIVERED");
            assertEquals(saved, plug.cases());
            for (Proof.Verdict verdict : hall.proofs()) {
                assertEquals(List.of(), verdict.problems());
            }
            assertEquals(casesBefore + saved.size(), plug.casesOnPlatform());
            assertEquals(saved.size(), foldersOfCases(hall), "no page of an unsaved visit is left");
            assertEquals(Map.of(), BadInputTest.leftBy(hall));
        }
    }

    private static void whileFilling(Plug plug) throws IOException {
        Guest guest = plug.hall.guest();
        guest.start(ERRAND).toIdentify();
        plug.pullWithin(0, 400);
        Play reading = guest.start(ERRAND);
        reading.toIdentify();
        plug.hall.reader().say("card 李示例");
        plug.pullWithin(0, 900);
        Play scanning = guest.start(ERRAND);
        scanning.toIdentify();
        scanning.putCardDown();
        scanning.toScan();
        plug.hall.scanner().say("load 2");
        guest.tap("开始扫描");
        plug.pullWithin(0, 1500);
    }

    /// Either the case is not saved and no paper came, or it is saved once.
    private static void aroundTheTap(Plug plug, int[][] windows) throws IOException {
        for (int[] window : windows) {
            int savedBefore = plug.cases().size();
            int slipsBefore = plug.slips();
            toSign(plug).handIn();
            plug.pullWithin(window[0], window[1]);
            int saved = plug.cases().size() - savedBefore;
            assertTrue(saved == 0 || saved == 1, () -> saved + " cases of one visit");
            assertTrue(plug.slips() - slipsBefore <= saved, "no paper without a saved case");
        }
    }

    /// The printer takes its time, so nobody knows what became of the paper: staff are told.
    private static void betweenSavingAndPrinting(Plug plug) throws IOException {
        Play visit = toSign(plug);
        plug.hall.line().say("down");
        plug.hall.printer().say("mute in-print");
        visit.handIn();
        plug.hall.guest().arrive("saved", "已保存到本机（未送达）");
        plug.pullWithin(0, 200);
        String told = plug.hall.status();
        assertTrue(told.contains("no paper   " + grouped(plug.cases().getFirst())), told);
        plug.hall.printer().say("gone");
        plug.hall.printer().say("mute off");
        plug.hall.printer().say("back");
    }

    private static void whileTheLineIsDown(Plug plug, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            plug.pullWithin(0, 4000);
        }
    }

    /// The line swallows so many bytes and then nothing more, so that the plug is pulled while a page is on its way.
    private static void inTheMiddleOfAnUpload(Plug plug, int times) throws IOException {
        plug.hall.platform().say("mode receipt-lost");
        for (int i = 0; i < times; i++) {
            plug.hall.line().say("hold " + plug.moments.nextInt(5_000, 60_000));
            plug.awaitStatus("held");
            plug.pullWithin(0, 500);
            // What the dead kiosk had sent and the line still held is lost with it.
            plug.hall.line().say("down");
            plug.hall.line().say("up");
        }
    }

    /// The platform has every case, and its receipts do not come through.
    private static void beforeTheReceiptIsNoted(Plug plug, int saved, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            plug.awaitCommitted(saved);
            plug.pullWithin(0, 2500);
        }
        plug.hall.platform().say("mode normal");
    }

    private static String grouped(String localNumber) {
        return String.join(
                " ",
                localNumber.substring(0, 7),
                localNumber.substring(7, 15),
                localNumber.substring(15, 20),
                localNumber.substring(20));
    }

    private static Play toSign(Plug plug) {
        Play visit = plug.hall.guest().start(ERRAND);
        visit.toIdentify();
        visit.putCardDown();
        visit.toSign();
        visit.sign();
        return visit;
    }

    private static long foldersOfCases(Hall hall) throws IOException {
        try (Stream<?> folders = Files.list(hall.home().resolve("data").resolve("files"))) {
            return folders.count();
        }
    }

    /// The kiosk's plug, and what can be known from outside.
    private static final class Plug {
        private final Hall hall;
        private final Random moments = new Random(SEED);
        private final long committedBefore;
        private int pulled;

        Plug(Hall hall) {
            this.hall = hall;
            this.committedBefore = committed();
        }

        /// Pulls it at a seeded moment of this window, and puts it in again. Card and papers are taken; the scanner,
        /// at
        /// a plug of its own, stays at the job that nobody fetches.
        void pullWithin(int fromMillis, int toMillis) throws IOException {
            hall.guest().pause(moments.nextInt(fromMillis, toMillis));
            hall.terminal().kill();
            pulled++;
            hall.reader().say("take");
            hall.scanner().say("empty");
            hall.terminal().startAgain();
        }

        /// Local numbers on this terminal, newest first.
        List<String> cases() throws IOException {
            return JSON.readTree(hall.terminal().tool("case", "list", "--json"))
                    .valueStream()
                    .map(one -> one.path("localNumber").asString())
                    .toList();
        }

        int slips() {
            return Integer.parseInt(hall.printer().say("jobs"));
        }

        private JsonNode platform() {
            return JSON.readTree(hall.platform().say("cases"));
        }

        /// Open ones too.
        long casesOnPlatform() {
            return platform().path("cases").size();
        }

        void awaitStatus(String word) {
            for (int i = 0; i < 3000 && !hall.line().say("status").startsWith(word); i++) {
                hall.guest().pause(100);
            }
            assertTrue(hall.line().say("status").startsWith(word), hall.line().say("status"));
        }

        /// Until the platform has taken so many cases of this hall.
        void awaitCommitted(int count) {
            for (int i = 0; i < 3000 && committed() < committedBefore + count; i++) {
                hall.guest().pause(100);
            }
            assertEquals(committedBefore + count, committed());
        }

        private long committed() {
            return platform()
                    .path("cases")
                    .valueStream()
                    .filter(one -> one.path("commits").asInt() > 0)
                    .count();
        }
    }
}
