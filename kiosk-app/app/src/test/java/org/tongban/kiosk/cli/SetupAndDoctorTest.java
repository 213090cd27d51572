// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.safe.Safe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A terminal set up from a file of answers, and looked at afterwards.
class SetupAndDoctorTest {
    @TempDir
    Path folder;

    private Path answers = Path.of("");
    private Path settings = Path.of("");

    @BeforeEach
    void write() throws IOException {
        settings = folder.resolve("etc").resolve("kiosk.properties");
        answers = Files.writeString(folder.resolve("answers.properties"), right());
    }

    private String right() {
        return """
                data=%s
                terminal.id=590102-01-ZD01
                terminal.number=590101
                terminal.machine=2 号机
                service.owner=示例市政务服务局
                service.phone=0000-0012347
                reader=/dev/serial/by-id/reader
                printer=tcp:127.0.0.1:9
                scanner=http://127.0.0.1:9/eSCL
                platform.base-url=http://127.0.0.1:9/v1
                platform.files-url=http://127.0.0.1:9/v1
                """.formatted(folder.resolve("data"));
    }

    private record Said(int exit, String out, String err) {}

    private Said run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Tongbanctl.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Said(exit, out.toString(), err.toString());
    }

    private Said setup(String... more) {
        String[] all = {"setup", "--settings", settings.toString(), "--answers", answers.toString()};
        String[] arguments = new String[all.length + more.length];
        System.arraycopy(all, 0, arguments, 0, all.length);
        System.arraycopy(more, 0, arguments, all.length, more.length);
        return run(arguments);
    }

    @Test
    void everyWrongAnswerIsToldAtOnceAndNothingIsWritten() throws IOException {
        Files.writeString(answers, """
                data=%s
                terminal.id=with space
                terminal.number=12
                terminal.zone=Asia/Nowhere
                screen.width=wide
                reader=/dev/ttyUSB0
                scanner=ftp://elsewhere
                platform.base-url=http://127.0.0.1:9/v1
                platform.files-url=http://127.0.0.1:9/v1
                platform.proxy=proxy
                platform.ca=/nowhere/ca.pem
                """.formatted(folder));
        Said said = setup();
        assertEquals(2, said.exit());
        for (String key : new String[] {
            "terminal.id",
            "terminal.number",
            "terminal.zone",
            "screen.width",
            "printer",
            "scanner",
            "platform.proxy",
            "platform.ca",
            "service.owner",
            "service.phone"
        }) {
            assertTrue(said.err().lines().anyMatch(line -> line.startsWith(key + " in ")), key + "\n" + said.err());
        }
        assertTrue(said.err().contains("10 answers must be mended; nothing was written"), said.err());
        assertFalse(Files.exists(settings));
    }

    @Test
    void aKeyThatNobodyReadsIsASlipOfThePen() throws IOException {
        Files.writeString(answers, right() + "terminal.zome=Asia/Shanghai\n");
        Said said = setup();
        assertEquals(2, said.exit());
        assertTrue(said.err().startsWith("terminal.zome in "), said.err());
        assertTrue(said.err().contains("is no setting of this version"), said.err());
    }

    @Test
    void rightAnswersHoldAndWhatWasBeforeIsKept() throws Exception {
        assertEquals(0, setup("--check").exit());
        assertFalse(Files.exists(settings));
        Path sheet = folder.resolve("sheet.txt");
        Said said = setup("--sheet", sheet.toString());
        assertEquals(0, said.exit(), said.err());
        assertEquals("590101", Settings.read(settings).terminal().number());
        String paper = Files.readString(sheet);
        assertTrue(paper.contains("590101（590102-01-ZD01）") && paper.contains("2 号机"), paper);
        Files.writeString(answers, right().replace("2 号机", "3 号机"));
        assertEquals(0, setup().exit());
        assertEquals("3 号机", Settings.read(settings).terminal().machine());
        assertTrue(
                Files.readString(folder.resolve("etc/kiosk.properties.before")).contains("2 号机"));
        try (var left = Files.list(settings.getParent())) {
            assertEquals(3, left.count());
        }
    }

    @Test
    void theDoctorSaysWhatIsWrongAndWhatToDo() throws Exception {
        assertEquals(0, setup().exit());
        Settings known = Settings.read(settings);
        try (Safe safe = Stores.safe(known, "hall", Clock.systemUTC())) {
            safe.journal().record("LINE", "", Map.of("line", "UP"));
            safe.journal()
                    .record(
                            "DEVICE_STATE",
                            "receipt-printer",
                            Map.of("status", "OFFLINE", "fault", "PaperOut", "mender", "STAFF"));
        }
        Path bundle = folder.resolve("bundle.zip");
        Said said = run("doctor", "--settings", settings.toString(), "--json", "--bundle", bundle.toString());
        JsonNode findings = JsonMapper.shared().readTree(said.out());
        assertEquals(2, said.exit());
        assertEquals("GOOD", of(findings, "settings").path("grade").asString());
        assertEquals("GOOD", of(findings, "line").path("grade").asString());
        assertEquals("GOOD", of(findings, "safe").path("grade").asString());
        JsonNode printer = of(findings, "receipt-printer");
        assertEquals("BAD", printer.path("grade").asString());
        assertTrue(printer.path("words").asString().startsWith("OFFLINE PaperOut since "));
        assertTrue(printer.path("remedy").asString().startsWith("mended by: STAFF"));
        try (var zip = new ZipFile(bundle.toFile())) {
            var journal = zip.getInputStream(zip.getEntry("journal.txt"));
            assertTrue(new String(journal.readAllBytes(), StandardCharsets.UTF_8).contains("PaperOut"));
        }
    }

    @Test
    void theDoctorBeginsWithTheSettings() throws IOException {
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, right().replace("590101\n", "59\n"));
        Said said = run("doctor", "--settings", settings.toString());
        assertEquals(2, said.exit());
        assertTrue(said.out().startsWith("BAD  settings   terminal.number in "), said.out());
        assertTrue(said.out().contains("→ tongbanctl setup"), said.out());
    }

    private static JsonNode of(JsonNode findings, String place) {
        return findings.valueStream()
                .filter(one -> one.path("place").asString().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
