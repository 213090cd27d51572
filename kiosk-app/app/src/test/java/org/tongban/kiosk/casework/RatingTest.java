// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 好差评: the two polarities, what is sent, and once a case.
class RatingTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant AT = Instant.parse("2026-11-24T01:52:16.5Z");

    @ParameterizedTest
    @CsvSource({
        "VERY_SATISFIED, 5, 1, false",
        "SATISFIED, 4, 2, false",
        "FAIR, 3, 3, false",
        "DISSATISFIED, 2, 4, true",
        "VERY_DISSATISFIED, 1, 5, true"
    })
    void theTwoCodeSetsRunInOppositeDirections(Satisfaction level, int national, int gb39046, boolean bad) {
        assertEquals(national, level.stars());
        assertEquals(gb39046, level.gb39046());
        assertEquals(Optional.of(level), Satisfaction.ofStars(national));
        assertEquals(Optional.of(level), Satisfaction.ofGb39046(gb39046));
        assertEquals(bad, level.isBad());
        assertEquals(Optional.empty(), Satisfaction.ofStars(0));
    }

    @Test
    void aRatingSaysWhatTheContractWantsAndNobodysName() {
        var about = new Rating.About.Case(Optional.of("N-1"), Optional.of("K1"));
        var rating = new Rating(about, Satisfaction.SATISFIED, List.of("FAST"), " 很好 ", 1, false);
        assertEquals("""
            {"about":"CASE","caseNumber":"N-1","localNumber":"K1","stars":4,"tags":["FAST"],"text":"很好",\
            "ratedAt":"2026-11-24T09:52:16.5+08:00","round":1,"anonymous":true,"contactAllowed":false,\
            "channel":"TERMINAL"}\
            """, new String(rating.message(AT, ZONE).body(), StandardCharsets.UTF_8));
        assertEquals("Rating[SATISFIED, round 1]", rating.toString());
    }

    @Test
    void aCaseHasOneIdARoundOnEveryTerminal() {
        var here = new Rating.About.Case(Optional.empty(), Optional.of("K1"));
        var elsewhere = new Rating.About.Case(Optional.of("N-1"), Optional.of("K1"));
        assertEquals(Rating.id(here, 1), Rating.id(elsewhere, 1));
        assertNotEquals(Rating.id(here, 1), Rating.id(here, 2));
        assertTrue(Rating.id(here, 1).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertThrows(
                IllegalArgumentException.class, () -> new Rating(here, Satisfaction.FAIR, List.of(), "", 3, false));
    }

    @Test
    void aQuestionNeedsAnAnswerablePersonAComplaintDoesNot() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Feedback(Feedback.Kind.CONSULTATION, "怎么办", Optional.empty(), Optional.empty()));
        var complaint = new Feedback(
                Feedback.Kind.COMPLAINT, "等了两个小时没有人来，叫号也不动，问了也没人说为什么", Optional.of("N-1"), Optional.empty());
        String body = new String(complaint.message(AT, ZONE).body(), StandardCharsets.UTF_8);
        assertTrue(body.contains("\"title\":\"等了两个小时没有人来，叫号也不动，问了也没人说为…\""), body);
        assertTrue(body.contains("\"anonymous\":true"), body);
        assertFalse(body.contains("contact"), body);
    }
}
