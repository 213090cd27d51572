// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sends the visitor to the terminal, as a process that has only a screen and the handles of the outside world.
final class PlayerProcess {
    private final Outside outside;
    private final VirtualScreen screen;

    PlayerProcess(Outside outside, VirtualScreen screen) {
        this.outside = outside;
        this.screen = screen;
    }

    /// Plays a visit and returns its exit code: 0 when the visitor finished.
    int play(String errand, Path folder, Optional<String> personExpected) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=false",
                "-cp",
                System.getProperty("java.class.path"),
                "org.tongban.demo.player.PlayerMain",
                "--errand",
                errand,
                "--out",
                folder.toString(),
                "--line",
                outside.line().address()));
        outside.reader().ifPresent(control -> command.addAll(List.of("--reader", control.address())));
        outside.scanner().ifPresent(control -> command.addAll(List.of("--scanner", control.address())));
        personExpected.ifPresent(name -> command.addAll(List.of("--person-expected", name)));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DISPLAY", screen.display());
        return Ties.tied(builder.start()).onExit().join().exitValue();
    }
}
