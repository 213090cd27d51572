// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.Profile;
import org.tongban.kiosk.platform.Receipts;
import org.tongban.kiosk.visit.LineWatch;
import org.tongban.kiosk.visit.LineWatch.Line;

/// Hands over what is due and looks after the line. Has no thread and never waits: whoever calls [#run] owns the time.
/// One thread at a time.
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration LINE_REFUSED_REST = Duration.ofMinutes(10);
    private final PlatformClient client;
    private final Receipts receipts;
    private final Outbox outbox;
    private final Clock clock;
    private final Backoff backoff;
    private final LineBoard board = new LineBoard();

    public Courier(PlatformClient client, Outbox outbox, Clock clock, RandomGenerator random) {
        this.client = client;
        this.receipts = new Receipts(client);
        this.outbox = outbox;
        this.clock = clock;
        this.backoff = Backoff.standard(random);
    }

    /// Whether the platform can be reached.
    public LineWatch line() {
        return board;
    }

    /// Hands over every case that is due, oldest first. Stops early when the line is away.
    public void run() {
        List<Turned> turned = new ArrayList<>();
        boolean passed = false;
        Optional<Outgoing> next = outbox.nextDue(clock.instant());
        while (next.isPresent()) {
            Outgoing message = next.get();
            Outcome outcome = new Delivery(client, receipts, outbox, message).attempt();
            LOG.info("case {}: {}", message.caseId(), word(outcome));
            passed |= settle(message, outcome, turned);
            next = outcome instanceof Outcome.NoLine ? Optional.empty() : outbox.nextDue(clock.instant());
        }
        park(turned, passed);
    }

    /// A case that the line turned away in this run.
    private record Turned(Outgoing message, int status) {}

    /// Writes down what became of a case; true when the case itself got through to the platform's judgement.
    private boolean settle(Outgoing message, Outcome outcome, List<Turned> turned) {
        Instant now = clock.instant();
        board.set(outcome instanceof Outcome.NoLine ? Line.DOWN : Line.UP);
        switch (outcome) {
            case Outcome.Delivered(var receipt) -> outbox.delivered(message.caseId(), receipt, now);
            case Outcome.Refused(String why) -> outbox.quarantined(message.caseId(), why);
            case Outcome.Unverified(String why) ->
                outbox.receiptUnverified(message.caseId(), now.plus(backoff.after(message.attempts())), why);
            case Outcome.NoLine(String why) ->
                outbox.postponed(message.caseId(), now.plus(backoff.after(message.attempts())), why);
            case Outcome.Later(String why, Optional<Duration> after) -> rest(message, why, after, now);
            case Outcome.LineRefused(int status) -> {
                turned.add(new Turned(message, status));
                outbox.postponed(message.caseId(), now.plus(LINE_REFUSED_REST), "turned away with " + status);
            }
        }
        return outcome instanceof Outcome.Delivered || outcome instanceof Outcome.Refused;
    }

    private void rest(Outgoing message, String why, Optional<Duration> retryAfter, Instant now) {
        if (retryAfter.isPresent()) {
            outbox.heldBack(message.caseId(), now.plus(retryAfter.get()), why);
        } else {
            outbox.postponed(message.caseId(), now.plus(backoff.after(message.attempts())), why);
        }
    }

    /// Where others passed, a case that was turned away is itself the trouble and is set aside. Where none passed, the
    /// line is the trouble: the cases stay queued and are tried again every ten minutes.
    private void park(List<Turned> turned, boolean passed) {
        for (Turned one : turned) {
            if (passed) {
                outbox.quarantined(one.message().caseId(), "turned away with " + one.status() + " while others pass");
            } else {
                LOG.error("the line turns this terminal away with {}; tried again in ten minutes", one.status());
            }
        }
    }

    /// Asks the platform for this terminal's profile: tells whether the line is there, and brings the receipt keys.
    /// When the line has come back, everything that waits for it is due at once.
    public void probe() {
        Answer<?> answer = client.profile();
        if (answer instanceof Answer.Accepted<?>(var profile) && profile instanceof Profile known) {
            receipts.learn(known);
        }
        boolean wasDown = board.line() == Line.DOWN;
        board.set(answer instanceof Answer.Unreachable<?> ? Line.DOWN : Line.UP);
        if (wasDown && board.line() == Line.UP) {
            LOG.info("the line is back");
            outbox.wake();
        }
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered _ -> "delivered";
            case Outcome.Later later -> "later: " + later.why();
            case Outcome.NoLine away -> "no line: " + away.why();
            case Outcome.Unverified doubt -> "receipt not verified: " + doubt.why();
            case Outcome.Refused refused -> "refused: " + refused.why();
            case Outcome.LineRefused refused -> "turned away: " + refused.status();
        };
    }
}
