// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.demo.process.JavaProgram;

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
        List<String> arguments = new ArrayList<>(List.of(
                "--errand",
                errand,
                "--out",
                folder.toString(),
                "--line",
                outside.line().address()));
        outside.reader().ifPresent(control -> arguments.addAll(List.of("--reader", control.address())));
        outside.scanner().ifPresent(control -> arguments.addAll(List.of("--scanner", control.address())));
        personExpected.ifPresent(name -> arguments.addAll(List.of("--person-expected", name)));
        var builder = JavaProgram.of("org.tongban.demo.player.PlayerMain", true, arguments)
                .inheritIO();
        builder.environment().put("DISPLAY", screen.display());
        return Ties.tied(builder.start()).onExit().join().exitValue();
    }
}
