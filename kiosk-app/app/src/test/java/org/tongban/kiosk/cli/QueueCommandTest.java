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
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.platform.ScriptedPlatform;
import org.tongban.kiosk.safe.Safe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `tongbanctl queue` as a technician uses it who has four keys in a file and a platform.
class QueueCommandTest {
    private final ScriptedPlatform platform = new ScriptedPlatform();

    @TempDir
    Path folder;

    private Path settings = Path.of("");

    @BeforeEach
    void write() throws IOException {
        settings = Files.writeString(folder.resolve("four.properties"), fourKeys());
    }

    private String fourKeys() {
        return """
            safe.directory=%s
            platform.base-url=%s
            platform.files-url=%s
            platform.key=%s
            """.formatted(
                        folder.resolve("safe"), platform.uri("/v1"), platform.uri("/files/"), platform.uri("/key"));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private record Said(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private Said queue(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--settings";
        all[arguments.length + 1] = settings.toString();
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Tongbanctl.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        return new Said(exit, out.toString(), err.toString());
    }

    private Said seed(String... more) {
        String[] all = new String[more.length + 8];
        String[] usual = {"queue", "seed", "--cases", "2", "--pages", "1", "--size", "2000"};
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return queue(all);
    }

    @Test
    void aSeededQueueIsListedSetAsidePutBackAndDelivered() {
        assertEquals(0, seed("--series", "3").exit());
        assertEquals(0, seed("--series", "3").exit());
        JsonNode listed = queue("queue", "list", "--json").json();
        assertEquals(2, listed.path("cases").size(), "the same series is the same cases");
        String number = listed.path("cases").path(0).path("localNumber").asString();
        assertEquals("CALM", listed.path("cases").path(0).path("level").asString());
        assertEquals("尚未投递过", listed.path("cases").path(0).path("why").asString());

        assertTrue(queue("queue", "quarantine", number).out().contains("已搁置"));
        assertEquals(1, queue("sync", "--once", "--json").json().path("handled").asInt(), "only the other one is sent");
        String told = queue("queue", "list").out();
        assertTrue(told.contains("原因：工作人员已将其搁置。办法：处理完后用 queue retry 放回队列。"), told);

        assertEquals(
                1,
                queue("queue", "retry", number, "--json").json().path("putBack").asInt());
        assertEquals(0, queue("sync", "--once").exit());
        JsonNode shown = queue("queue", "show", number, "--json").json();
        assertEquals("DELIVERED", shown.path("delivery").asString());
        assertEquals(3, shown.path("materials").size());
        assertEquals(3, shown.path("receipt").asString().split("\\.").length);
    }

    @Test
    void aRefusalIsExplainedAndStaysKept() {
        assertEquals(0, seed().exit());
        platform.nextProblem("manifest", 422, "{\"type\":\"https://platform.example/problems/case-rejected\"}");
        assertEquals(0, queue("sync", "--once").exit());
        JsonNode one = queue("queue", "list", "--json").json().path("cases").path(0);
        assertEquals("QUARANTINED", one.path("delivery").asString());
        assertEquals("平台拒收这件办件", one.path("why").asString());
        assertTrue(one.path("whatToDo").asString().contains("联系办事人"), one::toString);
        assertEquals(2, queue("queue", "verify", "--json").json().path("cases").size());
    }

    @Test
    void whatIsDamagedIsFound() throws IOException {
        assertEquals(0, seed().exit());
        assertEquals(0, queue("queue", "verify").exit());
        try (var files = Files.walk(folder.resolve("safe").resolve("files"))) {
            Path one = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(one);
            bytes[bytes.length / 2] ^= 1;
            Files.write(one, bytes);
        }
        Said said = queue("queue", "verify");
        assertEquals(1, said.exit());
        assertTrue(said.out().contains("损坏 1 件"), said::out);
    }

    @Test
    void trainingStaysOutOfTerminalsThatAreInService() throws Exception {
        String terminal = fourKeys() + "terminal.id=T-001\nterminal.number=310217\n";
        Files.writeString(settings, terminal);
        assertEquals("这是已登记的正式终端，不能放入培训办件", seed().err().strip());
        Files.writeString(settings, terminal + "demonstration=true\nplatform.client-cert=/etc/tongban/client.p12\n");
        assertEquals("这是已登记的正式终端，不能放入培训办件", seed().err().strip());

        Files.writeString(settings, fourKeys());
        CaseId id = CaseId.fresh();
        try (Safe safe = Stores.joinSafe(Custody.read(settings), Clock.systemUTC())) {
            safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
            safe.cases().submit(Samples.submission(id));
        }
        assertEquals("此保险库里有真实办件，不能放入培训办件", seed().err().strip());
    }

    @Test
    void aCopiedDiskSendsNothingUntilSomebodyVouchesForIt() throws IOException {
        Path machine = Files.writeString(folder.resolve("machine-id"), "4fb1d0f5c0de4711\n");
        Files.writeString(settings, fourKeys() + "machine.id-file=" + machine + "\n");
        assertEquals(0, seed().exit());
        assertEquals(0, queue("sync", "--once").exit());
        assertEquals(0, seed().exit());
        platform.clearLog();

        Files.writeString(machine, "another one\n");
        Said refused = queue("sync", "--once");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("可能是硬盘克隆"), refused::err);
        assertEquals(3, seed("--deliver").exit(), "no courier sends");
        assertEquals(List.of(), platform.log());

        assertTrue(queue("queue", "adopt", "--json").json().path("moved").asBoolean());
        assertEquals(0, queue("sync", "--once").exit());
        assertTrue(queue("queue", "adopt").out().contains("本来就属于本机"));
    }

    @Test
    void aWrongFolderIsNotMadeASafe() {
        Said said = queue("queue", "list");
        assertEquals(1, said.exit());
        assertTrue(said.err().contains("此处没有办件保险库"), said::err);
        assertFalse(Files.exists(folder.resolve("safe")));
    }
}
