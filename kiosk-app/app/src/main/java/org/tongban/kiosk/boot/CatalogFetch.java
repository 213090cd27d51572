// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.CatalogShelf;
import org.tongban.kiosk.catalog.CatalogShelf.Current;
import org.tongban.kiosk.catalog.CatalogSignature;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.CatalogAnswer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.Profile;

/// Fetches the published catalogue once: asks with the ETag, verifies, reads all of it, and only then lets it hold.
/// Whatever is wrong with it, the old one stays. One thread at a time; blocks on line and disk.
public final class CatalogFetch {
    private final PlatformClient client;
    private final CatalogShelf shelf;
    private final CatalogInForce published;
    private final Journal journal;
    private final Clock clock;
    private String refusedBefore = "";

    CatalogFetch(PlatformClient client, CatalogShelf shelf, CatalogInForce published, Journal journal, Clock clock) {
        this.client = client;
        this.shelf = shelf;
        this.published = published;
        this.journal = journal;
        this.clock = clock;
    }

    /// What came of it, in words for staff.
    public record Outcome(Kind kind, String words) {}

    /// What came of it.
    public enum Kind {
        /// Other content holds now.
        SWAPPED,
        /// What there is is the newest.
        SAME,
        /// Nothing is published.
        NOTHING,
        /// Wrongly signed, broken or older: the old one stays.
        REFUSED,
        /// No answer, or none that the contract knows.
        NO_ANSWER
    }

    /// Asks the platform once.
    public Outcome run() {
        if (!(client.profile() instanceof Answer.Accepted<Profile>(var profile))) {
            return new Outcome(Kind.NO_ANSWER, "the platform did not tell its keys");
        }
        try {
            Optional<Current> current = shelf.newest().map(CatalogShelf.Kept::current);
            Answer<CatalogAnswer> answer =
                    client.catalog(current.map(Current::etag).filter(etag -> !etag.isEmpty()));
            return answer instanceof Answer.Accepted<CatalogAnswer>(var said)
                    ? heard(said, current, profile)
                    : new Outcome(Kind.NO_ANSWER, answer.getClass().getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue's folder", e);
        }
    }

    private Outcome heard(CatalogAnswer said, Optional<Current> current, Profile profile) throws IOException {
        Instant now = clock.instant();
        return switch (said) {
            case CatalogAnswer.Fresh fresh -> take(fresh, profile, now);
            case CatalogAnswer.Nothing _ -> {
                published.confirm(now);
                yield new Outcome(Kind.NOTHING, "nothing is published; version " + version() + " stays");
            }
            case CatalogAnswer.Same _ -> {
                if (current.isPresent()) {
                    confirm(current.get(), profile.itemWhitelist(), now);
                }
                yield new Outcome(Kind.SAME, "version " + version() + " is the newest");
            }
        };
    }

    private void confirm(Current current, List<String> offered, Instant now) throws IOException {
        shelf.confirm(new Current(current.sha256(), current.etag(), offered, now));
        published.swap(published.now().offering(offered), now);
    }

    private Outcome take(CatalogAnswer.Fresh fresh, Profile profile, Instant now) throws IOException {
        try {
            Catalogs.requireSize(fresh.body());
            if (fresh.signature().isEmpty()) {
                throw new CatalogException("signature: there is none");
            }
            CatalogSignature.check(fresh.body(), fresh.signature(), profile.catalogKeys());
            Catalog next = Catalogs.fromPlatform(fresh.body());
            requireNotOlder(next);
            shelf.keep(fresh.body(), fresh.signature(), fresh.etag(), profile.itemWhitelist(), now);
            published.swap(next.offering(profile.itemWhitelist()), now);
            journal.record("CATALOG_IN_FORCE", "", Map.of("version", next.version()));
            return new Outcome(Kind.SWAPPED, "version " + next.version() + " holds now");
        } catch (CatalogException e) {
            return refused(fresh, String.valueOf(e.getMessage()));
        }
    }

    /// A signed old version that somebody plays back is old content all the same.
    private void requireNotOlder(Catalog next) throws IOException {
        if (shelf.newest().isPresent()
                && next.updatedAt().isBefore(published.now().updatedAt())) {
            throw new CatalogException("catalogue, field updatedAt: is older than what holds, version " + version());
        }
    }

    /// The same refusal is written down once.
    private Outcome refused(CatalogAnswer.Fresh fresh, String why) {
        String told = fresh.etag() + " " + why;
        if (!told.equals(refusedBefore)) {
            journal.record("CATALOG_REFUSED", "", Map.of("why", why, "stays", version()));
            refusedBefore = told;
        }
        return new Outcome(Kind.REFUSED, why + "; version " + version() + " stays");
    }

    private String version() {
        return published.now().version();
    }
}
