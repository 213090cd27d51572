// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Journal;

/// Who may enter the staff's pages. Five wrong PINs in a row lock a number for fifteen minutes, each further one for
/// twice as long, a day at most; also over a restart. Checking takes some tenths of a second: never on the screen's
/// thread. Thread-safe.
public final class Roll {
    private static final int TRIES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 6;

    /// What came of a try.
    public sealed interface Entry {
        record In(Member member) implements Entry {}

        /// Number or PIN is wrong; which of the two is not said.
        record Wrong() implements Entry {}

        record Locked(Instant until) implements Entry {}
    }

    private final StaffStore store;
    private final Journal journal;
    private final Clock clock;

    public Roll(StaffStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    public synchronized List<Member> members() {
        return store.all();
    }

    /// Nobody has been entered yet: the terminal has no staff pages.
    public boolean isEmpty() {
        return members().isEmpty();
    }

    public synchronized Entry enter(String number, String pin) {
        Optional<Member> found = find(number);
        Instant now = clock.instant();
        if (found.isPresent() && found.get().isLocked(now)) {
            return new Entry.Locked(found.get().lockedUntil().orElse(now));
        }
        boolean fits = found.map(Member::pin).orElseGet(PinHash::ofNobody).fits(pin);
        if (found.isEmpty()) {
            return new Entry.Wrong();
        }
        Member member = found.get();
        if (fits) {
            replace(member.right());
            journal.record("STAFF_ENTERED", number, Map.of());
            return new Entry.In(member.right());
        }
        return wrong(member, now);
    }

    private Entry wrong(Member member, Instant now) {
        int wrong = member.wrong() + 1;
        journal.record("STAFF_PIN_WRONG", member.number(), Map.of("inARow", Integer.toString(wrong)));
        if (wrong < TRIES) {
            replace(member.wrong(Optional.empty()));
            return new Entry.Wrong();
        }
        Duration lock = LOCK.multipliedBy(1L << Math.min(MOST_DOUBLINGS, wrong - TRIES));
        Instant until = now.plus(lock);
        replace(member.wrong(Optional.of(until)));
        return new Entry.Locked(until);
    }

    /// Enters a new member, or gives a known one another name and PIN.
    ///
    /// @throws IllegalArgumentException when number or PIN cannot be one
    public synchronized void put(String number, String name, String pin) {
        if (!number.matches("[0-9]{3,8}") || name.isBlank()) {
            throw new IllegalArgumentException("a staff number has 3 to 8 digits, and a member has a name");
        }
        replace(new Member(number, name, PinHash.of(pin, new SecureRandom()), 0, Optional.empty()));
        journal.record("STAFF_PUT", number, Map.of());
    }

    /// @return false when nobody has this number
    public synchronized boolean remove(String number) {
        List<Member> rest = store.all().stream()
                .filter(member -> !member.number().equals(number))
                .toList();
        boolean gone = rest.size() < store.all().size();
        if (gone) {
            store.keep(rest);
            journal.record("STAFF_REMOVED", number, Map.of());
        }
        return gone;
    }

    /// @return false when nobody has this number
    public synchronized boolean unlock(String number) {
        Optional<Member> found = find(number);
        found.ifPresent(member -> {
            replace(member.right());
            journal.record("STAFF_UNLOCKED", number, Map.of());
        });
        return found.isPresent();
    }

    private Optional<Member> find(String number) {
        return store.all().stream()
                .filter(member -> member.number().equals(number))
                .findFirst();
    }

    private void replace(Member changed) {
        List<Member> members = new ArrayList<>(store.all());
        members.removeIf(member -> member.number().equals(changed.number()));
        members.add(changed);
        store.keep(members);
    }
}
