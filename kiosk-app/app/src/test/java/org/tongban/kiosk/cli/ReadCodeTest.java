// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// `tongbanctl devices read-code` over a real line, on which somebody holds a code before the reader again and again.
class ReadCodeTest {
    private final StringWriter out = new StringWriter();

    @Test
    void showsACodeOrSaysWhyNot() throws IOException {
        assertEquals(0, shown("TB:2026-张三\r\n", "--allow", "TB:.+"));
        assertEquals(25, shown("https://evil.example/\r", "--allow", "TB:.+"));
        assertEquals(25, shown("\u001b[2J\r"));
        assertEquals(24, shown("", "--wait", "0"));
        assertEquals(2, run("devices", "read-code", "--json", "--port", "tcp:nowhere"));
        assertEquals("""
                {"code":"TB:2026-张三"}
                {"fault":"CODE_REFUSED","hint":"CITIZEN","detail":"NOT_ALLOWED"}
                {"fault":"CODE_REFUSED","hint":"CITIZEN","detail":"NOT_TEXT"}
                {"fault":"NO_CODE","hint":"CITIZEN","detail":"waited 0 s"}
                {"fault":"USAGE","hint":"SERVICE","detail":"expected PATH, PATH@BAUD, PATH@auto, tcp:HOST:PORT or usb:VENDOR:PRODUCT, got: tcp:nowhere"}
                """, out.toString());
    }

    private int shown(String code, String... more) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hold(server, code.getBytes(StandardCharsets.UTF_8)));
            String port = "tcp:127.0.0.1:" + server.getLocalPort();
            String[] words = new String[5 + more.length];
            System.arraycopy(new String[] {"devices", "read-code", "--json", "--port", port}, 0, words, 0, 5);
            System.arraycopy(more, 0, words, 5, more.length);
            return run(words);
        }
    }

    /// Every 300 ms, so that one comes when the reader is asked.
    private static void hold(ServerSocket server, byte[] code) {
        try (Socket reader = server.accept()) {
            var never = new CountDownLatch(1);
            while (!never.await(300, TimeUnit.MILLISECONDS))
                reader.getOutputStream().write(code);
        } catch (IOException _) {
            // The technician has gone.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private int run(String... words) {
        return Tongbanctl.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(words);
    }
}
