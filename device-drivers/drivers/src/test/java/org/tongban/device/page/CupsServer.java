// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tongban.device.Deadline;

/// A real `cupsd` in a folder of its own (Debian packages cups-daemon and cups-client), with one backend more: `keep:`
/// writes what it gets into a file, as a cable would take it.
final class CupsServer implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/cups");

    private final Path folder;
    private final int port;
    private final Process process;

    CupsServer(Path folder) throws IOException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/sbin/cupsd")) && Files.isExecutable(Path.of("/usr/sbin/lpadmin")),
                "cupsd is not installed (cups-daemon, cups-client)");
        this.folder = folder;
        // It hands its files to a user of its own.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        Files.writeString(folder.resolve("cupsd.conf"), """
                Listen 127.0.0.1:%d
                DefaultAuthType None
                Browsing Off
                WebInterface No
                <Location />
                Order allow,deny
                Allow all
                </Location>
                <Policy default>
                <Limit All>
                Order allow,deny
                Allow all
                </Limit>
                </Policy>
                """.formatted(port));
        Files.writeString(folder.resolve("cups-files.conf"), files());
        this.process = started();
    }

    URI queue(String name) {
        return URI.create("ipp://localhost:" + port + "/printers/" + name);
    }

    /// Runs one of CUPS' own commands on this server.
    void run(String... words) throws IOException, InterruptedException {
        var command = new ProcessBuilder(new ArrayList<>(List.of(words)))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("commands.log").toFile());
        command.environment().put("CUPS_SERVER", "localhost:" + port);
        assertEquals(0, command.start().waitFor(), () -> String.join(" ", words));
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        // Until the last of them is gone it writes into the folder that is about to be deleted.
        all.forEach(one -> one.onExit().orTimeout(60, TimeUnit.SECONDS).join());
    }

    private String files() throws IOException {
        var text = new StringBuilder("User lp\nGroup lp\nSystemGroup root\nPrintcap\n");
        for (String name : List.of("ServerRoot", "RequestRoot", "TempDir", "CacheDir", "StateDir")) {
            Path path = Files.createDirectory(folder.resolve(name));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
            text.append(name).append(' ').append(path).append('\n');
        }
        for (String name : List.of("ErrorLog", "AccessLog", "PageLog")) {
            text.append(name).append(' ').append(folder.resolve(name)).append('\n');
        }
        return text.append("ServerBin ").append(programs()).append('\n').toString();
    }

    /// CUPS' own programs and the backend `keep`.
    private Path programs() throws IOException {
        Path programs = Files.createDirectory(folder.resolve("bin"));
        linkAll(PROGRAMS, programs, "backend");
        Path backends = Files.createDirectory(programs.resolve("backend"));
        linkAll(PROGRAMS.resolve("backend"), backends, "keep");
        Path keep = Files.writeString(backends.resolve("keep"), """
                #!/bin/sh
                [ $# -gt 0 ] || exit 0
                cat "${6:--}" > "${DEVICE_URI#keep:}"
                """);
        Files.setPosixFilePermissions(keep, PosixFilePermissions.fromString("rwxr-xr-x"));
        return programs;
    }

    private static void linkAll(Path from, Path to, String but) throws IOException {
        try (Stream<Path> all = Files.list(from)) {
            for (Path one : all.filter(each -> !each.endsWith(but)).toList()) {
                Files.createSymbolicLink(to.resolve(one.getFileName()), one);
            }
        }
    }

    private Process started() throws IOException {
        Process server = new ProcessBuilder(
                        "/usr/sbin/cupsd",
                        "-f",
                        "-c",
                        folder.resolve("cupsd.conf").toString(),
                        "-s",
                        folder.resolve("cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cupsd.log").toFile())
                .start();
        var deadline = Deadline.in(Duration.ofSeconds(60));
        while (!listens() && server.isAlive() && !deadline.isOver()) Thread.onSpinWait();
        assumeTrue(server.isAlive(), "cupsd does not start here");
        return server;
    }

    private boolean listens() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
