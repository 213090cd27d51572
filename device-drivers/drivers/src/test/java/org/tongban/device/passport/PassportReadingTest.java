// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.UnknownCard;
import org.tongban.device.passport.Authenticity.Genuine;
import org.tongban.device.smartcard.PrivatePcscd;
import org.tongban.device.smartcard.SmartCardReader;
import org.tongban.device.smartcard.VirtualCard;

/// A passport of nobody on the real PC/SC service and a virtual reader.
final class PassportReadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

    private static Optional<PrivatePcscd> started = Optional.empty();
    private static Authority utopia;
    private static Map<Integer, byte[]> files;

    @BeforeAll
    static void startTheService() throws IOException, GeneralSecurityException {
        started = Optional.of(PrivatePcscd.shared());
        utopia = Authority.named("C=UT,O=Utopia,CN=CSCA");
        files = TestPassport.files(utopia.signer());
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
    void readsZonePhotoAndOrigin() throws IOException, DeviceException {
        Passport passport = read(files, List.of(utopia.certificate()));
        assertEquals("ERIKSSON", passport.surname());
        assertEquals("ANNA MARIA", passport.givenNames());
        assertEquals("L898902C3", passport.number());
        assertEquals("UTO", passport.nationality());
        assertEquals("740812", passport.birth());
        assertEquals("350415", passport.expiry());
        assertEquals("F", passport.sex());
        assertEquals("image/jpeg", passport.portrait().mimeType());
        assertArrayEquals(TestPassport.photo(), passport.portrait().bytes());
        assertInstanceOf(Genuine.class, passport.authenticity());
        assertEquals("Passport[…]", passport.toString());
    }

    @Test
    void aWrongKeyOpensNothing() throws IOException {
        var key = new MrzKey("L898902C4", "740812", "350415");
        assertEquals(
                new CardRefused("passport: the key does not open it"),
                fault(new PassportChip(TestPassport.KEY, files), key));
    }

    @Test
    void anotherCardIsUnknown() throws IOException {
        assertEquals(new UnknownCard("no passport application"), fault(_ -> new byte[] {0x6A, (byte) 0x82}, key()));
    }

    @Test
    void aPassportPulledOutWhileItIsReadIsTheCitizensToMend() throws Exception {
        var commands = new AtomicInteger();
        var chip = new PassportChip(TestPassport.KEY, files);
        var silent = new CompletableFuture<Boolean>();
        UnaryOperator<byte[]> stopping = command -> {
            if (commands.incrementAndGet() < 8) return chip.apply(command);
            silent.complete(true);
            return new byte[0];
        };
        try (var card = new VirtualCard(service().port(0), stopping);
                var reader = reader(0)) {
            var fault = CompletableFuture.supplyAsync(() -> fault(reader, key()));
            assertTrue(silent.get(60, TimeUnit.SECONDS));
            card.pullOut();
            assertEquals(new CardMoved(), fault.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void aMutePassportHoldsUpNoOtherReader() throws Exception {
        try (var mute = new VirtualCard(service().port(0), _ -> new byte[0]);
                var _ = new VirtualCard(service().port(1), new PassportChip(TestPassport.KEY, files));
                var hung = reader(0);
                var other = reader(1)) {
            var fault = CompletableFuture.supplyAsync(() -> fault(hung, key()));
            mute.awaitCommand();
            assertEquals(
                    "ERIKSSON",
                    other.use(PATIENCE, reading(List.of())).orElseThrow().surname());
            long asked = System.nanoTime();
            other.probe();
            long answered = System.nanoTime() - asked;
            assertTrue(!fault.isDone() && answered < 1_000_000_000L, () -> answered + " ns");
            assertInstanceOf(NoAnswer.class, fault.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void isReadAfterTheServiceWasRestarted() throws Exception {
        try (var reader = reader(0)) {
            service().stop();
            assertInstanceOf(
                    NotConnected.class,
                    assertThrows(DeviceException.class, reader::probe).fault());
            service().start();
            service().readers();
            try (var _ = new VirtualCard(service().port(0), new PassportChip(TestPassport.KEY, files))) {
                assertEquals(
                        "L898902C3",
                        reader.use(PATIENCE, reading(List.of())).orElseThrow().number());
            }
        }
    }

    private static Passport read(Map<Integer, byte[]> content, List<X509Certificate> authorities)
            throws IOException, DeviceException {
        try (var _ = new VirtualCard(service().port(0), new PassportChip(TestPassport.KEY, content));
                var reader = reader(0)) {
            return reader.use(PATIENCE, reading(authorities)).orElseThrow();
        }
    }

    private static DeviceFault fault(UnaryOperator<byte[]> chip, MrzKey key) throws IOException {
        try (var _ = new VirtualCard(service().port(0), chip);
                var reader = reader(0)) {
            return fault(reader, key);
        } catch (DeviceException e) {
            throw new IOException(e);
        }
    }

    private static DeviceFault fault(SmartCardReader reader, MrzKey key) {
        var job = new PassportReading(key, List.of(), CLOCK);
        return assertThrows(DeviceException.class, () -> reader.use(PATIENCE, job))
                .fault();
    }

    private static PassportReading reading(List<X509Certificate> authorities) {
        return new PassportReading(key(), authorities, CLOCK);
    }

    private static MrzKey key() {
        return MrzKey.parse(TestPassport.ZONE);
    }

    private static SmartCardReader reader(int slot) throws DeviceException {
        return SmartCardReader.open(service().readers().get(slot));
    }

    private static PrivatePcscd service() {
        return started.orElseThrow();
    }
}
