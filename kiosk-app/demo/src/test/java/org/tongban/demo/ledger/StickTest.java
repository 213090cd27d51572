// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.demo.Traces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cases that reach the platform on a stick: because there is no line, or because the terminal is dead.
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StickTest {
    private static final Path IMAGE = Path.of("..", "..", "installer", "target", "image");
    private static final List<String> PLANTED = List.of("示例培训人", "59010219900314011X");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Laboratory laboratory;
    private long series = 7;

    @BeforeAll
    void open() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(IMAGE.resolve("lib")), "needs the assembled image");
        laboratory = new Laboratory(IMAGE, shared.resolve("work"));
    }

    @AfterAll
    void close() throws IOException {
        if (laboratory != null) {
            laboratory.close();
        }
    }

    private JsonNode run(List<String> command) throws IOException {
        Batch.Answer answer = laboratory.run(command);
        assertEquals(0, answer.exit(), answer.out() + answer.err());
        return answer.json();
    }

    /// Several cases, and the escrow key that came with a profile while the line was up for a moment.
    private Safe seeded(String name) throws IOException {
        Safe safe = laboratory.safe(name);
        laboratory.run(safe.submit(series++, "--deliver"));
        laboratory.run(safe.command("queue", "seed", "--cases", "3", "--pages", "2", "--size", "30000", "--json"));
        assertEquals(
                0,
                run(safe.command("queue", "verify", "--json"))
                        .path("withoutEscrow")
                        .asInt());
        return safe;
    }

    private JsonNode atThePlatform(JsonNode written) {
        String answer = laboratory
                .platform()
                .control()
                .say("bundle " + written.path("folder").asString());
        return JsonMapper.shared().readTree(answer);
    }

    @Test
    void withoutALineCasesGoOutAndReceiptsComeBackOnAStick() throws IOException {
        Safe safe = seeded("gapped");
        JsonNode written = run(safe.command(
                "queue", "export", "--bundle", folder.resolve("stick").toString(), "--json"));
        assertEquals(3, written.path("cases").asInt());
        assertEquals("{}", Traces.of(folder.resolve("stick"), PLANTED).toString(), "nothing readable on the stick");

        assertEquals(3, atThePlatform(written).path("taken").asInt());
        assertEquals(3, atThePlatform(written).path("taken").asInt(), "a stick that comes twice brings nothing twice");
        Path receipts = Path.of(written.path("folder").asString(), "receipts.json");
        JsonNode taken = run(safe.command("queue", "import", receipts.toString(), "--json"));
        assertEquals(3, taken.path("delivered").asInt());
        assertEquals(
                4,
                run(safe.command("queue", "list", "--json"))
                        .path("counts")
                        .path("DELIVERED")
                        .asInt());
        assertTrue(laboratory.commits().values().stream().allMatch(count -> count == 1));
    }

    @Test
    void aReceiptThatWasChangedOnTheWayDeliversNothing() throws IOException {
        Safe safe = seeded("forged");
        JsonNode written = run(safe.command(
                "queue", "export", "--bundle", folder.resolve("stick").toString(), "--json"));
        atThePlatform(written);
        Path receipts = Path.of(written.path("folder").asString(), "receipts.json");
        String forged = Files.readString(receipts).replaceAll("(\"receipt\":\"[^\"]{40}).", "$1_");
        Files.writeString(receipts, forged);
        Batch.Answer answer = laboratory.run(safe.command("queue", "import", receipts.toString(), "--json"));
        assertEquals(1, answer.exit());
        assertEquals(
                3,
                run(safe.command("queue", "list", "--json"))
                        .path("counts")
                        .path("QUEUED")
                        .asInt());
    }

    @Test
    void aBundleThatWasChangedOnTheWayIsRefusedWhole() throws IOException {
        Safe safe = seeded("changed");
        JsonNode written = run(safe.command(
                "queue", "export", "--bundle", folder.resolve("stick").toString(), "--json"));
        Path index = Path.of(written.path("folder").asString(), "bundle.json");
        Files.writeString(index, Files.readString(index).replace("TRAINING", "SOMEBODY"), StandardCharsets.UTF_8);
        assertThrows(IllegalStateException.class, () -> atThePlatform(written));
    }

    @Test
    void theDiskOfADeadTerminalGivesUpItsCasesOnAnotherMachine() throws IOException {
        Safe safe = seeded("dead");
        Path disk = safe.folder();
        int before = laboratory.commits().size();
        Files.delete(disk.resolve("terminal.key"));
        JsonNode written = run(List.of(
                "rescue",
                "--disk",
                disk.toString(),
                "--bundle",
                folder.resolve("stick").toString(),
                "--json"));
        assertEquals(3, written.path("cases").asInt());
        assertEquals(3, atThePlatform(written).path("taken").asInt());
        assertEquals(
                before + 3,
                laboratory.commits().size(),
                "three that were rescued, beside the one that had gone before");
    }
}
