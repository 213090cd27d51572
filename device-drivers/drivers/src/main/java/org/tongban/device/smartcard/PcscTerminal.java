// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.time.Duration;
import java.util.Optional;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;

/// One reader, with a context of its own that is made anew when the service was restarted or a card hung in it. Safe
/// for one thread at a time, as a device's is.
final class PcscTerminal extends CardTerminal implements AutoCloseable {
    private static final long CHANGED = 0x02;
    private static final long PRESENT = 0x20;
    private static final long UNAWARE = 0;
    private static final Duration SLACK = Duration.ofSeconds(2);
    /// Forever in slices, so that a removed reader or a stopped service is noticed.
    private static final long LONGEST_SLICE = 1_000;

    private final String name;
    private Optional<PcscContext> context = Optional.empty();

    PcscTerminal(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    /// @param protocol `T=0`, `T=1` or `*`
    @Override
    public Card connect(String protocol) throws CardException {
        long protocols = switch (protocol) {
            case "T=0" -> 1;
            case "T=1" -> 2;
            case "*" -> 3;
            default -> throw new IllegalArgumentException("no protocol: " + protocol);
        };
        PcscContext here = context();
        try {
            Pcsc.Handle handle = here.call((pcsc, id) -> pcsc.connect(id, name, protocols));
            return new PcscCard(here, handle, here.call((pcsc, _) -> pcsc.atr(handle)));
        } catch (PcscException e) {
            if (e.code() == PcscException.NO_SMARTCARD) throw new CardNotPresentException("no card", e);
            throw e;
        }
    }

    @Override
    public boolean isCardPresent() throws CardException {
        return isPresent(state(UNAWARE, 0));
    }

    @Override
    public boolean waitForCardPresent(long timeout) throws CardException {
        return await(true, timeout);
    }

    @Override
    public boolean waitForCardAbsent(long timeout) throws CardException {
        return await(false, timeout);
    }

    @Override
    public void close() {
        context.ifPresent(PcscContext::close);
        context = Optional.empty();
    }

    @Override
    public String toString() {
        return "PC/SC reader " + name;
    }

    /// @param timeout milliseconds; 0 for ever, as `javax.smartcardio` has it
    private boolean await(boolean wanted, long timeout) throws CardException {
        long end = System.nanoTime() + Duration.ofMillis(timeout).toNanos();
        long state = state(UNAWARE, 0);
        while (isPresent(state) != wanted) {
            long left = timeout == 0 ? LONGEST_SLICE : (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) return false;
            state = state(state, Math.min(left, LONGEST_SLICE));
        }
        return true;
    }

    private long state(long current, long millis) throws CardException {
        long known = current & ~CHANGED;
        return context().call(SLACK.plusMillis(millis), (pcsc, id) -> pcsc.awaitChange(id, name, known, millis));
    }

    private PcscContext context() throws PcscException {
        if (context.isEmpty() || context.get().isDead()) {
            context.ifPresent(PcscContext::close);
            context = Optional.empty();
            context = Optional.of(PcscContext.open(name));
        }
        return context.get();
    }

    private static boolean isPresent(long state) {
        return (state & PRESENT) != 0;
    }
}
