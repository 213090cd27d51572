// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.platform.ScriptedPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A platform that will not take anything (422), and staff who mend or call until nobody is left without an answer.
class QueueMendTest {
    private final ScriptedPlatform platform = new ScriptedPlatform();

    @TempDir
    Path folder;

    private Path settings = Path.of("");

    @BeforeEach
    void threeCasesAreRefused() throws IOException {
        settings = Files.writeString(folder.resolve("four.properties"), """
            safe.directory=%s
            platform.base-url=%s
            platform.files-url=%s
            platform.key=%s
            """.formatted(
                        folder.resolve("safe"), platform.uri("/v1"), platform.uri("/files/"), platform.uri("/key")));
        run("queue", "seed", "--cases", "3", "--pages", "1", "--size", "2000");
        for (int i = 0; i < 3; i++) {
            platform.nextProblem("manifest", 422, "{\"type\":\"https://platform.example/problems/case-rejected\"}");
        }
        run("sync", "--once");
        assertEquals(3, tasks().size());
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private String run(String... arguments) {
        var out = new StringWriter();
        int exit = exit(out, arguments);
        assertEquals(0, exit, out::toString);
        return out.toString();
    }

    private int exit(StringWriter out, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--settings", settings.toString()));
        return Tongbanctl.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(all.toArray(new String[0]));
    }

    private JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(run(arguments));
    }

    private List<JsonNode> tasks() {
        return json("queue", "mend", "--json").path("tasks").valueStream().toList();
    }

    @Test
    void everyTaskEndsMendedOrCalled() {
        List<JsonNode> refused = tasks();
        String first = refused.get(0).path("caseId").asString();
        String second = refused.get(1).path("caseId").asString();
        String third = refused.get(2).path("caseId").asString();
        JsonNode mended = json("queue", "mend", first, "--by", "S-07", "--json");
        run("queue", "mend", second, "--by", "S-07", "--reason", "平台规则已修正");
        run("queue", "mend", third, "--called");
        run("sync", "--once");

        assertEquals(
                List.of(false, false, false),
                tasks().stream().map(task -> task.path("open").asBoolean()).toList());
        assertTrue(run("queue", "mend").startsWith("待补办 0 件，共搁置 3 件"));
        String anew = mended.path("substitute").asString();
        JsonNode sent = JsonMapper.shared().readTree(platform.manifest(anew));
        assertEquals(first, sent.path("supersedes").path("caseId").asString());
        assertEquals("case-rejected", sent.path("supersedes").path("reason").asString());
        assertEquals("S-07", sent.path("supersedes").path("by").asString());
        assertNotEquals(
                refused.getFirst().path("localNumber").asString(),
                sent.path("localNumber").asString());
        assertEquals(
                "DELIVERED",
                json("queue", "show", anew, "--json").path("delivery").asString());
        assertEquals(5, json("queue", "verify", "--json").path("cases").size(), "the old ones stay as evidence");
    }

    @Test
    void theListSaysWhomToCallWhatToSayAndUntilWhen() {
        String told = run("queue", "mend");
        assertTrue(told.startsWith("待补办 3 件，共搁置 3 件"), told);
        assertTrue(told.contains("联系 " + TrainingCase.NAME + "，未留电话"), told);
        assertTrue(told.contains("在自助终端提交的“培训用办件”，平台没有收下"), told);
        assertTrue(told.contains("（五个工作日）"), told);
    }

    @Test
    void aSecondSubstituteIsRefusedAndTheOldOneIsNeverSentAgain() {
        String first = tasks().getFirst().path("caseId").asString();
        run("queue", "mend", first, "--by", "S-07");
        assertEquals(1, exit(new StringWriter(), "queue", "mend", first, "--by", "S-08"));
        assertEquals(4, json("queue", "verify", "--json").path("cases").size());
        assertEquals(
                2,
                json("queue", "retry", "--all", "--json").path("putBack").asInt(),
                "all but the one that is replaced");
        platform.clearLog();
        run("sync", "--once");
        assertEquals(0, platform.manifest(first).length);
    }

    @Test
    void whoMadeItMustBeSaid() {
        String first = tasks().getFirst().path("caseId").asString();
        var said = new StringWriter();
        assertEquals(1, exit(said, "queue", "mend", first));
        assertTrue(said.toString().contains("--by"), said::toString);
    }
}
