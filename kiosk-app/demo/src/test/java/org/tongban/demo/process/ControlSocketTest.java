// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ControlSocketTest {

    @Test
    void answersEachLineWithOneLine() throws Exception {
        Commands commands = words -> switch (words.getFirst()) {
            case "say" -> String.join("+", words.subList(1, words.size()));
            case "quiet" -> "";
            case "break" -> throw new IllegalStateException("on purpose");
            default -> throw new CommandRefused("unknown command");
        };
        try (var socket = new ControlSocket(commands)) {
            var client = new ControlClient(socket.address());
            assertEquals("OK 读卡+b", client.ask("  say 读卡   b "));
            assertEquals("OK", client.ask("quiet"));
            assertEquals("ERR unknown command", client.ask("dance"));
            assertEquals("ERR failed, see the log", client.ask("break"));
            assertEquals("ERR empty command", client.ask(""));
        }
    }

    @Test
    void theReadyLineIsTheOnlyOutputAndTheEndOfInputTheEnd() throws Exception {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream("ignored\n".getBytes(StandardCharsets.US_ASCII));
        var ready = new LinkedHashMap<String, String>();
        ready.put("wire", "tcp:127.0.0.1:1");
        ready.put("control", "127.0.0.1:2");
        new UntilStdinEnds(in, new PrintStream(out, true, StandardCharsets.UTF_8)).stay(ready);
        assertEquals(
                "READY wire=tcp:127.0.0.1:1 control=127.0.0.1:2",
                out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void argumentsArePairs() {
        var given = new Arguments("--db", "x.db", "--port", "0");
        assertEquals("x.db", given.required("db"));
        assertThrows(IllegalArgumentException.class, () -> given.required("name"));
        assertThrows(IllegalArgumentException.class, () -> new Arguments("--db"));
        assertThrows(IllegalArgumentException.class, () -> new Arguments("db", "x"));
    }
}
