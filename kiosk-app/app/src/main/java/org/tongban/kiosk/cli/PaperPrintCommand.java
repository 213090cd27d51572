// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.tongban.device.DeviceException;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.page.SlipAddress;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.boot.Settings;
import org.tongban.paper.Papers;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Prints a trial paper on the terminal's own printers, a slip on the roll and a page on A4, and says what the
/// printer
/// said.
@Command(name = "print", description = "prints a sample of a paper; ends with 0 only when the printer says it is out")
final class PaperPrintCommand implements Callable<Integer> {
    @ParentCommand
    private PaperCommand parent = new PaperCommand();

    @Parameters(paramLabel = "PAPER", description = "as paper list names it")
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
        PaperFields fields = wish.fields(templates.of(paper, wish.print().language()));
        Outcome outcome = paper.form() == Paper.Form.SLIP
                ? onRoll(settings.devices(), papers, papers.slip(paper, "sample", fields, wish.print()))
                : onA4(settings.devices(), papers.pdf(paper, fields, wish.print()));
        PrintWriter out = spec.commandLine().getOut();
        out.println(PrintWords.of(outcome));
        out.flush();
        return outcome instanceof Outcome.Printed ? 0 : 1;
    }

    private static Outcome onRoll(Settings.Devices devices, Papers papers, Slip slip) throws DeviceException {
        SlipAddress address = SlipAddress.parse(devices.printer());
        try (var printer = address.open(papers.linePicture(), devices.printerColumns())) {
            return printer.print(slip);
        }
    }

    private static Outcome onA4(Settings.Devices devices, byte[] pdf) throws DeviceException {
        URI address = devices.pagePrinter()
                .orElseThrow(() -> new IllegalArgumentException("this paper is a page, and printer.a4 is not set"));
        try (var printer = IppPagePrinter.open(address)) {
            return printer.print(new PagePrinter.Job("sample-" + UUID.randomUUID(), pdf), () -> true);
        }
    }
}
