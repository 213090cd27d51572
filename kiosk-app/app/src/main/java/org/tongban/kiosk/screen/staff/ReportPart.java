// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.kiosk.staff.DayReport;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;

/// The day in numbers, on paper and as a file.
public final class ReportPart implements Part {
    private final StaffRoom room;
    private final Member who;
    private final StaffWords words;
    private final Clock clock;
    private final Sheets sheets;

    public ReportPart(StaffRoom room, Member who, StaffWords words, Clock clock, Sheets sheets) {
        this.room = room;
        this.who = who;
        this.words = words;
        this.clock = clock;
        this.sheets = sheets;
    }

    @Override
    public String word() {
        return "report";
    }

    @Override
    public Content content() {
        DayReport report = report();
        List<Row> rows = new ArrayList<>();
        lines(report)
                .forEach(line -> rows.add(
                        Row.of("figure-" + line.id(), line.name(), line.note()).marked(Tone.ACCENT, line.value())));
        room.shelf()
                .find("day-" + report.day() + ".pdf")
                .ifPresent(where -> rows.addFirst(Row.of("report-file", words.say("staff.report.kept"), where)));
        return new Content(
                words.say("staff.report.title", words.when().day(report.day())),
                words.say("staff.report.why"),
                rows,
                List.of(
                        new Act("report-print", words.say("staff.report.print"), Icon.PRINTER, () -> print(report)),
                        new Act("report-export", words.say("staff.report.export"), Icon.USB, () -> export(report))));
    }

    private DayReport report() {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> names = new HashMap<>();
        room.withoutPaper()
                .cases()
                .all()
                .forEach(saved -> names.put(
                        saved.caseId().toString(), saved.submission().item().name()));
        Instant from = today.atStartOfDay(clock.getZone()).toInstant();
        return DayReport.of(
                today,
                clock.getZone(),
                room.book().since(from),
                id -> names.getOrDefault(id, words.say("staff.report.gone")));
    }

    private record Line(String id, String name, String value, String note) {}

    private List<Line> lines(DayReport report) {
        List<Line> lines = new ArrayList<>();
        report.figures()
                .forEach((name, value) -> lines.add(new Line(name, words.say("staff.figure." + name), value, "")));
        report.abandoned()
                .forEach((step, count) -> lines.add(
                        new Line("left-" + step, words.say("staff.figure.left", step), count.toString(), "")));
        report.unsure()
                .forEach((step, count) -> lines.add(
                        new Line("unsure-" + step, words.say("staff.figure.unsure", step), count.toString(), "")));
        report.items().forEach((item, count) -> lines.add(new Line("item-" + item, item, count.toString(), "")));
        return lines;
    }

    private void print(DayReport report) {
        sheets.print(Paper.DAILY_REPORT, fields(report));
    }

    /// Beside each other: the table for programs, the page for a binder.
    private void export(DayReport report) {
        String name = "day-" + report.day();
        sheets.file(name + ".csv", report.csv().getBytes(StandardCharsets.UTF_8));
        sheets.page(name + ".pdf", Paper.DAILY_REPORT, fields(report));
    }

    private PaperFields fields(DayReport report) {
        OffsetDateTime now = clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(clock.getZone())
                .toOffsetDateTime();
        return PaperFields.none()
                .with("report.day", report.day())
                .with("report.staff", who.name() + " " + who.number())
                .with("report.printedAt", now)
                .with(
                        "report.lines",
                        lines(report).stream()
                                .map(line -> PaperFields.none()
                                        .with("name", line.name())
                                        .with("value", line.value())
                                        .with("note", line.note()))
                                .toList());
    }
}
