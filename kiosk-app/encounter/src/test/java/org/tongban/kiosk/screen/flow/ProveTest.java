// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.PresenceCheck;
import org.tongban.kiosk.presence.PresenceModule;
import org.tongban.kiosk.visit.LineWatch;

/// A card alone takes no case back; the code on the telephone of the same person does, and so does the hall's module.
final class ProveTest extends AtThePlatform {
    private static final Path STAND_IN =
            Path.of("../../strangers/presence.sh").toAbsolutePath().normalize();

    private final AtomicInteger compared = new AtomicInteger();
    private volatile String says = "SAME";
    private volatile Waiting wait = () -> {};

    /// A person who takes their time before the camera.
    private interface Waiting {
        void run() throws InterruptedException;
    }

    private void hold() {
        try {
            wait.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    Meeting meet(Path folder) throws IOException {
        PresenceCheck module = card -> {
            hold();
            var said = new PresenceModule(List.of(STAND_IN.toString(), says), Duration.ofSeconds(60)).compare(card);
            compared.incrementAndGet();
            return said;
        };
        return new Meeting(folder, Optional.of(module));
    }

    @Override
    void prepare(Hall hall) {
        hall.line(LineWatch.Line.UP);
        hall.services.around().staff().roll().put("1001", "陈晓", "480213");
    }

    private void toTheCode() {
        Handed.in(meeting.hall.safe, People.ZHAO);
        meeting.send();
        visitor.pressAll("home-progress", "progress-card");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.ZHAO);
        visitor.waitForPage("identify-bearer-known");
        visitor.pressAll("primary", "case-0");
        visitor.waitForPage("progress-case");
        visitor.press("progress-withdraw");
        visitor.waitForPage("withdraw-code");
        visitor.press("vouch");
        visitor.waitForPage("prove");
        visitor.picture("prove");
    }

    private void type(String code) {
        visitor.write(code);
        visitor.press("primary");
    }

    @Test
    void theCodeOnTheTelephoneMustBeOfTheSamePerson() {
        toTheCode();
        visitor.press("prove-PHONE_CODE");
        visitor.waitForPage("prove-phone");
        type("EID5801040008");
        visitor.waitForWords("不是刚才那张身份证的本人");
        visitor.picture("prove-phone-other");
        type("EID5901029999");
        visitor.waitForWords("没有这个身份码");
        meeting.say("mode down-503");
        type("EID5901020004");
        visitor.waitForWords("现在查不到");
        meeting.say("mode normal");
        type("EID5901020004");
        visitor.waitForPage("withdraw-reason");
        assertEquals("PHONE_CODE", how());
        assertEquals("[][]", meeting.departures());
    }

    @Test
    void theHallsModuleComparesAndWhoIsAnotherGetsNoFurther() {
        toTheCode();
        visitor.press("prove-PRESENCE_CHECKED");
        visitor.waitForPage("prove-presence");
        visitor.picture("prove-presence");
        says = "UNSURE";
        visitor.press("primary");
        visitor.waitForWords("这次看不清");
        says = "OTHER";
        visitor.press("primary");
        visitor.waitForWords("不是同一个人");
        assertFalse(visitor.canSee("primary"));
        visitor.picture("prove-presence-other");
        visitor.press("prove-other");
        visitor.waitForPage("prove");
        says = "SAME";
        visitor.press("prove-PRESENCE_CHECKED");
        visitor.waitForPage("prove-presence");
        visitor.press("primary");
        visitor.waitForPage("withdraw-reason");
        assertEquals("PRESENCE_CHECKED", how());
        assertTrue(meeting.hall.safe.journal().lines().stream()
                .noneMatch(line -> line.details().toString().contains("590102194310010150")));
    }

    @Test
    void aLateAnswerLeadsNobodyElseIntoTheLastPersonsPages() {
        toTheCode();
        visitor.press("prove-PRESENCE_CHECKED");
        visitor.waitForPage("prove-presence");
        CountDownLatch slow = new CountDownLatch(1);
        wait = () -> slow.await();
        visitor.press("primary");
        visitor.waitForWords("正在比对");
        visitor.press("bar-leave");
        visitor.press("leave-yes");
        visitor.waitForPage("home");
        slow.countDown();
        visitor.pressAll("home-search");
        visitor.waitForPage("find");
        visitor.waitFor(() -> compared.get() == 1, "the module did not answer");
        visitor.pause();
        assertTrue(visitor.canSee("page-find"));
        assertTrue(meeting.hall.safe.journal().lines().stream()
                .noneMatch(line -> line.kind().equals("VOUCHED")));
    }

    @Test
    void afterSomeWrongCodesOnlyStaffAreLeftHoweverOftenOneBeginsAnew() {
        toTheCode();
        for (int tries = 0; tries < 5; tries++) {
            visitor.press("prove-PHONE_CODE");
            visitor.waitForPage("prove-phone");
            type("EID590102999" + tries);
            if (tries < 4) {
                visitor.waitForWords("没有这个身份码");
                visitor.press("bar-back");
                visitor.waitForPage("withdraw-code");
                visitor.press("vouch");
                visitor.waitForPage("prove");
            }
        }
        visitor.waitForPage("prove-phone-over");
        visitor.press("bar-back");
        visitor.waitForPage("withdraw-code");
        visitor.press("vouch");
        visitor.waitForPage("staff-number");
        assertEquals(
                5,
                meeting.hall.safe.journal().lines().stream()
                        .filter(line -> line.kind().equals("NOT_PROVED"))
                        .count());
    }

    private String how() {
        return meeting.hall.safe.journal().lines().stream()
                .filter(line -> line.kind().equals("VOUCHED"))
                .reduce((_, last) -> last)
                .orElseThrow()
                .details()
                .getOrDefault("how", "");
    }
}
