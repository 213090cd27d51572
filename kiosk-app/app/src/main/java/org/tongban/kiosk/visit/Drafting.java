// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Draft;
import org.tongban.kiosk.casework.Drafts;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.StorageFullException;
import org.tongban.kiosk.casework.Submission.ItemRef;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.catalog.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what a visit has done so far, at every step, and gives it back. Called on the screen's thread; the disk is
/// touched behind it, one thing after the other, and answers come on that thread behind.
///
/// What nobody took a code for is forgotten when the visit ends. When it cannot end, because the power went, its owner
/// finds it by card for [#BROKEN_OFF], while they are still about. With a code it is kept for [#KEPT], and then the
/// card
/// alone does not open it: a found card must not.
public final class Drafting {
    public static final Duration BROKEN_OFF = Duration.ofMinutes(30);
    public static final Duration KEPT = Duration.ofDays(3);

    private static final Logger LOG = LoggerFactory.getLogger(Drafting.class);
    private static final JsonMapper JSON = PersonalJson.mapper();

    private final Drafts drafts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Executor behind =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("drafts").factory());

    public Drafting(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /// A draft of the person who stands here, or of the code that was typed.
    public record Found(Draft draft) {
        /// The item's code as the catalogue knows it.
        public String itemCode() {
            return draft.item().code();
        }

        public String itemName() {
            return draft.item().name();
        }

        public CaseId caseId() {
            return draft.caseId();
        }

        /// Whether the card alone does not open it.
        public boolean needsCode() {
            return draft.codeSha256().isPresent();
        }

        public Instant savedAt() {
            return draft.savedAt();
        }

        /// Whether the item has other content now.
        public boolean isOfAnotherVersion(Item now) {
            return !draft.item().version().equals(now.version());
        }
    }

    /// Keeps the visit as it is now; nothing before the first answer.
    public void note(Visit visit) {
        snapshot(visit)
                .ifPresent(shot -> behind.execute(() -> quietly(() -> {
                    drafts.save(shot.draft(pages(shot), clock.instant().plus(BROKEN_OFF), Optional.empty()));
                })));
    }

    /// Keeps the visit under a code that its owner takes along.
    ///
    /// @param kept gets the code, or nothing when the disk has no room
    public void keep(Visit visit, Consumer<Optional<QueryCode>> kept) {
        Optional<Shot> shot = snapshot(visit);
        behind.execute(() -> {
            QueryCode code = QueryCode.fresh(random);
            boolean saved = shot.isPresent()
                    && quietly(() -> drafts.save(shot.get()
                            .draft(pages(shot.get()), clock.instant().plus(KEPT), Optional.of(code.sha256Hex()))));
            kept.accept(saved ? Optional.of(code) : Optional.empty());
        });
    }

    /// Forgets a case's draft.
    public void forget(CaseId caseId) {
        behind.execute(() -> quietly(() -> drafts.forget(caseId)));
    }

    /// Forgets what ran out; to be called now and then.
    public void forgetExpired() {
        behind.execute(() -> quietly(drafts::forgetExpired));
    }

    /// Looks for what this person began before the visit that stands here, the newest first.
    public void ofPerson(Identity person, CaseId standing, Consumer<Optional<Found>> found) {
        look(draft -> !draft.caseId().equals(standing) && isOf(draft, person), found);
    }

    /// Looks for what a code opens.
    public void byCode(QueryCode code, Consumer<Optional<Found>> found) {
        look(draft -> draft.isOpenedBy(code), found);
    }

    private interface Which {
        boolean is(Draft draft);
    }

    private void look(Which which, Consumer<Optional<Found>> found) {
        behind.execute(() -> {
            List<Found> all = new ArrayList<>();
            quietly(() ->
                    drafts.open().stream().filter(which::is).map(Found::new).forEach(all::add));
            found.accept(all.stream().findFirst());
        });
    }

    /// Whether a draft is this person's: who brought the case, not who it is for.
    public boolean isOf(Found found, Identity person) {
        return isOf(found.draft(), person);
    }

    /// The same, or the case is for them.
    static boolean concerns(Draft draft, Identity person) {
        return isOf(draft, person)
                || begun(draft)
                        .flatMap(Begun::principal)
                        .filter(person::isSamePersonAs)
                        .isPresent();
    }

    /// How many answers a draft holds.
    static int answers(Draft draft) {
        return begun(draft).map(begun -> begun.answers().size()).orElse(0);
    }

    private static boolean isOf(Draft draft, Identity person) {
        return begun(draft)
                .flatMap(Begun::bearer)
                .filter(person::isSamePersonAs)
                .isPresent();
    }

    private static Optional<Begun> begun(Draft draft) {
        try {
            return Optional.of(JSON.readValue(draft.content(), Begun.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// Goes on with a draft. Its pages are read on the caller's thread.
    ///
    /// @param item as it is published now
    /// @return false when it cannot be read any more
    public boolean resume(Found found, Item item, Visit visit) {
        Draft draft = found.draft();
        Optional<Begun> begun = begun(draft);
        if (begun.isEmpty()) {
            return false;
        }
        Map<String, List<byte[]>> pages = new LinkedHashMap<>();
        try {
            draft.pages()
                    .forEach((material, names) -> pages.put(
                            material,
                            names.stream()
                                    .map(name -> drafts.page(draft.caseId(), name))
                                    .toList()));
        } catch (UnreadableException e) {
            LOG.error("a page of a draft cannot be read; the pages are asked for again");
            pages.clear();
        }
        visit.resume(draft.caseId(), item, begun.get(), pages);
        return true;
    }

    private record Shot(CaseId caseId, ItemRef item, String content, Map<String, List<byte[]>> scans, Instant at) {
        Draft draft(Map<String, List<String>> pages, Instant until, Optional<String> codeSha256) {
            return new Draft(caseId, item, at, until, codeSha256, content, pages);
        }
    }

    /// Nothing before the first answer: a card that was read is no work.
    private Optional<Shot> snapshot(Visit visit) {
        if (visit.bearer().isEmpty() || !visit.hasWork()) {
            return Optional.empty();
        }
        return visit.item()
                .map(item -> new Shot(
                        visit.caseId(),
                        new ItemRef(item.code(), item.version(), item.name(), item.department()),
                        JSON.writeValueAsString(visit.begun()),
                        visit.scanned(),
                        clock.instant()));
    }

    private Map<String, List<String>> pages(Shot shot) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        shot.scans()
                .forEach((material, jpegs) -> names.put(
                        material,
                        jpegs.stream()
                                .map(jpeg -> drafts.savePage(shot.caseId(), jpeg))
                                .toList()));
        return names;
    }

    /// A visit goes on although a step of it could not be kept.
    private static boolean quietly(Runnable work) {
        try {
            work.run();
            return true;
        } catch (StorageFullException full) {
            LOG.error("no room for a draft", full);
        } catch (RuntimeException e) {
            LOG.error("a draft could not be kept or read", e);
        }
        return false;
    }
}
