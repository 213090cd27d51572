// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tongban.demo.process.Part;
import org.tongban.emulator.wire.Control;

/// The world outside the kiosk: card reader, printer, scanner, platform and the line to it. What the caller did not
/// bring is started here, each as its own process on loopback.
public final class Outside implements AutoCloseable {
    private final Deque<Part> started = new ArrayDeque<>();
    private final GivenParts given;
    private final Certificates certificates;
    private final Optional<Part> reader;
    private final Optional<Part> printer;
    private final Optional<Part> scanner;
    private final Optional<Part> platform;
    private final Part line;

    Outside(GivenParts given, Path work) throws IOException {
        this.given = given;
        certificates = Certificates.of(given);
        Path logs = work.resolve("logs");
        reader = start(given.reader(), "reader", logs, "org.tongban.emulator.reader.ReaderMain");
        printer = start(given.printer(), "printer", logs, "org.tongban.emulator.printer.PrinterMain");
        scanner = start(given.scanner(), "scanner", logs, "org.tongban.emulator.scanner.ScannerMain");
        platform = start(
                given.platform(),
                "platform",
                logs,
                "org.tongban.demo.platform.PlatformMain",
                platformArguments(given, Files.createDirectories(work.resolve("platform"))));
        line = Part.start("line", logs, "org.tongban.demo.line.LineMain");
        started.push(line);
    }

    private static String[] platformArguments(GivenParts given, Path folder) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("--db", folder.resolve("platform.db").toString()));
        given.catalog().ifPresent(published -> arguments.addAll(List.of("--catalog", published)));
        return arguments.toArray(String[]::new);
    }

    private Optional<Part> start(Optional<String> brought, String name, Path logs, String main, String... arguments)
            throws IOException {
        if (brought.isPresent()) {
            return Optional.empty();
        }
        Part part = Part.start(name, logs, main, arguments);
        started.push(part);
        return Optional.of(part);
    }

    String readerAddress() {
        return address(given.reader(), reader, "wire");
    }

    String printerAddress() {
        return address(given.printer(), printer, "wire");
    }

    String scannerAddress() {
        return address(given.scanner(), scanner, "wire");
    }

    String platformAddress() {
        return address(given.platform(), platform, "base-url");
    }

    String filesAddress() {
        return address(given.files(), platform, "files-url");
    }

    Optional<String> platformKey() {
        return given.platformKey()
                .map(key -> key.contains("://")
                        ? key
                        : Path.of(key).toAbsolutePath().toString())
                .or(() -> platform.map(part -> part.value("key")));
    }

    private static String address(Optional<String> brought, Optional<Part> part, String name) {
        return brought.orElseGet(() -> part.orElseThrow().value(name));
    }

    GivenParts given() {
        return given;
    }

    Certificates certificates() {
        return certificates;
    }

    String lineProxy() {
        return line.value("wire");
    }

    Control line() {
        return line.control();
    }

    Optional<Control> reader() {
        return reader.map(Part::control);
    }

    Optional<Control> printer() {
        return printer.map(Part::control);
    }

    Optional<Control> scanner() {
        return scanner.map(Part::control);
    }

    Optional<Control> platform() {
        return platform.map(Part::control);
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
