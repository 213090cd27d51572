// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.tongban.device.receipt.EscPosJob;
import org.tongban.device.receipt.LinePicture;
import org.tongban.paper.Papers;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.Language;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.SampleFields;
import org.tongban.paper.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Measures how long papers take on this machine, and whether many of them leave memory behind.
@Command(name = "measure", description = "time and size of a receipt and a form; memory after many papers")
final class PaperMeasureCommand implements Callable<Integer> {
    private static final int COLUMNS = 48;
    private static final String NEVER_FIRST = "、》），。；：！？”’」』】";

    @ParentCommand
    private PaperCommand parent = new PaperCommand();

    @Option(names = "--rounds", defaultValue = "1000", description = "papers made for the figure of memory")
    private int rounds = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Templates templates = parent.templates();
        Papers papers = new TongbanPapers(Clock.systemUTC(), templates);
        PaperFields slip = SampleFields.of(templates.of(Paper.SUBMISSION_SLIP, Language.ZH));
        PaperFields form = SampleFields.of(templates.of(Paper.APPLICATION_FORM, Language.ZH));
        LinePicture picture = papers.linePicture();
        Work receipt =
                () -> EscPosJob.bytes(papers.slip(Paper.SUBMISSION_SLIP, "1", slip, Print.NORMAL), picture, COLUMNS);
        Work page = () -> papers.pdf(Paper.APPLICATION_FORM, form, Print.NORMAL);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("first form, templates and fonts unread: %.0f ms%n", times(page, 1)[0]);
        out.printf("second form: %.0f ms%n", times(page, 1)[0]);
        out.println("receipt to bytes, warm, ms: " + spread(warm(receipt)) + "; bytes: " + receipt.done().length);
        out.println("form (XHTML) to PDF, warm, ms: " + spread(warm(page)) + "; bytes: " + page.done().length);
        out.println("lines of the form that begin with a closing mark: " + wrongLines(papers.text(page.done())));
        memory(receipt, page, out);
        out.flush();
        return 0;
    }

    /// One paper.
    @FunctionalInterface
    private interface Work {
        byte[] done() throws Exception;
    }

    private static double[] warm(Work work) throws Exception {
        times(work, 60);
        return times(work, 100);
    }

    private static double[] times(Work work, int count) throws Exception {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            work.done();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private void memory(Work receipt, Work page, PrintWriter out) throws Exception {
        double before = heap();
        for (int i = 0; i < rounds; i++) {
            receipt.done();
            page.done();
        }
        out.printf(
                "heap in use before and after %,d receipts and as many forms, MB: %.1f, %.1f%n",
                rounds, before, heap());
    }

    /// After a full collection.
    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static long wrongLines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && NEVER_FIRST.indexOf(line.charAt(0)) >= 0)
                .count();
    }

    private static String spread(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return "%.1f [%.1f–%.1f]".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
