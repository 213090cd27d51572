// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongban.device.DeviceException;
import org.tongban.device.receipt.EscPosJob;
import org.tongban.device.receipt.Slip;
import org.tongban.device.receipt.SlipLayout;
import org.tongban.paper.Papers;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.Template;
import org.tongban.paper.template.TemplateFault;
import org.tongban.paper.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Draws papers into files. With `--watch` it draws them anew whenever a file of the hall's templates changes.
@Command(name = "preview", description = "draws papers into files: png, pdf, escpos or txt")
final class PaperPreviewCommand implements Callable<Integer> {
    private static final int PAGE_WIDTH = 1000;

    @ParentCommand
    private PaperCommand parent = new PaperCommand();

    @Parameters(arity = "0..*", paramLabel = "PAPER", description = "as paper list names them; all when none is given")
    private List<String> names = List.of();

    @Option(names = "--as", defaultValue = "png", paramLabel = "png|pdf|escpos|txt")
    private String kind = "png";

    @Option(names = "--out", defaultValue = "target/paper", paramLabel = "DIRECTORY")
    private Path out = Path.of("target/paper");

    @Option(names = "--watch", description = "draw again when a template changes; ends with Ctrl-C")
    private boolean isWatching;

    @Mixin
    private PaperWish wish = new PaperWish();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (!List.of("png", "pdf", "escpos", "txt").contains(kind)) {
            throw new IllegalArgumentException("a preview is png, pdf, escpos or txt, not " + kind);
        }
        drawAll();
        Optional<Path> directory = parent.directory();
        if (isWatching && directory.isPresent()) {
            FolderWatch.each(directory.get(), this::drawAgain);
        }
        return 0;
    }

    private void drawAgain() {
        try {
            drawAll();
        } catch (Exception e) {
            spec.commandLine().getOut().println(e.getMessage());
        }
    }

    private void drawAll() throws Exception {
        Templates templates = parent.templates();
        Papers papers = new TongbanPapers(Clock.system(ZoneId.systemDefault()), templates);
        Files.createDirectories(out);
        PrintWriter told = spec.commandLine().getOut();
        for (Paper paper : papers()) {
            for (TemplateFault fault : templates.faults(paper)) {
                told.println(fault);
            }
            draw(paper, templates, papers, told);
        }
        told.flush();
    }

    private List<Paper> papers() {
        return names.isEmpty()
                ? List.of(Paper.values())
                : names.stream().map(Paper::of).toList();
    }

    private void draw(Paper paper, Templates templates, Papers papers, PrintWriter told)
            throws IOException, DeviceException {
        Print print = wish.print();
        Template template = templates.of(paper, print.language());
        String name = paper.id() + "_" + print.language().code() + (print.isLarge() ? "_large" : "");
        boolean isSlip = paper.form() == Paper.Form.SLIP;
        if (isSlip && !kind.equals("pdf")) {
            Slip slip = papers.slip(paper, paper.id(), wish.fields(template), print);
            write(name, slip(papers, slip), told);
        } else if (kind.equals("escpos")) {
            told.println(paper.id() + " goes onto sheets, not onto a roll");
        } else {
            page(name, papers, papers.pdf(paper, wish.fields(template), print), told);
        }
    }

    private byte[] slip(Papers papers, Slip slip) throws DeviceException {
        return switch (kind) {
            case "escpos" -> EscPosJob.bytes(slip, papers.linePicture(), wish.columns());
            case "txt" -> new SlipLayout(wish.columns()).text(slip).getBytes(StandardCharsets.UTF_8);
            default -> papers.picture(slip, wish.columns());
        };
    }

    private void page(String name, Papers papers, byte[] pdf, PrintWriter told) throws IOException {
        switch (kind) {
            case "pdf" -> write(name, pdf, told);
            case "txt" -> write(name, papers.text(pdf).getBytes(StandardCharsets.UTF_8), told);
            default -> {
                int pages = papers.pages(pdf);
                for (int page = 0; page < pages; page++) {
                    String number = pages == 1 ? "" : "-" + (page + 1);
                    write(name + number, papers.picture(pdf, page, PAGE_WIDTH), told);
                }
            }
        }
    }

    private void write(String name, byte[] bytes, PrintWriter told) throws IOException {
        Path file = out.resolve(name + "." + (kind.equals("escpos") ? "bin" : kind));
        Files.write(file, bytes);
        told.println(file + " " + bytes.length + " bytes");
    }
}
