// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.courier.MessageOutbox.Waiting;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.Receipts;

/// Sends the small messages that are due, after the cases: a legal clock runs for those. What a platform does not offer
/// at all (404, a gateway's refusal) waits ten minutes and holds up nothing else. Belongs to the courier's thread.
final class MessageRound {
    private static final Logger LOG = LoggerFactory.getLogger(MessageRound.class);

    private final MessageOutbox outbox;
    private final PlatformClient client;
    private final Receipts receipts;
    private final Lease lease;
    private final Backoff backoff;
    private final Clock clock;

    MessageRound(
            MessageOutbox outbox, PlatformClient client, Receipts receipts, Lease lease, Backoff backoff, Clock clock) {
        this.outbox = outbox;
        this.client = client;
        this.receipts = receipts;
        this.lease = lease;
        this.backoff = backoff;
        this.clock = clock;
    }

    /// Tries each message that is due once.
    ///
    /// @return the answer that speaks of the line or asks for patience, and ended the round
    Optional<Answer<String>> run(Instant start) {
        Set<Long> seen = new HashSet<>();
        Optional<Waiting> next = outbox.nextMessage(start);
        while (next.isPresent() && seen.add(next.get().sequence()) && lease.hold()) {
            Answer<String> answer = put(next.get());
            if (settle(next.get(), answer)) {
                return Optional.of(answer);
            }
            next = outbox.nextMessage(start);
        }
        return Optional.empty();
    }

    private Answer<String> put(Waiting waiting) {
        return waiting.message().kind() == Message.Kind.CORRECTION
                ? new AmendmentDelivery(waiting, outbox, client, receipts, lease).send()
                : client.put(waiting.message());
    }

    Optional<Instant> nextAt() {
        return outbox.nextMessageAt();
    }

    /// Whether the round ends here.
    private boolean settle(Waiting waiting, Answer<String> answer) {
        long sequence = waiting.sequence();
        return switch (answer) {
            case Answer.Accepted<String>(String json) -> {
                outbox.sent(sequence, json, clock.instant());
                yield false;
            }
            case Answer.Problem<String> problem
            when problem.status() != 404 -> {
                LOG.warn("{} is refused: {}", waiting.message(), problem.type());
                outbox.refused(sequence, problem.type());
                yield false;
            }
            case Answer.Problem<String> problem -> postponed(waiting, Courier.PAUSE, "HTTP " + problem.status());
            case Answer.LineRefused<String>(int status) -> postponed(waiting, Courier.PAUSE, "HTTP " + status);
            case Answer.Transient<String>(String why, Optional<Duration> retryAfter) -> {
                postponed(waiting, retryAfter.orElseGet(() -> backoff.after(waiting.attempts())), why);
                yield retryAfter.isPresent();
            }
            case Answer.Unreachable<String>(String why) -> {
                postponed(waiting, backoff.after(waiting.attempts()), why);
                yield true;
            }
        };
    }

    private boolean postponed(Waiting waiting, Duration wait, String why) {
        outbox.postponed(waiting.sequence(), clock.instant().plus(wait), why);
        return false;
    }
}
