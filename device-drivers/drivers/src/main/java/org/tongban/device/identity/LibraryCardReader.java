// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.host.NativeHost;

/// A reader that comes with a maker's library only (`SDT_…`, GA/T 467): the library runs in a process of its own.
/// Makers'
/// libraries were never tried; a stub that also hangs and crashes was.
public final class LibraryCardReader implements IdentityReader {
    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration CARD_WORK = Duration.ofSeconds(8);
    private static final Duration FIND_EVERY = Duration.ofMillis(300);
    private static final byte[] NOTHING = {};

    /// An answer of the host.
    private record Answer(int status, List<String> rest) {
        static Answer of(String line) throws DeviceException {
            try {
                List<String> words = List.of(line.split(" ", -1));
                return new Answer(HexFormat.fromHexDigits(words.getFirst()), words.subList(1, words.size()));
            } catch (NumberFormatException e) {
                throw new DeviceException(new Garbled("the library's host"), e);
            }
        }

        boolean isGood() {
            return status == SamReply.SUCCESS;
        }

        DeviceException fault() {
            return new DeviceException(SamStatus.fault(new SamReply(status, 0, NOTHING)));
        }
    }

    private final NativeHost host;
    private final Optional<String> number;

    private LibraryCardReader(NativeHost host) throws DeviceException {
        this.host = host;
        if (!ask("open", START).isGood()) throw new DeviceException(new NotConnected("the library opens no reader"));
        this.number = ask("number", QUICK).rest().stream().findFirst().filter(text -> !text.isEmpty());
    }

    /// Starts the library's process and opens the reader.
    ///
    /// @param port 1–16 serial, 1001–1016 USB
    public static LibraryCardReader open(Path library, int port) throws DeviceException {
        NativeHost host = NativeHost.start(SdtHostMain.class, List.of(library.toString(), Integer.toString(port)));
        try {
            return new LibraryCardReader(host);
        } catch (DeviceException e) {
            host.close();
            throw e;
        }
    }

    @Override
    public String model() {
        return number.map(text -> "SDT library, SAM " + text).orElse("SDT library");
    }

    @Override
    public Optional<String> serialNumber() {
        return number;
    }

    @Override
    public void probe() throws DeviceException {
        Answer answer = ask("status", QUICK);
        if (!answer.isGood()) throw answer.fault();
    }

    @Override
    public Optional<IdentityDocument> read(Duration patience, Runnable whenCardFound) throws DeviceException {
        var deadline = Deadline.in(patience);
        while (ask("find", QUICK).status() != SamReply.CARD_FOUND) {
            if (deadline.isOver()) return Optional.empty();
            rest(deadline.leftAtMost(FIND_EVERY));
        }
        whenCardFound.run();
        if (!ask("select", QUICK).isGood()) throw new DeviceException(new CardMoved());
        IdentityDocument document = content(ask("read", CARD_WORK));
        if (!document.hasValidNumber()) throw new DeviceException(new CardRefused("unreadable: number"));
        return Optional.of(document);
    }

    @Override
    public void close() {
        host.close();
    }

    private static IdentityDocument content(Answer answer) throws DeviceException {
        if (!answer.isGood()) throw answer.fault();
        byte[] text = HexFormat.of().parseHex(answer.rest().getFirst());
        try {
            if (text.length != TextBlock.BYTES)
                throw new DeviceException(new Garbled("text of " + text.length + " bytes"));
            return TextBlock.decode(text);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    private static void rest(Duration pause) throws DeviceException {
        try {
            var _ = new CountDownLatch(1).await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        }
    }

    private Answer ask(String question, Duration patience) throws DeviceException {
        return Answer.of(host.ask(question, patience));
    }
}
