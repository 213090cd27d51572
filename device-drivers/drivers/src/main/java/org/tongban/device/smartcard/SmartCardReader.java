// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Occupied;

/// A PC/SC reader for cards with and without contacts. Its calls run on a thread of the reader's own context, and each
/// is bounded:
/// a mute card is a fault here and nowhere else.
public final class SmartCardReader implements Device {
    private final PcscTerminal terminal;

    private SmartCardReader(PcscTerminal terminal) {
        this.terminal = terminal;
    }

    /// The readers that the service knows now.
    ///
    /// @throws DeviceException with `NotConnected` when the service does not run
    public static List<String> readers() throws DeviceException {
        try (var terminals = new PcscTerminals()) {
            return terminals.list().stream().map(CardTerminal::getName).toList();
        } catch (CardException e) {
            throw fault(e);
        }
    }

    /// Opens a reader.
    ///
    /// @param name as the service has it; empty for its first reader
    public static SmartCardReader open(String name) throws DeviceException {
        List<String> known = readers();
        String wanted = name.isEmpty() && !known.isEmpty() ? known.getFirst() : name;
        if (!known.contains(wanted)) throw new DeviceException(new NotConnected("no PC/SC reader " + wanted));
        return new SmartCardReader(new PcscTerminal(wanted));
    }

    /// Which reader it is.
    public String name() {
        return terminal.getName();
    }

    @Override
    public void probe() throws DeviceException {
        try {
            terminal.isCardPresent();
        } catch (CardException e) {
            throw fault(e);
        }
    }

    /// Waits at most `patience` for a card and reads it; empty when nobody put one in. Fails with `UnknownCard` when it
    /// is no social security card, with `CardMoved` when it was pulled out, with `NoAnswer` when it is mute.
    public Optional<SocialSecurityCard> read(Duration patience) throws DeviceException {
        return use(patience, SmartCardReader::socialSecurity);
    }

    /// What a social security card tells without a PIN; a [CardJob].
    public static SocialSecurityCard socialSecurity(Card card) throws CardException, DeviceException {
        return new SocialSecurityFiles(card.getBasicChannel()).read();
    }

    /// What is done with a connected card, on the thread that asks for it. What it throws as a card's exception becomes
    /// the reader's fault.
    @FunctionalInterface
    public interface CardJob<T> {
        T run(Card card) throws CardException, DeviceException;
    }

    /// Waits at most `patience` for a card and works with it; empty when nobody put one in. The waits for single
    /// commands are bounded by the reader, whatever the job does.
    public <T> Optional<T> use(Duration patience, CardJob<T> job) throws DeviceException {
        try {
            if (!terminal.waitForCardPresent(Math.max(1, patience.toMillis()))) return Optional.empty();
            return Optional.of(use(terminal.connect("*"), job));
        } catch (CardException e) {
            throw fault(e);
        }
    }

    /// A card that was read forgets what it was asked. One that failed is left as it is: to reset a card that was
    /// pulled out makes pcscd take its place for empty before it has seen that, and miss the next card.
    private static <T> T use(Card card, CardJob<T> job) throws CardException, DeviceException {
        boolean reset = false;
        try {
            T content = job.run(card);
            reset = true;
            return content;
        } finally {
            letGo(card, reset);
        }
    }

    private static void letGo(Card card, boolean reset) {
        try {
            card.disconnect(reset);
        } catch (CardException _) {
            // Pulled out, or its context was given up: then there is nothing left to let go of.
        }
    }

    @Override
    public void close() {
        terminal.close();
    }

    private static DeviceException fault(CardException cause) {
        CardException root = cause.getCause() instanceof PcscException inner ? inner : cause;
        DeviceFault fault = root instanceof PcscException known
                ? fault(known)
                : new CardRefused(root.getClass().getSimpleName());
        return new DeviceException(fault, cause);
    }

    private static DeviceFault fault(PcscException failure) {
        String code = "PC/SC %08X".formatted(failure.code());
        if (failure.isContextDead()) return new NotConnected(code);
        if (failure.code() == PcscException.UNKNOWN_READER || failure.code() == PcscException.READER_UNAVAILABLE) {
            return new NotConnected(code);
        }
        if (failure.code() == PcscException.SHARING_VIOLATION) return new Occupied(code);
        if (failure.code() == PcscException.TIMEOUT) return new NoAnswer(PcscChannel.LONGEST_WAIT);
        boolean pulled = failure.code() == PcscException.REMOVED_CARD
                || failure.code() == PcscException.RESET_CARD
                || failure.code() == PcscException.NO_SMARTCARD
                || failure.code() == PcscException.NOT_TRANSACTED;
        return pulled ? new CardMoved() : new CardRefused(code);
    }
}
