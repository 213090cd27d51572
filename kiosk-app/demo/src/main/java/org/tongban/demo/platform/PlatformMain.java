// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.tongban.demo.process.Arguments;
import org.tongban.demo.process.CommandRefused;
import org.tongban.demo.process.ControlSocket;
import org.tongban.demo.process.UntilStdinEnds;
import org.tongban.demo.process.Wire;

/// The embedded platform as a process on 127.0.0.1.
///
/// Arguments: `--db FILE`; and, where wished, `--port N` (else any), `--terminal-number NNNNNN` (of the profile),
/// `--intake-seconds N` (a unit takes each case in so long after its commit; else never) and `--item-names FILE`
/// (properties in UTF-8, item code to name), `--catalog FOLDER` (what `tongbanctl catalog publish` wrote).
///
/// Commands: `mode normal|down-503|reject-422|captive|wrong-digest|wrong-key`, `cases` (one JSON line), `status`.
public final class PlatformMain {
    private static final Set<String> KNOWN = Set.of("db", "port", "terminal-number", "intake-seconds", "item-names", "catalog");

    private PlatformMain() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        // Small answers go out at once; the server of the JDK waits for more otherwise.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try (var server = new PlatformServer(options(new Arguments(arguments)));
                var control = new ControlSocket(words -> carryOut(server, words))) {
            var ready = new LinkedHashMap<String, String>();
            ready.put("base-url", server.origin() + "/v1");
            ready.put("files-url", server.origin() + "/files/");
            ready.put("key", server.origin() + "/v1/keys/receipt");
            ready.put("control", Wire.text(control.address()));
            new UntilStdinEnds().stay(ready);
        }
    }

    private static PlatformServer.Options options(Arguments given) throws IOException {
        if (!KNOWN.containsAll(given.names())) throw new IllegalArgumentException("known arguments: " + KNOWN);
        return new PlatformServer.Options(
                Path.of(given.required("db")),
                given.text("port").map(Integer::parseInt).orElse(0),
                given.text("terminal-number").orElse("590101"),
                given.text("intake-seconds").map(Long::parseLong).map(Duration::ofSeconds),
                itemNames(given),
                given.text("catalog").map(Path::of),
                Clock.systemUTC());
    }

    private static Properties itemNames(Arguments given) throws IOException {
        var names = new Properties();
        var file = given.text("item-names");
        if (file.isEmpty()) return names;
        try (var in = Files.newBufferedReader(Path.of(file.get()))) {
            names.load(in);
        }
        return names;
    }

    private static String carryOut(PlatformServer server, List<String> words) throws CommandRefused {
        if (words.getFirst().equals("mode") && words.size() == 2) {
            server.behave(Mode.of(words.get(1)).orElseThrow(() -> new CommandRefused("unknown mode")));
            return words.get(1);
        }
        return switch (String.join(" ", words)) {
            case "cases" -> cases(server);
            case "status" -> "mode=" + server.mode().word();
            default -> throw new CommandRefused("unknown command");
        };
    }

    private static String cases(PlatformServer server) throws CommandRefused {
        try {
            return server.cases().toString();
        } catch (SQLException e) {
            throw new CommandRefused("the database failed");
        }
    }
}
