// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The day in numbers.
class DayReportTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static JournalBook.Line line(String time, String kind, String subject, Map<String, String> details) {
        return new JournalBook.Line(Instant.parse("2026-11-" + time + "Z"), kind, subject, details);
    }

    @Test
    void countsOneDayAndNobody() {
        DayReport report = DayReport.of(
                DAY,
                ZONE,
                List.of(
                        line("23T15:59:59", "VISIT_STARTED", "", Map.of()),
                        line("23T16:00:00", "VISIT_STARTED", "", Map.of()),
                        line("23T16:04:00", "VISIT_ENDED", "", Map.of("step", "done", "why", "done")),
                        line("24T01:00:00", "VISIT_STARTED", "", Map.of()),
                        line("24T01:00:30", "STEP_UNSURE", "", Map.of("step", "question-income")),
                        line("24T01:01:00", "VISIT_ENDED", "", Map.of("step", "materials", "why", "idle")),
                        line("24T01:02:00", "CASE_SAVED", "c-1", Map.of()),
                        line("24T01:02:00", "PRINT_PRINTED", "c-1", Map.of()),
                        line("24T01:03:00", "OVERRIDE", "c-1", Map.of()),
                        line("24T16:00:00", "VISIT_STARTED", "", Map.of())),
                id -> "高龄津贴,\"申领\"");
        assertEquals(2, report.started());
        assertEquals(1, report.finished());
        assertEquals(4, report.minutes());
        assertEquals(Map.of("materials", 1), report.abandoned());
        assertEquals(1, report.printed());
        assertTrue(report.csv().contains("figure,\"started\",2\r\n"));
        assertTrue(report.csv()
                .endsWith(
                        "abandoned,\"materials\",1\r\nunsure,\"question-income\",1\r\nitem,\"高龄津贴,\"\"申领\"\"\",1\r\n"));
    }
}
