// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.SavedCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an office asks for is brought at the terminal with card and slip, once, also while the line is down.
final class CorrectTest extends AtThePlatform {
    private static final JsonMapper JSON = new JsonMapper();

    private SavedCase asked() {
        SavedCase saved = Handed.in(meeting.hall.safe, People.WANG);
        meeting.send();
        meeting.office(saved, """
            {"states":[{"state":"RECEIVED","unit":"区综合窗口"},{"state":"CORRECTION","unit":"区民政局"}],\
            "waitingFor":"补正材料","corrections":[\
            {"materialCode":"SOCIAL-CARD","text":"社会保障卡复印件缺反面，请重扫正反两面"},\
            {"field":"livesHere","text":"请再确认是不是住在户籍地"},\
            {"text":"请到窗口按手印"}]}\
            """);
        return saved;
    }

    private void myCase() {
        visitor.press("home-progress");
        visitor.press("progress-card");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.press("case-0");
        visitor.waitForPage("progress-case");
    }

    private void prove(SavedCase saved) {
        visitor.picture("correct-asked");
        visitor.press("case-correct");
        visitor.waitForPage("correct-code");
        visitor.write("AAAACCCC");
        visitor.press("primary");
        visitor.waitToSee("error");
        assertEquals("[]", meeting.say("messages corrections"));
        visitor.write(saved.queryCode().value());
        visitor.press("primary");
        visitor.waitForPage("correct-points");
    }

    private void bring() {
        assertFalse(visitor.canPress("primary"), "nothing was done yet");
        visitor.press("point-go-0");
        visitor.waitToSee("scanner-line");
        meeting.hall.bench.scanner.load(2);
        visitor.press("primary");
        visitor.waitToSee("scan-more");
        visitor.press("primary");
        visitor.waitForPage("correct-points");
        visitor.picture("correct-points");
        visitor.press("point-go-1");
        visitor.waitForPage("question-livesHere");
        visitor.press("option-NO");
        visitor.press("primary");
        visitor.waitForPage("correct-points");
    }

    @Test
    void whatIsAskedForIsBroughtOnceAndTheCaseGoesOn() {
        SavedCase saved = asked();
        myCase();
        prove(saved);
        meeting.say("mode down-503");
        bring();
        visitor.press("primary");
        visitor.waitForWords("已保存到本机（未送达）");
        visitor.waitForPrints(1);
        visitor.waitForWords("打印机说已打出");
        visitor.picture("correct-kept");
        String slip = meeting.hall.bench.printer.slips.getFirst().parts().toString();
        assertTrue(slip.contains("补正：已保存到本机（未送达）") && slip.contains("社会保障卡"), slip);
        meeting.send();
        visitor.press("primary");
        visitor.press("case-0");
        visitor.press("case-correct");
        visitor.waitForWords("已保存到本机（未送达）");
        meeting.say("mode receipt-lost");
        meeting.sendNow();
        assertTrue(visitor.readWords().contains("已保存到本机（未送达）"), "without its receipt it is not delivered");
        meeting.say("mode normal");
        meeting.sendIn(Duration.ofHours(2));
        visitor.waitForWords("已送达平台");
        meeting.sendIn(Duration.ofHours(3));
        JsonNode brought = JSON.readTree(meeting.say("messages corrections"));
        assertEquals(1, brought.size());
        assertEquals("NO", brought.get(0).path("answers").path("livesHere").stringValue());
        assertEquals(
                "SOCIAL-CARD",
                brought.get(0).path("materials").get(0).path("code").stringValue());
        visitor.press("primary");
        visitor.press("progress-again");
        visitor.press("case-0");
        visitor.waitForWords("请到窗口按手印");
        assertFalse(visitor.readWords().contains("缺反面"));
        assertEquals("[][]", meeting.departures());
    }
}
