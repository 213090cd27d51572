// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Draft;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.Submission.ItemRef;
import org.tongban.kiosk.casework.UnreadableException;

/// Drafts in a safe on a real disk: sealed, short-lived, and never in the way of a case.
class DraftsTest {
    private static final Instant NOW = StoresContract.NOW;
    private static final byte[] PAGE = "a page with 李示例 on it".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final CaseId caseId = CaseId.fresh();

    @Test
    void outliveTheProcessSealedAndRunOut() throws IOException {
        QueryCode code = QueryCode.fresh(new SecureRandom());
        try (Safe safe = safe(NOW)) {
            String page = safe.drafts().savePage(caseId, PAGE);
            assertEquals(page, safe.drafts().savePage(caseId, PAGE));
            safe.drafts().save(draft(page));
        }
        assertEquals(List.of(), whereIs("李示例"));
        try (Safe safe = safe(NOW.plus(Duration.ofMinutes(29)))) {
            Draft found = safe.drafts().open().getFirst();
            assertEquals("{\"name\":\"李示例\"}", found.content());
            assertArrayEquals(PAGE, safe.drafts().page(caseId, page(found)));
            assertFalse(found.isOpenedBy(code));
            safe.drafts().save(found.keptUntil(NOW.plus(Duration.ofDays(3)), code));
        }
        try (Safe safe = safe(NOW.plus(Duration.ofHours(71)))) {
            assertEquals(true, safe.drafts().open().getFirst().isOpenedBy(code));
        }
        try (Safe safe = safe(NOW.plus(Duration.ofDays(3)))) {
            assertEquals(List.of(), safe.drafts().open());
            assertThrows(UnreadableException.class, () -> safe.vault().get(caseId, "draft"));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void whatWasHandedInIsNoDraftAndKeepsItsMaterials() throws IOException {
        try (Safe safe = safe(NOW)) {
            safe.drafts().save(draft(safe.drafts().savePage(caseId, PAGE)));
            safe.vault().put(caseId, Samples.MATERIAL, Samples.PAPER);
            safe.cases().submit(Samples.submission(caseId));
            assertEquals(List.of(), safe.drafts().open());
            safe.drafts().save(draft("late"));
            safe.drafts().forget(caseId);
            assertArrayEquals(Samples.PAPER, safe.vault().get(caseId, Samples.MATERIAL));
        }
        assertEquals(List.of(Samples.MATERIAL + ".sealed"), files());
    }

    /// The disk was full at the last step: nothing of the case is left behind but what it was before.
    @Test
    void aSubmissionThatFailedLeavesTheDraft() {
        try (Safe safe = safe(NOW)) {
            String page = safe.drafts().savePage(caseId, PAGE);
            safe.drafts().save(draft(page));
            safe.vault().put(caseId, Samples.MATERIAL, Samples.PAPER);
            safe.vault().discard(caseId);
            assertEquals(1, safe.drafts().open().size());
            assertArrayEquals(PAGE, safe.drafts().page(caseId, page));
            assertThrows(UnreadableException.class, () -> safe.vault().get(caseId, Samples.MATERIAL));
        }
    }

    @Test
    void aDamagedDraftIsForgottenAndHoldsUpNobody() throws IOException {
        CaseId other = CaseId.fresh();
        try (Safe safe = safe(NOW)) {
            safe.drafts().save(draft("none"));
            safe.drafts().save(new Draft(other, item(), NOW, NOW.plusSeconds(60), Optional.empty(), "{}", Map.of()));
        }
        Files.write(folder.resolve("files").resolve(caseId.toString()).resolve("draft.sealed"), new byte[] {1, 2, 3});
        try (Safe safe = safe(NOW)) {
            assertEquals(
                    List.of(other),
                    safe.drafts().open().stream().map(Draft::caseId).toList());
            assertFalse(Files.exists(folder.resolve("files").resolve(caseId.toString())));
        }
    }

    private Safe safe(Instant now) {
        return Safe.open(folder, SafeTest.SETTINGS, Clock.fixed(now, SafeTest.SETTINGS.zone()));
    }

    private Draft draft(String page) {
        return new Draft(
                caseId,
                item(),
                NOW,
                NOW.plus(Duration.ofMinutes(30)),
                Optional.empty(),
                "{\"name\":\"李示例\"}",
                Map.of("M1", List.of(page)));
    }

    private static String page(Draft draft) {
        return draft.pages().getOrDefault("M1", List.of()).getFirst();
    }

    private static ItemRef item() {
        return new ItemRef("C-1", "1", "事项", "部门");
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(folder.resolve("files"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private List<Path> whereIs(String words) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatWasSealedBesideADraftIsGoneAfterASuddenEnd() throws IOException {
        try (Safe safe = safe(NOW)) {
            safe.drafts().save(draft(safe.drafts().savePage(caseId, PAGE)));
            safe.vault().put(caseId, Samples.MATERIAL, Samples.PAPER);
            safe.vault().settle(caseId);
        }
        try (Safe safe = safe(NOW)) {
            assertThrows(UnreadableException.class, () -> safe.vault().get(caseId, Samples.MATERIAL));
            Draft found = safe.drafts().open().getFirst();
            assertArrayEquals(PAGE, safe.drafts().page(caseId, page(found)));
        }
    }
}
