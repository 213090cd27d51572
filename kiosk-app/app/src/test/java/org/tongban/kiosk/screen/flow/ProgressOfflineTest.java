// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.SavedCase;

/// 查进度 while nobody reaches the platform: what this terminal did and last knew, said as what it is.
@Tag("screen")
final class ProgressOfflineTest {
    @TempDir
    Path folder;

    private Hall hall;
    private Visitor visitor;

    @BeforeEach
    void open() {
        hall = new Hall(folder, Hall.calm());
        visitor = new Visitor(hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    private void byCode(String number, String code) {
        visitor.press("home-progress");
        visitor.press("progress-number");
        visitor.waitForPage("progress-number");
        visitor.write(number);
        visitor.press("primary");
        visitor.waitForPage("progress-code");
        visitor.write(code);
        visitor.press("primary");
    }

    @Test
    void aScannedCodeFillsTheFieldAndPressesNothing() {
        SavedCase mine = Handed.in(hall.safe, People.WANG);
        visitor.press("home-progress");
        visitor.press("progress-number");
        visitor.waitForPage("progress-number");
        visitor.waitForWords("也可以扫码");
        hall.bench.codes.hold("https://evil.example/\n");
        visitor.waitForWords("没有填");
        hall.bench.codes.hold("TB1:" + mine.localNumber().value());
        visitor.waitForWords(mine.localNumber().value());
        visitor.picture("progress-scanned");
        visitor.waitForPage("progress-number");
        visitor.waitFor(() -> hall.bench.codes.questions() == 3, "the page does not listen again");
        visitor.press("primary");
        visitor.waitForPage("progress-code");
        visitor.waitFor(() -> hall.bench.codes.questions() == 4, "the next page does not listen");
        hall.bench.codes.hold(mine.queryCode().value());
        visitor.waitForWords(mine.queryCode().value());
        visitor.press("primary");
        visitor.waitForPage("progress-cases");
    }

    @Test
    void byNumberAndCodeOnlyItsOwnCaseIsShown() {
        SavedCase mine = Handed.in(hall.safe, People.WANG);
        Handed.in(hall.safe, People.SON);
        visitor.press("home-progress");
        visitor.waitForPage("progress");
        visitor.picture("progress-ask");
        visitor.press("progress-number");
        visitor.waitForPage("progress-number");
        visitor.write("K310217");
        visitor.press("primary");
        visitor.waitForWords("编号不完整");
        visitor.picture("progress-number");
        visitor.press("key-clear");
        visitor.write(mine.localNumber().value());
        visitor.press("primary");
        visitor.waitForPage("progress-code");
        visitor.write("34679ACD");
        visitor.press("primary");
        visitor.waitForWords("线路中断，本机上没有您的办件");
        visitor.press("bar-home");
        visitor.waitForPage("home");
        byCode(mine.localNumber().value(), mine.queryCode().value());
        visitor.waitForWords("线路中断，下面是本机最后知道的");
        visitor.picture("progress-offline");
        visitor.press("case-0");
        visitor.waitForPage("progress-case");
        visitor.waitForWords("已保存到本机（未送达）");
        visitor.waitForWords("本机记录");
        visitor.press("progress-print");
        visitor.waitForWords("打印机说已打出");
        visitor.picture("progress-here");
        assertFalse(visitor.readWords().contains(People.WANG.number()));
        assertEquals(1, hall.bench.printer.slips.size());
    }

    @Test
    void byCardApplicantsCasesAreListedWithWhatBecameOfThem() {
        SavedCase kept = Handed.in(hall.safe, People.WANG);
        SavedCase refused = Handed.in(hall.safe, People.WANG);
        Handed.in(hall.safe, People.SON);
        hall.deliver(kept.caseId());
        hall.safe.outbox().quarantined(refused.caseId(), "case-rejected");
        Progress said = Shown.inReview(kept.caseId());
        hall.safe
                .knownProgress()
                .keep(
                        List.of(said, Shown.inReview(CaseId.fresh())),
                        hall.services.clock().instant());
        visitor.press("home-progress");
        visitor.press("progress-card");
        visitor.waitForPage("identify-bearer");
        hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("progress-cases");
        visitor.waitForWords("提交失败，等工作人员处理");
        visitor.waitForWords("审查中");
        assertFalse(visitor.canSee("case-2"));
        visitor.press("case-1");
        visitor.waitForWords("这是");
        visitor.waitForWords("示例区民政局");
        visitor.picture("progress-kept");
        visitor.press("bar-back");
        visitor.waitForPage("progress-cases");
        visitor.press("bar-home");
        visitor.press("leave-yes");
        visitor.waitForPage("home");
        assertFalse(visitor.readWords().contains("审查中"));
    }
}
