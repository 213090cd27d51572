// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.SavedCase;

/// A number in the queue, an appointment that is confirmed, one that waits while the line is down, and what was
/// decided.
final class CounterTest extends AtThePlatform {
    private LocalDate day() {
        return Hall.calendar().workingDays().after(LocalDate.now(Hall.ZONE), 2);
    }

    private void toTimes() {
        String code = meeting.hall.services.catalog().items().getFirst().code();
        visitor.press("home-counter");
        visitor.waitForPage("counter");
        visitor.press("counter-book");
        visitor.press("book-" + code);
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("booking-day");
        visitor.press("day-" + day());
        visitor.waitForPage("booking-times");
    }

    private static String slot(LocalDate day, String time) {
        return "slot-" + day.toString().replace("-", "") + "-" + time;
    }

    @Test
    void anAppointmentIsPromisedOnlyByThePlatform() {
        toTimes();
        visitor.picture("booking-times");
        meeting.say("mode down-503");
        visitor.press(slot(day(), "0900"));
        visitor.waitForWords("待确认");
        visitor.press("booking-print");
        visitor.waitForWords("打印机说已打出");
        visitor.picture("booking-waiting");
        meeting.say("mode normal");
        meeting.sendNow();
        visitor.waitForWords("预约成功");
        visitor.waitForWords("综合窗口");
        visitor.picture("booking-confirmed");
        visitor.press("booking-cancel");
        visitor.waitForWords("已取消");
        meeting.sendNow();
        visitor.press("primary");
        visitor.waitForPage("home");
        toTimes();
        visitor.waitForWords("还剩 3 个");
        assertFalse(visitor.readWords().contains("还剩 2 个"));
        assertFalse(visitor.readWords().contains(People.WANG.number()));
        assertEquals("[][]", meeting.departures());
    }

    @Test
    void aNumberComesAtOnceOrNotAtAll() {
        meeting.say("mode down-503");
        visitor.press("home-counter");
        visitor.press("counter-ticket");
        visitor.waitForWords("现在取不了号");
        assertEquals(0, meeting.hall.bench.printer.slips.size());
        meeting.say("mode normal");
        visitor.press("ticket-again");
        visitor.waitForWords("A001");
        visitor.waitForWords("打印机说已打出");
        visitor.picture("ticket");
        assertEquals(1, meeting.hall.bench.printer.slips.size());
        visitor.press("primary");
        visitor.waitForPage("home");
        SavedCase saved = Handed.in(meeting.hall.safe, People.WANG);
        meeting.send();
        meeting.office(saved, "{\"states\":[{\"state\":\"DECIDED_GRANTED\",\"unit\":\"区民政局\"}]}");
        visitor.picture("home");
        visitor.press("home-counter");
        visitor.picture("counter");
        visitor.press("counter-decisions");
        visitor.waitForWords("准予");
        visitor.picture("decisions");
        assertEquals("[][]", meeting.departures());
    }
}
