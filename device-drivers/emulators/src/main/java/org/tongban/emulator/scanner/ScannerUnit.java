// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The scanner's inside: feeder, glass, and at most one job. Any thread may call.
final class ScannerUnit {

    /// A job whose client has not been heard of for so long is given up when another client comes.
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final InstantSource time;
    private final Lamp lamp;
    private final Page onTheGlass;
    private final Deque<Page> feeder = new ArrayDeque<>();
    private Optional<ScanJob> job = Optional.empty();
    private boolean jammed;

    /// Whether the first page of a job has to be asked for twice.
    enum Lamp {
        ALWAYS_WARM,
        WARMS_UP
    }

    /// What came of a wish to scan.
    sealed interface Started {
        /// A job has begun (201).
        record Begun(String id) implements Started {}

        /// Another job is not finished (503).
        record Busy() implements Started {}

        /// Nothing in the feeder, or paper stuck in it (409).
        record NoPaper() implements Started {}
    }

    ScannerUnit(InstantSource time, Lamp lamp, Page onTheGlass) {
        this.time = time;
        this.lamp = lamp;
        this.onTheGlass = onTheGlass;
    }

    synchronized Started start(ScanRequest request) {
        if (job.isPresent() && !abandoned(job.get())) {
            return new Started.Busy();
        }
        if (request.source() == ScanRequest.Source.FEEDER && (jammed || feeder.isEmpty())) {
            return new Started.NoPaper();
        }
        var id = UUID.randomUUID().toString();
        job = Optional.of(new ScanJob(id, request, 0, lamp == Lamp.ALWAYS_WARM, time.instant()));
        return new Started.Begun(id);
    }

    synchronized NextPage next(String id) {
        var current = job.filter(j -> j.id().equals(id)).map(j -> j.touchedAt(time.instant()));
        if (current.isEmpty()) {
            return new NextPage.NoMore();
        }
        job = current;
        return next(current.get());
    }

    /// Ends a job; false when there is no such job.
    synchronized boolean end(String id) {
        var known = job.filter(j -> j.id().equals(id)).isPresent();
        if (known) {
            job = Optional.empty();
        }
        return known;
    }

    synchronized void load(List<Page> pages) {
        feeder.addAll(pages);
    }

    synchronized void empty() {
        feeder.clear();
    }

    synchronized void jam() {
        jammed = true;
    }

    synchronized void clear() {
        jammed = false;
    }

    /// The power goes: the job is forgotten, the paper stays.
    synchronized void powerOff() {
        job = Optional.empty();
    }

    synchronized Status status() {
        return new Status(feeder.size(), jammed, job);
    }

    private boolean abandoned(ScanJob old) {
        return old.touched().plus(LONGEST_SILENCE).isBefore(time.instant());
    }

    private NextPage next(ScanJob current) {
        if (!current.warmedUp()) {
            job = Optional.of(current.warm());
            return new NextPage.NotReady();
        }
        var fromFeeder = current.request().source() == ScanRequest.Source.FEEDER;
        if (fromFeeder && jammed) {
            return new NextPage.NotReady();
        }
        var sheet = fromFeeder ? Optional.ofNullable(feeder.poll()) : glass(current);
        job = sheet.map(_ -> current.afterPage());
        return sheet.<NextPage>map(page -> new NextPage.Sheet(page, current.request()))
                .orElseGet(NextPage.NoMore::new);
    }

    private Optional<Page> glass(ScanJob current) {
        return current.pages() == 0 ? Optional.of(onTheGlass) : Optional.empty();
    }
}
