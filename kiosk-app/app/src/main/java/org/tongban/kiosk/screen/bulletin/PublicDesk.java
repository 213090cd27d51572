// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tongban.kiosk.catalog.Bulletin.Notice;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.PublicList;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.bulletin.Survey.Sort;

/// What is published and asked today, from the content that holds now.
public final class PublicDesk {
    private final CatalogInForce published;
    private final Wording wording;
    private final Clock clock;

    public PublicDesk(CatalogInForce published, Wording wording, Clock clock) {
        this.published = published;
        this.wording = wording;
        this.clock = clock;
    }

    /// The lists as their publishers made them.
    public List<PublicList> lists() {
        return published.now().lists();
    }

    /// Notices of today: what is pinned first, then the newest.
    public List<Notice> notices() {
        LocalDate today = LocalDate.now(clock);
        return published.now().bulletin().notices().stream()
                .filter(one -> !today.isBefore(one.issued()) && !today.isAfter(one.until()))
                .sorted(Comparator.comparing(Notice::pinned)
                        .thenComparing(Notice::issued)
                        .reversed())
                .toList();
    }

    /// What can be answered today.
    public List<Survey> surveys(Sort sort) {
        LocalDate today = LocalDate.now(clock);
        var bulletin = published.now().bulletin();
        List<String> grades = List.of(wording.say("survey.grades").split("/"));
        return switch (sort) {
            case CONSULTATION ->
                bulletin.consultations().stream()
                        .filter(one -> isOpen(today, one.from(), one.until()))
                        .map(one -> Survey.of(one, grades))
                        .toList();
            case POLL ->
                bulletin.polls().stream()
                        .filter(one -> isOpen(today, one.from(), one.until()))
                        .map(one -> Survey.of(one, grades))
                        .toList();
        };
    }

    private static boolean isOpen(LocalDate today, LocalDate from, LocalDate until) {
        return !today.isBefore(from) && !today.isAfter(until);
    }
}
