// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A virtual X screen of the terminal's size (Xvfb), for machines without a display.
public final class VirtualScreen implements AutoCloseable {
    private final Process server;
    private final String display;

    private VirtualScreen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    /// Starts a server on a free display number, reachable from this machine only.
    public static VirtualScreen start(int width, int height, Path logs) throws IOException {
        return started(width, height, logs, List.of());
    }

    /// The same, whose picture is also a file in a folder: `Xvfb_screen0`.
    static VirtualScreen withFile(int width, int height, Path logs, Path folder) throws IOException {
        Files.createDirectories(folder);
        return started(width, height, logs, List.of("-fbdir", folder.toString()));
    }

    private static VirtualScreen started(int width, int height, Path logs, List<String> more) throws IOException {
        Files.createDirectories(logs);
        List<String> command = new ArrayList<>(
                List.of("Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp"));
        command.addAll(more);
        Process server = Ties.tied(new ProcessBuilder(command)
                .redirectError(logs.resolve("screen.log").toFile())
                .start());
        var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String number = out.readLine();
        if (number == null) {
            throw new IOException("the virtual screen (Xvfb) did not start; see " + logs.resolve("screen.log"));
        }
        return new VirtualScreen(server, ":" + number.strip());
    }

    /// For the environment variable DISPLAY.
    public String display() {
        return display;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
