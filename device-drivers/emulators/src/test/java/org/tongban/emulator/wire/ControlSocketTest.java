// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ControlSocketTest {

    @Test
    void answersEachLineWithOneLine() throws IOException {
        Map<String, Command> commands = Map.of("say", word -> word, "quiet", _ -> "", "break", _ -> {
            throw new IllegalStateException("on purpose");
        });
        try (var socket = new ControlSocket(commands)) {
            var hand = Control.at(socket.address());
            assertEquals("OK 读卡   b", hand.ask("  say 读卡   b "));
            assertEquals("读卡", hand.say("say 读卡"));
            assertEquals("OK", hand.ask("quiet"));
            assertEquals("", hand.say("quiet"));
            assertEquals("ERR unknown command; known: break quiet say", hand.ask("dance"));
            assertEquals("ERR IllegalStateException on purpose", hand.ask("break"));
            assertThrows(IllegalStateException.class, () -> hand.say("dance"));
        }
    }

    @Test
    void theReadyLineIsTheOnlyOutputAndTheEndOfInputTheEnd() {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream("ignored\n".getBytes(StandardCharsets.US_ASCII));
        var ready = new LinkedHashMap<String, String>();
        ready.put("wire", "tcp:127.0.0.1:1");
        ready.put("control", "127.0.0.1:2");
        new Lifetime(in, new PrintStream(out, true, StandardCharsets.UTF_8)).until(ready);
        assertEquals(
                "READY wire=tcp:127.0.0.1:1 control=127.0.0.1:2",
                out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void wordsBehindTheClassNameAreThoseThatAreKnown() {
        var given = new Arguments(List.of("--db", "x.db", "--quick"), Set.of("--quick"), Set.of("--db", "--port"));
        assertEquals("x.db", given.required("--db"));
        assertEquals(7, given.number("--port", 7));
        assertThrows(IllegalArgumentException.class, () -> given.required("--port"));
        assertThrows(IllegalArgumentException.class, () -> new Arguments(List.of("--db"), Set.of(), Set.of("--db")));
        assertThrows(IllegalArgumentException.class, () -> new Arguments(List.of("x"), Set.of(), Set.of("--db")));
    }
}
