// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.Supervisor;
import org.tongban.device.code.CodeReader;
import org.tongban.device.code.CodeRules;
import org.tongban.device.identity.CardPresence;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.device.identity.IdentityReader;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.receipt.Slip;
import org.tongban.device.scan.PageScanner;
import org.tongban.kiosk.visit.Tray;

/// Devices that do what a test says. They are used from their supervisors' threads.
final class Bench {
    final Reader reader = new Reader();
    final Printer printer = new Printer();
    final Scanner scanner = new Scanner();
    final Tray sheets = new Tray();
    final Codes codes = new Codes();

    /// Cards are handed in by the test; each is read once.
    static final class Reader implements IdentityReader {
        private final BlockingQueue<Object> cards = new LinkedBlockingQueue<>();
        private volatile CardPresence lying = CardPresence.UNKNOWN;

        void put(IdentityDocument card) {
            cards.add(card);
        }

        void fail(DeviceFault fault) {
            cards.add(fault);
        }

        /// What it says of the card that was read last.
        void lies(CardPresence now) {
            lying = now;
        }

        @Override
        public CardPresence cardAfterRead() {
            return lying;
        }

        @Override
        public String model() {
            return "bench";
        }

        @Override
        public Optional<IdentityDocument> read(Duration patience, Runnable whenCardFound) throws DeviceException {
            Object next;
            try {
                next = cards.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            if (next instanceof DeviceFault fault) {
                throw new DeviceException(fault);
            }
            if (next instanceof IdentityDocument card) {
                whenCardFound.run();
                return Optional.of(card);
            }
            return Optional.empty();
        }

        @Override
        public void probe() {}

        @Override
        public void close() {}
    }

    /// Codes are held before it by the test; who does not ask does not see them.
    static final class Codes implements CodeReader {
        private final BlockingQueue<String> held = new LinkedBlockingQueue<>();
        private final AtomicInteger questions = new AtomicInteger();

        void hold(String code) {
            held.add(code);
        }

        /// How often somebody began to listen; each one after the one before has ended.
        int questions() {
            return questions.get();
        }

        @Override
        public Optional<Seen> read(CodeRules rules, Duration patience, Supervisor.Wanted wanted) {
            questions.incrementAndGet();
            try {
                while (wanted.isWanted()) {
                    String code = held.poll(20, TimeUnit.MILLISECONDS);
                    if (code != null) {
                        return Optional.of(rules.judge(code.getBytes(StandardCharsets.UTF_8)));
                    }
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        }

        @Override
        public void probe() {
            held.clear();
        }

        @Override
        public void close() {}
    }

    /// Prints into a list, or has no paper.
    static final class Printer implements ReceiptPrinter {
        final List<Slip> slips = new CopyOnWriteArrayList<>();
        volatile Paper paper = Paper.PRESENT;

        @Override
        public Abilities abilities() {
            return new Abilities(48, true);
        }

        @Override
        public Paper paper() {
            return paper;
        }

        @Override
        public Outcome print(Slip slip) {
            slips.add(slip);
            return new Outcome.Printed(true);
        }

        @Override
        public void probe() {}

        @Override
        public void close() {}
    }

    /// Has as many pages as the test lays in.
    static final class Scanner implements PageScanner {
        private final BlockingQueue<byte[]> feeder = new LinkedBlockingQueue<>();

        void load(int pages) {
            for (int page = 0; page < pages; page++) {
                feeder.add(jpeg(page));
            }
        }

        @Override
        public Feeder feeder() {
            return feeder.isEmpty() ? Feeder.EMPTY : Feeder.LOADED;
        }

        @Override
        public List<Source> sources() {
            return List.of(Source.FEEDER);
        }

        @Override
        public List<Page> scan(Request request, Supervisor.Wanted wanted) throws DeviceException {
            List<byte[]> came = new ArrayList<>();
            feeder.drainTo(came, request.maxPages());
            if (came.isEmpty()) {
                throw new DeviceException(new DeviceFault.NothingToScan());
            }
            return came.stream().map(jpeg -> new Page(jpeg, 827, 1169)).toList();
        }

        @Override
        public void probe() {}

        @Override
        public void close() {}

        private static byte[] jpeg(int page) {
            BufferedImage sheet = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
            var pen = sheet.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, 827, 1169);
            pen.setColor(Color.DARK_GRAY);
            for (int line = 0; line < 20; line++) {
                pen.fillRect(90, 120 + line * 46, 640 - (line * 7 + page * 31) % 200, 14);
            }
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                ImageIO.write(sheet, "jpg", out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toByteArray();
        }
    }
}
