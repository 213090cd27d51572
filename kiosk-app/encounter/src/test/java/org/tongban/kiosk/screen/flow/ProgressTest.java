// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.SavedCase;

/// 查进度 as a visitor, over HTTP, against the embedded platform: days left, lanes, what waits, the result; and what is
/// said when the platform is away or answers with something else.
final class ProgressTest extends AtThePlatform {
    private static String day(int fromToday) {
        return LocalDate.now(Hall.ZONE).plusDays(fromToday).toString();
    }

    private static String time(int fromToday) {
        return day(fromToday) + "T09:00:00+08:00";
    }

    private static String lane(String id, String name, String state, int from, int until, String more) {
        return """
            {"caseId":"%s","itemName":"%s","unit":"区市场监管局","state":"%s","from":"%s","until":"%s"%s}\
            """.formatted(id, name, state, time(from), time(until), more);
    }

    private void byCard() {
        visitor.press("home-progress");
        visitor.press("progress-card");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("progress-cases");
    }

    private void decided(SavedCase saved) {
        meeting.office(saved, "{\"deadline\":\"" + day(-5) + "\"}");
        visitor.press("progress-all");
        visitor.waitForWords("超期");
        meeting.office(saved, """
            {"states":[{"state":"DECIDED_GRANTED","unit":"区市场监管局"},{"state":"DELIVERING"}],\
            "result":{"name":"食品经营许可证","number":"JY-1","collect":"一楼 3 号窗口，周五 17:00 前，带身份证"}}\
            """);
        visitor.press("progress-again");
        visitor.waitForWords("等您领取");
        visitor.press("case-0");
        visitor.waitForWords("一楼 3 号窗口，周五 17:00 前，带身份证");
        visitor.picture("progress-result");
        visitor.press("print-collection-slip");
        visitor.waitForWords("打印机说已打出");
        String slip = meeting.hall.bench.printer.slips.getLast().toString();
        assertTrue(slip.contains("办结领取凭证") && slip.contains("JY-1") && slip.contains("一楼 3 号窗口"), slip);
    }

    /// 补正 and 受理 come onto sheets, in the office's words.
    @Test
    void theOfficesNoticesArePrintedAsTheyWereSaid() {
        SavedCase saved = Handed.in(meeting.hall.safe, People.WANG);
        meeting.send();
        meeting.office(saved, """
            {"states":[{"state":"RECEIVED","unit":"区综合窗口"},{"state":"ACCEPTED","unit":"区民政局"},\
            {"state":"CORRECTION","unit":"区民政局"}],"corrections":[{"text":"社会保障卡复印件缺反面"}]}\
            """);
        byCard();
        visitor.press("case-0");
        visitor.waitToSee("case-papers");
        visitor.picture("progress-papers");
        visitor.press("print-correction-notice");
        visitor.waitForWords("打印机说已打出");
        visitor.press("print-acceptance-notice");
        visitor.waitFor(() -> meeting.hall.bench.sheets.jobs.size() == 2, "the second notice did not come");
        String correction = meeting.hall
                .services
                .papers()
                .text(meeting.hall.bench.sheets.jobs.getFirst().pdf());
        assertTrue(correction.contains("补正告知书") && correction.contains("社会保障卡复印件缺反面"), correction);
        assertTrue(correction.contains("区民政局"), correction);
        assertEquals("[][]", meeting.departures());
    }

    private void keptWhileTheLineIsDown() {
        for (String mode : List.of("down-503", "captive")) {
            meeting.say("mode " + mode);
            visitor.press("progress-all");
            visitor.waitForWords("线路中断，下面是本机最后知道的");
            visitor.waitForWords("等您领取");
            visitor.press("case-0");
            visitor.waitForWords("后来有没有变，现在不知道");
        }
        meeting.say("mode normal");
    }

    @Test
    void oneCaseFromDeliveryToResultAndWithTheLineDown() {
        SavedCase saved = Handed.in(meeting.hall.safe, People.WANG);
        meeting.send();
        byCard();
        visitor.waitForWords("已送达平台");
        visitor.press("case-0");
        visitor.waitForWords("还没有窗口收件");
        String id = saved.caseId().toString();
        meeting.office(saved, """
            {"states":[{"state":"RECEIVED","unit":"区综合窗口"},{"state":"ACCEPTED","unit":"区市场监管局"}],"deadline":"%s",\
            "waitingFor":"约一个上门核查时间","lanes":[%s,%s,%s]}\
            """.formatted(
                        day(10),
                        lane(id, "营业执照", "DECIDED_GRANTED", -6, -5, ""),
                        lane(id, "食品经营许可", "CORRECTION", -5, 8, ",\"waitsFor\":\"有营业执照才能开始\""),
                        lane(id, "户外招牌设置", "IN_REVIEW", -6, 4, "")));
        visitor.press("progress-all");
        visitor.waitForWords("还剩");
        visitor.press("case-0");
        visitor.waitForWords("轮到您了：约一个上门核查时间");
        visitor.waitForWords("3 项同时办，已办好 1 项");
        visitor.picture("progress-lanes");
        visitor.press("progress-print");
        visitor.waitForWords("打印机说已打出");
        decided(saved);
        keptWhileTheLineIsDown();
        assertEquals("[][]", meeting.departures());
    }

    @Test
    void aWrongCodeOpensNothing() {
        SavedCase saved = Handed.in(meeting.hall.safe, People.WANG);
        meeting.send();
        visitor.press("home-progress");
        visitor.press("progress-number");
        visitor.waitForPage("progress-number");
        visitor.write(saved.localNumber().value());
        visitor.press("primary");
        visitor.waitForPage("progress-code");
        visitor.write("34679ACD");
        visitor.press("primary");
        visitor.waitForWords("编号和查询码对不上");
        visitor.picture("progress-none");
        visitor.press("bar-back");
        visitor.waitForPage("progress");
    }
}
