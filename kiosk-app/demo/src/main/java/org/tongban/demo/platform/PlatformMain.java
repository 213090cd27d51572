// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.tongban.emulator.wire.Arguments;
import org.tongban.emulator.wire.Command;
import org.tongban.emulator.wire.ControlSocket;
import org.tongban.emulator.wire.Lifetime;
import org.tongban.emulator.wire.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The embedded platform as a process on 127.0.0.1.
///
/// Arguments: `--db FILE`; and, where wished, `--port N` (else any), `--terminal-number NNNNNN` (of the profile),
/// `--intake-seconds N` (a unit takes each case in so long after its commit; else never) and `--item-names FILE`
/// (properties in UTF-8, item code to name), `--catalog FOLDER` (what `tongbanctl catalog publish` wrote).
///
/// Commands: `mode normal|receipt-lost|down-503|reject-422|captive|wrong-digest|wrong-key`, `cases` and
/// `departures` (one JSON line each; the second tells where the traffic departed from `platform-api.yaml`), `status`,
/// `bundle FOLDER` (takes in a bundle of `tongbanctl queue export` or `rescue` and writes `receipts.json` into it),
/// `exchange JDBC-URL` (takes in what lies ready in an exchange database and writes the receipts there),
/// `office LOCAL-NUMBER JSON` and `answer TRACKING-NUMBER TEXT` (see [Office]), `messages KIND` (`ratings`, `feedback`,
/// …: what came).
public final class PlatformMain {
    private static final Set<String> KNOWN =
            Set.of("--db", "--port", "--terminal-number", "--intake-seconds", "--item-names", "--catalog");

    private PlatformMain() {}

    public static void main(String[] words) throws IOException, SQLException {
        // Small answers go out at once; the server of the JDK waits for more otherwise.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try (var server = new PlatformServer(options(new Arguments(List.of(words), Set.of(), KNOWN)));
                var control = new ControlSocket(commands(server))) {
            var ready = new LinkedHashMap<String, String>();
            ready.put("base-url", server.origin() + "/v1");
            ready.put("files-url", server.origin() + "/files/");
            ready.put("key", server.origin() + "/v1/keys/receipt");
            ready.put("control", control.address());
            new Lifetime().until(ready);
        }
    }

    private static PlatformServer.Options options(Arguments given) throws IOException {
        return new PlatformServer.Options(
                Path.of(given.required("--db")),
                given.number("--port", 0),
                given.text("--terminal-number").orElse("590101"),
                given.text("--intake-seconds").map(Long::parseLong).map(Duration::ofSeconds),
                itemNames(given),
                given.text("--catalog").map(Path::of),
                Clock.systemUTC());
    }

    private static Properties itemNames(Arguments given) throws IOException {
        var names = new Properties();
        var file = given.text("--item-names");
        if (file.isEmpty()) return names;
        try (var in = Files.newBufferedReader(Path.of(file.get()))) {
            names.load(in);
        }
        return names;
    }

    private static Map<String, Command> commands(PlatformServer server) {
        Map<String, Command> commands = new HashMap<>();
        commands.put("mode", word -> behave(server, word));
        commands.put("cases", _ -> cases(server));
        commands.put("bundle", folder -> bundle(server, folder));
        commands.put("exchange", url -> exchange(server, url));
        commands.put("office", words -> office(server, words));
        commands.put("answer", words -> answer(server, words));
        commands.put("messages", kind -> messages(server, kind));
        commands.put("votes", poll -> votes(server, poll));
        commands.put("twins", _ -> twins(server));
        commands.put("departures", _ -> server.departures().toString());
        commands.put("want", words -> want(server, words));
        commands.put("health", terminal -> health(server, terminal));
        commands.put("status", _ -> "mode=" + server.mode().word());
        return commands;
    }

    private static String behave(PlatformServer server, String word) throws RefusedException {
        server.behave(Mode.of(word).orElseThrow(() -> new RefusedException("unknown mode")));
        return word;
    }

    private static String bundle(PlatformServer server, String folder) throws RefusedException {
        try {
            return server.desk().take(Path.of(folder)).toString();
        } catch (Problem | IOException | SQLException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static String exchange(PlatformServer server, String url) throws RefusedException {
        try {
            return new ExchangeDesk(server.desk(), url).take().toString();
        } catch (IOException | SQLException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static String office(PlatformServer server, String words) throws RefusedException {
        int gap = words.indexOf(' ');
        try {
            return server.office().say(words.substring(0, Math.max(0, gap)), words.substring(gap + 1));
        } catch (SQLException | Problem | JacksonException e) {
            throw new RefusedException("the office was not understood: " + e.getMessage());
        }
    }

    private static String answer(PlatformServer server, String words) throws RefusedException {
        int gap = words.indexOf(' ');
        try {
            server.office().answer(words.substring(0, Math.max(0, gap)), words.substring(gap + 1));
            return "answered";
        } catch (SQLException e) {
            throw new RefusedException("the database failed");
        }
    }

    private static String messages(PlatformServer server, String kind) throws RefusedException {
        try {
            return server.office().messages(kind);
        } catch (SQLException e) {
            throw new RefusedException("the database failed");
        }
    }

    private static String votes(PlatformServer server, String poll) throws RefusedException {
        try {
            return server.office().votes(poll);
        } catch (SQLException e) {
            throw new RefusedException("the database failed");
        }
    }

    /// VERSION JSON
    private static String want(PlatformServer server, String words) throws RefusedException {
        int gap = words.indexOf(' ');
        try {
            if (new JsonMapper().readTree(words.substring(gap + 1)) instanceof ObjectNode settings) {
                server.wishes().want(words.substring(0, gap), settings);
                return "wanted";
            }
            throw new RefusedException("no object");
        } catch (JacksonException e) {
            throw new RefusedException("no JSON: " + e.getOriginalMessage());
        }
    }

    private static String health(PlatformServer server, String terminal) throws RefusedException {
        try {
            return server.health(terminal).orElse("{}");
        } catch (SQLException e) {
            throw new RefusedException("the database failed");
        }
    }

    private static String twins(PlatformServer server) throws RefusedException {
        try {
            return server.twins().toString();
        } catch (SQLException e) {
            throw new RefusedException("the database failed");
        }
    }

    private static String cases(PlatformServer server) throws RefusedException {
        try {
            return server.cases().toString();
        } catch (SQLException e) {
            throw new RefusedException("the database failed");
        }
    }
}
