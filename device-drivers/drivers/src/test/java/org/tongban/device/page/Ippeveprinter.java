// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongban.device.Deadline;
import org.tongban.device.NativeStub;

/// CUPS' own `ippeveprinter`, an IPP printer that we did not write (Debian package cups-ipp-utils). Its "mechanism"
/// is
/// a shell script of the test: it gets the file, and says on standard error what the printer's state is.
final class Ippeveprinter implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/ippeveprinter");
    private static final Pattern AVAHI = Pattern.compile("avahi_[a-z_]+");

    private final Path folder;
    private final int port;
    private Process process;

    Ippeveprinter(Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "ippeveprinter is not installed (cups-ipp-utils)");
        this.folder = folder;
        NativeStub.make(withoutAvahi(), library());
        Files.createDirectories(folder.resolve("spool"));
        Files.createFile(
                folder.resolve("mechanism"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        mechanism("");
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        this.process = started();
    }

    URI address() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    int port() {
        return port;
    }

    /// What happens to a file: lines of shell that find it in `$1`.
    void mechanism(String shell) throws IOException {
        Files.writeString(folder.resolve("mechanism"), "#!/bin/sh\ncp \"$1\" " + printed() + "\n" + shell + "\n");
    }

    /// The file that came out last.
    Path printed() {
        return folder.resolve("printed");
    }

    /// How many sheets lie in its two trays, by its own web form.
    void paper(int main, int other) throws IOException, InterruptedException {
        var form = URI.create("http://localhost:" + port
                + "/media?size1=iso_a4_210x297mm&type1=stationery&level1=" + main
                + "&size3=iso_a4_210x297mm&type3=stationery&level3=" + other);
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(form).build(), BodyHandlers.discarding());
        }
    }

    void plugOut() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    void plugIn() throws IOException {
        process = started();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Process started() throws IOException {
        var command = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-r",
                        "off",
                        "-p",
                        Integer.toString(port),
                        "-n",
                        "localhost",
                        "-d",
                        folder.resolve("spool").toString(),
                        "-f",
                        "application/pdf",
                        "-c",
                        folder.resolve("mechanism").toString(),
                        "Hall A4")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        command.environment().put("LD_PRELOAD", library().toString());
        Process printer = command.start();
        var deadline = Deadline.in(Duration.ofSeconds(60));
        while (!listens() && printer.isAlive() && !deadline.isOver()) Thread.onSpinWait();
        assumeTrue(printer.isAlive(), "ippeveprinter does not start here");
        return printer;
    }

    private boolean listens() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Path library() {
        return folder.resolve("without-avahi.so");
    }

    /// It ends at once where no avahi runs, also when it need not announce itself. So it is given a library that says
    /// yes to whatever of avahi it calls.
    private static String withoutAvahi() throws IOException {
        Set<String> called = new TreeSet<>();
        AVAHI.matcher(Files.readString(PROGRAM, java.nio.charset.StandardCharsets.ISO_8859_1))
                .results()
                .forEach(found -> called.add(found.group()));
        return called.stream()
                .map(name -> "long " + name + "(void) { return " + (name.endsWith("_new") ? 1 : 0) + "; }\n")
                .collect(Collectors.joining());
    }
}
