// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.demo.process.Part;

@Timeout(180)
final class PlatformProcessTest {
    @TempDir
    Path directory;

    private Part started() throws Exception {
        var db = directory.resolve("platform.db").toString();
        return Part.start("platform", directory, PlatformMain.class.getName(), "--db", db);
    }

    @Test
    void saysWhereItIsAndEndsWithItsStandardInput() throws Exception {
        var platform = started();
        try (platform) {
            assertEquals(
                    Set.of("base-url", "files-url", "key", "control"),
                    platform.values().keySet());
            assertTrue(platform.value("base-url").matches("http://127\\.0\\.0\\.1:\\d+/v1"));
            assertTrue(platform.value("files-url").matches("http://127\\.0\\.0\\.1:\\d+/files/"));
            assertTrue(platform.value("control").matches("127\\.0\\.0\\.1:\\d+"));
            assertTrue(platform.isAlive());
        }
        assertFalse(platform.isAlive());
        assertEquals(0, platform.exitCode());
    }

    @Test
    void writesNothingElseToItsStandardOutput() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlatformMain.class.getName(),
                        "--db",
                        directory.resolve("platform.db").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.matches("READY base-url=\\S+ files-url=\\S+ key=\\S+ control=\\S+\\R"), said);
        assertEquals(0, process.waitFor());
    }

    @Test
    void answersItsControlCommands() throws Exception {
        try (var platform = started()) {
            assertEquals("OK mode=normal", platform.control().ask("status"));
            assertEquals(
                    "OK {\"count\":0,\"open\":0,\"cases\":[]}",
                    platform.control().ask("cases"));
            for (var mode : Mode.values()) {
                assertEquals("OK " + mode.word(), platform.control().ask("mode " + mode.word()));
                assertEquals("OK mode=" + mode.word(), platform.control().ask("status"));
            }
            assertEquals("ERR unknown mode", platform.control().ask("mode sideways"));
            assertEquals(
                    "ERR unknown command; known: answer bundle cases departures exchange health messages mode office status twins votes want",
                    platform.control().ask("dance"));
        }
    }

    @Test
    void keepsCasesReceiptsAndItsKeyThroughAPowerCut() throws Exception {
        var handed = SampleCase.withMaterials(50_000);
        String receipt;
        String key;
        try (var platform = started();
                var terminal = new Terminal(origin(platform))) {
            receipt = terminal.handOver(handed);
            key = terminal.get(platform.value("key")).body();
            platform.kill();
        }
        try (var platform = started();
                var terminal = new Terminal(origin(platform))) {
            var standing = Terminal.json(terminal.putManifest(handed));
            assertEquals(receipt, standing.get("receipt").stringValue());
            assertEquals(key, terminal.get(platform.value("key")).body());
        }
    }

    private static String origin(Part platform) {
        return platform.value("base-url").replace("/v1", "");
    }
}
