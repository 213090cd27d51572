// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.tongban.device.receipt.EscPosPrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.device.transport.TransportAddress;
import org.tongban.kiosk.boot.Settings;
import org.tongban.paper.Papers;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Template;
import org.tongban.paper.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Prints a trial slip on the terminal's own printer and says what the printer said.
@Command(name = "print", description = "prints a sample of a slip; ends with 0 only when the printer says it is out")
final class PaperPrintCommand implements Callable<Integer> {
    @ParentCommand
    private PaperCommand parent = new PaperCommand();

    @Parameters(paramLabel = "PAPER", description = "a slip, as paper list names it")
    private String name = "";

    @Mixin
    private PaperWish wish = new PaperWish();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Settings settings = parent.tool().settings();
        Paper paper = Paper.of(name);
        Templates templates = parent.templates();
        Papers papers = new TongbanPapers(Clock.system(ZoneId.systemDefault()), templates);
        Template template = templates.of(paper, wish.print().language());
        Slip slip = papers.slip(paper, "sample", wish.fields(template), wish.print());
        TransportAddress address = TransportAddress.parse(settings.devices().printer());
        PrintWriter out = spec.commandLine().getOut();
        try (var printer = EscPosPrinter.open(
                address, papers.linePicture(), settings.devices().printerColumns())) {
            Outcome outcome = printer.print(slip);
            out.println(words(outcome));
            out.flush();
            return outcome instanceof Outcome.Printed ? 0 : 1;
        }
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Printed printed ->
                printed.confirmed() ? "printed: the printer said so" : "printed, as far as its state tells";
            case Outcome.NotPrinted no -> "not printed: " + no.fault();
            case Outcome.Unknown unknown -> "nobody knows whether it was printed: " + unknown.fault();
        };
    }
}
