// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.SentMessages;
import org.tongban.kiosk.casework.Supervision;

/// Who gets in, and who is locked out.
class RollTest {
    private static final String PIN = "480213";

    private final List<String> journal = new ArrayList<>();
    private final List<Member> kept = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T01:00:00Z"));
    private final StaffStore store = new StaffStore() {
        @Override
        public List<Member> all() {
            return List.copyOf(kept);
        }

        @Override
        public void keep(List<Member> members) {
            kept.clear();
            kept.addAll(members);
        }
    };

    private Roll roll() {
        InstantSource source = now::get;
        return new Roll(
                store,
                (kind, subject, details) -> journal.add(kind + " " + subject),
                source.withZone(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void fiveWrongPinsLockAlsoOverARestartAndTheRightOneThenWaits() {
        roll().put("1001", "陈晓", PIN);
        assertInstanceOf(Roll.Entry.In.class, roll().enter("1001", PIN));
        for (int wrong = 1; wrong <= 4; wrong++) {
            assertInstanceOf(Roll.Entry.Wrong.class, roll().enter("1001", "111112"));
        }
        var locked = assertInstanceOf(Roll.Entry.Locked.class, roll().enter("1001", "111112"));
        assertEquals(now.get().plus(Duration.ofMinutes(15)), locked.until());
        assertInstanceOf(Roll.Entry.Locked.class, roll().enter("1001", PIN));
        now.set(locked.until());
        var longer = assertInstanceOf(Roll.Entry.Locked.class, roll().enter("1001", "111112"));
        assertEquals(now.get().plus(Duration.ofMinutes(30)), longer.until());
        assertTrue(roll().unlock("1001"));
        assertInstanceOf(Roll.Entry.In.class, roll().enter("1001", PIN));
        assertEquals(List.of("STAFF_PUT 1001", "STAFF_ENTERED 1001"), journal.subList(0, 2));
        assertFalse(journal.toString().contains(PIN));
    }

    @Test
    void aNumberThatNobodyHasIsJustWrong() {
        assertInstanceOf(Roll.Entry.Wrong.class, roll().enter("9999", PIN));
        assertFalse(roll().remove("9999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "111111", "123456", "987654", "48a213", "4802134802134"})
    void aPinThatEverybodyTriesIsNotTaken(String pin) {
        assertThrows(IllegalArgumentException.class, () -> roll().put("1001", "陈晓", pin));
    }

    @Test
    void anOverrideNeedsReasonAndPinAndLeavesLineAndEvent() {
        roll().put("1001", "陈晓", PIN);
        var sent = new SentMessages();
        InstantSource source = now::get;
        Roll roll = roll();
        var overrides = new Overrides(
                roll,
                (kind, subject, details) -> journal.add(kind + " " + subject + " " + details.get("reason")),
                new Supervision(sent, "T-1", source.withZone(ZoneId.of("Asia/Shanghai"))));
        Member who = kept.getFirst();
        var stop = new Overrides.Decision(Overrides.Kind.ITEM_STOPPED, "115901", "规定变了");
        assertInstanceOf(Roll.Entry.Wrong.class, overrides.decide(who, "111112", stop));
        assertEquals(List.of(), sent.all());
        assertInstanceOf(Roll.Entry.In.class, overrides.decide(who, PIN, stop));
        assertTrue(journal.contains("OVERRIDE 115901 规定变了"));
        assertEquals(Message.Kind.SUPERVISION_EVENT, sent.all().getFirst().kind());
        assertThrows(
                IllegalArgumentException.class,
                () -> overrides.decide(who, PIN, new Overrides.Decision(Overrides.Kind.REPRINTED, "x", " ")));
    }
}
