// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.courier.Outbox.Part;

/// Cases on their way side by side, so that a line is not idle while an answer is awaited. Begins with one at a time
/// and
/// opens once a case has passed; closes again at the first that does not. One at a time stays on the caller's thread;
/// the others have a virtual thread each. They land in the order in which they began. Belongs to the courier's thread.
///
/// @param <T> what a try ends with
final class Flights<T> {
    private final Pace pace;
    private final Deque<Flight<T>> aloft = new ArrayDeque<>();
    private boolean isOpen;

    Flights(Pace pace) {
        this.pace = pace;
    }

    private record Flight<T>(Outgoing message, FutureTask<T> task, Optional<Thread> thread) {}

    /// What came of one.
    record Landed<T>(Outgoing message, Supplier<T> outcome) {}

    /// Whether another may begin.
    boolean hasRoom() {
        return aloft.size() < (isOpen ? pace.cases() : 1);
    }

    /// Whether the budget of bytes allows this one now.
    boolean fits(Outgoing message) {
        long bytes = aloft.stream().mapToLong(flight -> size(flight.message)).sum();
        return aloft.isEmpty() || bytes + size(message) <= pace.bytes();
    }

    private static long size(Outgoing message) {
        return message.materials().stream().mapToLong(Part::size).sum();
    }

    Set<CaseId> cases() {
        return aloft.stream().map(flight -> flight.message.caseId()).collect(Collectors.toUnmodifiableSet());
    }

    boolean isEmpty() {
        return aloft.isEmpty();
    }

    void begin(Outgoing message, Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        if (isOpen) {
            Thread thread =
                    Thread.ofVirtual().name("courier-" + message.caseId()).start(task);
            aloft.add(new Flight<>(message, task, Optional.of(thread)));
        } else {
            task.run();
            aloft.add(new Flight<>(message, task, Optional.empty()));
        }
    }

    /// Waits for the one that began first. Its outcome throws what the try threw.
    Landed<T> land() {
        Flight<T> first = aloft.remove();
        return new Landed<>(first.message, () -> outcome(first));
    }

    /// An interrupt is passed on to all that are on their way, which ends them within a moment.
    private T outcome(Flight<T> flight) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return flight.task.get();
                } catch (InterruptedException _) {
                    isInterrupted = true;
                    flight.thread.ifPresent(Thread::interrupt);
                    aloft.forEach(other -> other.thread.ifPresent(Thread::interrupt));
                }
            }
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof UnreadableException unreadable
                ? unreadable
                : new IllegalStateException("a delivery failed", e.getCause());
    }

    /// The last one passed.
    void open() {
        isOpen = pace.cases() > 1;
    }

    /// The last one did not.
    void close() {
        isOpen = false;
    }
}
