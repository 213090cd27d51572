// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.tongban.demo.player.Guest;
import org.tongban.emulator.wire.Control;

/// A hall for one test: the world outside, the real kiosk from the assembled image with a folder of its own, and a
/// visitor at its screen.
final class Hall implements AutoCloseable {
    private static final Path IMAGE =
            Path.of("..", "..", "installer", "target", "image").toAbsolutePath().normalize();

    private final Outside outside;
    private final Terminal terminal;
    private final Guest guest;
    private final Path home;

    Hall(Outside outside, Path home, Opening opening) throws Exception {
        this.outside = outside;
        this.home = home;
        Folders.empty(home);
        Properties settings = Terminal.connectedTo(outside, home);
        // A visitor who reads pixels on a busy machine is slower than anybody of flesh and blood.
        settings.setProperty("visit.idle-seconds", "3600");
        settings.setProperty("visit.done-seconds", "3600");
        opening.settings().accept(settings);
        terminal = new Terminal(IMAGE, home, settings, environment(home, opening.environment()));
        guest = new Guest(home, outside.reader(), outside.scanner(), outside.line());
    }

    /// What is special about the kiosk of this hall.
    ///
    /// @param settings changes them before the kiosk starts
    /// @param environment of its processes, beside the usual
    record Opening(Consumer<Properties> settings, Map<String, String> environment) {
        static Opening plain() {
            return new Opening(_ -> {}, Map.of());
        }

        static Opening with(String setting, String value) {
            return new Opening(settings -> settings.setProperty(setting, value), Map.of());
        }
    }

    /// Whether there is a kiosk to be tried.
    static boolean isPossible() {
        return System.getenv("DISPLAY") != null && Files.isDirectory(IMAGE.resolve("lib"));
    }

    /// Temporary files go where they can be looked through.
    private static Map<String, String> environment(Path home, Map<String, String> more) throws IOException {
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        Map<String, String> environment = new HashMap<>(more);
        environment.put("TONGBAN_PRISM_ORDER", "sw");
        environment.put("TMPDIR", temporary.toString());
        environment.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        return environment;
    }

    /// Starts the kiosk again, with nothing of what was special about its environment.
    void startAgainAsUsual() throws IOException {
        terminal.startAgain(environment(home, Map.of()));
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

    /// Waits until every case on this terminal stands so.
    void until(String delivery) throws IOException {
        terminal.tool("case", "wait", "--seconds", "900", "--delivery", delivery);
    }

    /// What staff read when they ask how the terminal is.
    String status() throws IOException {
        return terminal.tool("status");
    }

    /// Compares the newest case with the platform's copy.
    Proof.Verdict proof() throws IOException {
        return proofs().getFirst();
    }

    /// Compares every case with the platform's copies, newest first.
    List<Proof.Verdict> proofs() throws IOException {
        Path copies = Files.createDirectories(home.resolve("platform"));
        return new Proof(outside, terminal).ofEveryCase(copies);
    }

    /// Whatever a test was about, all that went over the wire was as the contract says.
    @Override
    public void close() {
        terminal.close();
        assertEquals(List.of(), Proof.departures(platform()));
    }
}
