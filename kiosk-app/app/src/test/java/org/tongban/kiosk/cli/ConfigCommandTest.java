// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A technician sets, asks, goes back; the terminal reads the same.
class ConfigCommandTest {
    private static final String HALL = """
            data=%s
            terminal.id=590102-01-ZD01
            terminal.number=590101
            service.owner=示例市政务服务局
            service.phone=0000-0012347
            reader=/dev/serial/by-id/reader
            printer=tcp:127.0.0.1:9
            scanner=http://127.0.0.1:9/eSCL
            platform.base-url=http://127.0.0.1:9/v1
            platform.files-url=http://127.0.0.1:9/v1
            """;

    @TempDir
    Path folder;

    private Path settings = Path.of("");

    @BeforeEach
    void write() throws IOException {
        settings = folder.resolve("kiosk.properties");
        Files.writeString(settings, HALL.formatted(folder.resolve("data")));
    }

    private record Said(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private Said config(String... words) {
        return tool("config", words);
    }

    private Said tool(String command, String... words) {
        List<String> all = new ArrayList<>(List.of("--settings", settings.toString(), command));
        all.addAll(List.of(words));
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Tongbanctl.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Said(exit, out.toString(), err.toString());
    }

    @Test
    void aValueIsSetExplainedAndTakenBack() throws Exception {
        assertEquals(60, Settings.read(settings).times().idle().toSeconds());
        Said set = config("set", "visit.idle-seconds=90", "--why", "older people", "--by", "某技术员");
        assertEquals(0, set.exit(), set.err());
        assertTrue(set.out().startsWith("version 1 of the technician layer is written"), set.out());
        assertEquals(90, Settings.read(settings).times().idle().toSeconds());
        assertEquals(
                "technician visit.idle-seconds = 90\n",
                config("get", "visit.idle-seconds").out());
        Said explained = config("explain", "visit.idle-seconds");
        for (String line : List.of(
                "purpose     how long a page waits for somebody",
                "must be     a whole number from 5 to 3600",
                "default     60",
                "terminal    (not set)",
                "technician  90",
                "holds       90 (technician)")) {
            assertTrue(explained.out().contains(line), line + "\n" + explained.out());
        }
        assertEquals(0, config("unset", "visit.idle-seconds", "--why", "done").exit());
        assertEquals(60, Settings.read(settings).times().idle().toSeconds());
        assertTrue(config("unset", "visit.idle-seconds", "--why", "done").out().startsWith("nothing changes"));
        assertEquals(0, config("revert", "--why", "again").exit());
        assertEquals(90, Settings.read(settings).times().idle().toSeconds());
        JsonNode history = config("history", "--json").json();
        assertEquals(3, history.size());
        assertEquals("某技术员", history.path(2).path("by").asString());
        assertEquals("older people", history.path(2).path("why").asString());
        assertEquals(
                "visit.idle-seconds: 90 -> (not set)",
                history.path(1).path("changes").path(0).asString());
    }

    @Test
    void aSiteGivesWhatItsTerminalsDoNotSay() throws Exception {
        assertEquals(
                0,
                config(
                                "set",
                                "--layer",
                                "site",
                                "service.windows=1、2 号窗口",
                                "service.phone=0000-0000000",
                                "--why",
                                "hall")
                        .exit());
        Settings known = Settings.read(settings);
        assertEquals("1、2 号窗口", known.service().windows());
        assertEquals("0000-0012347", known.service().phone());
        JsonNode got =
                config("get", "service.windows", "service.phone", "--json").json();
        assertEquals("site", got.path(0).path("layer").asString());
        assertEquals("terminal", got.path(1).path("layer").asString());
    }

    @Test
    void whatCannotBeUsedIsRefusedWithAPlainWordAndNothingIsWritten() {
        Said slip = config("set", "visit.idle-second=90", "--why", "x");
        assertEquals(2, slip.exit());
        assertTrue(
                slip.err()
                        .startsWith(
                                "visit.idle-second is no setting of this version; the nearest is visit.idle-seconds"),
                slip.err());
        Said bounds = config("set", "visit.idle-seconds=90", "screen.width=1", "--why", "x");
        assertEquals(2, bounds.exit());
        assertTrue(
                bounds.err().contains("screen.width must be a whole number from 320 to 10000, not '1'"), bounds.err());
        assertTrue(bounds.err().contains("nothing was written"), bounds.err());
        Said own = config("set", "terminal.id=X", "--layer", "site", "--why", "x");
        assertTrue(own.err().contains("belongs to one terminal"), own.err());
        Said file = config("set", "platform.ca=/nowhere/ca.pem", "--why", "x");
        assertTrue(file.err().contains("names what is not there"), file.err());
        Said terminal = config("set", "screen.width=1080", "--layer", "terminal", "--why", "x");
        assertTrue(terminal.err().contains("tongbanctl setup replaces it as a whole"), terminal.err());
        Said together = config("set", "sealing=none", "--why", "x");
        assertTrue(together.err().contains("none is for demonstrations only"), together.err());
        assertEquals("[]\n", config("history", "--json").out());
    }

    @Test
    void aTornVersionIsSaidLoudlyAndTheTerminalGoesOn() throws Exception {
        assertEquals(0, config("set", "visit.idle-seconds=90", "--why", "x").exit());
        assertEquals(0, config("set", "visit.idle-seconds=95", "--why", "x").exit());
        Path newest = folder.resolve("kiosk.properties.d/technician/000002.properties");
        Files.writeString(newest, Files.readString(newest).substring(0, 90));
        Settings known = Settings.read(settings);
        assertEquals(90, known.times().idle().toSeconds());
        assertTrue(known.alarms().getFirst().endsWith("is torn: its last line is missing; version 1 is used"));
        Said doctor = tool("doctor");
        assertEquals(2, doctor.exit());
        assertTrue(doctor.out().startsWith("BAD  settings   " + newest + " is torn"), doctor.out());
        assertTrue(config("history").out().contains("NOT USED: is torn"));
        assertTrue(config("get").err().contains("version 1 is used"));
        assertEquals(0, config("set", "visit.idle-seconds=100", "--why", "x").exit());
        assertTrue(Settings.read(settings).alarms().isEmpty());
    }

    @Test
    void aSettingsFileThatMakesNoSenseFallsBackToWhatSetUpWrote() throws Exception {
        Path answers = folder.resolve("answers.properties");
        Files.copy(settings, answers);
        assertEquals(0, tool("setup", "--answers", answers.toString()).exit());
        Files.writeString(settings, HALL.formatted(folder).replace("590101\n", "59\n"));
        Settings known = Settings.read(settings);
        assertEquals("590101", known.terminal().number());
        assertTrue(
                known.alarms().getFirst().startsWith("terminal.number in " + settings),
                known.alarms().getFirst());
        assertEquals("590101", Custody.read(settings).terminal().number());
        Said doctor = tool("doctor");
        assertEquals(2, doctor.exit());
        assertTrue(doctor.out().startsWith("BAD  settings   terminal.number in " + settings), doctor.out());
        assertEquals(
                0,
                config("revert", "--layer", "terminal", "--to", "1", "--why", "slip")
                        .exit());
        assertTrue(Settings.read(settings).alarms().isEmpty());
        assertTrue(Files.readString(folder.resolve("kiosk.properties.before")).contains("terminal.number=59\n"));
    }

    @Test
    void theFourKeysOfATrainingSafeAreEnoughAndNothingIsMadeBeside() throws Exception {
        Files.writeString(settings, """
                platform.base-url=http://127.0.0.1:9/v1
                platform.files-url=http://127.0.0.1:9/v1
                platform.key=key.json
                safe.directory=%s
                """.formatted(folder.resolve("safe")));
        assertTrue(Custody.read(settings).isTraining());
        assertTrue(config("get").out().contains("terminal   platform.key = key.json"));
        assertFalse(Files.exists(folder.resolve("kiosk.properties.d")));
    }
}
