// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.tongban.device.Deadline;

/// A serial line between two pseudo terminals, held by `socat`. Tests that need it are skipped where it is missing.
public final class SerialCable implements AutoCloseable {
    private final Process socat;
    private final Path ours;
    private final Path theirs;

    private SerialCable(Process socat, Path ours, Path theirs) {
        this.socat = socat;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// Lays a cable whose ends are links in a folder.
    public static SerialCable in(Path folder) throws IOException {
        Path ours = folder.resolve("ours");
        Path theirs = folder.resolve("theirs");
        var command = new ProcessBuilder("socat", end(ours), end(theirs));
        Process socat;
        try {
            socat = command.start();
        } catch (IOException e) {
            assumeTrue(false, "socat is not installed");
            throw e;
        }
        var deadline = Deadline.in(Duration.ofSeconds(60));
        while (!(Files.exists(ours) && Files.exists(theirs))) {
            // Whoever opened an end that is not there would make a plain file of it, and wait at it for ever.
            if (deadline.isOver()) throw new IOException("socat laid no cable");
            Thread.onSpinWait();
        }
        return new SerialCable(socat, ours, theirs);
    }

    public String ours() {
        return ours.toString();
    }

    public String theirs() {
        return theirs.toString();
    }

    /// Pulls the plug.
    public void pull() throws InterruptedException {
        socat.destroy();
        if (!socat.waitFor(10, TimeUnit.SECONDS)) throw new IllegalStateException("socat does not end");
    }

    @Override
    public void close() {
        socat.destroy();
    }

    private static String end(Path link) {
        return "PTY,link=" + link + ",raw,echo=0";
    }
}
