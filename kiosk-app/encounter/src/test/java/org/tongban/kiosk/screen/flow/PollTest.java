// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.Ballot;
import org.tongban.kiosk.casework.PublicVoice;
import org.tongban.kiosk.casework.PublicVoice.Fate;
import org.tongban.kiosk.visit.Identity;
import tools.jackson.databind.json.JsonMapper;

/// One person, one vote, whatever they do and wherever; and an opinion without a name.
final class PollTest extends AtThePlatform {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    void prepare(Hall hall) {
        PublicWalk.openToday(hall);
    }

    private void vote() {
        visitor.pressAll("home-public", "public-polls", "survey-2026-V02");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("survey-p1");
        visitor.press("primary");
        visitor.waitForWords("请选一个再继续");
        visitor.pressAll("option-2", "primary");
        visitor.waitForPage("survey-p2");
        visitor.pressAll("option-1", "primary");
        visitor.waitForPage("survey-p3");
        visitor.pressAll("option-1", "option-3", "primary");
        for (String thing : List.of("易懂", "快", "尊重", "安全")) {
            visitor.waitForWords("：" + thing);
            visitor.pressAll("option-4", "primary");
        }
        visitor.waitForPage("survey-p5");
        visitor.pressAll("option-3", "primary");
        visitor.waitForPage("survey-p6");
        visitor.press("primary");
        visitor.waitForPage("survey-sent");
    }

    @Test
    void whoVotesTwiceCountsOnceAndTheTerminalKeepsNothing() {
        meeting.say("mode down-503");
        vote();
        visitor.waitForWords("已保存到本机（未送达）");
        meeting.send();
        assertEquals("{}", meeting.say("votes 2026-V02"));
        meeting.say("mode normal");
        meeting.sendNow();
        visitor.waitForWords("每人只算一票，以第一次为准");
        Ballot again = new Ballot(
                "2026-V02",
                List.of("p1/查询"),
                Identity.read(People.WANG, "", Instant.EPOCH).person());
        var _ = voice(meeting.hall).vote(again);
        meeting.sendNow();
        var votes = JSON.readTree(meeting.say("votes 2026-V02"));
        assertEquals(1, votes.get("p1/申请").intValue());
        assertFalse(votes.has("p1/查询"));
        assertEquals(1, votes.get("p3/材料不清").intValue());
        assertEquals(1, votes.get("p4/尊重/4").intValue());
        assertEquals("[]", meeting.say("messages polls"));
        assertEquals("[][]", meeting.departures());
    }

    /// Two terminals, each with a queue of its own and no line when the vote was cast.
    @Test
    void twoTerminalsAndOnePlatformMakeOneVote() {
        Ballot ballot = new Ballot(
                "2026-V02",
                List.of("p1/查询"),
                Identity.read(People.WANG, "", Instant.EPOCH).person());
        Meeting other = new Meeting(folder, meeting.platform, "T-2");
        try (Hall hall = other.hall) {
            PublicVoice here = voice(meeting.hall);
            PublicVoice there = voice(hall);
            String first = here.vote(ballot);
            String second = there.vote(ballot);
            assertEquals(Fate.WAITS, there.vote(second));
            meeting.send();
            other.send();
            assertEquals(Fate.SENT, here.vote(first));
            assertEquals(Fate.SENT, there.vote(second));
        }
        assertEquals("{\"p1/查询\":1}", meeting.say("votes 2026-V02"));
        assertEquals("[][]", meeting.departures());
    }

    private static PublicVoice voice(Hall hall) {
        return new PublicVoice(hall.safe.messages(), Clock.system(Hall.ZONE));
    }

    @Test
    void anOpinionIsTakenWithoutAName() {
        visitor.pressAll("home-public", "public-consultations", "survey-2026-C03");
        visitor.waitForPage("survey-intro");
        visitor.press("primary");
        visitor.waitForPage("survey-q1");
        visitor.pressAll("option-2", "primary");
        visitor.waitForPage("survey-q2");
        visitor.press("primary");
        visitor.waitForPage("survey-q3");
        visitor.press("survey-before");
        visitor.waitForPage("survey-q2");
        visitor.pressAll("option-3", "primary");
        visitor.waitForPage("survey-q3");
        visitor.press("primary");
        visitor.waitForPage("survey-q4");
        visitor.press("primary");
        visitor.waitForPage("survey-all");
        visitor.press("primary");
        visitor.waitForPage("survey-sent");
        meeting.send();
        visitor.waitForWords("已送达平台");
        var reply = JSON.readTree(meeting.say("messages consultations")).get(0);
        assertEquals(JSON.readTree("{\"q1\":[\"不要\"],\"q2\":[\"1.8 米\"]}"), reply.get("answers"));
        assertEquals("[][]", meeting.departures());
    }
}
