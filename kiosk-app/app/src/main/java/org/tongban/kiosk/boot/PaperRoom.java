// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.visit.SharedPapers;
import org.tongban.paper.Papers;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.SampleFields;
import org.tongban.paper.template.Template;
import org.tongban.paper.template.TemplateFault;
import org.tongban.paper.template.Templates;

/// Makes the papers ready: a little after the start, on a background thread, one form and one receipt are made and
/// thrown away, so that no citizen waits for the first one. What is wrong with a hall's own templates goes into log
/// and journal; the shipped ones are used.
final class PaperRoom {
    private static final Logger LOG = LoggerFactory.getLogger(PaperRoom.class);
    /// After the home page is painted, which needs the processor more.
    private static final int WAIT_SECONDS = 4;

    private PaperRoom() {}

    static Papers open(Settings settings, Clock clock, Journal journal) {
        Templates templates = Stores.templates(settings);
        Papers papers = new SharedPapers(new TongbanPapers(clock, templates));
        Executor background = task -> Thread.ofVirtual().name("paper-warm-up").start(task);
        var _ = CompletableFuture.runAsync(
                        () -> warm(papers, templates, journal),
                        CompletableFuture.delayedExecutor(WAIT_SECONDS, TimeUnit.SECONDS, background))
                .exceptionally(failure -> {
                    LOG.error("papers could not be made ready: {}", String.valueOf(failure.getMessage()));
                    return null;
                });
        return papers;
    }

    private static void warm(Papers papers, Templates templates, Journal journal) {
        for (Paper paper : new Paper[] {Paper.APPLICATION_FORM, Paper.SUBMISSION_SLIP}) {
            Template template = templates.of(paper, Print.NORMAL.language());
            papers.pdf(paper, SampleFields.of(template), Print.NORMAL.sample());
        }
        for (TemplateFault fault : templates.faults()) {
            LOG.warn("a template of the hall is not used: {}", fault);
            journal.record("TEMPLATE_REFUSED", "", Map.of("fault", fault.toString()));
        }
    }
}
