// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.Journal;

/// Writes the screen's journal lines one after the other, away from the screen's thread.
final class Entries {
    private static final Logger LOG = LoggerFactory.getLogger(Entries.class);

    private final Journal journal;
    private final Executor background =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("journal").factory());

    Entries(Journal journal) {
        this.journal = journal;
    }

    void write(String kind, Map<String, String> details) {
        background.execute(() -> record(kind, details));
    }

    private void record(String kind, Map<String, String> details) {
        try {
            journal.record(kind, "", details);
        } catch (RuntimeException failure) {
            // A visit goes on although a line about it could not be kept.
            LOG.error("journal line {} was not written", kind, failure);
        }
    }
}
