// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.tongban.demo.player.Guest;

/// A hall for one test: the outside world, the real kiosk from the assembled image, and a visitor at its screen.
final class Hall implements AutoCloseable {
    private static final Path IMAGE =
            Path.of("..", "..", "installer", "target", "image").toAbsolutePath().normalize();
    private final Outside outside;
    private final Terminal terminal;
    private final Guest guest;
    private final Path home;

    private Hall(Path home, Consumer<Properties> change) throws Exception {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "needs a display: ./kiosk test brings a virtual one");
        Assumptions.assumeTrue(Files.isDirectory(IMAGE.resolve("lib")), "needs the assembled image");
        this.home = Files.createDirectories(home);
        outside = new Outside(new GivenParts(), home);
        Properties settings = Terminal.connectedTo(outside, home);
        change.accept(settings);
        terminal = new Terminal(IMAGE, home, settings, Map.of("TONGBAN_PRISM_ORDER", "sw"));
        guest = new Guest(home, outside.reader(), outside.scanner(), outside.line());
    }

    static Hall open(String test) throws Exception {
        return open(test, _ -> {});
    }

    /// @param change changes settings before the kiosk starts
    static Hall open(String test, Consumer<Properties> change) throws Exception {
        Path home = Path.of("target", "halls", test).toAbsolutePath();
        Folders.empty(home);
        return new Hall(home, change);
    }

    Guest guest() {
        return guest;
    }

    Terminal terminal() {
        return terminal;
    }

    Path home() {
        return home;
    }

    Control reader() {
        return outside.reader().orElseThrow();
    }

    Control printer() {
        return outside.printer().orElseThrow();
    }

    Control scanner() {
        return outside.scanner().orElseThrow();
    }

    Control platform() {
        return outside.platform().orElseThrow();
    }

    Control line() {
        return outside.line();
    }

    /// Compares the newest case with the platform's copy.
    Proof.Verdict proof() throws IOException {
        return new Proof(outside, terminal).ofNewestCase(home.resolve("case-on-platform.json"));
    }

    /// Whatever a test was about, all that went over the wire was as the contract says.
    @Override
    public void close() {
        terminal.close();
        List<String> departures = Proof.departures(platform());
        outside.close();
        assertEquals(List.of(), departures);
    }
}
