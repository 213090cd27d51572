// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.demo.player.Guest;
import org.tongban.demo.player.Play;

/// What goes wrong in a hall, seen by a visitor at the real kiosk on real wires, and by staff in `tongbanctl`.
@ExtendWith(Halls.class)
class BadInputTest {
    private static final String SAVED = "已保存到本机（未送达）";

    /// What the visitor's card and answers say; `persons.tsv` and the player's answers.
    static final List<String> PLANTED = List.of("李示例", "590102199003140118", "示范街道示例路11号", "10000000001");

    /// Nothing is sealed in this hall, so the same search that must find nothing elsewhere must find everything here.
    @Test
    void troubledDevicesAndAPlatformThatRefusesLoseNothing(Halls.Door door) throws Exception {
        try (Hall hall = door.open("refused", Hall.Opening.with("sealing", "none"))) {
            Play visit = hall.guest().start("allowance-self");
            visit.toIdentify();
            troubleAtTheReader(hall);
            visit.toScan();
            troubleAtTheScanner(hall);
            visit.toSign();
            visit.sign();
            hall.printer().say("gone");
            hall.platform().say("mode reject-422");
            visit.handIn();
            hall.guest().arrive("saved", SAVED);
            hall.guest().see("打印机没有回答，没有打出来。");
            hall.until("QUARANTINED");
            seenByStaff(hall, "QUARANTINED", "no paper .* print NOT_PRINTED");
            assertEquals(Set.copyOf(PLANTED), leftBy(hall).keySet());
        }
    }

    private static void troubleAtTheReader(Hall hall) throws IOException {
        trouble(hall, "unknown-layout", "这种卡本机不认识。");
        trouble(hall, "remove-mid-read", "卡动了，没有读完。");
        trouble(hall, "garble", "读卡器现在不能用。");
        trouble(hall, "silence", "读卡器现在不能用。");
        hall.guest().read("您还没有提交任何东西，已填的内容都还在。");
        seenByStaff(hall, "id-reader +\\{fault=[A-Z]");
        hall.reader().say("fault none");
        hall.reader().say("take");
        hall.reader().say("card 李示例");
        hall.guest().arrive("read", "已读取身份证");
    }

    private static void trouble(Hall hall, String fault, String words) {
        hall.reader().say("take");
        hall.reader().say("fault " + fault);
        hall.reader().say("card 李示例");
        hall.guest().see(words);
    }

    private static void troubleAtTheScanner(Hall hall) {
        Guest guest = hall.guest();
        guest.tap("开始扫描");
        guest.see("进纸口里没有纸。");
        hall.scanner().say("load 2");
        hall.scanner().say("jam");
        guest.tap("开始扫描");
        guest.see("纸卡住了。");
        hall.scanner().say("clear");
        hall.scanner().say("empty");
    }

    @Test
    void aFullDiskABusyPlatformAndASilentPrinterLoseNothing(Halls.Door door) throws Exception {
        try (Hall hall = door.open("disk")) {
            Play visit = hall.guest().start("allowance-self");
            toSign(visit);
            Disk disk = new Disk(hall.terminal().processId());
            String slipsBefore = hall.printer().say("jobs");
            disk.fill();
            visit.handIn();
            hall.guest().see("本机存不下了，没有提交。");
            hall.guest().read("您填的和扫的都还在这一页。");
            assertEquals("[]", hall.terminal().tool("case", "list", "--json").strip());
            assertEquals(slipsBefore, hall.printer().say("jobs"), "no paper without a saved case");
            disk.free();
            hall.platform().say("mode down-503");
            hall.printer().say("mute in-print");
            visit.handIn();
            hall.guest().arrive("saved", SAVED);
            hall.guest().see("不知道有没有打出来");
            seenByStaff(hall, "unsent .* QUEUED", "line +\\{line=DOWN\\}", "no paper .* print UNKNOWN");
            assertTrue(hall.terminal().tool("journal").contains("PRINT_UNKNOWN"));
            hall.platform().say("mode normal");
            hall.until("DELIVERED");
            assertEquals(List.of(), hall.proof().problems());
            assertEquals(Map.of(), leftBy(hall));
        }
    }

    @Test
    void anEmptyRollAndALyingLineLoseNothing(Halls.Door door) throws Exception {
        try (Hall hall = door.open("line")) {
            Play visit = hall.guest().start("allowance-self");
            toSign(visit);
            hall.printer().say("paper out");
            hall.platform().say("mode captive");
            visit.handIn();
            hall.guest().arrive("saved", SAVED);
            hall.guest().see("打印机没纸了，没有打出来。");
            seenByStaff(hall, "unsent .* QUEUED", "receipt-printer +\\{fault=PaperOut", "no paper .* NOT_PRINTED");
            hall.platform().say("mode wrong-digest");
            hall.until("RECEIPT_UNVERIFIED");
            seenByStaff(hall, "unsent .* RECEIPT_UNVERIFIED");
            hall.platform().say("mode normal");
            hall.until("DELIVERED");
            assertEquals(List.of(), hall.proof().problems());
        }
    }

    @Test
    void aBrokenCatalogueShowsTheOutOfServicePage(Halls.Door door, @TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("catalogue.json"), "{\"version\": ");
        try (Hall hall = door.open("catalogue", Hall.Opening.with("catalog", broken.toString()))) {
            hall.guest().see("以前在这台机器提交的办件都还在");
            seenByStaff(hall, "catalogue +BROKEN");
        }
    }

    /// The clock is six years ahead and the line is down when the case is saved; then somebody sets the clock right.
    @Test
    @Tag("full")
    void aClockThatIsYearsAheadHoldsNothingUp(Halls.Door door) throws Exception {
        try (Hall hall = door.open("clock", new Hall.Opening(_ -> {}, WrongClock.ahead(6)))) {
            Play visit = hall.guest().start("allowance-self");
            toSign(visit);
            seenByStaff(hall, "clock +\\{platformMinusKiosk=-189[0-9]{6} s, state=WRONG\\}");
            hall.line().say("down");
            visit.handIn();
            hall.guest().arrive("saved", SAVED);
            hall.guest().see("打印机说已打出");
            hall.terminal().kill();
            hall.startAgainAsUsual();
            hall.line().say("up");
            hall.until("DELIVERED");
            assertEquals(List.of(), hall.proof().problems());
            seenByStaff(hall, "clock +\\{platformMinusKiosk=.*, state=RIGHT\\}");
        }
    }

    private static void toSign(Play visit) {
        visit.toIdentify();
        visit.putCardDown();
        visit.toSign();
        visit.sign();
    }

    /// Staff ask until what the kiosk writes down beside its work stands there.
    private static void seenByStaff(Hall hall, String... lines) throws IOException {
        String status = hall.status();
        for (int i = 0; i < 60 && !shows(status, lines); i++) {
            status = hall.status();
        }
        assertTrue(shows(status, lines), () -> "expected " + List.of(lines));
    }

    private static boolean shows(String status, String... lines) {
        return List.of(lines).stream()
                .allMatch(line ->
                        java.util.regex.Pattern.compile(line).matcher(status).find());
    }

    /// Pulls the plug and looks through what is there, with the journal as it is exported and the last slip.
    static Map<String, Set<String>> leftBy(Hall hall) throws IOException {
        Files.writeString(hall.home().resolve("journal.txt"), hall.terminal().tool("journal"));
        hall.terminal().kill();
        if (!hall.printer().say("jobs").equals("0")) {
            hall.printer().say("save " + hall.home().resolve("paper"));
        }
        return Traces.of(hall.home(), PLANTED);
    }
}
