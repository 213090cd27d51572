// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.smartcardio.CardException;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;

/// A real `pcscd` with two slots of vsmartcard's `vpcd`, in a mount namespace of its own, so that it meets no other.
/// Tests that need it are skipped where it is not installed or namespaces are not allowed.
@SuppressWarnings("restricted") // setenv
public final class PrivatePcscd {
    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");

    private static Optional<PrivatePcscd> shared = Optional.empty();

    private final Path folder;
    private final Path socket;
    private final int port;
    private Process process;

    /// The one of this test run, started again where it was stopped: the library looks for the socket's name once only.
    /// Whoever asked for it stops it, since a call that hangs in it would hold up the end of the run.
    public static synchronized PrivatePcscd shared() throws IOException {
        if (shared.isEmpty()) {
            shared = Optional.of(new PrivatePcscd(Files.createTempDirectory("pcscd")));
        } else if (!shared.get().process.isAlive()) {
            shared.get().start();
        }
        shared.get().readers();
        return shared.get();
    }

    private PrivatePcscd(Path folder) throws IOException {
        assumeTrue(
                Files.exists(DRIVER) && Files.exists(Path.of("/usr/sbin/pcscd")), "pcscd and vpcd are not installed");
        this.folder = Files.createDirectories(folder.resolve("readers"));
        this.socket = folder.resolve("comm");
        this.port = freePair();
        Files.createDirectories(Path.of("/run/pcscd"));
        Files.writeString(this.folder.resolve("vpcd"), """
                FRIENDLYNAME "Hall"
                DEVICENAME   /dev/null:0x%1$X
                LIBPATH      %2$s
                CHANNELID    0x%1$X
                """.formatted(port, DRIVER));
        nameTheSocket(socket);
        this.process = started();
    }

    public int port(int slot) {
        return port + slot;
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("pcscd does not end");
    }

    public void start() throws IOException {
        process = started();
    }

    /// The two readers' names, when the service knows them.
    public List<String> readers() {
        var deadline = Deadline.in(Duration.ofSeconds(60));
        while (!deadline.isOver()) {
            List<String> found = found();
            if (found.size() == 2) return found;
            Thread.onSpinWait();
        }
        throw new IllegalStateException("the readers do not come");
    }

    /// The service looks every 0.4 seconds only, so that it may still believe in the card of the test before.
    public void awaitEmpty(String reader) {
        try (var terminal = new PcscTerminal(reader)) {
            if (!terminal.waitForCardAbsent(60_000)) throw new IllegalStateException("a card stays in the reader");
        } catch (CardException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> found() {
        try {
            return SmartCardReader.readers();
        } catch (DeviceException _) {
            return List.of(); // it is still starting
        }
    }

    private Process started() throws IOException {
        var command = "mount -t tmpfs none /run/pcscd && exec pcscd --foreground --config " + folder;
        Process pcscd = new ProcessBuilder("unshare", "-m", "sh", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("pcscd.log").toFile())
                .start();
        Files.deleteIfExists(socket);
        Files.createSymbolicLink(socket, Path.of("/proc/" + pcscd.pid() + "/root/run/pcscd/pcscd.comm"));
        var deadline = Deadline.in(Duration.ofSeconds(60));
        while (!Files.exists(socket) && pcscd.isAlive() && !deadline.isOver()) Thread.onSpinWait();
        assumeTrue(pcscd.isAlive(), "pcscd does not start here, or namespaces are not allowed");
        return pcscd;
    }

    /// Two free ports beside each other.
    private static int freePair() throws IOException {
        for (int tries = 0; tries < 100; tries++) {
            try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    var second = new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return second.getLocalPort() - 1;
            } catch (IOException _) {
                // The neighbour is taken.
            }
        }
        throw new IOException("no two free ports");
    }

    /// The library looks for the service where this variable of the process says; Java cannot set it itself.
    private static void nameTheSocket(Path socket) {
        try (var arena = Arena.ofConfined()) {
            var linker = Linker.nativeLinker();
            var setenv = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            var name = arena.allocateFrom("PCSCLITE_CSOCK_NAME");
            var _ = (int) setenv.invokeExact(name, arena.allocateFrom(socket.toString()), 1);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
