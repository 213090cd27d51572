// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A card that we did not write: jCardSim's Java Card runtime with the applet that comes with it, in a process of its
/// own, through the real service and a virtual reader.
final class JavaCardTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] CREATE = HEX.parseHex("80B800001009010203040506070809050000020F0F7F");
    private static final byte[] SELECT = HEX.parseHex("00A404000901020304050607080900");
    private static final byte[] GREET = HEX.parseHex("0001000000");

    @TempDir
    private Path folder;

    @Test
    void talksWithAnAppletOnAJavaCard() throws Exception {
        PrivatePcscd service = PrivatePcscd.shared();
        String name = service.readers().get(1);
        service.awaitEmpty(name);
        Process runtime = inserted(service.port(1));
        try (var reader = SmartCardReader.open(name)) {
            byte[] greeting =
                    reader.use(Duration.ofSeconds(60), JavaCardTest::greeted).orElseThrow();
            assertArrayEquals("Hello world !".getBytes(StandardCharsets.US_ASCII), greeting);
        } finally {
            runtime.destroy();
            assertEquals(true, runtime.waitFor(30, TimeUnit.SECONDS));
            service.stop();
        }
    }

    private static byte[] greeted(Card card) throws CardException {
        assertArrayEquals(HEX.parseHex("3B80800101"), card.getATR().getBytes());
        for (byte[] command : new byte[][] {CREATE, SELECT}) {
            assertEquals(
                    0x9000,
                    card.getBasicChannel().transmit(new CommandAPDU(command)).getSW());
        }
        return card.getBasicChannel().transmit(new CommandAPDU(GREET)).getData();
    }

    private Process inserted(int port) throws IOException {
        Path settings = folder.resolve("card.cfg");
        Files.writeString(settings, """
                com.licel.jcardsim.card.applet.0.AID=010203040506070809
                com.licel.jcardsim.card.applet.0.Class=com.licel.jcardsim.samples.HelloWorldApplet
                com.licel.jcardsim.card.ATR=3B80800101
                com.licel.jcardsim.vsmartcard.host=127.0.0.1
                com.licel.jcardsim.vsmartcard.port=%d
                com.licel.jcardsim.vsmartcard.reloader.port=%d
                """.formatted(port, freePort()));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.licel.jcardsim.remote.VSmartCard",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("card.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
