// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.casework.SavedCase;

/// The staff's pages at the terminal, as a member of the staff: in by knock and PIN, through the queue, an override,
/// the
/// papers, a stopped item, the report and the end of the shift.
@Tag("screen")
final class StaffTest {
    private static final String PIN = "480213";

    @TempDir
    Path folder;

    private Hall hall;
    private Visitor visitor;

    @BeforeEach
    void open() {
        hall = new Hall(folder, Hall.calm());
        hall.services.around().staff().roll().put("1001", "陈晓", PIN);
        hall.services.around().staff().roll().put("1002", "刘洋", PIN);
        visitor = new Visitor(hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    private void enter() {
        visitor.knock();
        visitor.waitForPage("staff-number");
        visitor.type("1001");
        visitor.press("primary");
        visitor.waitForPage("staff-pin");
        visitor.type(PIN);
        assertFalse(visitor.readWords().contains(PIN));
        visitor.press("primary");
        visitor.waitForPage("staff-desk");
    }

    private void decide(String reason) {
        visitor.waitForPage("staff-why");
        visitor.press("option-" + reason);
        visitor.press("primary");
        visitor.waitForPage("staff-decide");
        visitor.type(PIN);
        visitor.press("primary");
        visitor.waitForWords("已经做了");
        visitor.press("primary");
    }

    private long lines(String kind) {
        return hall.safe.journal().lines().stream()
                .filter(line -> line.kind().equals(kind))
                .count();
    }

    @Test
    void nobodyGetsInByChance() {
        visitor.pressAt(20, 20);
        visitor.pressAt(1060, 20);
        visitor.pressAt(20, 20);
        visitor.pressAt(540, 900);
        visitor.pressAt(1060, 20);
        visitor.pressAt(20, 20);
        assertTrue(visitor.canSee("page-home"));
        visitor.knock();
        visitor.waitForPage("staff-number");
        visitor.picture("staff-number");
        visitor.type("1001");
        visitor.press("primary");
        visitor.type("999991");
        visitor.picture("staff-pin");
        visitor.press("primary");
        visitor.waitForWords("工号或口令不对");
        visitor.press("bar-home");
        visitor.waitForPage("home");
    }

    @Test
    void theQueueIsWorkedOff() {
        SavedCase waits = Handed.in(hall.safe, People.WANG);
        SavedCase refused = Handed.in(hall.safe, People.SON);
        hall.safe.outbox().quarantined(refused.caseId(), "case-rejected");
        enter();
        visitor.waitForWords("已等");
        visitor.picture("staff-desk");
        visitor.press("staff-go-queue");
        visitor.waitForPage("staff-queue");
        visitor.waitForWords("王*英");
        assertFalse(visitor.readWords().contains(People.WANG.number()));
        visitor.picture("staff-queue");
        LocalDate due = Hall.calendar().legalDeadline(refused.savedAt());
        visitor.waitForWords("五日期限 " + due.getMonthValue() + "月" + due.getDayOfMonth() + "日");
        visitor.press("unsent-" + refused.localNumber().value());
        visitor.waitForWords("平台拒收");
        visitor.picture("staff-case");
        visitor.press("staff-retry");
        decide("platform-mended");
        visitor.waitForPage("staff-case");
        visitor.waitForWords("排队中");
        visitor.press("bar-back");
        visitor.press("bar-back");
        visitor.press("staff-go-paper");
        visitor.waitForWords("没有凭证 2 件");
        visitor.picture("staff-paper");
        visitor.press("paper-" + waits.localNumber().value());
        visitor.press("staff-reprint");
        visitor.waitForPrints(1);
        visitor.press("bar-back");
        visitor.waitForWords("没有凭证 1 件");
        visitor.press("paper-" + refused.localNumber().value());
        visitor.press("staff-by-hand");
        decide("photo");
        visitor.press("bar-back");
        visitor.waitForWords("没有凭证 0 件");
        assertEquals(2, lines("OVERRIDE"));
        assertEquals(Optional.empty(), hall.safe.journal().verify());
    }

    @Test
    void aSubstituteIsMadeForACaseThatThePlatformRefuses() {
        SavedCase refused = Handed.in(hall.safe, People.SON);
        hall.safe.outbox().quarantined(refused.caseId(), "case-rejected");
        enter();
        visitor.press("staff-go-queue");
        visitor.waitForPage("staff-queue");
        visitor.press("unsent-" + refused.localNumber().value());
        visitor.waitForWords("平台拒收");
        visitor.picture("staff-case-refused");
        visitor.press("staff-mend");
        decide("person-agrees");
        visitor.waitForPage("staff-case");
        visitor.waitForWords("已换新编号重新提交");
        visitor.picture("staff-case-mended");
        SavedCase anew = hall.safe.cases().all().getFirst();
        assertEquals(SavedCase.Delivery.QUEUED, anew.delivery());
        assertEquals(refused.submission().applicant(), anew.submission().applicant());
        assertEquals(1, lines("CASE_SUPERSEDED"));
        assertEquals(1, lines("OVERRIDE"));
    }

    @Test
    void anItemIsStoppedAtOnceAndTheShiftIsHandedOver() throws IOException {
        String code = hall.services
                .catalog()
                .startable(LocalDate.now(Hall.ZONE))
                .getFirst()
                .code();
        enter();
        visitor.press("staff-go-items");
        visitor.press("stop-" + code);
        decide("rule-changed");
        visitor.waitForWords("已停");
        visitor.picture("staff-items");
        visitor.press("bar-back");
        devicesAndFoundCard();
        reportAndShift();
        assertFalse(visitor.canSee("item-" + code));
        assertEquals(1, lines("SHIFT_HANDED_OVER"));
        assertEquals(1, lines("DAY_ENDED"));
    }

    private void devicesAndFoundCard() {
        visitor.press("staff-go-devices");
        visitor.waitForWords("纸卷大约还能打 300 张");
        visitor.press("staff-check");
        visitor.waitForWords("打印机说已打出");
        visitor.picture("staff-devices");
        visitor.press("bar-back");
        visitor.press("staff-go-found");
        visitor.press("found-RESIDENT_CARD");
        visitor.waitForWords("第 1 号");
        visitor.picture("staff-found");
        visitor.press("card-1");
        visitor.waitForWords("有 0 张证件在等人");
        visitor.press("bar-back");
    }

    private void reportAndShift() throws IOException {
        visitor.press("staff-go-report");
        visitor.waitForPage("staff-report");
        visitor.press("report-print");
        visitor.waitForWords("打印机说已打出");
        visitor.press("report-export");
        visitor.waitForWords("已导出，在本机上");
        visitor.picture("staff-report");
        visitor.press("bar-back");
        visitor.press("staff-go-shift");
        visitor.press("to-1002");
        visitor.waitForWords("打印机说已打出");
        visitor.picture("staff-shift");
        visitor.press("day-end");
        visitor.waitForPage("home");
        for (Slip slip : hall.bench.printer.slips) {
            Files.write(
                    Path.of("target", "screens", "slip-" + hall.bench.printer.slips.indexOf(slip) + ".png"),
                    hall.services.papers().picture(slip, 48));
        }
    }
}
