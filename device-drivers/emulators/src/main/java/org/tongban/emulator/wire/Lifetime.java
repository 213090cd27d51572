// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The life of a process that plays a part of the outside world: from the READY line to the end of its standard input.
///
/// The parent holds the other end of standard input. When the parent dies, however it dies, the system closes that
/// end, and the part goes too.
public final class Lifetime {

    private final InputStream in;
    private final PrintStream out;

    /// The life of this process.
    public Lifetime() {
        this(System.in, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    Lifetime(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /// Plays a device until standard input ends, then ends the process, whatever its threads are at.
    public void of(Emulator device) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("wire", device.wire());
        addresses.put("control", device.control().address());
        until(addresses);
        System.exit(0);
    }

    /// Prints `READY name=value …` in the order of the map, the only line that ever goes to standard output, and
    /// returns when standard input has ended. What the parent writes has no meaning.
    public void until(Map<String, String> ready) {
        out.println(ready.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" ", "READY ", "")));
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken standard input counts as ended.
            Log.line("life", "standard input broke: " + e.getMessage());
        }
    }
}
