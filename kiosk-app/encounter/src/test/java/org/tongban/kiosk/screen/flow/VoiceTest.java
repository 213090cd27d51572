// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.SavedCase;
import tools.jackson.databind.json.JsonMapper;

/// Rating a case once and once again, and a complaint with its answer, as a visitor over HTTP.
final class VoiceTest extends AtThePlatform {
    private static final JsonMapper JSON = new JsonMapper();

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

    private void arrived() {
        var ratings = JSON.readTree(meeting.say("messages ratings"));
        assertEquals(2, ratings.size());
        assertEquals(2, ratings.get(0).get("stars").intValue());
        assertEquals("[\"SLOW\"]", ratings.get(0).get("tags").toString());
        assertEquals("2h", ratings.get(0).get("text").stringValue());
        assertTrue(ratings.get(0).get("contactAllowed").booleanValue());
        assertTrue(ratings.get(1).get("anonymous").booleanValue());
        assertFalse(ratings.toString().contains(People.WANG.number()));
    }

    @Test
    void aCaseIsRatedOnceAndOnceAgainAlsoWithTheLineDown() {
        SavedCase saved = Handed.in(meeting.hall.safe, People.WANG);
        meeting.send();
        meeting.office(saved, "{\"states\":[{\"state\":\"DECIDED_GRANTED\",\"unit\":\"区民政局\"}]}");
        myCase();
        meeting.say("mode down-503");
        visitor.press("progress-rate");
        visitor.waitForPage("rating");
        visitor.press("face-2");
        visitor.press("tag-SLOW");
        visitor.press("rating-call");
        visitor.picture("rating");
        visitor.press("rating-write");
        visitor.waitForPage("rating-words");
        visitor.press("mode-latin");
        visitor.write("2H");
        visitor.press("primary");
        visitor.waitForPage("rating");
        visitor.press("primary");
        visitor.waitForWords("已记下：不满意");
        visitor.press("rating-print");
        visitor.waitForWords("打印机说已打出");
        visitor.picture("rating-kept");
        meeting.send();
        assertEquals("[]", meeting.say("messages ratings"));
        meeting.say("mode normal");
        visitor.press("primary");
        visitor.press("progress-rate");
        visitor.waitForWords("还可以再评一次");
        visitor.press("face-5");
        visitor.press("primary");
        visitor.waitForWords("已记下：非常满意");
        visitor.press("primary");
        visitor.press("progress-rate");
        visitor.waitForWords("已经评过两次");
        meeting.sendNow();
        arrived();
        assertEquals("[][]", meeting.departures());
    }

    @Test
    void anAnonymousComplaintGetsANumberAndItsAnswer() {
        visitor.press("home-feedback");
        visitor.waitForPage("feedback-kind");
        visitor.picture("feedback-kind");
        visitor.press("feedback-COMPLAINT");
        visitor.waitForPage("feedback-text");
        visitor.press("mode-latin");
        visitor.write("AB");
        visitor.press("primary");
        visitor.waitForWords("写得太少");
        visitor.write("CDEF");
        visitor.press("primary");
        visitor.waitForPage("feedback-contact");
        visitor.picture("feedback-contact");
        visitor.press("feedback-anonymous");
        visitor.waitForWords("待送达，还没有受理编号");
        meeting.send();
        visitor.waitToSee("feedback-number");
        visitor.picture("feedback-sent");
        String number = visitor.readWords().replaceAll("(?s).*?(FK[0-9]+).*", "$1");
        visitor.press("primary");
        visitor.waitForPage("home");
        visitor.press("home-feedback");
        visitor.press("feedback-answers");
        visitor.waitForPage("answer");
        visitor.write(number);
        visitor.press("primary");
        visitor.waitForWords("已经收到，还没有开始处理");
        meeting.say("answer " + number + " 已经增派人手，谢谢您。");
        visitor.press("primary");
        visitor.waitForWords("已经增派人手");
        visitor.picture("answer");
        assertEquals("[][]", meeting.departures());
    }
}
