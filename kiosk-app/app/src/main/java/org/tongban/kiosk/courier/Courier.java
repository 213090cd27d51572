// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ReceiptCheck;
import org.tongban.kiosk.platform.Receipts;
import org.tongban.kiosk.visit.LineWatch;

/// Hands over what is due and says how long to rest. It has no thread and never sleeps; whoever calls it owns time. All
/// calls come from one thread; cases of a backlog go side by side on virtual threads of their own, and what becomes of
/// them is settled on the caller's. It never gives up on a case: a case is delivered by a verified receipt, set aside
/// for
/// staff, or tried again.
public final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /// How long the line rests when nothing passes.
    static final Duration PAUSE = Duration.ofMinutes(10);

    /// Other processes may save cases too, so the outbox is looked at this often.
    static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private static final Duration SHORTEST_REST = Duration.ofMillis(100);

    /// How soon it is seen that the lease became free.
    private static final Duration LEASE_REST = Duration.ofSeconds(2);

    private final Outbox outbox;
    private final Lease lease;
    private final CaseLine cases;
    private final boolean isHttpAlone;
    private final MessageRound messages;
    private final LineBoard line = new LineBoard();
    private final Backoff backoff;
    private final Clock clock;
    private final Pace pace;

    private final List<CaseId> refused = new ArrayList<>();
    private boolean hasPassed;
    private int refusedStatus;
    private int unreachable;
    private Instant quietUntil = Instant.MIN;
    private volatile Optional<String> alarm = Optional.empty();

    /// At the usual pace.
    public Courier(
            PlatformClient client,
            Outbox outbox,
            MessageOutbox messages,
            Lease lease,
            Clock clock,
            RandomGenerator random) {
        this(client, outbox, messages, lease, clock, random, Pace.USUAL);
    }

    public Courier(
            PlatformClient client,
            Outbox outbox,
            MessageOutbox messages,
            Lease lease,
            Clock clock,
            RandomGenerator random,
            Pace pace) {
        this(client, outbox, messages, lease, clock, random, pace, Optional.empty());
    }

    /// @param instead on which cases go where they do not go over HTTP; small messages go over HTTP all the same, and
    ///     what they learn of it says nothing of this way
    public Courier(
            PlatformClient client,
            Outbox outbox,
            MessageOutbox messages,
            Lease lease,
            Clock clock,
            RandomGenerator random,
            Pace pace,
            Optional<CaseLine> instead) {
        this.pace = pace;
        this.lease = lease;
        var receipts = new Receipts(client);
        this.cases = instead.orElseGet(() -> new HttpCases(outbox, client, receipts, lease));
        this.isHttpAlone = instead.isEmpty();
        this.outbox = outbox;
        this.clock = clock;
        this.backoff = new Backoff(random);
        this.messages = new MessageRound(messages, client, receipts, lease, backoff, clock);
    }

    /// Whether the platform can be reached.
    public LineWatch line() {
        return line;
    }

    LineBoard board() {
        return line;
    }

    /// Why staff should look at the line. Thread-safe.
    public Optional<String> alarm() {
        return alarm;
    }

    /// Tries every case that is due once, oldest first, then every small message, as long as the lease is held; does
    /// nothing without it.
    ///
    /// @return how long to rest before the next run, unless there is news
    public Duration run() {
        Instant start = clock.instant();
        if (start.isBefore(quietUntil)) {
            return atMostLongest(Duration.between(start, quietUntil));
        }
        if (!lease.hold()) {
            return LEASE_REST;
        }
        refused.clear();
        if (handOver(start) == Then.STOP) {
            return rest();
        }
        if (!refused.isEmpty()) {
            pause();
        } else {
            messages.run(start).filter(_ -> isHttpAlone).ifPresent(this::ended);
        }
        return rest();
    }

    /// Once the line is known to be bad nothing more begins; what is on its way lands first.
    private Then handOver(Instant start) {
        var flights = new Flights<Answer<ReceiptCheck>>(pace);
        var seen = new HashSet<CaseId>();
        begin(flights, start, seen);
        Then then = Then.GO_ON;
        while (!flights.isEmpty()) {
            if (settle(flights.land()) == Then.STOP) {
                then = Then.STOP;
            }
            if (then == Then.GO_ON) {
                open(flights);
                begin(flights, start, seen);
            }
        }
        return then;
    }

    private void open(Flights<?> flights) {
        if (hasPassed) {
            flights.open();
        } else {
            flights.close();
        }
    }

    private void begin(Flights<Answer<ReceiptCheck>> flights, Instant start, Set<CaseId> seen) {
        while (flights.hasRoom() && lease.hold()) {
            Optional<Outgoing> next = outbox.nextDue(start, flights.cases());
            if (next.isEmpty()
                    || !flights.fits(next.get())
                    || !seen.add(next.get().caseId())) {
                return;
            }
            flights.begin(next.get(), () -> attempt(next.get()));
        }
    }

    /// What a small message learned of the line.
    private void ended(Answer<String> answer) {
        switch (answer) {
            case Answer.Transient<String>(String why, var retryAfter) -> {
                retryAfter.ifPresent(this::keepQuiet);
                line.down(why);
            }
            case Answer.Unreachable<String>(String why) -> {
                unreachable++;
                line.down(why);
            }
            default -> LOG.debug("the round of messages ended with {}", answer);
        }
    }

    /// Asks whether the platform can be reached; when it is back, wakes everything that waits. Keeps quiet while the
    /// platform asked for patience or turned this terminal away.
    ///
    /// @return whether the line just came back
    public boolean probe() {
        if (clock.instant().isBefore(quietUntil)) {
            return false;
        }
        return switch (cases.look()) {
            case Answer.Accepted<String> _ -> back();
            case Answer.Transient<String>(String why, var retryAfter) -> {
                retryAfter.ifPresent(this::keepQuiet);
                yield down(why);
            }
            case Answer.Unreachable<String>(String why) -> down(why);
            case Answer.Problem<String> problem -> down("HTTP " + problem.status() + " " + problem.type());
            case Answer.LineRefused<String>(int status) -> down("HTTP " + status);
        };
    }

    private enum Then {
        GO_ON,
        STOP
    }

    /// A case whose files cannot be opened must not hold up those behind it, so this is a border for failures.
    private Then settle(Flights.Landed<Answer<ReceiptCheck>> landed) {
        Outgoing message = landed.message();
        hasPassed = false;
        try {
            return decided(message, landed.outcome().get());
        } catch (UnreadableException e) {
            LOG.error("case {} is damaged on this terminal's disk: {}", message.caseId(), e.getMessage());
            outbox.quarantined(message.caseId(), UnreadableException.WHY);
            return Then.GO_ON;
        }
    }

    private Answer<ReceiptCheck> attempt(Outgoing message) {
        try {
            return cases.handOver(message, mayCarry());
        } catch (UnreadableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("case {} could not be tried", message.caseId(), e);
            return new Answer.Transient<>(
                    "this terminal failed: " + e.getClass().getSimpleName());
        }
    }

    private boolean mayCarry() {
        return pace.materials().map(hours -> hours.isAt(clock.instant())).orElse(true);
    }

    private Then decided(Outgoing message, Answer<ReceiptCheck> answer) {
        return switch (answer) {
            case Answer.Accepted<ReceiptCheck>(ReceiptCheck check) -> checked(message, check);
            case Answer.Problem<ReceiptCheck> problem when problem.status() == 404 -> refused(message, 404);
            case Answer.Problem<ReceiptCheck> problem -> setAside(message, problem.type());
            case Answer.Transient<ReceiptCheck>(String why, var _)
            when why.equals(Delivery.WAITS_FOR_ITS_HOURS) -> waits(message);
            case Answer.Transient<ReceiptCheck>(String why, var _)
            when why.equals(CaseLine.WAITS_FOR_ITS_RECEIPT) -> {
                outbox.postponed(message.caseId(), later(message), why);
                yield passed();
            }
            case Answer.Transient<ReceiptCheck>(String why, var retryAfter) ->
                retryAfter.map(wait -> heldBack(message, wait, why)).orElseGet(() -> postponed(message, why));
            case Answer.Unreachable<ReceiptCheck>(String why) -> {
                postponed(message, why);
                unreachable++;
                line.down(why);
                yield Then.STOP;
            }
            case Answer.LineRefused<ReceiptCheck>(int status) -> refused(message, status);
        };
    }

    private Then checked(Outgoing message, ReceiptCheck check) {
        CaseId caseId = message.caseId();
        switch (check) {
            case ReceiptCheck.Verified(var receipt) -> {
                outbox.delivered(caseId, receipt, clock.instant());
                LOG.info("case {} is delivered", caseId);
            }
            case ReceiptCheck.UnknownKey _ -> unverified(message, "the receipt's key is not known");
            case ReceiptCheck.Wrong(String why) -> unverified(message, why);
        }
        return passed();
    }

    private Then setAside(Outgoing message, String problem) {
        LOG.warn("case {} is set aside: {}", message.caseId(), problem);
        outbox.quarantined(message.caseId(), problem);
        return passed();
    }

    private void unverified(Outgoing message, String why) {
        LOG.warn("case {} has no verified receipt: {}", message.caseId(), why);
        outbox.receiptUnverified(message.caseId(), later(message), why);
    }

    private Then postponed(Outgoing message, String why) {
        LOG.info("case {} waits: {}", message.caseId(), why);
        outbox.postponed(message.caseId(), later(message), why);
        return Then.GO_ON;
    }

    /// The platform knows of it, and its materials go when the line is free.
    private Then waits(Outgoing message) {
        Instant now = clock.instant();
        Instant next = pace.materials().map(hours -> hours.next(now)).orElse(now);
        outbox.postponed(message.caseId(), next, Delivery.WAITS_FOR_ITS_HOURS);
        return passed();
    }

    private Then heldBack(Outgoing message, Duration wait, String why) {
        LOG.info("case {} waits {} as the platform asked: {}", message.caseId(), wait, why);
        outbox.heldBack(message.caseId(), clock.instant().plus(wait), why);
        keepQuiet(wait);
        line.down(why);
        return Then.STOP;
    }

    private Then refused(Outgoing message, int status) {
        LOG.warn("case {} was turned away: HTTP {}", message.caseId(), status);
        outbox.postponed(message.caseId(), clock.instant().plus(PAUSE), "HTTP " + status);
        refused.add(message.caseId());
        refusedStatus = status;
        return Then.GO_ON;
    }

    /// What was turned away before this one passed was turned away for its own sake.
    private Then passed() {
        for (CaseId caseId : refused) {
            LOG.warn("case {} is set aside: others pass", caseId);
            outbox.quarantined(caseId, "turned away with HTTP " + refusedStatus + " while others pass");
        }
        refused.clear();
        hasPassed = true;
        unreachable = 0;
        alarm = Optional.empty();
        back();
        return Then.GO_ON;
    }

    private void pause() {
        String why = "HTTP " + refusedStatus;
        LOG.error("the platform turns this terminal away: {}; next try in {}", why, PAUSE);
        alarm = Optional.of(why);
        keepQuiet(PAUSE);
        line.down(why);
    }

    private boolean back() {
        boolean back = line.up();
        if (back) {
            unreachable = 0;
            outbox.wake();
        }
        return back;
    }

    private boolean down(String why) {
        line.down(why);
        return false;
    }

    private void keepQuiet(Duration wait) {
        quietUntil = clock.instant().plus(wait);
    }

    private Instant later(Outgoing message) {
        return clock.instant().plus(backoff.after(message.attempts()));
    }

    private Duration rest() {
        Instant now = clock.instant();
        if (now.isBefore(quietUntil)) {
            return atMostLongest(Duration.between(now, quietUntil));
        }
        Duration rest = Stream.concat(outbox.nextDueAt().stream(), messages.nextAt().stream())
                .min(Comparator.naturalOrder())
                .map(at -> Duration.between(now, at))
                .map(Courier::atMostLongest)
                .orElse(LONGEST_REST);
        Duration least = unreachable > 0 ? atMostLongest(backoff.after(unreachable)) : SHORTEST_REST;
        return rest.compareTo(least) < 0 ? least : rest;
    }

    private static Duration atMostLongest(Duration rest) {
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
