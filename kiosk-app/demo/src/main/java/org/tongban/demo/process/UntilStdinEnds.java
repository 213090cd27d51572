// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;

/// The life of a demonstration process: it says once that it is ready, then stays until its standard input ends, so
/// that nothing is left behind when the parent dies. SIGTERM ends it too, as it ends any JVM.
public final class UntilStdinEnds {
    private final InputStream in;
    private final PrintStream out;

    public UntilStdinEnds() {
        this(System.in, System.out);
    }

    UntilStdinEnds(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /// Prints `READY name=value …` in the order of the map, the one line this process ever writes to standard output,
    /// and returns when the standard input is at its end. What the parent writes is thrown away.
    public void stay(Map<String, String> ready) throws IOException {
        out.println(ready.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" ", "READY ", "")));
        out.flush();
        in.transferTo(OutputStream.nullOutputStream());
    }
}
