// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.demo.ledger.Row.Outcome;
import org.tongban.demo.process.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where trials are made: a platform, a tool, and safes that are thrown away. Belongs to one thread.
final class Laboratory implements AutoCloseable {
    private final Path work;
    private final Tool tool;
    private final Part platform;
    private Optional<Batch> batch = Optional.empty();
    private final Safe scratch;
    private final List<Expected> expected = new ArrayList<>();
    private final Map<Long, String> ids = new HashMap<>();
    private long slowest;

    Laboratory(Path image, Path work) throws IOException {
        this(image, work, false);
    }

    /// @param busy whether a measurement leans on the platform, which then gets both compilers
    Laboratory(Path image, Path work, boolean busy) throws IOException {
        this(new Tool(image, Files.createDirectories(work).toAbsolutePath()), work, busy);
        tool.warmUp(safe("first").submit(1, "--deliver"));
    }

    private Laboratory(Tool tool, Path work, boolean busy) throws IOException {
        this.tool = tool;
        this.work = Files.createDirectories(work).toAbsolutePath();
        String[] words = {"--db", this.work.resolve("platform.db").toString(), "--terminal-number", "000000"};
        String main = "org.tongban.demo.platform.PlatformMain";
        platform = busy
                ? Part.startBusy("platform", this.work, main, words)
                : Part.start("platform", this.work, main, words);
        scratch = safe("scratch");
    }

    /// Another one with a platform of its own, which may be used by another thread at the same time.
    Laboratory beside(Path other) throws IOException {
        return new Laboratory(tool, other, false);
    }

    private Batch batch() throws IOException {
        if (batch.isEmpty()) {
            batch = Optional.of(tool.batch());
        }
        return batch.get();
    }

    /// What must stand at the platform once a line of the ledger is done.
    private record Expected(String trial, String caseId) {}

    Tool tool() {
        return tool;
    }

    Part platform() {
        return platform;
    }

    String origin() {
        return platform.value("base-url").replace("/v1", "");
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }

    Safe safe(String name) throws IOException {
        return safe(name, origin());
    }

    Safe safe(String name, String base) throws IOException {
        return Safe.at(work.resolve(name), base, platform.value("key"));
    }

    Batch.Answer run(List<String> command) throws IOException {
        return batch().run(command);
    }

    /// The id that the one case of a series has, wherever it is handed in.
    String caseId(long series) throws IOException {
        String known = ids.get(series);
        if (known == null) {
            known = batch().run(scratch.submit(series)).json().path("caseId").asString();
            ids.put(series, known);
        }
        return known;
    }

    /// Every path that a terminal touches while the one case of a series is kept in this safe, and where it speaks.
    List<Path> watched(Safe safe, Path said, long series) throws IOException {
        String caseId = caseId(series);
        Path folder = safe.folder();
        List<Path> paths = new ArrayList<>(List.of(said, folder, folder.resolve("owner.lock")));
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            paths.add(folder.resolve("safe.db" + end));
        }
        paths.addAll(List.of(folder.resolve("terminal.key"), folder.resolve("terminal.key.new")));
        Path files = folder.resolve("files").resolve(caseId);
        paths.addAll(List.of(folder.resolve("files"), files));
        JsonNode shown =
                batch().run(scratch.command("queue", "show", caseId, "--json")).json();
        for (JsonNode material : shown.path("materials")) {
            String name = material.path("materialId").asString() + ".sealed";
            paths.addAll(List.of(files.resolve(name), files.resolve(name + ".new")));
        }
        return paths;
    }

    /// Starts the terminal again on what is left and lets it hand over what it has.
    ///
    /// @param promised whether the terminal had said that the case is kept
    /// @param again whether the same case is handed in once more, as by somebody who got no paper
    Outcome recovered(String trial, Safe safe, String caseId, boolean promised, List<String> again) throws IOException {
        boolean isThere = Files.exists(safe.folder().resolve("safe.db"));
        boolean kept = false;
        String broken = "";
        if (isThere) {
            long start = System.nanoTime();
            Batch.Answer verified = batch().run(safe.command("queue", "verify", "--json"));
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            broken = verified.exit() == 0 ? "" : (verified.out() + verified.err()).strip();
            kept = verified.exit() == 0 && contains(verified.json().path("cases"), caseId);
        }
        if (!again.isEmpty()) {
            batch().run(again);
        }
        int count = 0;
        if (isThere || !again.isEmpty()) {
            batch().run(safe.command("sync", "--once", "--json"));
            count = batch().run(safe.command("queue", "list", "--all", "--json"))
                    .json()
                    .path("cases")
                    .size();
        }
        if (kept || !again.isEmpty()) {
            expected.add(new Expected(trial, caseId));
        }
        return new Outcome(trial, promised && !kept, count > 1, broken);
    }

    /// This case must stand at the platform once.
    void expect(String trial, String caseId) {
        expected.add(new Expected(trial, caseId));
    }

    /// Looks at the platform for all that should have come since the last look.
    void settle(Row row) {
        Map<String, Integer> commits = commits();
        for (Expected one : expected) {
            int count = commits.getOrDefault(one.caseId, 0);
            if (count != 1) {
                row.add(new Outcome(one.trial + ": at the platform", count == 0, count > 1, ""));
            }
        }
        expected.clear();
    }

    /// How often each case was taken in as new.
    Map<String, Integer> commits() {
        Map<String, Integer> commits = new HashMap<>();
        for (JsonNode one :
                JsonMapper.shared().readTree(platform.control().say("cases")).path("cases")) {
            commits.merge(one.path("caseId").asString(), one.path("commits").asInt(), Integer::sum);
        }
        return commits;
    }

    /// The longest that a terminal took until it had opened and verified its safe again.
    long slowestMillis() {
        return slowest;
    }

    private static boolean contains(JsonNode list, String text) {
        return list.valueStream().anyMatch(one -> one.asString().equals(text));
    }

    @Override
    public void close() throws IOException {
        if (batch.isPresent()) {
            batch.get().close();
        }
        platform.close();
    }
}
