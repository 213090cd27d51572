// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/// The readers that the service knows now. A terminal keeps its object as long as this one lives.
final class PcscTerminals extends CardTerminals implements AutoCloseable {
    private static final long POLL_MILLIS = 250;

    private final List<PcscTerminal> known = new ArrayList<>();
    private Optional<PcscContext> context = Optional.empty();

    @Override
    public synchronized List<CardTerminal> list(State state) throws CardException {
        List<CardTerminal> found = new ArrayList<>();
        for (String name : names()) {
            PcscTerminal terminal = terminal(name);
            if (fits(terminal, state)) found.add(terminal);
        }
        return List.copyOf(found);
    }

    /// Waits for a reader to come or go; changes of cards are asked of each terminal.
    @Override
    public boolean waitForChange(long timeout) throws CardException {
        long end = System.nanoTime() + timeout * 1_000_000;
        List<String> before = names();
        while (names().equals(before)) {
            if (timeout > 0 && System.nanoTime() - end > 0) return false;
            try {
                synchronized (this) {
                    wait(POLL_MILLIS);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    @Override
    public synchronized void close() {
        known.forEach(PcscTerminal::close);
        context.ifPresent(PcscContext::close);
        context = Optional.empty();
    }

    private static boolean fits(CardTerminal terminal, State state) throws CardException {
        return switch (state) {
            case ALL -> true;
            case CARD_PRESENT, CARD_INSERTION -> terminal.isCardPresent();
            case CARD_ABSENT, CARD_REMOVAL -> !terminal.isCardPresent();
        };
    }

    private PcscTerminal terminal(String name) {
        for (PcscTerminal terminal : known) {
            if (terminal.getName().equals(name)) return terminal;
        }
        var terminal = new PcscTerminal(name);
        known.add(terminal);
        return terminal;
    }

    private synchronized List<String> names() throws PcscException {
        try {
            return context().call(Pcsc::readers);
        } catch (PcscException e) {
            if (!e.isContextDead()) throw e;
            return context().call(Pcsc::readers); // the service was restarted since
        }
    }

    private PcscContext context() throws PcscException {
        if (context.isEmpty() || context.get().isDead()) {
            context.ifPresent(PcscContext::close);
            context = Optional.empty();
            context = Optional.of(PcscContext.open("list"));
        }
        return context.get();
    }
}
