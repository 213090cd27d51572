// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A serial port by its path, with a TCP device behind it: socat stands for the cable.
final class Pty implements AutoCloseable {
    private final Process socat;
    private final Path path;

    private Pty(Process socat, Path path) {
        this.socat = socat;
        this.path = path;
    }

    /// @param address `tcp:HOST:PORT` of the device behind
    static Pty before(String address, Path path) throws IOException {
        Assumptions.assumeTrue(isThere(), "needs socat: ./kiosk test brings it");
        Process socat = new ProcessBuilder(
                        "socat", "-d", "-d", "PTY,rawer,link=" + path.toAbsolutePath(), "TCP" + address.substring(3))
                .redirectErrorStream(true)
                .start();
        var out = new BufferedReader(new InputStreamReader(socat.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("starting data transfer loop")) {
                Thread.ofPlatform().daemon().start(() -> out.lines().forEach(_ -> {}));
                return new Pty(socat, path);
            }
        }
        throw new IOException("socat ended without a port");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("socat", "-V").start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        socat.destroy();
    }
}
