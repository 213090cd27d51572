// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.line;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.demo.process.Arguments;
import org.tongban.demo.process.CommandRefused;
import org.tongban.demo.process.ControlSocket;
import org.tongban.demo.process.UntilStdinEnds;
import org.tongban.demo.process.Wire;

/// The line as a process. Commands: `down` refuses new connections and cuts the open ones, `up` restores, `status`.
public final class LineMain {
    private LineMain() {}

    public static void main(String[] arguments) throws IOException {
        var unknown = new Arguments(arguments).names();
        if (!unknown.isEmpty()) throw new IllegalArgumentException("unknown arguments " + unknown);
        try (var line = new Line();
                var control = new ControlSocket(words -> carryOut(line, words))) {
            var ready = new LinkedHashMap<>(Map.of("wire", Wire.text(line.address())));
            ready.put("control", Wire.text(control.address()));
            new UntilStdinEnds().stay(ready);
        }
    }

    private static String carryOut(Line line, List<String> words) throws CommandRefused {
        return switch (String.join(" ", words)) {
            case "down" -> "cut " + line.down();
            case "up" -> {
                line.up();
                yield "";
            }
            case "status" -> line.status();
            default -> throw new CommandRefused("unknown command");
        };
    }
}
