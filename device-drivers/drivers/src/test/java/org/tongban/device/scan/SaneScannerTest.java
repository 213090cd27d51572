// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Busy;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.DeviceFault.Occupied;
import org.tongban.device.DeviceFault.PaperJam;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.scan.PageScanner.Page;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;

/// Against SANE's own `test` backend, by the scanimage that Debian ships (sane-utils).
final class SaneScannerTest {
    private static final Path SCANIMAGE = Path.of("/usr/bin/scanimage");
    private static final int SANE_PORT = 6566;
    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final Request FEEDER = new Request(Source.FEEDER, 75, true, 50);

    @TempDir
    private Path folder;

    @BeforeEach
    void bringTheTestBackend() throws IOException {
        assumeTrue(Files.isExecutable(SCANIMAGE), "scanimage is not installed (sane-utils)");
        Files.writeString(folder.resolve("dll.conf"), "test\nnet\n");
        Files.writeString(folder.resolve("test.conf"), "number_of_devices 1\n");
        Files.writeString(folder.resolve("net.conf"), "connect_timeout = 5\n");
        Files.writeString(folder.resolve("saned.conf"), "127.0.0.1\nlocalhost\n");
        Files.createFile(
                folder.resolve("scanimage"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        told("exec " + SCANIMAGE + " \"$@\"");
    }

    @Test
    void scansAStackAndOnePageOfTheGlass() throws DeviceException {
        try (var scanner = open("test:0", PATIENT)) {
            assertEquals(List.of(Source.FEEDER, Source.FLATBED), scanner.sources());
            scanner.probe();
            List<Page> pages = scanner.scan(FEEDER, () -> true);
            assertEquals(10, pages.size(), "this feeder holds ten");
            assertTrue(
                    pages.stream().allMatch(page -> page.widthPx() == 590 && page.heightPx() == 590), pages::toString);
            assertEquals(
                    3,
                    scanner.scan(new Request(Source.FEEDER, 75, false, 3), () -> true)
                            .size());
            assertEquals(
                    1,
                    scanner.scan(new Request(Source.FLATBED, 75, true, 9), () -> true)
                            .size());
        }
        assertEquals(List.of(), pipesLeft());
    }

    @Test
    void tellsWhatWentWrong() throws IOException {
        Map<String, DeviceFault> faults = Map.of(
                "JAMMED", new PaperJam("feeder"),
                "NO_DOCS", new NothingToScan(),
                "COVER_OPEN", new CoverOpen(),
                "DEVICE_BUSY", new Busy(),
                "ACCESS_DENIED", new Occupied("SANE: access denied"),
                "IO_ERROR", new NotConnected("SANE: input or output failed"),
                "EOF", new Garbled("page cut short"));
        for (var fault : faults.entrySet()) {
            told("exec " + SCANIMAGE + " \"$@\" --read-return-value=SANE_STATUS_" + fault.getKey());
            assertEquals(fault.getValue(), faultOf("test:0"), fault.getKey());
        }
        assertEquals(List.of(), pipesLeft());
    }

    @Test
    void knowsAScannerThatIsNotThereAndASystemWithoutSane() throws IOException {
        assertEquals(new NotConnected("SANE knows no such device"), faultOf("nosuch:0"));
        Files.delete(folder.resolve("scanimage"));
        assertEquals(new Unsupported("scanimage is not installed"), faultOf("test:0"));
    }

    @Test
    void givesUpAScannerThatHangsAndOneThatNobodyWaitsFor() throws Exception {
        told("""
                case "$*" in
                    *--batch=*) %1$s "$@" --read-delay=yes --read-delay-duration=200000 & child=$!
                        trap 'kill $child' TERM; wait $child; exit $? ;;
                    *) exec %1$s "$@" ;;
                esac""".formatted(SCANIMAGE));
        var wanted = new AtomicBoolean(true);
        try (var scanner = open("test:0", PATIENT)) {
            CompletableFuture<List<Page>> scan = CompletableFuture.supplyAsync(() -> {
                try {
                    return scanner.scan(new Request(Source.FLATBED, 300, true, 1), wanted::get);
                } catch (DeviceException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (!Files.readString(folder.resolve("words")).contains("--batch=")) Thread.onSpinWait();
            wanted.set(false);
            assertEquals(List.of(), scan.get());
        }
        told("case \"$*\" in *--batch=*) exec sleep 60 ;; *) exec " + SCANIMAGE + " \"$@\" ;; esac");
        try (var scanner = open("test:0", Duration.ofMillis(300))) {
            var thrown = assertThrows(DeviceException.class, () -> scanner.scan(FEEDER, () -> true));
            assertEquals(new NoAnswer(Duration.ofMillis(300)), thrown.fault());
        }
        assertEquals(List.of(), pipesLeft());
    }

    /// Another machine's scanner, through SANE's own network daemon.
    @Test
    void scansOverTheNetwork() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/saned")), "saned is not installed (sane-utils)");
        assumeTrue(isFree(), "SANE's one port is taken");
        var command = new ProcessBuilder("/usr/sbin/saned", "-l", "-e", "-b", "127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("saned.log").toFile());
        command.environment().put("SANE_CONFIG_DIR", folder.toString());
        Process saned = command.start();
        try {
            while (isFree() && saned.isAlive()) Thread.onSpinWait();
            assumeTrue(saned.isAlive(), "saned does not start here");
            try (var scanner = open("net:127.0.0.1:test:0", PATIENT)) {
                assertEquals(
                        2,
                        scanner.scan(new Request(Source.FEEDER, 75, true, 2), () -> true)
                                .size());
            }
        } finally {
            saned.destroy();
        }
    }

    private static boolean isFree() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), SANE_PORT)) {
            return false;
        } catch (IOException _) {
            return isOurs();
        }
    }

    private static boolean isOurs() {
        try (var _ = new ServerSocket(SANE_PORT, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private DeviceFault faultOf(String device) {
        return assertThrows(DeviceException.class, () -> {
                    try (var scanner = open(device, PATIENT)) {
                        scanner.scan(FEEDER, () -> true);
                    }
                })
                .fault();
    }

    private SaneScanner open(String device, Duration silence) throws DeviceException {
        return SaneScanner.open(folder.resolve("scanimage").toString(), device, silence);
    }

    /// What the scanimage of this test does.
    private void told(String shell) throws IOException {
        Files.writeString(folder.resolve("scanimage"), """
                #!/bin/sh
                export SANE_CONFIG_DIR=%1$s
                echo "$*" >> %1$s/words
                %2$s
                """.formatted(folder, shell));
    }

    /// The folders that scanimage was told to write into, as far as they are still there.
    private List<Path> pipesLeft() {
        try {
            return Pattern.compile("--batch=([^ ]+)/%d")
                    .matcher(Files.readString(folder.resolve("words")))
                    .results()
                    .map(found -> Path.of(found.group(1)))
                    .filter(Files::exists)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
