// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.line;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.emulator.wire.Arguments;
import org.tongban.emulator.wire.Command;
import org.tongban.emulator.wire.ControlSocket;
import org.tongban.emulator.wire.Lifetime;
import org.tongban.emulator.wire.RefusedException;

/// The line as a process. Commands: `down` refuses new connections and cuts the open ones, `hold N` lets N more bytes
/// through to the platform and keeps the rest, `up` restores, `status`.
public final class LineMain {
    private LineMain() {}

    public static void main(String[] words) throws IOException {
        var _ = new Arguments(List.of(words), Set.of(), Set.of());
        try (var line = new Line();
                var control = new ControlSocket(commands(line))) {
            var ready = new LinkedHashMap<String, String>();
            ready.put("wire", "127.0.0.1:" + line.address().getPort());
            ready.put("control", control.address());
            new Lifetime().until(ready);
        }
    }

    private static Map<String, Command> commands(Line line) {
        return Map.of(
                "down", _ -> "cut " + line.down(),
                "up", _ -> up(line),
                "hold", bytes -> hold(line, bytes),
                "status", _ -> line.status());
    }

    private static String hold(Line line, String bytes) throws RefusedException {
        if (!bytes.matches("\\d{1,12}")) {
            throw new RefusedException("hold BYTES");
        }
        line.holdAfter(Long.parseLong(bytes));
        return bytes;
    }

    private static String up(Line line) {
        line.up();
        return "";
    }
}
