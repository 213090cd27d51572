// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.UnknownCard;
import org.tongban.device.smartcard.InsuredPerson.Manner;
import org.tongban.device.smartcard.SocialSecurityCard.Holder;

/// Our PC/SC on the real service and a virtual reader.
final class SmartCardReaderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Holder HOLDER =
            new Holder("11010519491231002X", "张三", "1", "01", Optional.of(LocalDate.of(1949, 12, 31)));

    private static Optional<PrivatePcscd> started = Optional.empty();

    @BeforeAll
    static void startTheService() throws IOException {
        started = Optional.of(PrivatePcscd.shared());
    }

    @AfterAll
    static void stopTheService() throws InterruptedException {
        if (started.isPresent()) service().stop();
    }

    @BeforeEach
    void emptyReaders() {
        for (String name : service().readers()) service().awaitEmpty(name);
    }

    @Test
    void readsASocialSecurityCard() throws IOException, DeviceException {
        assertEquals(expected(Optional.of(HOLDER)), read(Manner.PLAIN));
    }

    @Test
    void readsACardThatAnswersInTwoSteps() throws IOException, DeviceException {
        assertEquals(expected(Optional.of(HOLDER)), read(Manner.IN_TWO_STEPS));
    }

    @Test
    void triesNoPin() throws IOException, DeviceException {
        try (var card = new VirtualCard(service().port(0), new InsuredPerson(Manner.WANTS_PIN));
                var reader = reader(0)) {
            assertEquals(Optional.of(expected(Optional.empty())), reader.read(PATIENCE));
            assertTrue(card.heard().stream().noneMatch(command -> command.startsWith("0020")), card.heard()::toString);
        }
    }

    @Test
    void anEmptyReaderIsNoFault() throws DeviceException {
        try (var reader = reader(0)) {
            reader.probe();
            assertEquals(Optional.empty(), reader.read(Duration.ofMillis(100)));
        }
    }

    @Test
    void anotherCardIsUnknown() throws IOException, DeviceException {
        try (var _ = new VirtualCard(service().port(0), _ -> new byte[] {0x6A, (byte) 0x82});
                var reader = reader(0)) {
            assertEquals(new UnknownCard("no social security application"), fault(reader));
        }
    }

    @Test
    void aCardPulledOutInTheMiddleOfACommandIsTheCitizensToMend() throws Exception {
        try (var card = new VirtualCard(service().port(0), _ -> new byte[0]);
                var reader = reader(0)) {
            var fault = CompletableFuture.supplyAsync(() -> fault(reader));
            card.awaitCommand();
            card.pullOut();
            assertEquals(new CardMoved(), fault.get());
        }
    }

    @Test
    void aMuteCardIsAFaultAndHoldsUpNoOtherReader() throws Exception {
        try (var mute = new VirtualCard(service().port(0), _ -> new byte[0]);
                var _ = new VirtualCard(service().port(1), new InsuredPerson(Manner.PLAIN));
                var hung = reader(0);
                var other = reader(1)) {
            var fault = CompletableFuture.supplyAsync(() -> fault(hung));
            mute.awaitCommand();
            int read = 0;
            List<Long> answered = new ArrayList<>();
            while (!fault.isDone()) {
                long asked = System.nanoTime();
                other.probe();
                answered.add((System.nanoTime() - asked) / 1_000);
                assertEquals(Optional.of(expected(Optional.of(HOLDER))), other.read(PATIENCE));
                read++;
            }
            assertEquals(new NoAnswer(PcscChannel.LONGEST_WAIT), fault.get());
            assertTrue(read > 0, "the other reader was not read meanwhile");
            answered.sort(null);
            long median = answered.get(answered.size() / 2);
            System.out.printf(
                    Locale.ROOT,
                    "beside a mute card the other reader answered %d times: median %.1f ms, worst %.1f ms (goal 50)%n",
                    answered.size(),
                    median / 1e3,
                    answered.getLast() / 1e3);
            // The goal is 50 ms; a machine that builds at the same time is given more.
            assertTrue(median < 300_000, () -> "median " + median + " µs");
        }
    }

    @Test
    void survivesThreeRestartsOfTheService() throws Exception {
        try (var reader = reader(0)) {
            for (int i = 0; i < 3; i++) {
                service().stop();
                DeviceFault away =
                        assertThrows(DeviceException.class, reader::probe).fault();
                assertTrue(away instanceof NotConnected, away::toString);
                service().start();
                service().readers();
                try (var _ = new VirtualCard(service().port(0), new InsuredPerson(Manner.PLAIN))) {
                    assertEquals(Optional.of(expected(Optional.of(HOLDER))), reader.read(PATIENCE));
                }
            }
        }
    }

    private static SocialSecurityCard read(Manner manner) throws IOException, DeviceException {
        try (var _ = new VirtualCard(service().port(0), new InsuredPerson(manner));
                var reader = reader(0)) {
            return reader.read(PATIENCE).orElseThrow();
        }
    }

    private static DeviceFault fault(SmartCardReader reader) {
        return assertThrows(DeviceException.class, () -> reader.read(PATIENCE)).fault();
    }

    private static SmartCardReader reader(int slot) throws DeviceException {
        return SmartCardReader.open(service().readers().get(slot));
    }

    private static PrivatePcscd service() {
        return started.orElseThrow();
    }

    private static SocialSecurityCard expected(Optional<Holder> holder) {
        return new SocialSecurityCard(
                "330300",
                "3.00",
                Optional.of(LocalDate.of(2019, 3, 1)),
                Optional.of(LocalDate.of(2029, 3, 1)),
                "A12345678",
                holder);
    }
}
