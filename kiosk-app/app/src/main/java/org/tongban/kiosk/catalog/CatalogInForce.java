// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// The catalogue that holds now. It is swapped as a whole, by one thread, and read by any; who took an item keeps that
/// item as it was.
public final class CatalogInForce {
    private final AtomicReference<Standing> standing;
    private final AtomicReference<Set<String>> stopped = new AtomicReference<>(Set.of());

    private final AtomicReference<Optional<Indexed>> indexed = new AtomicReference<>(Optional.empty());

    /// What a finder was made of.
    private record Indexed(Catalog catalog, Finder finder) {}

    /// The content and when somebody last said that it is the newest.
    private record Standing(Catalog catalog, Instant confirmedAt) {}

    /// Begins with content that nobody has confirmed since it was made.
    public CatalogInForce(Catalog first) {
        this(first, first.updatedAt());
    }

    public CatalogInForce(Catalog first, Instant confirmedAt) {
        standing = new AtomicReference<>(new Standing(first, confirmedAt));
    }

    /// Items that staff of this hall have stopped here, whatever is published. From now on.
    public void stop(Set<String> codes) {
        stopped.set(Set.copyOf(codes));
    }

    public Catalog now() {
        return standing.get().catalog();
    }

    /// Other content from now on. Who finds items finds them in it at once: the finder is made before the swap.
    public void swap(Catalog next, Instant confirmedAt) {
        Indexed made = indexed(next);
        standing.set(new Standing(next, confirmedAt));
        indexed.set(Optional.of(made));
    }

    /// Finds in what holds now. Made at the first call, and before each swap.
    public Finder finder() {
        Indexed made = indexed(now());
        indexed.set(Optional.of(made));
        return made.finder();
    }

    private Indexed indexed(Catalog catalog) {
        return indexed.get()
                .filter(made -> made.catalog().isFoundLike(catalog))
                .orElseGet(() -> new Indexed(catalog, new Finder(catalog)));
    }

    /// The platform said that nothing newer is published.
    public void confirm(Instant at) {
        standing.updateAndGet(before -> new Standing(before.catalog(), at));
    }

    /// How old it is without word from the platform.
    public Age age(Clock clock) {
        Standing now = standing.get();
        long days = Duration.between(now.confirmedAt(), clock.instant()).toDays();
        return now.catalog().freshness().map(limits -> age(limits, days)).orElse(Age.FRESH);
    }

    private static Age age(Freshness limits, long days) {
        if (limits.limitAfterDays().filter(limit -> days >= limit).isPresent()) {
            return Age.TOO_OLD;
        }
        return days >= limits.labelAfterDays() ? Age.OLD : Age.FRESH;
    }

    /// Whether an item can be begun here and now. Also tells whether one that was begun is still offered.
    public boolean canStart(Item item, Clock clock) {
        Catalog catalog = now();
        return age(clock) != Age.TOO_OLD
                && !stopped.get().contains(item.code())
                && catalog.item(item.code())
                        .filter(published -> catalog.canStart(published, LocalDate.now(clock)))
                        .isPresent();
    }

    /// What can be begun here and now; what is most asked for comes first.
    public List<Item> startable(Clock clock) {
        if (age(clock) == Age.TOO_OLD) {
            return List.of();
        }
        return now().startable(LocalDate.now(clock)).stream()
                .filter(item -> !stopped.get().contains(item.code()))
                .toList();
    }

    /// What the age of published content means.
    public enum Age {
        FRESH,
        /// Shown with a label.
        OLD,
        /// Shown, but nothing is begun with it.
        TOO_OLD
    }
}
